import { createPhrases, spread } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';

/** `this is too hard, I'll never get a job`: said of oneself, it answers no question. */
export const isDespair = (tokens: readonly Token[]): boolean => DESPAIR.all(tokens).length > 0;

/** `there is no hope for me`, and little else. */
export const isHopeless = (tokens: readonly Token[]): boolean =>
  tokens.length <= SHORT && HOPELESS.all(tokens).length > 0;
const SHORT = 8;
const HOPELESS = createPhrases<true>(
  spread({ 'no hope|hopeless for me|i am hopeless|no chance for me|i have no chance|i stand no chance': true }),
);

const DESPAIR = createPhrases<true>(
  spread({
    'i will never get|i will never find|i will never be|i will never learn|i will never make|i will never manage|i will never understand|i will never pass|i am never going to|never going to get a job|nobody will hire me|no one will hire me|nobody will ever hire|not good enough': true,
  }),
);
