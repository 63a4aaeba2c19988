import { type Intent, toList, toSlot } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { readOtherNames } from '../../slots/other-names.ts';
import { wordSet } from '../../text/word-set.ts';
import { isWithin } from '../../tokens/phrases.ts';
import { made } from './made.ts';

/**
 * `oops not docker, kubernetes`, `I meant mysql` after a report: all that was reported before was a slip, and this takes
 * its place; of several that were reported the one that is denied comes off, and the others stay.
 */
export const withInstead = (intent: Intent, found: Found, last: Turn): Intent => {
  const { tokens, statuses: said } = found;
  if (intent.topic !== 'progress.set' || last.intent.topic !== 'progress.set' || intent.aspect !== 'answer')
    return intent;
  const [skills, statuses] = [toList(intent.slots.skill), toList(intent.slots.status)];
  const before = toList(last.intent.slots.skill);
  const statusOf = (skill: string) => statuses[skills.indexOf(skill)] ?? statuses.at(-1) ?? 'learned';
  const fresh = skills.filter((skill) => !before.includes(skill));
  const isSlip = tokens.some(({ word }) => SLIPS.has(word));
  const isMeant = before.length === 1 && fresh.length === skills.length && isSlip;
  const isDenied = before.every((skill) => skills.includes(skill) && statusOf(skill) === 'none');
  const denied = skillsDenied(found);
  if (isMeant && denied.length > 0 && !denied.some((skill) => before.includes(skill)))
    return { ...intent, slots: { skill: toSlot(fresh.filter((skill) => !denied.includes(skill))) } };
  if (isOfUnkept(found, denied, before)) return { ...intent, slots: { skill: toSlot(denied), status: 'none' } };
  const slips = denied.filter((skill) => before.includes(skill));
  const isOfOne = slips.length > 0 && slips.length < before.length && fresh.length > 0 && (isBare(found) || isSlip);
  if (isOfOne) return withoutSlips(intent, slips, fresh, last);
  const [first, ...more] = fresh;
  if (first === undefined || before.length === 0 || !(isMeant || isDenied)) return intent;
  const isUnsaid =
    ((isDenied || isMeant) && isBare(found)) ||
    (isMeant && said.every(({ status }) => status === undefined || status === 'none'));
  const same = isUnsaid ? toList(last.intent.slots.status)[0] : undefined;
  const meant = fresh.map((skill) => same ?? statusOf(skill));
  if (meant.includes('none')) return intent;
  const slots = more.length === 0 ? { skill: first, status: meant[0] ?? 'learned' } : { skill: fresh, status: meant };
  return { ...intent, aspect: 'instead', slots };
};

/** What was meant stands as the slip did. */
const withoutSlips = (intent: Intent, slips: readonly string[], fresh: readonly string[], last: Turn): Intent => {
  const [before, statuses] = [toList(last.intent.slots.skill), toList(last.intent.slots.status)];
  const status = statuses[before.indexOf(slips[0] ?? '')] ?? statuses.at(-1) ?? 'learned';
  return {
    ...intent,
    slots: {
      skill: [...slips, ...fresh],
      status: [...slips.map(() => 'none' as const), ...fresh.map(() => status)],
    },
  };
};

/** `not python, I meant ruby` after a report of Java is about no report that there was: what is meant is asked. */
const skillsDenied = ({ tokens, skills }: Found): readonly string[] =>
  skills.filter(({ from }) => DENYING.has(tokens[from - 1]?.word ?? '')).map(({ value }) => value.id);

/** `I meant kotlin` after a report of one skill: it comes off as well. */
export const readUnkeptMeant = ({ tokens, skills }: Found, { intent: { topic, slots } }: Turn): Intent | undefined => {
  const others = skills.length === 0 ? readOtherNames(tokens, []) : [];
  const isMeant =
    others.length > 0 &&
    tokens.some(({ word }) => SLIPS.has(word)) &&
    tokens.every(({ word }, at) => isWithin(others, at) || isOfSlip(word));
  return isMeant && topic === 'progress.set' && typeof slots.skill === 'string' && slots.status !== 'none'
    ? made('progress.set', 'answer', { skill: slots.skill, status: 'none' })
    : undefined;
};

/** `sorry, not java, kotlin`: what was meant is no skill that is kept, and what was noted for it comes off. */
const isOfUnkept = ({ tokens, skills }: Found, denied: readonly string[], before: readonly string[]): boolean => {
  const others = readOtherNames(tokens, skills);
  return (
    others.length > 0 &&
    denied.length > 0 &&
    denied.length === skills.length &&
    denied.every((skill) => before.includes(skill)) &&
    tokens.every(({ word }, at) => isWithin([...skills, ...others], at) || isOfSlip(word))
  );
};

/** `not kafka, rabbitmq`: nothing but what was wrong and what is right. */
const isBare = ({ tokens, skills }: Found): boolean =>
  tokens.every(({ word }, at) => isWithin(skills, at) || isOfSlip(word));
const isOfSlip = (word: string): boolean => DENYING.has(word) || SLIPS.has(word) || BESIDE.has(word);
const BESIDE = wordSet('no but sorry oops argh ugh i mean rather actually it is was though then ok okay well wait');

const DENYING = wordSet('not never');

/** What says that something else was meant. */
export const SLIPS = wordSet('meant mean autocorrect autocorrected typo mistyped misspelled');
