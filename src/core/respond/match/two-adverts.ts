import type { HeldAdvert } from '../../advert.ts';
import { count, inCountry, joinNames, LEVEL_NAMES, number } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { stillOfMatch } from './held.ts';
import { hoursTo, isOpen, missingOf, nameOf, type Want, wantsOf } from './wants.ts';

/** "Which of the two suits me better?": both adverts beside the record, the one pasted first before the other. */
export const compareTwo = ([newest, before]: readonly HeldAdvert[], context: Context): Answer => {
  if (newest === undefined) return oneAtATime();
  if (before === undefined) return onlyOne();
  const [one, other] = [toSide('first', before, context), toSide('second', newest, context)];
  const { required, preferred } = missingOf(wantsOf(newest, context), context);
  return stillOfMatch(
    answer('match', 'private', [
      { kind: 'lead', text: leadOf(one, other) },
      { kind: 'list', items: [one, other].map((side) => ({ title: titleOf(side), text: textOf(side) })) },
      buttons(button('What should I learn next?', action('next'))),
    ]),
    [...required, ...preferred],
  );
};

/** Two pasted in one message would be read as one job. */
export const oneAtATime = (): Answer =>
  answer('match', 'private', [
    {
      kind: 'lead',
      text: 'I read one advert at a time. Paste the first by itself, then the second, and ask “which of the two suits me?”: I set them beside each other.',
    },
  ]);

const onlyOne = (): Answer =>
  answer('match', 'private', [
    { kind: 'lead', text: 'I hold one advert of this talk. Paste the other, and I set the two beside each other.' },
  ]);

type Side = {
  readonly place: 'first' | 'second';
  readonly advert: HeldAdvert;
  readonly asked: readonly Want[];
  readonly had: number;
  readonly hours: { readonly min: number; readonly max: number };
};

const toSide = (place: Side['place'], advert: HeldAdvert, context: Context): Side => {
  const asked = wantsOf(advert, context).filter(({ need }) => need === 'required');
  const had = asked.filter((want) => !isOpen(want)).length;
  return { place, advert, asked, had, hours: hoursTo(asked, context) };
};

const leadOf = (one: Side, other: Side): string => {
  const ahead = share(one) - share(other) || other.hours.min - one.hours.min;
  if (ahead === 0) return 'By your record neither is nearer than the other: go by the team, the pay and the place.';
  const [nearer, farther] = ahead > 0 ? [one, other] : [other, one];
  const why =
    share(nearer) > share(farther)
      ? `you have ${nearer.had} of the ${count(nearer.asked.length, 'skill')} it asks for, and ${farther.had} of ${farther.asked.length} of the other`
      : 'you have as many of the skills of either, and what you lack of it takes less study';
  return `The ${nearer.place}, by your record: ${why}. Skills are one side of it; the team, the pay and the place are the other.`;
};

const share = ({ had, asked }: Side): number => (asked.length ? had / asked.length : 0);

/** "The first (lead, in the Netherlands)" */
const titleOf = ({ place, advert: { level, country } }: Side): string => {
  const told = [level && LEVEL_NAMES[level], country && `in ${inCountry(country)}`].filter(Boolean);
  return `The ${place}${told.length ? ` (${told.join(', ')})` : ''}`;
};

const textOf = ({ asked, advert: { years }, hours }: Side): string => {
  const lacking = asked.filter(isOpen).map(nameOf);
  return [
    lacking.length ? `you lack ${joinNames(lacking, MOST_NAMED)}` : 'you lack none of its skills',
    hours.max > 0 ? `about ${number(hours.min)}–${number(hours.max)} hours of study by our estimate` : '',
    years ? `it asks for ${count(years, 'year')}` : '',
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.');
};
const MOST_NAMED = 6;
