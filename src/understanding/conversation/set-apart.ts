import type { Found } from '../slots/found.ts';
import { wordSet } from '../text/word-set.ts';
import { FUNCTION_WORDS } from '../tokens/function-words.ts';
import { PAY } from './follow-up/follow-up-words.ts';

/** `what is the difference between a thread and a process?` after pay: two things, and neither a place nor a level. */
export const setsOthersApart = ({ tokens, countries, levels }: Found): boolean => {
  const from = tokens.findIndex(({ word }) => word === 'between');
  return (
    from >= 0 &&
    countries.length + levels.length === 0 &&
    tokens.some(({ word }) => APART.has(word)) &&
    !tokens.some(({ word }) => PAY.has(word) || PAID.has(word)) &&
    tokens.slice(from + 1).some(({ word }) => !FUNCTION_WORDS.has(word))
  );
};
const APART = wordSet('difference differences');
const PAID = wordSet(
  'dev devs developer developers engineer engineers year years city cities country countries firm firms company companies startup startups two',
);
