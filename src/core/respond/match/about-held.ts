import type { HeldAdvert } from '../../advert.ts';
import type { Intent, Slots } from '../../intent.ts';
import { weeksOf } from '../../road/how-long.ts';
import { count, joinNames, number, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { stillOfMatch } from './held.ts';
import { startOf, towards } from './toward.ts';
import { sayCounted, verdict } from './verdict.ts';
import { hoursTo, missingOf, type Want } from './wants.ts';

/** "Which ones am I missing?", "how long to close that at 8 hours a week?" */
export const missingOfHeld = (wants: readonly Want[], { slots }: Intent, context: Context): Answer => {
  const { required, preferred } = missingOf(wants, context);
  const pace = slots.hours_per_week === undefined ? {} : { hours_per_week: slots.hours_per_week };
  const parts = [
    named('Of what it asks for you lack', required, context),
    named('Most likely yours, but you have not said so', untold(wants), context),
    named('Of what it would like', preferred, context),
    sayEffort(wants, slots.hours_per_week ?? context.profile.settings.hoursPerWeek, context),
  ];
  return goingOn(wants, context, parts, pace);
};

/** What is asked for and taken for granted at the person's level. */
const untold = (wants: readonly Want[]): readonly string[] =>
  wants.filter(({ at, need }) => at === 'likely' && need === 'required').flatMap(({ anyOf }) => anyOf[0]?.id ?? []);

/** "What is the first thing to learn of the missing ones?" */
export const firstOfHeld = (wants: readonly Want[], intent: Intent, context: Context): Answer => {
  const step = towards(wants, context);
  if (step === undefined) return missingOfHeld(wants, intent, context);
  const told = answer('match', 'private', [
    { kind: 'lead', text: `${step.why}` },
    buttons(
      ...(step.isBegun ? [] : [button(`Start ${step.name}`, startOf(step), 'primary')]),
      button('What should I learn next?', action('next')),
    ),
  ]);
  return stillOfMatch(told, [step.id]);
};

/** "Delete the advert" */
export const forgotten = (): Answer => ({
  ...answer('match', 'private', [
    {
      kind: 'lead',
      text: 'It is forgotten. I had kept what it asks for, and none of its words, for half an hour at most. What is on your record stays.',
    },
  ]),
  adverts: [],
});

/** "Save this job" */
export const notKept = (wants: readonly Want[], context: Context): Answer =>
  goingOn(wants, context, [
    'I keep no advert beyond this talk: what it asks for stays for half an hour, so save its link yourself. What can last is on your record: put what it asks for and you lack there, and plan toward it.',
  ]);

/** "German B2: I'm a native speaker" */
export const spokenToo = (wants: readonly Want[], context: Context): Answer =>
  goingOn(wants, context, [
    'Then the language it asks for is no hurdle. I keep no skill of spoken languages, so none of my numbers counts it: put it with its level among the first lines of your résumé.',
  ]);

const sayEffort = (wants: readonly Want[], pace: number | undefined, context: Context): string => {
  const hoursOf = (kind: Want['need']) =>
    hoursTo(
      wants.filter(({ need }) => need === kind),
      context,
    );
  const required = hoursOf('required');
  const hours = required.max > 0 ? required : hoursOf('preferred');
  if (hours.max === 0) return '';
  const span = pace === undefined ? '' : `: at ${count(pace, 'hour')} a week ${weeksOf(hours, pace)}`;
  return `What it ${required.max > 0 ? 'asks for' : 'would like'} takes about ${number(hours.min)}–${number(hours.max)} hours of study by our estimate, with what comes before it${span}.`;
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
  const at = (where: Want['at']) => asked.filter((want) => want.at === where).length;
  const [had, likely] = [at('have'), at('likely')];
  const isUntold = Object.keys(context.profile.skills).length === 0 && had === 0;
  const skills = isUntold
    ? UNTOLD
    : asked.length
      ? `${sayCounted(had, likely, asked.length)}. ${verdict(had, likely, asked.length)}`
      : 'It asks for no skill outright, so nothing rules you out.';
  const own = intent.slots.years ?? context.profile.settings.years;
  return goingOn(wants, context, [skills, sayYears(held.years, own)]);
};

/** With nothing on the record there is no telling how many of its skills are had. */
const UNTOLD =
  'You have told me of no skill yet. As a rule, apply where you have about half of what an advert asks for: tell me what you know, such as “I know Python and Git”, and I count it.';

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
const goingOn = (wants: readonly Want[], context: Context, parts: readonly string[], slots: Slots = {}): Answer => {
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
  return stillOfMatch(told, ids, slots);
};
