import { createPhrases, spread } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';

/** What in an advert warns of the firm, in the words it is said back with: `unpaid trial week, equity only`. */
export const readRedFlags = (lines: readonly (readonly Token[])[]): readonly string[] => [
  ...new Set(lines.flatMap((tokens) => FLAGS.all(tokens).map(({ value }) => value))),
];

const FLAGS = createPhrases<string>(
  spread({
    'unpaid|unpaid trial|unpaid trial week|unpaid trial day|unpaid trial month|unpaid internship|without pay|no salary|no pay|work for free|volunteer basis':
      'unpaid work',
    'equity only|only equity|shares only|paid in equity|paid in shares|equity instead of salary|commission only|only commission':
      'shares or commission in place of pay',
    'registration fee|training fee|joining fee|security deposit|refundable deposit|pay a deposit': 'a fee to be paid',
    'service bond|training bond|employment bond|year bond|years bond|sign a bond': 'a bond',
  }),
);
