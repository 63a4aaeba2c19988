import type { Skill } from '../../knowledge/schema.ts';
import type { Plan } from '../profile.ts';
import type { Aim } from './standing.ts';

/** A skill in a week, with the hours it takes there; `last` where the skill ends. */
export type PlanItem = { readonly skill: Skill; readonly hours: number; readonly last: boolean };

/** One week, counted from 1. Every fourth week keeps its last hour for review. */
export type PlanWeek = {
  readonly week: number;
  readonly items: readonly PlanItem[];
  readonly review: boolean;
};

/** Hours a plan gives a skill: the lower end of our estimate, enough to build its project and go on. */
export const hoursOf = ({ hours }: Skill): number => hours.min;

/** Hours of study that skills take together, by our estimates. */
export const studyOf = (skills: readonly Skill[]): Skill['hours'] => ({
  min: skills.reduce((sum, { hours }) => sum + hours.min, 0),
  max: skills.reduce((sum, { hours }) => sum + hours.max, 0),
});

/** Hours of study a week as typed: more than 0, at most 80. */
export const toHours = (text: string | undefined): number | undefined => {
  const hours = Number(text?.replace(',', '.'));
  return hours > 0 && hours <= 80 ? hours : undefined;
};

/** What a plan leads to. */
export const planAim = ({ skills, level }: Plan): Aim =>
  skills && !level
    ? { kind: 'skills', skills }
    : { kind: 'level', level: level ?? 'entry', ...(skills && { named: skills }) };

/** As long as any plan runs: longer ones are cut, and say so. */
export const MOST_WEEKS = 156;

/** Fills weeks with skills in order, `hoursPerWeek` in each. */
export const toWeeks = (road: readonly Skill[], hoursPerWeek: number): readonly PlanWeek[] => {
  const left = road.map((skill) => ({ skill, hours: hoursOf(skill) }));
  const weeks: PlanWeek[] = [];
  while (left.length > 0 && weeks.length < MOST_WEEKS) {
    const week = weeks.length + 1;
    const review = week % 4 === 0 && hoursPerWeek > 1;
    const items = fill(left, hoursPerWeek - (review ? 1 : 0));
    weeks.push({ week, items, review });
  }
  return weeks;
};

/** Weeks that so many hours take as a plan lays them out: the last hour of every fourth week is kept for review. */
export const weeksFor = (hours: number, hoursPerWeek: number): number => {
  if (hoursPerWeek <= 1) return Math.ceil(hours / hoursPerWeek);
  const inFour = 4 * hoursPerWeek - 1;
  const fours = Math.floor(hours / inFour);
  return 4 * fours + Math.min(4, Math.ceil((hours - fours * inFour) / hoursPerWeek));
};

/** Takes hours off the front of what is left; begun skills stay at the front. */
const fill = (left: { readonly skill: Skill; hours: number }[], hours: number): PlanItem[] => {
  const items: PlanItem[] = [];
  for (let free = hours; free > 0 && left[0]; ) {
    const [first] = left;
    const taken = Math.min(free, first.hours);
    first.hours -= taken;
    free -= taken;
    items.push({ skill: first.skill, hours: taken, last: first.hours <= 0 });
    if (first.hours <= 0) left.shift();
  }
  return items;
};

/** The ISO day on which a week of a plan starts that begins on the day given. */
export const startOf = ({ week }: PlanWeek, from: string): string =>
  new Date(Date.parse(from) + (week - 1) * WEEK_MS).toISOString().slice(0, 10);

/** Whole weeks from one ISO day to another; 0 where the second is past. */
export const weeksBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / WEEK_MS));

const WEEK_MS = 7 * 86_400_000;
