import { createPhrases, spread } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';

/** `there is no hope for me`, and little else. */
export const isHopeless = (tokens: readonly Token[]): boolean =>
  tokens.length <= SHORT && HOPELESS.all(tokens).length > 0;
const SHORT = 8;
const HOPELESS = createPhrases<true>(
  spread({ 'no hope|hopeless for me|i am hopeless|no chance for me|i have no chance|i stand no chance': true }),
);
