import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { JOBS } from './held-up.ts';
import { OWN } from './own-words.ts';

/**
 * `Backend Developer: must have Go, gRPC`, `We are hiring an engineer. Requirements: Go`: a job's title with what is asked for
 * behind a colon is another advert and no question about the one before.
 */
export const isNewAdvert = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(({ word }) => JOBS.has(word));
  const colon = tokens.findIndex(({ gap }, place) => place > 0 && gap.startsWith(':'));
  const around = tokens.slice(0, colon + 2);
  return (
    at >= 0 &&
    at < LONGEST_TITLE &&
    colon > at &&
    tokens.length - colon >= LEAST_ASKED &&
    around.some(({ word }) => REQUIRING.has(word)) &&
    !tokens.some(({ word, gap }) => OWN.has(word) || gap.includes('?')) &&
    !tokens.slice(0, at).some(({ word }) => POINTING.has(word))
  );
};
const LONGEST_TITLE = 10;
const LEAST_ASKED = 2;
const REQUIRING = wordSet('must requirements required requires require need needs needed stack bring');
const POINTING = wordSet('this that they he she do does would will should is');
