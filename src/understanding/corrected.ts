import type { Turn } from '../core/message.ts';
import type { Found } from './slots/found.ts';
import { toNumber } from './slots/number.ts';
import { readStep } from './steps.ts';

/**
 * The turn that a message goes on from. An answer to a setting turns to the next step at once, and yet a level or a
 * number after it ("sorry, mid", "7, typo") is still about the setting.
 */
export const toSpoken = (turn: Turn, { tokens, levels, hours, years }: Found): Turn => {
  const { before, intent } = turn;
  if (before?.topic !== 'settings' || intent.topic !== 'next' || tokens.length > LONGEST) return turn;
  const isSetting =
    levels.length > 0 ||
    hours !== undefined ||
    years !== undefined ||
    tokens.some(({ word }) => toNumber(word) !== undefined && !ARTICLES.has(word)) ||
    readStep(tokens, before.slots) !== undefined;
  return isSetting ? { ...turn, intent: { ...intent, ...before } } : turn;
};

const LONGEST = 8;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'one']);
