import { isDigits } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';

/** `not am, pm`, `pm of course`: the time said before, in the half of the day named last. Undefined where no half is. */
export const toHalfDay = (tokens: readonly Token[], time: string): string | undefined => {
  if (tokens.length > LONGEST || tokens.some(({ word }) => isDigits(word))) return undefined;
  const half = tokens.findLast(({ word }) => HALVES.has(word))?.word;
  if (half === undefined) return undefined;
  const hour = (Number(time.slice(0, 2)) % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}${time.slice(2)}`;
};

const LONGEST = 6;
const HALVES = wordSet('am pm');
