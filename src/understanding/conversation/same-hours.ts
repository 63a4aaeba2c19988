import type { Intent, Slots } from '../../core/intent.ts';
import { toNumber } from '../slots/number.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';

/** `hours i mean, per week` after a number was taken for just that: it stays. */
export const toSameHours = (tokens: readonly Token[], { slots: { hours_per_week: held } }: Intent): Slots => {
  const isOfUnit =
    tokens.some(({ word }) => MEANING.has(word)) &&
    tokens.some(({ word }) => UNITS.has(word)) &&
    tokens.every(({ word }) => word === 'a' || toNumber(word) === undefined);
  return isOfUnit && held !== undefined ? { hours_per_week: held } : {};
};

const MEANING = wordSet('mean meant');
const UNITS = wordSet('hours hour weekly week');
