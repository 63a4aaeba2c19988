import type { Skill } from '../../../../knowledge/schema.ts';
import type { Button } from '../../../message.ts';
import { weeksOf } from '../../../road/how-long.ts';
import { isLanguage } from '../../../road/main-language.ts';
import { hoursOf } from '../../../road/plan.ts';
import { count, hoursRange, joinNames, joinWords, shortName } from '../../../wording.ts';
import { action, button, type Context } from '../../answer.ts';
import { type Made, spanOf } from '../made/words.ts';
import type { Talk } from './aside.ts';

/** "Why is SQL so long?": its hours, what they are for and when they are enough. */
export const lengthOf = (made: Made, [skill]: readonly Skill[]): Talk | undefined =>
  skill && {
    lead: `${shortName(skill)} takes ${hoursRange(skill.hours)} of study by our own estimate: at ${count(made.hoursPerWeek, 'hour')} a week ${weeksOf(skill.hours, made.hoursPerWeek)}. The weeks of the plan take the lower end, ${count(hoursOf(skill), 'hour')}.`,
    texts: [
      `What they are for: ${skill.why}`,
      `Enough is when you can build this without a tutorial: ${skill.project} Go on as soon as you can, however few hours it took.`,
    ],
    buttons: [button(`More on ${shortName(skill)}`, action('skill.detail', { slots: { skill: skill.id } }))],
  };

/** "Take Docker out of the plan": why it is in there, and what leaves it out where nothing rests on it. */
export const without = (made: Made, [skill]: readonly Skill[], { graph, profile }: Context): Talk | undefined => {
  if (!skill) return undefined;
  const name = shortName(skill);
  const status = profile.skills[skill.id]?.status;
  if (!made.road.some(({ id }) => id === skill.id))
    return {
      lead: `${name} is not in this plan${status === 'learned' ? ': it is on your record as learned' : ''}, so nothing changes without it: still ${spanOf(made)} toward ${made.name}.`,
    };
  const resting = made.road.filter(({ id }) => id !== skill.id && graph.groundOf(id).has(skill.id));
  const aims = (made.aim.kind === 'skills' ? made.aim.skills : made.aim.named) ?? [];
  if (aims.includes(skill.id) && !isLanguage(graph, skill.id))
    return made.aim.kind === 'skills' && aims.length === 1
      ? { lead: `${name} stays in: it is what the plan leads to.` }
      : undefined;
  if (resting.length)
    return {
      lead: `${name} stays in: ${joinNames(resting.map(shortName), MOST)} in this plan ${resting.length === 1 ? 'rests' : 'rest'} on it. If you know it, say so, and it comes off.`,
      buttons: [button(`I know ${name}`, action('progress.set', { slots: { skill: skill.id, status: 'learned' } }))],
    };
  const rest = { min: made.hours.min - skill.hours.min, max: made.hours.max - skill.hours.max };
  const [span, now] = [weeksOf(rest, made.hoursPerWeek), spanOf(made)];
  return {
    lead: `${name} is in because ${made.name} asks for it; nothing else in the plan rests on it. Skip it, and the plan goes on without its ${hoursRange(skill.hours)}: ${span === now ? `still ${now}` : `${span} instead of ${now}`}. Until you do, it stays.`,
    buttons: [button(`Skip ${name}`, action('progress.set', { slots: { skill: skill.id, status: 'skipped' } }))],
  };
};

/** "Add Docker", "put Docker back": where it stands already. Undefined where some of them are not in the plan. */
export const within = (made: Made, skills: readonly Skill[], { profile }: Context): Talk | undefined => {
  if (skills.length && skills.every(({ id }) => profile.skills[id]?.status === 'learned'))
    return {
      lead: `${joinWords(skills.map(shortName))}: on your record as learned, so nothing of it is left to plan.`,
    };
  const placed = skills.map((skill) => ({ skill, at: made.road.findIndex(({ id }) => id === skill.id) }));
  if (!placed.length || placed.some(({ at }) => at < 0)) return undefined;
  const names = joinWords(
    placed.map(({ skill, at }) => `${shortName(skill)} (number ${at + 1} of ${made.road.length})`),
  );
  return {
    lead: `${names} ${placed.length === 1 ? 'is' : 'are'} in the plan: it stays as it is, toward ${made.name}.`,
    isBare: true,
  };
};

/** "Put SQL before Python", "start with Docker": what has to come before it, and how to begin with it where nothing has. */
export const orderOf = (made: Made, [skill, other]: readonly Skill[], { graph }: Context): Talk | undefined => {
  if (!skill) return undefined;
  const name = shortName(skill);
  const place = made.road.findIndex(({ id }) => id === skill.id);
  if (place < 0) return { lead: `${name} is not in this plan: say “plan with ${name}” to have it in.` };
  const ground = made.road.filter(({ id }) => id !== skill.id && graph.groundOf(skill.id).has(id));
  const start = button(`Start ${name}`, action('progress.set', { slots: { skill: skill.id, status: 'learning' } }));
  const otherPlace = other ? made.road.findIndex(({ id }) => id === other.id) : -1;
  if (other && otherPlace > place) return { lead: `${name} comes before ${shortName(other)} already.` };
  if (other && ground.some(({ id }) => id === other.id))
    return { lead: `${shortName(other)} has to come before ${name}: ${name} rests on it.` };
  if (ground.length)
    return {
      lead: `The order stays: ${name} rests on ${joinNames(ground.map(shortName), MOST)}, so ${ground.length === 1 ? 'that comes' : 'those come'} first, and it is number ${place + 1} of ${made.road.length}.${other ? ` ${name} does not rest on ${shortName(other)}: begin ${name} sooner, and the plan puts it first.` : ''}`,
      buttons: other ? [start] : nextOf(ground, made),
    };
  if (place === 0) return { lead: `${name} is the first in the plan already.` };
  return {
    lead: `Nothing has to come before ${name}, so you may: what you have begun goes first in the plan. Say “learning ${name}” or press.`,
    buttons: [start],
  };
};

/** The way to it is shorter where the first of what it rests on is begun, unless the plan begins with that anyway. */
const nextOf = (ground: readonly Skill[], { road: [first] }: Made): readonly Button[] => {
  const next = ground.find(({ id }) => id !== first?.id);
  return next
    ? [button(`Start ${shortName(next)}`, action('progress.set', { slots: { skill: next.id, status: 'learning' } }))]
    : [];
};

const MOST = 4;
