import { CAUSES, FREE } from './english.ts';
import { type Token, toTokens } from './words.ts';

/** A word or slot that carries meaning, with the free words and the punctuation just before it. */
export type Item = {
  readonly kind: 'slot' | 'word';
  readonly key: string;
  readonly text: string;
  /** Written with a capital where no sentence begins. */
  readonly capital: boolean;
  /** Which sentence, or part closed by a semicolon, it stands in. */
  readonly unit: number;
  readonly words: readonly string[];
  readonly stops: readonly string[];
};

const UNIT_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';']);
/** Hedges where a quantity follows, free words elsewhere ("talk about it"). */
const QUANTITY_HEDGES: ReadonlySet<string> = new Set(['over', 'up']);
const UNITS_OF_TIME = /^(?:year|month|week|weekend|day|hour|minute|quarter|third|decade)s?$/;

/** The meaning words of a masked text, in order, and how many of its sentences have none. */
export const toItems = (text: string): { readonly items: readonly Item[]; readonly empty: number } => {
  const tokens = toTokens(text);
  const items: Item[] = [];
  let unit = 0;
  let words: string[] = [];
  let stops: string[] = [];
  let empty = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'stop') {
      stops.push(token.text);
      if (UNIT_ENDS.has(token.text) && items.at(-1)?.unit !== unit) empty += words.length > 0 ? 1 : 0;
      else if (UNIT_ENDS.has(token.text) && !isLabel(items, unit)) unit += 1;
      words = [];
      continue;
    }
    if (isFree(token, at, tokens)) {
      words.push(token.text);
      continue;
    }
    items.push({ ...toItem(token), unit, words, stops });
    words = [];
    stops = [];
  }
  return { items, empty: empty + (words.length > 0 && items.at(-1)?.unit !== unit ? 1 : 0) };
};

/** A sentence of slots alone ("{{figure_1}}.") heads what follows it, and stays with it. */
const isLabel = (items: readonly Item[], unit: number): boolean =>
  items.every((item) => item.unit !== unit || item.kind === 'slot');

type Spoken = Exclude<Token, { kind: 'stop' }>;

const toItem = (token: Spoken) => ({
  kind: token.kind,
  key: token.key,
  text: token.kind === 'word' ? token.text : token.key,
  capital: token.capital && !token.opens,
});

const isFree = (token: Spoken, at: number, tokens: readonly Token[]): token is Extract<Token, { kind: 'word' }> =>
  token.kind === 'word' &&
  FREE.has(token.text) &&
  (!token.capital || token.opens) &&
  !(QUANTITY_HEDGES.has(token.text) && isQuantity(tokens.slice(at + 1, at + 4))) &&
  !(/^(?:have|has|had)$/.test(token.text) && isOwned(tokens[at + 1]));

/** "Have a degree" says something, "have learned" does not. */
const isOwned = (next: Token | undefined): boolean =>
  next?.kind === 'slot' ||
  (next?.kind === 'word' && /^(?:an?|the|no|any|some|few|many|several|more|all)$/.test(next.text));

const isQuantity = ([next, after, last]: readonly Token[]): boolean => {
  if (next?.kind === 'slot') return next.key.startsWith('{{figure');
  if (next?.kind !== 'word' || !/^an?$/.test(next.text)) return false;
  return [after, last].some((token) => token?.kind === 'word' && UNITS_OF_TIME.test(token.text));
};

export const isCause = (item: Item): boolean => item.kind === 'word' && CAUSES.has(item.text);
