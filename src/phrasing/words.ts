import { stem } from 'porter2';
import { IRREGULAR, PHRASES } from './english.ts';

/** A piece of a sentence: a slot, a word or the punctuation between clauses. */
export type Token =
  | { readonly kind: 'slot'; readonly key: string; readonly capital: boolean; readonly opens: boolean }
  | {
      readonly kind: 'word';
      /** What is compared: lower case, without its ending. */
      readonly key: string;
      readonly text: string;
      readonly capital: boolean;
      /** Begins a sentence or a clause, so that a capital says nothing. */
      readonly opens: boolean;
    }
  | { readonly kind: 'stop'; readonly text: string };

/** A masked text as tokens: contractions written out, fixed phrases as one word, words by their stems. */
export const toTokens = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let opens = true;
  for (const [piece] of normalise(text).matchAll(PIECE)) {
    const token = toToken(piece, opens);
    opens = token.kind === 'stop';
    tokens.push(token);
  }
  return tokens;
};

const PIECE = /\{\{[a-z]+_\d+\}\}|[\p{L}\p{M}]+(?:_[\p{L}\p{M}]+)*|[.!?;:,()–—“”"]/gu;

const toToken = (piece: string, opens: boolean): Token => {
  if (piece.startsWith('{{')) return { kind: 'slot', key: piece, capital: false, opens };
  if (!/^\p{L}/u.test(piece)) return { kind: 'stop', text: piece };
  const capital = /^\p{Lu}/u.test(piece) && piece !== 'I';
  return { kind: 'word', key: toKey(piece.toLowerCase()), text: piece.toLowerCase(), capital, opens };
};

/** The stem of a word. Adverbs keep their ending: "hardly" is not "hard". */
export const toKey = (word: string): string => {
  const base = IRREGULAR.get(word) ?? word;
  if (base.includes('_') || base.length < 3) return base;
  if (ADVERB.test(base)) return `${stem(base)}~ly`;
  return /(?:less|ful)$/.test(base) ? base : stem(base);
};

/** Stands for the 's of an owner. */
export const OWNER = 'ofit';

const ADVERB =
  /^(?!.*(?:ply|rely|family|assembly|italy|july|ally|belly|jelly|bully)$).{3,}ly$|(?:ically|ually|onally|really|ipally)$/;

const normalise = (text: string): string =>
  CONTRACTIONS.reduce((done, [pattern, full]) => done.replace(pattern, full), text.replaceAll(/[’‘]/g, "'"))
    .replace(/(?<=[\p{L}}])'s?(?![\p{L}])/gu, ` ${OWNER} `)
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(PHRASE, (match) => joinPhrase(match));

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/giu, 'can not'],
  [/\bwon't\b/giu, 'will not'],
  [/\bshan't\b/giu, 'shall not'],
  [/n't\b/giu, ' not'],
  [/'re\b/giu, ' are'],
  [/'ve\b/giu, ' have'],
  [/'ll\b/giu, ' will'],
  [/'d\b/giu, ' would'],
  [/\bI'm\b/gu, 'I am'],
  [/\blet's\b/giu, 'let us'],
  [/\b(it|that|there|here|what|who|he|she|where|how|this|everything|nothing|everybody|nobody)'s\b/giu, '$1 is'],
];

const PHRASE = new RegExp(`\\b(?:${[...PHRASES.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'giu');

/** The one word for a fixed phrase, with the capital of its first. */
const joinPhrase = (phrase: string): string => {
  const word = PHRASES.get(phrase.toLowerCase()) ?? phrase;
  return /^\p{Lu}/u.test(phrase) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
};
