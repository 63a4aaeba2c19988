import type { HeldAdvert } from '../../advert.ts';
import type { Intent } from '../../intent.ts';
import { weeksOf } from '../../road/how-long.ts';
import { count, joinNames, number, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { stillOfMatch } from './held.ts';
import { verdict } from './verdict.ts';
import { hoursTo, isOpen, missingOf, type Want } from './wants.ts';

/** "Which ones am I missing?", "how long to close that at 8 hours a week?" */
export const missingOfHeld = (wants: readonly Want[], { slots }: Intent, context: Context): Answer => {
  const { required, preferred } = missingOf(wants, context);
  return goingOn(wants, context, [
    named('Of what it asks for you lack', required, context),
    named('Of what it would like', preferred, context),
    sayEffort(wants, slots.hours_per_week ?? context.profile.settings.hoursPerWeek, context),
  ]);
};

const sayEffort = (wants: readonly Want[], pace: number | undefined, context: Context): string => {
  const hours = hoursTo(
    wants.filter(({ need }) => need === 'required'),
    context,
  );
  if (hours.max === 0) return '';
  const span = pace === undefined ? '' : `: at ${count(pace, 'hour')} a week ${weeksOf(hours, pace)}`;
  return `What it asks for takes about ${number(hours.min)}–${number(hours.max)} hours of study by our estimate, with what comes before it${span}.`;
};

const named = (title: string, ids: readonly string[], { graph, profile }: Context): string => {
  const isBegun = (id: string) => profile.skills[id]?.status === 'learning';
  const names = ids
    .flatMap((id) => graph.skills.get(id) ?? [])
    .map((skill) => `${shortName(skill)}${isBegun(skill.id) ? ' (you are learning it)' : ''}`);
  return names.length ? `${title}: ${joinNames(names)}.` : '';
};

/** "Do I stand a chance?", "but I only have 2 years" */
export const chanceAt = (held: HeldAdvert, wants: readonly Want[], intent: Intent, context: Context): Answer => {
  const asked = wants.filter(({ need }) => need === 'required');
  const had = asked.filter((want) => !isOpen(want)).length;
  const skills = asked.length
    ? `You have ${had} of the ${count(asked.length, 'skill')} it asks for. ${verdict(had, asked.length)}`
    : 'It asks for no skill outright, so nothing rules you out.';
  const own = intent.slots.years ?? context.profile.settings.years;
  return goingOn(wants, context, [skills, sayYears(held.years, own)]);
};

const sayYears = (asked: number | undefined, own: number | undefined): string => {
  if (!asked) return own === undefined ? '' : 'It names no years.';
  if (own === undefined) return `It asks for ${count(asked, 'year')}: tell me yours, and I set them beside it.`;
  if (own >= asked) return `It asks for ${count(asked, 'year')}, and you have them.`;
  return asked - own <= NEAR_YEARS
    ? `It asks for ${count(asked, 'year')} and you have ${own}: so little short seldom decides where the skills fit, and one project you can explain weighs more.`
    : `It asks for ${count(asked, 'year')} and you have ${own}: expect to be asked about that, and apply to some that ask for fewer as well.`;
};
const NEAR_YEARS = 2;

/** "Do they want Python?": asked for, one of several, only liked, part of the work, or not named. */
export const askedOf = (wants: readonly Want[], ids: readonly string[], context: Context): Answer => {
  const parts = ids.flatMap((id) => {
    const skill = context.graph.skills.get(id);
    const want = wants.find(({ anyOf }) => anyOf.some((one) => one.id === id));
    return skill ? sayAsked(shortName(skill), want) : [];
  });
  return goingOn(wants, context, parts);
};

const sayAsked = (name: string, want: Want | undefined): string => {
  if (want === undefined) return `No: I did not read ${name} in it.`;
  if (want.need === 'mentioned') return `It names ${name} as part of the work, and does not ask for it outright.`;
  const isOneOf = want.anyOf.length > 1;
  const names = joinNames(want.anyOf.map(shortName), undefined, 'or');
  const asks = want.need === 'preferred' ? `It would like ${names}, and does not insist` : `Yes, it asks for ${names}`;
  return `${asks}${isOneOf ? '; one of them will do' : ''}. ${sayHad(want, name)}`;
};

const sayHad = ({ at, had }: Want, name: string): string => {
  if (at === 'have') return `${joinNames(had.map(shortName))} counts as yours on your record.`;
  if (at === 'likely') return 'Most likely you have it, but you have not said so.';
  return at === 'learning' ? `You are learning ${name}.` : `You have not told me that you know ${name}.`;
};

/** "Is the pay ok?" of one that names none. */
export const payless = (held: HeldAdvert, wants: readonly Want[], context: Context): Answer => {
  const { level, country } = held;
  const slots = { ...(level && { level }), ...(country && { country }) };
  const told = answer('match', 'private', [
    {
      kind: 'lead',
      text: 'It names no pay that I could read. Tell me the sum, such as “is 60k fair?”, and I set it beside what is reported.',
    },
    buttons(button('What is paid for such a job', action('salary.range', { slots }), 'primary')),
  ]);
  const { required, preferred } = missingOf(wants, context);
  return stillOfMatch(told, [...required, ...preferred]);
};

/** As many skills as a button carries are added at once. */
const goingOn = (wants: readonly Want[], context: Context, parts: readonly string[]): Answer => {
  const { required, preferred } = missingOf(wants, context);
  const ids = [...new Set([...required, ...preferred])];
  const text = parts.filter(Boolean).join(' ');
  const told = answer('match', 'private', [
    { kind: 'lead', text: text || 'You have every skill it names that I know.' },
    buttons(
      ...(ids.length
        ? [
            button(
              'Add what is missing',
              action('progress.set', { slots: { skill: ids, status: 'learning' } }),
              'primary',
            ),
          ]
        : []),
      button('What should I learn next?', action('next')),
    ),
  ]);
  return stillOfMatch(told, ids);
};
