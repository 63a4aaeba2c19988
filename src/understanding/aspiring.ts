import { type Intent, toSlot } from '../core/intent.ts';
import type { Topic } from '../core/topic.ts';
import type { Heard } from './conversation/heard.ts';
import { toIntent } from './deciding/decide.ts';
import { withSaid } from './deciding/second.ts';
import { toSlots } from './slots/fit.ts';
import { isAboutOthers, isOfOthers } from './slots/whose.ts';
import { wordSet } from './text/word-set.ts';
import { type Hit, isWithin } from './tokens/phrases.ts';
import type { Token } from './tokens/tokens.ts';

/** `I'm a mid-level PHP developer and want to become senior`: kept, and what separates the two; what both are paid is not asked. */
export const toAspiring = ({ topic, aspect, confidence }: Intent, heard: Heard): Intent | undefined => {
  const { tokens, levels } = heard.found;
  const aim = levels.findLast(({ from }) => isAim(tokens, from))?.value;
  const own = levels.find(({ value, from }) => value !== aim && !isOfOthers(tokens, from))?.value;
  const isTold = own !== undefined || heard.found.readOwnYears().years !== undefined;
  const isAsked = heard.marks.has('ASKS') || heard.marks.has('MONEY') || aspect !== 'answer';
  const isOpen = ASPIRING.has(topic) || (topic === 'progress.set' && confidence < LIKELY);
  if (!isOpen || aim === undefined || !isTold || isAsked || isAboutOthers(tokens)) return undefined;
  const gap = toIntent('gap', 'answer', heard, LIKELY);
  const craft = heard.found.skills.filter((skill) => isOfCraft(heard.found, skill)).map(({ value }) => value.id);
  const { skill: _skill, status: _status, level: _level, ...self } = toSlots('settings', heard.found);
  const slots = {
    ...self,
    ...(own !== undefined && { level: own }),
    ...(craft.length > 0 && { skill: toSlot([...new Set(craft)]) }),
  };
  const told = { ...gap, slots: { ...gap.slots, level: aim }, second: { topic: 'settings' as const, slots } };
  return withSaid(
    told,
    saidOf(heard.found).filter(({ skill }) => !craft.includes(skill)),
  );
};

/** The skills that are said to be known or begun. */
const saidOf = ({ skills, statuses }: Heard['found']) => {
  const said = skills.flatMap(({ value: { id } }, at) => {
    const status = statuses[at]?.status;
    return status === 'learned' || status === 'learning' ? [{ skill: id, status }] : [];
  });
  return [...new Map(said.map((one) => [one.skill, one])).values()];
};
const LIKELY = 0.7;
const ASPIRING: ReadonlySet<Topic> = new Set([
  'none',
  'clarify',
  'salary.range',
  'settings',
  'path.next-level',
  'path.management',
  'path.levels',
]);

/** `PHP/Laravel developer`: what somebody is a developer of. */
export const isOfCraft = ({ tokens, skills }: Heard['found'], { to }: Pick<Hit<unknown>, 'to'>): boolean => {
  let at = to;
  while (tokens[at]?.word === 'and' || isWithin(skills, at)) at++;
  return DEVELOPERS.has(tokens[at]?.word ?? '') && tokens[at]?.gap === ' ';
};
const DEVELOPERS = wordSet('dev developer engineer programmer coder back');

/** `want to become a senior`, `my goal is lead` */
export const isAim = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - BEFORE_AIM), at);
  return before.some(({ word }) => AIMING.has(word)) && before.some(({ word }) => REACHING.has(word));
};
const BEFORE_AIM = 6;
const AIMING = wordSet('want hope hoping aim aiming goal target dream like plan planning trying');
const REACHING = wordSet('become be get reach make is grow move at to for');
