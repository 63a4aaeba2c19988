import { type Intent, type SkillStatus, toList, toReported, toSlot } from '../../core/intent.ts';
import { toSlots } from '../slots/fit.ts';
import type { Found } from '../slots/found.ts';
import { isArticle, toNumber } from '../slots/number.ts';
import { wordSet } from '../text/word-set.ts';
import { isWithin } from '../tokens/phrases.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';

/**
 * `skip Docker and give me a plan for 8 hours`, `plan it with 20, but leave out Docker, I know it`: what is left out goes on
 * the record as skipped or known, so that the plan is made without it, and is not where it leads.
 */
export const withLeftOut = (intent: Intent, found: Found): Intent => {
  const hours = readPlanned(found);
  const isNew = found.tokens.some((_, at) => isNewPlan(found.tokens, at));
  const isPlan = intent.topic === 'plan' || (intent.topic === 'progress.set' && (isNew || isPlanned(found.tokens)));
  if (!isPlan || intent.aspect !== 'answer' || (hours === undefined && !isNew)) return intent;
  const out = readLeftOut(found);
  if (out.length === 0) return intent;
  const { skill, status, hours_per_week = hours } = intent.slots;
  const { level } = toSlots('plan', found);
  const kept = toList(skill).filter((id) => !out.some((one) => one.skill === id));
  const told = intent.reported ?? (intent.topic === 'plan' ? {} : { skill, status });
  const others = toList(told.skill)
    .map((id, at) => ({ skill: id, status: toList(told.status)[at] ?? toList(told.status).at(-1) ?? 'none' }))
    .filter((one) => !out.some(({ skill: id }) => id === one.skill));
  const said = [...others, ...out];
  return {
    ...intent,
    topic: 'plan',
    alternatives: intent.alternatives.filter((topic) => topic !== 'plan'),
    slots: {
      ...(level !== undefined && { level }),
      ...(intent.topic === 'plan' && kept.length > 0 ? { skill: toSlot(kept) } : toReported(out)),
      ...(hours_per_week !== undefined && { hours_per_week }),
    },
    reported: toReported(said),
  };
};

const readLeftOut = ({ tokens, skills, statuses }: Found) =>
  skills.flatMap(({ value: { id }, from }, at): readonly { skill: string; status: SkillStatus }[] => {
    const status = statuses[at]?.status;
    const isOut = status === 'skipped' ? !TOWARD.has(tokens[from - 1]?.word ?? '') : isOrdered(tokens, from, skills);
    const isKnown = status === 'learned' && tokens.some(({ word }) => KNOWING.has(word));
    return isOut ? [{ skill: id, status: isKnown ? 'learned' : 'skipped' }] : [];
  });
const KNOWING = wordSet('know knew known already learned have can use done did');
const TOWARD = wordSet('toward towards to for until till at');

/** `skip html`, `leave out Docker and the Redis`, `without Go` */
const isOrdered = (tokens: readonly Token[], from: number, skills: Found['skills']): boolean => {
  let at = from - 1;
  while (at > 0 && (isWithin(skills, at) || LINKING.has(tokens[at]?.word ?? ''))) at--;
  const word = tokens[at]?.word ?? '';
  return (
    (OMITTING.has(word) || (word === 'out' && LEAVING.has(tokens[at - 1]?.word ?? ''))) &&
    tokens[at - 1]?.word !== 'not'
  );
};
const OMITTING = wordSet('skip without except minus');
const LINKING = wordSet('and or the');
const LEAVING = wordSet('leave leaving');

/** `give me a plan`, `plan it with 20` */
const isPlanned = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      word === 'plan' && (at === 0 || isBreak(tokens[at]) || tokens.slice(Math.max(0, at - 5), at).some(isMaking)),
  );
const isMaking = ({ word }: Token): boolean => MAKING.has(word);
const MAKING = wordSet('give make show build draw create plan do work map lay draft sketch chart plot need want');

/** `work out a route to lead`, `make me a plan`: one that is ordered anew, and not the one there is. */
const isNewPlan = (tokens: readonly Token[], at: number): boolean =>
  PLANS.has(tokens[at]?.word ?? '') &&
  tokens.slice(Math.max(0, at - 3), at).some(({ word }) => isArticle(word) || word === 'another') &&
  tokens.slice(Math.max(0, at - 6), at).some(isMaking);
const PLANS = wordSet('plan roadmap route itinerary timetable schedule path curriculum');

/** The hours told, or the bare number of `plan it with 20 then`. */
const readPlanned = ({ tokens, hours }: Found): number | undefined => {
  if (hours !== undefined) return hours.value;
  const at = tokens.findIndex(
    ({ word }, place) =>
      WITH.has(word) && tokens.slice(Math.max(0, place - 3), place).some((one) => one.word === 'plan'),
  );
  const number = at < 0 ? undefined : toNumber(tokens[at + 1]?.word ?? '');
  const next = tokens[at + 2];
  const isBare = next === undefined || isBreak(next) || ENDING.has(next.word);
  return number !== undefined && isBare && number > 0 && number <= MOST ? number : undefined;
};
const WITH = wordSet('with at');
const ENDING = wordSet('then now please instead and but');
const MOST = 80;
