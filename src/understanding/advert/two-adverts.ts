import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';

/** `first says "Java, Mumbai" second says "Python, Pune"`, `ad 1: ... ad 2: ...`: two adverts in one text, each with its label. */
export const isTwoAdverts = (tokens: readonly Token[]): boolean => {
  const labels = tokens.flatMap((_, at) => labelAt(tokens, at) ?? []);
  const first = labels.indexOf(0);
  return first >= 0 && labels.indexOf(1, first) > first;
};

/** Which of the two begins here. */
const labelAt = (tokens: readonly Token[], at: number): number | undefined => {
  const { word = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (ADVERTS.has(word)) return endsLabel(tokens[at + 2]) ? NUMBERS.get(next?.word ?? '') : undefined;
  const place = PLACES.get(word);
  const isNamed = ADVERTS.has(next?.word ?? '') || next?.word === 'one';
  const behind = tokens[at + (isNamed ? 2 : 1)];
  return (isNamed && endsLabel(behind)) || SAYING.has(behind?.word ?? '') ? place : undefined;
};

const endsLabel = (behind: Token | undefined): boolean =>
  behind !== undefined && (SAYING.has(behind.word) || [...ENDS].some((end) => behind.gap.includes(end)));
const ENDS = ':-–)\n';

const ADVERTS = wordSet('ad advert posting listing job jd vacancy offer');
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['1', 0],
  ['one', 0],
  ['a', 0],
  ['2', 1],
  ['two', 1],
  ['b', 1],
]);
const PLACES: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['one', 0],
  ['second', 1],
  ['other', 1],
]);
const SAYING = wordSet('says say asks wants needs requires reads');
