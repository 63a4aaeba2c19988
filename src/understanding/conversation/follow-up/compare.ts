import { LEVELS, type Slots, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { isDigits } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { ORDINALS } from './ordinals.ts';

/** The words of a message, and the places and levels among them. */
type Named = Pick<Found, 'tokens' | 'countries' | 'levels'>;

/**
 * The particulars a message sets beside those spoken of: `compare that with france`, `put the two side by side` after a
 * turn about each, `canada as well` after one, `swap spain for italy` or `just the first one` after the two of them, `back to
 * mine` after another. Of kinds it doesn't compare they stay as said.
 */
export const withCompared = (last: Turn, said: Slots, found: Named): Slots => {
  const { tokens } = found;
  const { topic, slots } = last.intent;
  if (topic === 'path.next-level') return { ...said, ...toWay(slots, said, tokens) };
  if (isSwap(tokens))
    return { ...said, ...ofBoth((kind) => swapped(kind, slots, said)), ...swapped('skill', slots, said) };
  const fewer = ofBoth((kind) => without(kind, slots, found));
  if (Object.keys(fewer).length > 0) return { ...said, ...fewer };
  const picked = ofBoth((kind) => one(kind, slots, said, tokens));
  if (Object.keys(picked).length > 0) return { ...said, ...picked };
  const way = tokens.map((_, at) => wayAt(tokens, at)).find((each) => each !== undefined);
  if (way === undefined) return isAdded(said, tokens) ? { ...said, ...joined('country', slots, said) } : said;
  const before: Slots = last.before?.topic === last.intent.topic ? last.before.slots : {};
  if (way === 'back') return { ...said, ...ofBoth((kind) => returned(kind, before, slots, said)) };
  if (way === 'both') return { ...said, ...ofBoth((kind) => pair(kind, before, slots, said)) };
  return namesBoth(said) ? said : { ...said, ...ofBoth((kind) => joined(kind, slots, said)) };
};

/** `more than 10 years` sets nothing beside what was spoken of. */
const wayAt = (tokens: readonly Token[], at: number): Way | undefined =>
  tokens[at]?.word === 'than' && isDigits(tokens[at + 1]?.word ?? '') ? undefined : WAYS.at(tokens, at)?.value;

/** `junior in germany vs junior in poland`: two named at once are compared by themselves. */
const namesBoth = ({ country, level }: Slots): boolean => [country, level].some((named) => toList(named).length > 1);

/** `and from there to lead`, `from mid, 3 years` after how to become a senior: the two levels that the way leads between. */
const toWay = ({ level: before }: Slots, { level }: Slots, tokens: readonly Token[]): Slots => {
  const held = toList(before).at(-1);
  if (held === undefined || typeof level !== 'string' || level === held) return {};
  const from = tokens.findIndex(({ word }) => word === 'from');
  if (from < 0) return {};
  const isOnward = THERE.has(tokens[from + 1]?.word ?? '');
  return LEVELS.indexOf(level) > LEVELS.indexOf(held) === isOnward
    ? { level: isOnward ? [held, level] : [level, held] }
    : {};
};
const THERE = wordSet('there that this it');

type Compared = 'country' | 'level' | 'skill';

/** Places and levels are compared in the same way. */
const ofBoth = (read: (kind: Compared) => Slots): Slots => ({ ...read('country'), ...read('level') });

/** The one spoken of last and the one before it, where the message names none. */
const pair = (kind: Compared, before: Slots, slots: Slots, said: Slots): Slots => {
  const [earlier, lately] = [toList<string>(before[kind]), toList<string>(slots[kind])];
  const isNew = toList<string>(said[kind]).length === 0 && earlier.some((value) => !lately.includes(value));
  return isNew ? listed(kind, [...earlier, ...lately]) : {};
};

/** `back to mine` after a look at another: the one before it. Of `back home in Romania` the place is told. */
const returned = (kind: Compared, before: Slots, slots: Slots, said: Slots): Slots => {
  const isNew =
    said.country === undefined &&
    said.level === undefined &&
    before[kind] !== undefined &&
    `${before[kind]}` !== `${slots[kind]}`;
  return isNew ? { [kind]: before[kind] } : {};
};

/** `morocco as well`: another place and nothing else. */
const isAdded = (said: Slots, tokens: readonly Token[]): boolean =>
  Object.keys(said).length === 1 && said.country !== undefined && ADDED.all(tokens).length > 0;
const ADDED = createPhrases<true>(spread({ 'as well|too|also': true }));

/** The one named beside those spoken of. */
const joined = (kind: Compared, slots: Slots, said: Slots): Slots => {
  const named = toList<string>(said[kind]);
  return named.length === 1 ? listed(kind, [...toList<string>(slots[kind]), ...named]) : {};
};

const listed = (kind: Compared, values: readonly string[]): Slots => {
  const all = [...new Set(values)];
  return all.length > 1 ? { [kind]: all } : {};
};

/** `drop india`, `without sweden` after several: the others. */
const without = (kind: Compared, slots: Slots, { tokens, countries, levels }: Named): Slots => {
  if (kind === 'skill') return {};
  const named: readonly string[] = (kind === 'country' ? countries : levels).map(({ value }) => value);
  const held = toList<string>(slots[kind]);
  const left = held.filter((value) => !named.includes(value));
  const isLess = tokens.some(({ word }) => DROPPING.has(word)) && left.length < held.length;
  const [only, ...more] = left;
  return !isLess || only === undefined || !named.every((value) => held.includes(value))
    ? {}
    : { [kind]: more.length === 0 ? only : left };
};
const DROPPING = wordSet('drop without remove minus except scratch forget skip leave');

/** `just the first one, but for mid` after two of a kind: the one meant. */
const one = (kind: Compared, slots: Slots, said: Slots, tokens: readonly Token[]): Slots => {
  const held = toList<string>(slots[kind]);
  const at = held.length < 2 || said[kind] !== undefined ? -1 : tokens.findIndex((_, at) => isPick(tokens, at));
  const meant = held.at(ORDINALS.get(tokens[at]?.word ?? '') ?? held.length);
  return at < 0 || meant === undefined ? {} : { [kind]: meant };
};

const isPick = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    ORDINALS.has(tokens[at]?.word ?? '') &&
    tokens[at - 1]?.word === 'the' &&
    (next?.word === 'one' || isClauseEnd(next))
  );
};
const isSwap = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      word === 'swap' ||
      word === 'replace' ||
      (word === 'instead' && tokens[at + 1]?.word === 'of') ||
      (word === 'rather' && tokens[at + 1]?.word === 'than'),
  );

const swapped = (kind: Compared, slots: Slots, said: Slots): Slots => {
  const held = toList<string>(slots[kind]);
  const old = toList<string>(said[kind]).filter((value) => held.includes(value));
  const fresh = toList<string>(said[kind]).filter((value) => !held.includes(value));
  const [one, other] = [old[0], fresh.at(-1)];
  if (other === undefined) return {};
  if (one === undefined) return fresh.length > 1 ? { [kind]: other } : {};
  return { [kind]: held.length === 1 ? other : held.map((value) => (value === one ? other : value)) };
};

/** Whether something is set beside what was spoken of, both are meant that were, or the one before again. */
type Way = 'beside' | 'both' | 'back';
const WAYS = createPhrases<Way>(
  spread({
    'compare|compared|comparison|throw|add|include|vs|versus|against|than|next to|beside|alongside|side by side with|up against|be better|is better|be worse|is worse|pay better|pays better|be higher|is higher|how much more|how much less|how much higher|how much better':
      'beside',
    'both|the two|of the two|each other|difference|the difference|gap|side by side|compare the two|compare both|compare them|next to each other|against each other|the two next to each other|the two against each other':
      'both',
    'back to mine|back to ours|back to my country|back to my place|back to home|back home|back to the first|back to the first one|back to the one before|back to the previous one|back to before|the previous one again|the one before again':
      'back',
  }),
);
