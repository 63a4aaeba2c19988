import { type Intent, toList, toSlot } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { isExcepted } from '../../slots/status/excepted.ts';
import { isCalledSlip } from '../../slots/status/unsaid.ts';
import { wordSet } from '../../text/word-set.ts';
import { isWithin } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { readUnkeptMeant } from './instead.ts';
import { made } from './made.ts';
import { namedIds } from './named-ids.ts';

/**
 * After a report of several skills: `only keep go, drop the rest` and `no, just go` take the others off, `swap sql for mysql`
 * one for another; of two names of one skill there is nothing to swap.
 */
export const readRest = (words: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const intent = reportOf(last);
  if (intent === undefined) return undefined;
  return (
    readSwap(words, found, intent) ??
    readDropped(words, found, intent) ??
    readSlips(found, intent) ??
    readRusty(found, intent) ??
    readKept(words, found, intent) ??
    readTwoNames(found) ??
    readUnkeptMeant(found, last)
  );
};

/** What was put on the record just now; once an advert was read all that it lacks may have been, and the talk is of it still. */
const reportOf = ({ intent, offered, listed = [] }: Turn): Intent | undefined => {
  if (intent.topic === 'progress.set') return intent;
  const isListed = intent.topic === 'match' && listed.length > 0;
  return isListed && offered.some(({ topic, aspect }) => topic === 'progress.set' && aspect === 'undo')
    ? made('progress.set', 'answer', { skill: listed, status: 'learning' })
    : undefined;
};

/** `drop redis, I only read about it`, `take redis off again`: of what was told just now, what is named comes off. */
const readDropped = (words: readonly Token[], { tokens, skills }: Found, { slots }: Intent): Intent | undefined => {
  const at = words[0] === undefined ? -1 : tokens.indexOf(words[0]);
  const isTake = words[0]?.word === 'take';
  if (!(isTake || DROPPING.has(words[0]?.word ?? ''))) return undefined;
  let to = at + 1;
  while (to < tokens.length && (isWithin(skills, to) || LINKING.has(tokens[to]?.word ?? ''))) to++;
  const [before, statuses] = [toList(slots.skill), toList(slots.status)];
  const statusOf = (id: string) => statuses[before.indexOf(id)] ?? statuses.at(-1);
  const gone = namedIds(skills);
  const isOfThem =
    gone.length > 0 &&
    skills.every(({ from }) => from > at && from < to) &&
    gone.every((id) => before.includes(id) && (isTake || statusOf(id) === 'learned'));
  return isOfThem && (isTake ? OFF.has(tokens[to]?.word ?? '') : to < tokens.length)
    ? made('progress.set', 'answer', { skill: toSlot(gone), status: 'none' })
    : undefined;
};
const DROPPING = wordSet('drop remove delete untick unmark');
const LINKING = wordSet('the my and or');
const OFF = wordSet('off out');

/** `go was a typo` */
const readSlips = ({ tokens, skills }: Found, { slots }: Intent): Intent | undefined => {
  const before = toList(slots.skill);
  const gone = namedIds(skills);
  const isOfThem = skills.every(({ value, to }) => before.includes(value.id) && isCalledSlip(tokens, to));
  return gone.length > 0 && isOfThem
    ? made('progress.set', 'answer', { skill: toSlot(gone), status: 'none' })
    : undefined;
};

/** `all but docker are rusty`: the others are being learned again. */
const readRusty = ({ tokens, skills }: Found, { slots }: Intent): Intent | undefined => {
  const kept = skills.map(({ value }) => value.id);
  const rusty = toList(slots.skill).filter((id) => !kept.includes(id));
  const isSaid = tokens.some(({ word }) => word === 'rusty') && !tokens.some(({ word }) => DENYING.has(word));
  return isSaid && kept.length > 0 && rusty.length > 0 && skills.every(({ from }) => isExcepted(tokens, from, skills))
    ? made('progress.set', 'answer', { skill: toSlot(rusty), status: 'learning' })
    : undefined;
};

/** `Nest isn't Express`: two names that are kept as one skill. */
const readTwoNames = ({ tokens, skills }: Found): Intent | undefined => {
  const [one, other, ...more] = skills;
  const isOne = one !== undefined && more.length === 0 && one.value.id === other?.value.id;
  return isOne &&
    tokens.every(({ word }, at) => isWithin(skills, at) || APART.has(word)) &&
    tokens.some(({ word }) => word === 'not')
    ? made('progress.set', 'leave', { skill: one.value.id })
    : undefined;
};
const APART = wordSet('but is are not the same as a an though no and');

const readKept = (words: readonly Token[], found: Found, { slots }: Intent): Intent | undefined => {
  const { skills } = found;
  const before = toList(slots.skill);
  const kept = skills.map(({ value }) => value.id);
  const gone = before.filter((id) => !kept.includes(id));
  const has = (some: ReadonlySet<string>) => words.some(({ word }) => some.has(word));
  const isOnly = has(ONLY) && ((has(KEEPING) && !has(DENYING)) || isPutRight(found));
  const isOfThem = kept.length > 0 && kept.every((id) => before.includes(id));
  const isTakenOff = skills.some(({ from }) => REMOVING.has(found.tokens[from - 1]?.word ?? ''));
  return isOnly && isOfThem && gone.length > 0 && !isTakenOff
    ? made('progress.set', 'answer', { skill: gone, status: gone.map(() => 'none' as const) })
    : undefined;
};

/** `no, just redis`, `only redis`, `sorry, I meant only redis`: nothing but which of them were meant. */
const isPutRight = ({ tokens, skills }: Found): boolean =>
  (PUTTING_RIGHT.has(tokens[0]?.word ?? '') || ONLY.has(tokens[0]?.word ?? '')) &&
  tokens.every(({ word }, at) => isWithin(skills, at) || PUTTING_RIGHT.has(word) || ONLY.has(word) || AROUND.has(word));
const PUTTING_RIGHT = wordSet('no nope nah wrong sorry oops wait actually meant mean');
const AROUND = wordSet('i the one it is was and know rather well please');

const readSwap = ([first]: readonly Token[], { tokens, skills }: Found, { slots }: Intent): Intent | undefined => {
  const [one, other, ...more] = skills;
  if (!SWAPPING.has(first?.word ?? '') || one === undefined || other === undefined || more.length > 0) return undefined;
  const at = toList(slots.skill).indexOf(one.value.id);
  const isFor = tokens.slice(one.to, other.from).some(({ word }) => FOR.has(word));
  const statuses = toList(slots.status);
  const status = statuses[at] ?? statuses.at(-1) ?? 'learned';
  if (isFor && one.value.id === other.value.id) return made('progress.set', 'leave', { skill: one.value.id });
  return isFor && at >= 0
    ? made('progress.set', 'answer', { skill: [one.value.id, other.value.id], status: ['none', status] })
    : undefined;
};

const ONLY = wordSet('only just');
const DENYING = wordSet('not no');
/** `remove flask, I only watched a video` keeps nothing. */
const REMOVING = wordSet('remove drop delete');
const KEEPING = wordSet('keep leave rest others other remove drop');
const SWAPPING = wordSet('swap replace exchange change switch');
const FOR = wordSet('for by with to');
