import { type Slots, toList } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import { createPhrases, spread } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Whether a message sets something beside what was spoken of. */
export const isComparing = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => SET.at(tokens, at) !== undefined);

/**
 * The particulars a message sets beside those spoken of: `compare that with france`, `put the two side by side` after a
 * turn about each, `swap spain for italy` after the two of them. Of kinds it doesn't compare they stay as said.
 */
export const withCompared = (last: Turn, said: Slots, tokens: readonly Token[]): Slots => {
  const { slots } = last.intent;
  if (isSwap(tokens)) return { ...said, ...swapped('country', slots, said), ...swapped('level', slots, said) };
  if (!isComparing(tokens)) return said;
  const before: Slots = last.before?.topic === last.intent.topic ? last.before.slots : {};
  return { ...said, ...joined('country', before, slots, said), ...joined('level', before, slots, said) };
};

type Compared = 'country' | 'level';

const joined = (kind: Compared, before: Slots, slots: Slots, said: Slots): Slots => {
  const named = toList<string>(said[kind]);
  if (named.length > 1) return {};
  const all = new Set([
    ...(named.length === 0 ? toList<string>(before[kind]) : []),
    ...toList<string>(slots[kind]),
    ...named,
  ]);
  return all.size > 1 ? { [kind]: [...all] } : {};
};

const isSwap = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => word === 'swap' || word === 'replace');

const swapped = (kind: Compared, slots: Slots, said: Slots): Slots => {
  const held = toList<string>(slots[kind]);
  const old = toList<string>(said[kind]).filter((value) => held.includes(value));
  const fresh = toList<string>(said[kind]).filter((value) => !held.includes(value));
  const [one, other] = [old[0], fresh[0]];
  if (one === undefined || other === undefined) return {};
  return { [kind]: held.length === 1 ? other : held.map((value) => (value === one ? other : value)) };
};

const SET = createPhrases<true>(
  spread({
    'compare|compared|comparison|vs|versus|against|than|next to|beside|alongside|side by side|both|the two|each other': true,
  }),
);
