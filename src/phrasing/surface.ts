import { spellsNumber } from './numbers.ts';
import type { Refusal } from './outcome.ts';
import { replaceSlots, slotNames } from './slots.ts';

/** What is wrong with the letters of a wording, before any word of it is compared; undefined where nothing is. */
export const findSurfaceFault = (answer: string, wording: string): Refusal | undefined => {
  if (wording === '') return 'empty';
  if (wording.length > longest(answer)) return 'too long';
  if (wording.length < answer.length * SHORTEST) return 'too short';
  if (!hasSameSlots(answer, wording)) return 'slots';
  const [before, after] = [withoutSlots(answer), withoutSlots(wording)];
  return RULES.find(([, breaks]) => breaks(after, before))?.[0];
};

/** A rewording may be about twice as long as a short answer, half as long again as a long one. */
const longest = (answer: string): number => answer.length * 1.5 + 60;
const SHORTEST = 0.6;

const hasSameSlots = (answer: string, wording: string): boolean => {
  const [before, after] = [slotNames(answer), slotNames(wording)];
  return (
    before.length === after.length &&
    new Set(after).size === after.length &&
    before.every((name) => after.includes(name))
  );
};

const withoutSlots = (text: string): string => replaceSlots(text, () => ' ');

type Rule = readonly [Refusal, (after: string, before: string) => boolean];

const RULES: readonly Rule[] = [
  ['slots', (after) => /[{}]|_\d|\b(?:figure|level|country|name|source|date|quote|link)_/i.test(after)],
  ['digit', (after) => /[\p{N}]/u.test(after.normalize('NFKC'))],
  ['currency', (after) => /[\p{Sc}%‰]/u.test(after)],
  [
    'link',
    (after, before) =>
      /:\/\/|\bwww\b|\bhttps?\b|\bdot (?:com|org)\b/iu.test(after) || hasMore(after, before, /\p{L}[.:/\\]\p{L}/giu),
  ],
  ['mention', (after, before) => /[@#]/.test(after) || hasMore(after, before, /\b(?:everyone here|@?channel)\b/giu)],
  ['command', (after, before) => /(?:^|\s)[/!\\]\p{L}/u.test(after) && !/(?:^|\s)\/\p{L}/u.test(before)],
  ['markup', (after, before) => /[<>`*_~|[\]=^\\]/.test(after) || hasMore(after, before, /["“”«»]|(?:^|\s)-\s/gu)],
  ['lines', (after) => /[\n\r\t\v\f\u2028\u2029]/.test(after)],
  ['characters', (after, before) => hasStrange(after, before)],
  ['number word', (after, before) => spellsNumber(after, before) || /\b(?:[ivx]{2,}|[ol]{2,})\b/iu.test(after)],
  ['name', (after, before) => hasMore(after, before, /\b(?![AI]\b)\p{Lu}+\b/gu)],
  ['punctuation', (after, before) => hasMore(after, before, /\?/g) || hasMore(after, before, /!/g, 1)],
];

const hasMore = (after: string, before: string, pattern: RegExp, more = 0): boolean =>
  (after.match(pattern)?.length ?? 0) > (before.match(pattern)?.length ?? 0) + more;

/** Letters outside the Latin of the answer, marks on letters, signs and invisible characters. */
const hasStrange = (after: string, before: string): boolean =>
  [...after].some((sign) => !/[A-Za-z ,.;:!?'’()–—-]/.test(sign) && !before.includes(sign));
