import type { Skill } from '../../../../knowledge/schema.ts';
import type { ReplyBlock } from '../../../message.ts';
import { howLong, weeksOf } from '../../../road/how-long.ts';
import { type PlanWeek, startOf, studyOf, weeksBetween } from '../../../road/plan.ts';
import type { Aim } from '../../../road/standing.ts';
import { atLevel, count, dayName, hoursRange, joinNames, joinWords, shortName } from '../../../wording.ts';

/** A plan, made. */
export type Made = {
  readonly aim: Aim;
  /** What it leads to, in words. */
  readonly name: string;
  readonly hoursPerWeek: number;
  readonly by: string | undefined;
  /** The ISO day it begins on, and whether that is later than today. */
  readonly from: string;
  readonly isLater: boolean;
  /** The first ones, of however many it takes. */
  readonly weeks: readonly PlanWeek[];
  /** Weeks at the lower end of our estimates, in the middle, and at the upper end. */
  readonly needs: { readonly quick: number; readonly usual: number; readonly slow: number };
  readonly road: readonly Skill[];
  /** What of a road to a first job comes before the first applications. */
  readonly first: readonly Skill[];
  readonly hours: { readonly min: number; readonly max: number };
  /** How many skills were left out as likely had already. */
  readonly likely: number;
  /** Nothing was ever told of what somebody knows. */
  readonly isFromNothing: boolean;
  /** The language that was taken where none was named. */
  readonly assumed: string | undefined;
  /** Languages that were named as well. */
  readonly waiting: readonly string[];
};

/** "Toward Docker at 6 hours a week: 12 skills, 150–400 hours by our estimate, so between 6 and 16 months." */
export const summary = ({ name, hoursPerWeek, needs, road, first, hours, isLater, from }: Made): string =>
  [
    ...(isLater ? [`The weeks begin on ${dayName(from)}.`] : []),
    `Toward ${name} at ${count(hoursPerWeek, 'hour')} a week: ${count(road.length, 'skill')}, ${hoursRange(hours)} by our estimate, so ${howLong(needs.quick, needs.slow)}.`,
    ...applying(first, road, weeksOf(studyOf(first), hoursPerWeek)),
  ].join(' ');

/** "To begin to apply for a first job 41 of these skills are enough (590–1,469 hours): between 14 months and 3 years." */
export const applying = (first: readonly Skill[], road: readonly Skill[], span: string): readonly string[] =>
  first.length === 0 || first.length === road.length
    ? []
    : [
        `To begin to apply for a first job ${first.length} of these skills ${first.length === 1 ? 'is' : 'are'} enough (${hoursRange(studyOf(first))}): ${span}.`,
      ];

/** "between 6 and 16 months" of a whole plan. */
export const spanOf = ({ needs }: Made): string => howLong(needs.quick, needs.slow);

/** The ISO day so many weeks after another. */
export const dayAfterWeeks = (from: string, weeks: number): string =>
  startOf({ week: weeks + 1, items: [], review: false }, from);

/** Whether the date can be met, and if not, what can. */
export const honest = (made: Made, by: string): string => {
  const { from, weeks, needs, hours } = made;
  const day = dayName(by);
  const available = weeksBetween(from, by);
  if (needs.usual <= available)
    return `That fits before ${day}, with ${count(available - needs.usual, 'week')} to spare in the middle of our estimates.`;
  if (needs.quick <= available)
    return `That can fit before ${day} if things go quickly; in the middle of our estimates it takes ${count(needs.usual - available, 'week')} longer.`;
  const done = weeks
    .slice(0, available)
    .flatMap(({ items }) => items.filter(({ last }) => last).map(({ skill }) => shortName(skill)));
  return [
    `Honestly, that does not fit before ${day}.`,
    available > 0 ? pace(Math.ceil(hours.min / available)) : '',
    done.length ? `By then you can have ${joinNames(done, MOST_NAMED - 2)}.` : 'By then you can have begun the first.',
  ]
    .filter(Boolean)
    .join(' ');
};

const pace = (hours: number): string =>
  `It would take ${hours} hours a week at least${hours > FULL_TIME ? ', more than a full-time job' : ''}.`;

const FULL_TIME = 40;

/** The first steps and the last: what the road is made of. */
export const named = (road: readonly Skill[]): readonly Skill[] =>
  road.length <= MOST_NAMED ? road : [...road.slice(0, MOST_NAMED - 2), ...road.slice(-1)];

export const order = (road: readonly Skill[]): string => {
  const names = named(road).map(shortName);
  return names.length === road.length
    ? names.join(' → ')
    : `${names.slice(0, -1).join(' → ')} → … → ${names.at(-1)} (${road.length} in all)`;
};

const MOST_NAMED = 10;

/** What the plan takes for granted. */
export const taken = ({ aim, likely, assumed, waiting, isFromNothing }: Made): string =>
  [
    'The weeks take the lower end of our estimates: go on as soon as you can build the project.',
    aim.kind === 'level' && aim.level !== 'entry'
      ? `Most of what ${atLevel(aim.level)} asks is learned in a job: these are the hours without one.`
      : '',
    likely ? `${count(likely, 'skill')} that you most likely have ${likely === 1 ? 'is' : 'are'} left out.` : '',
    assumed ? `You named no language, so I took ${assumed}: tell me if it is another.` : '',
    waiting.length ? `One language is enough to begin with: ${joinWords(waiting)} can wait.` : '',
    isFromNothing
      ? 'It begins at zero: say what you know already, such as “I know Java and Git”, and it comes off.'
      : 'Tell me what you finish, and the plan follows your record.',
  ]
    .filter(Boolean)
    .join(' ');

/** The weeks shown, as a timeline. */
export const planPicture = ({ name, hoursPerWeek, from }: Made, weeks: readonly PlanWeek[]): ReplyBlock[] => {
  if (weeks.length === 0) return [];
  const title = `Toward ${name} at ${count(hoursPerWeek, 'hour')} a week`;
  const shown = weeks.map((one) => ({
    week: one.week,
    starts: startOf(one, from),
    items: one.items.map(({ skill, hours }) => ({ name: skill.name, hours })),
    review: one.review,
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
