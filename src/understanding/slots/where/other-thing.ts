import { wordSet } from '../../text/word-set.ts';
import type { Hit } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isDigits } from '../number.ts';

/**
 * `oracle american express`, `new mexico`, `south america`, `16 GB`, `German B2`: what looks like a place is part of
 * another name. Before one of `places` a language is a country: `polish devs`.
 */
export const isOtherThing = (
  tokens: readonly Token[],
  { from, to }: Pick<Hit<unknown>, 'from' | 'to'>,
  places: ReadonlySet<string>,
): boolean => {
  const before = tokens[from - 1]?.word ?? '';
  const after = tokens[to]?.word ?? '';
  const word = tokens[from]?.word ?? '';
  return (
    (word === 'gb' && isDigits(before)) ||
    (LANGUAGES.has(word) && (SPOKEN_BEFORE.has(before) || isAskedFor(tokens, from)) && !places.has(after)) ||
    (LANGUAGES.has(word) && (HOW_WELL.has(before) || HOW_WELL.has(after))) ||
    (RIDDLES.has(word) && (after === 'to' || after === 'for') && tokens[to + 1]?.word === 'me') ||
    (word === 'dutch' && (before === 'double' || before === 'go' || before === 'going')) ||
    (word === 'american' && after === 'express') ||
    (word.startsWith('america') && CONTINENTS.has(before)) ||
    (word === 'jakarta' && after === 'ee') ||
    (word === 'mexico' && before === 'new') ||
    after === 'language'
  );
};

const CONTINENTS = wordSet('south latin central north');

/** `do they ask for english`, `look for german speakers`. */
const isAskedFor = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'for' && ASKING.has(tokens[at - 2]?.word ?? '');
const ASKING = wordSet('ask asks asking look looks looking');
const SPOKEN_BEFORE = wordSet(
  'use using prefer switch in speak speaks to into write answer reply talk my your his her our their good bad fluent perfect poor broken basic any learn learning need needs require requires',
);
const HOW_WELL = wordSet('a1 a2 b1 b2 c1 c2 native fluent');
/** `it was chinese to me` */
const RIDDLES = wordSet('chinese greek dutch');
const LANGUAGES = wordSet(
  'english german french spanish italian portuguese polish ukrainian russian dutch turkish swedish norwegian danish finnish greek czech hungarian romanian arabic hindi chinese japanese korean',
);
