import type { Skill } from '../../../../knowledge/schema.ts';
import { startOf } from '../../../road/plan.ts';
import { dayName, joinNames, joinWords, shortName } from '../../../wording.ts';
import { action, button, type Context } from '../../answer.ts';
import type { Made } from '../made/words.ts';
import type { Talk } from './aside.ts';

/** "Why is HTTP in there?", "why is the first one first?": what rests on it, what it rests on, and what it is for. */
export const placeOf = (made: Made, [skill, other]: readonly Skill[], { graph }: Context): Talk | undefined => {
  if (!skill) return undefined;
  const name = shortName(skill);
  const { road } = made;
  const at = road.findIndex(({ id }) => id === skill.id);
  if (at < 0) return { lead: notIn(name), texts: [forWhat(skill)], buttons: [more(skill)] };
  const resting = road
    .filter(({ id }) => id !== skill.id && graph.groundOf(id).has(skill.id))
    .toSorted((a, b) => Number(b.id === other?.id) - Number(a.id === other?.id));
  const ground = road.filter(({ id }) => id !== skill.id && graph.groundOf(skill.id).has(id));
  const where = at === 0 ? `first of ${road.length}` : `number ${at + 1} of ${road.length}`;
  return {
    lead: `${name} is ${where}: ${reason(made, skill, resting)}`,
    texts: [
      forWhat(skill),
      ground.length
        ? `It rests on ${joinNames(ground.map(shortName), MOST)} itself, so ${ground.length === 1 ? 'that comes' : 'those come'} before it.`
        : '',
    ],
    buttons: [more(skill)],
  };
};

const reason = ({ aim, name }: Made, { id }: Skill, resting: readonly Skill[]): string => {
  if (aim.kind === 'skills' && aim.skills.includes(id)) return 'it is what the plan leads to.';
  if (!resting.length) return `${name} asks for it, though nothing else in the plan rests on it.`;
  return `${joinNames(resting.map(shortName), MOST)} in this plan ${resting.length === 1 ? 'rests' : 'rest'} on it.`;
};

/** "When do I learn SQL?": the weeks that it takes, and the day of the first. */
export const whenOf = (made: Made, [skill]: readonly Skill[]): Talk | undefined => {
  if (!skill) return undefined;
  const name = shortName(skill);
  const at = made.road.findIndex(({ id }) => id === skill.id);
  if (at < 0) return { lead: notIn(name), buttons: [more(skill)] };
  const weeks = made.weeks.filter(({ items }) => items.some((item) => item.skill.id === skill.id));
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last)
    return {
      lead: `${name} is number ${at + 1} of ${made.road.length}, beyond the ${made.weeks.length} weeks I lay out.`,
    };
  const span = first === last ? `in week ${first.week}` : `in weeks ${first.week} to ${last.week}`;
  return {
    lead: `${name} comes ${span}, from ${dayName(startOf(first, made.from))}: it is number ${at + 1} of ${made.road.length}.`,
    buttons: [more(skill)],
  };
};

/** "Explain the last point": what a week that was shown is for, and when it is enough. */
export const pointOf = ({ weeks }: Made, at: number): Talk | undefined => {
  const week = weeks.slice(0, SHOWN).at(at);
  const skills = week?.items.map(({ skill }) => skill) ?? [];
  if (!week || !skills.length) return undefined;
  return {
    lead: `Week ${week.week} is for ${joinWords(week.items.map(({ skill, hours }) => `${shortName(skill)} (${hours} h)`))}.`,
    texts: skills.map(
      (skill) =>
        `${shortName(skill)}: ${skill.why} Enough is when you can build this without a tutorial: ${skill.project}`,
    ),
    buttons: skills.slice(0, 2).map(more),
  };
};

const notIn = (name: string): string => `${name} is not in this plan: say “add ${name}” to have it in.`;
const forWhat = ({ why }: Skill): string => `What it is for: ${why}`;
const more = (skill: Skill) =>
  button(`More on ${shortName(skill)}`, action('skill.detail', { slots: { skill: skill.id } }));
const MOST = 4;
/** Weeks that a plan shows at first. */
const SHOWN = 6;
