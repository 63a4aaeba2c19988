import type { Skill } from '../../knowledge/schema.ts';
import type { ReplyBlock } from '../message.ts';
import { type PlanWeek, weeksBetween } from '../plan.ts';
import type { Aim } from '../standing.ts';
import { count, dayName, joinNames, joinWords, number, shortName } from '../wording.ts';

/** A plan, made. */
export type Made = {
  readonly aim: Aim;
  /** What it leads to, in words. */
  readonly name: string;
  readonly hoursPerWeek: number;
  readonly by: string | undefined;
  /** The first ones, of however many it takes. */
  readonly weeks: readonly PlanWeek[];
  readonly needs: number;
  readonly road: readonly Skill[];
  readonly hours: number;
  /** How many skills were left out as likely had already. */
  readonly likely: number;
  /** The language that was taken where none was named. */
  readonly assumed: string | undefined;
};

/** "Toward mid-level at 6 hours a week: 12 skills, some 300 hours, about 50 weeks." */
export const summary = ({ name, hoursPerWeek, needs, road, hours }: Made): string => {
  const length = needs > LONG ? `about ${count(Math.round(needs / 52), 'year')}` : `about ${count(needs, 'week')}`;
  return `Toward ${name} at ${count(hoursPerWeek, 'hour')} a week: ${count(road.length, 'skill')}, some ${number(hours)} hours, ${length}.`;
};

/** Weeks that are better told in years. */
const LONG = 104;

/** Whether the date can be met, and if not, what can. */
export const honest = ({ weeks, needs, hours }: Made, by: string): string => {
  const available = weeksBetween(weeks[0]?.starts ?? by, by);
  if (needs <= available) return `That fits before ${dayName(by)}, with ${count(available - needs, 'week')} to spare.`;
  const done = weeks
    .slice(0, available)
    .flatMap(({ items }) => items.filter(({ last }) => last).map(({ skill }) => shortName(skill)));
  return [
    `Honestly, that does not fit before ${dayName(by)}.`,
    available > 0 ? pace(Math.ceil(hours / available)) : '',
    done.length ? `By then you can have ${joinNames(done, MOST_NAMED - 2)}.` : 'By then you can have begun the first.',
  ]
    .filter(Boolean)
    .join(' ');
};

const pace = (hours: number): string =>
  `It would take about ${hours} hours a week${hours > FULL_TIME ? ', more than a full-time job' : ''}.`;

const FULL_TIME = 40;

/** The first steps and the last: what the road is made of. */
export const order = (road: readonly Skill[]): string => {
  const names = road.map(shortName);
  return names.length <= MOST_NAMED
    ? names.join(' → ')
    : `${names.slice(0, MOST_NAMED - 2).join(' → ')} → … → ${names.at(-1)} (${names.length} in all)`;
};

const MOST_NAMED = 10;

/** What the plan takes for granted. */
export const taken = ({ likely, assumed }: Made): string =>
  [
    'Hours are our estimates, the middle of each range.',
    likely ? `${count(likely, 'skill')} that yours rest on ${likely === 1 ? 'is' : 'are'} left out as known.` : '',
    assumed ? `You named no language, so I took ${assumed}: tell me if it is another.` : '',
    'Tell me what you finish and ask again: the plan follows your record.',
  ]
    .filter(Boolean)
    .join(' ');

/** The weeks shown, as a timeline. */
export const planPicture = ({ name, hoursPerWeek }: Made, weeks: readonly PlanWeek[]): ReplyBlock[] => {
  if (weeks.length === 0) return [];
  const title = `Toward ${name} at ${count(hoursPerWeek, 'hour')} a week`;
  const shown = weeks.map(({ week, starts, items, review }) => ({
    week,
    starts,
    items: items.map(({ skill, hours }) => ({ name: skill.name, hours })),
    review,
  }));
  const told = shown.map(
    ({ week, starts, items, review }) =>
      `week ${week} from ${starts}: ${joinWords([...items.map(({ name, hours }) => `${name} ${hours} h`), ...(review ? ['review 1 h'] : [])])}`,
  );
  const picture = { kind: 'plan' as const, title, weeks: shown };
  return [{ kind: 'picture', picture, alt: `Timeline. ${title}: ${told.join('; ')}.`, repeats: true }];
};

export const weekText = ({ items, review }: PlanWeek): string => {
  const parts = items.map(
    ({ skill, hours, last }) => `${skill.name} (${hours} h${last ? `; then build: ${skill.project}` : ''})`,
  );
  return [...parts, ...(review ? ['review with practice questions (1 h)'] : [])].join(', ');
};
