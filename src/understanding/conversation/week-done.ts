import type { Intent } from '../../core/intent.ts';
import { toNumber } from '../slots/number.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { made } from './follow-up/made.ts';

/** `I completed week one`, `done with week 3`: of the plan, whatever was spoken of; weeks of a course are named by it. */
export const readWeekDone = (tokens: readonly Token[]): Intent | undefined => {
  const at = tokens.findIndex(({ word }) => word === 'week');
  const isNumbered =
    at >= 0 && (toNumber(tokens[at + 1]?.word ?? '') !== undefined || tokens[at - 1]?.word === 'first');
  const isDone = isNumbered && tokens.some(({ word }) => DONE.has(word));
  return isDone && tokens.every(({ word }, place) => DONE.has(word) || AROUND.has(word) || place === at + 1)
    ? made('plan', 'answer', {})
    : undefined;
};
const DONE = wordSet('finished completed done did managed');
const AROUND = wordSet('i have am just now already week first the my with of plan yes so ok hey and');
