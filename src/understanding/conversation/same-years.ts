import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Found } from '../slots/found.ts';
import { FUNCTION_WORDS } from '../tokens/function-words.ts';
import { isWithin } from '../tokens/phrases.ts';

/** `and lead?` after how many years it takes to be a senior asks for the years to that. */
export const withSameYears = (intent: Intent, { tokens, levels }: Found, last: Turn | undefined): Intent => {
  const isAfter = last?.intent.topic === 'path.levels' && last.intent.case === YEARS;
  const isLevelAlone =
    levels.length > 0 && tokens.every(({ word }, at) => FUNCTION_WORDS.has(word) || isWithin(levels, at));
  return isAfter && isLevelAlone && intent.topic === 'path.levels'
    ? { ...intent, aspect: 'answer', case: YEARS }
    : intent;
};

const YEARS = 'until-senior';
