import { wordSet } from '../../text/word-set.ts';
import type { Phrases } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { FILLER, LEADING, LOOSE } from './follow-up-words.ts';

/** `is that a yes` asks for one, and gives none. */
export const isDoubt = (tokens: readonly Token[]): boolean => ASKING.has(withoutFiller(tokens)[0]?.word ?? '');
const ASKING = wordSet('am is are was can could would will should does did');

/** The phrases of a message that is nothing but such phrases and the small words around them. */
export const readWhole = <T>(table: Phrases<T>, words: readonly Token[]): readonly T[] => {
  const said: T[] = [];
  let at = 0;
  while (table.at(words, at) === undefined && LEADING.has(words[at]?.word ?? '')) at++;
  while (at < words.length) {
    const hit = table.at(words, at);
    if (hit === undefined && !(said.length > 0 && LOOSE.has(words[at]?.word ?? ''))) return [];
    if (hit !== undefined) said.push(hit.value);
    at = hit?.to ?? at + 1;
  }
  return said;
};

/** `ok and why` without `ok and`; all of it where nothing else is said. */
export const withoutFiller = (tokens: readonly Token[]): readonly Token[] => {
  let from = 0;
  while (from < tokens.length && FILLER.has(tokens[from]?.word ?? '')) from++;
  return tokens.slice(from === tokens.length ? 0 : from);
};
