import { createPhrases, spread } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';

/** `this is too hard, I'll never get a job`: said of oneself, it answers no question. */
export const isDespair = (tokens: readonly Token[]): boolean => DESPAIR.all(tokens).length > 0;

const DESPAIR = createPhrases<true>(
  spread({
    'i will never get|i will never find|i will never be|i will never learn|i will never make|i will never manage|i will never understand|i will never pass|i am never going to|never going to get a job|nobody will hire me|no one will hire me|nobody will ever hire|not good enough': true,
  }),
);
