import type { Sum } from '../../core/intent.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { toNumber } from './number.ts';

/**
 * What is said of an offered sum right behind it: `52k + 10% bonus`, `47k for a 4-day week`; `for 4 days` alone where days of
 * work a week are spoken of.
 */
export const readTerms = (tokens: readonly Token[], isOfWeek = false): Pick<Sum, 'bonus' | 'days'> => {
  const bonus = tokens.flatMap((_, at) => readBonus(tokens, at) ?? []).at(0);
  const days = tokens.flatMap((_, at) => readDays(tokens, at, isOfWeek) ?? []).at(0);
  return { ...(bonus !== undefined && { bonus }), ...(days !== undefined && { days }) };
};

/** `10% bonus`, `a bonus of 10%` */
const readBonus = (tokens: readonly Token[], at: number): number | undefined => {
  const value = toNumber(tokens[at]?.word ?? '');
  const next = tokens[at + 1];
  const isShare = next?.gap === '%' || next?.word === 'percent' || next === undefined;
  const isOfBonus = tokens.slice(Math.max(0, at - 3), at + 4).some(({ word }) => word === 'bonus');
  return value !== undefined && isShare && isOfBonus && value > 0 && value <= 100 ? value : undefined;
};

/** `4-day week`, `four day week`, `4 days a week`; not `3 days a week in the office`. */
const readDays = (tokens: readonly Token[], at: number, isOfWeek: boolean): number | undefined => {
  const value = toNumber(tokens[at]?.word ?? '');
  const isDays = DAYS.has(tokens[at + 1]?.word ?? '');
  const isFor = isOfWeek && tokens[at - 1]?.word === 'for';
  const isWeekly = isFor || tokens.slice(at + 2, at + 4).some(({ word }) => word === 'week');
  const isOfPlace = tokens.slice(Math.max(0, at - 3), at + 7).some(({ word }) => PLACES.has(word));
  return value !== undefined && isDays && isWeekly && !isOfPlace && value >= 1 && value <= 5 ? value : undefined;
};

/** `50k for 4 days or 52k for 5 days a week`, and nothing said of where. */
export const isOfWorkWeek = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => word === 'week') && !tokens.some(({ word }) => PLACES.has(word));

const DAYS = wordSet('day days');
const PLACES = wordSet('office site onsite home hybrid holiday');
