import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';

/** Languages that people speak, where an advert asks for them: `fluent German (C1)`, `good Dutch skills`. */
export const readSpokenLanguages = (tokens: readonly Token[]): readonly Hit<string>[] =>
  tokens.flatMap(({ word, raw }, at) =>
    LANGUAGES.has(word) && isSpoken(tokens, at)
      ? [{ value: raw[0]?.toUpperCase() + raw.slice(1).toLowerCase(), from: at, to: at + 1 }]
      : [],
  );

export const isLanguage = ({ word }: Token): boolean => LANGUAGES.has(word);

const isSpoken = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - BEFORE), at).some(({ word }) => HOW_WELL.has(word)) ||
  tokens.slice(at + 1, at + 1 + AFTER).some(({ word }) => HOW_WELL.has(word) || NOUNS.has(word));
const BEFORE = 4;
const AFTER = 4;

const LANGUAGES = wordSet(
  'english german deutsch french dutch spanish italian portuguese polish czech swedish danish norwegian finnish hungarian romanian greek turkish hebrew arabic japanese mandarin chinese korean hindi',
);
const HOW_WELL = wordSet(
  'fluent fluency fluently native proficient proficiency spoken written speak speaks speaking business communicate a1 a2 b1 b2 c1 c2',
);
const NOUNS = wordSet('level skills speaker speakers');
