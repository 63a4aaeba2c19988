import type { Skill } from '../knowledge/schema.ts';
import { firstOf } from './next-step.ts';
import type { Plan, Profile } from './profile.ts';
import type { SkillGraph } from './skill-graph.ts';
import type { Aim, Standing } from './standing.ts';

/** A skill in a week, with the hours it takes there; `last` where the skill ends. */
export type PlanItem = { readonly skill: Skill; readonly hours: number; readonly last: boolean };

/** One week, counted from 1; `starts` is an ISO day. Every fourth week keeps its last hour for review. */
export type PlanWeek = {
  readonly week: number;
  readonly starts: string;
  readonly items: readonly PlanItem[];
  readonly review: boolean;
};

/** Hours a plan gives a skill: the lower end of our estimate, enough to build its project and go on. */
export const hoursOf = ({ hours }: Skill): number => hours.min;

/** What a plan leads to. */
export const planAim = ({ skills, level = 'entry' }: Plan): Aim =>
  skills ? { kind: 'skills', skills } : { kind: 'level', level };

/** As long as any plan runs: longer ones are cut, and say so. */
export const MOST_WEEKS = 156;

/**
 * The order in which a person would take what they lack of some standing: step after step, each once what it rests on is
 * there. What they likely have is left out.
 */
export const roadAhead = (graph: SkillGraph, profile: Profile, { learning, missing }: Standing): readonly Skill[] => {
  const road: Skill[] = [];
  let left: readonly Skill[] = [...learning, ...missing].filter(({ id }) => !graph.isMilestone(id));
  let ahead: Profile = { ...profile, declined: {} };
  for (let next = firstOf(graph, ahead, left); next; next = firstOf(graph, ahead, left)) {
    const { id } = next;
    road.push(next);
    left = left.filter((skill) => skill.id !== id);
    ahead = { ...ahead, skills: { ...ahead.skills, [id]: { status: 'learned', since: '' } } };
  }
  return road;
};

/** Fills weeks with skills in order, `hoursPerWeek` in each, from the day given on. */
export const toWeeks = (road: readonly Skill[], hoursPerWeek: number, from: string): readonly PlanWeek[] => {
  const left = road.map((skill) => ({ skill, hours: hoursOf(skill) }));
  const weeks: PlanWeek[] = [];
  while (left.length > 0 && weeks.length < MOST_WEEKS) {
    const week = weeks.length + 1;
    const review = week % 4 === 0 && hoursPerWeek > 1;
    const items = fill(left, hoursPerWeek - (review ? 1 : 0));
    weeks.push({ week, starts: addDays(from, 7 * (week - 1)), items, review });
  }
  return weeks;
};

/** Weeks that so many hours take, one hour of every fourth week kept for review. */
export const weeksFor = (hours: number, hoursPerWeek: number): number =>
  Math.ceil(hours / (hoursPerWeek > 1 ? hoursPerWeek - 1 / 4 : hoursPerWeek));

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

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole weeks from one ISO day to another; 0 where the second is past. */
export const weeksBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / (7 * 86_400_000)));
