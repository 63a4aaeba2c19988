import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Hours, Part } from './hour-part.ts';

/** `2 hours a night, 4 nights a week`, `an hour a day on weekdays`: of two frequencies in a row the rarer holds. */
export const mergeOften = (tokens: readonly Token[], parts: readonly Part[]): readonly Part[] => {
  const merged: Part[] = [];
  for (const [at, part] of parts.entries()) {
    const last = merged.at(-1);
    if (part.kind === 'less') lessen(tokens, merged, part);
    else if (last?.kind !== 'often' || part.kind !== 'often' || isOfItsOwn(tokens, part, parts[at + 1]))
      merged.push(part);
    else if (part.times < last.times || (last.times === 1 && merged.at(-2)?.kind !== 'long'))
      merged.splice(-1, 1, part);
  }
  return merged;
};

/** `4 hours a week, plus 3 of my own`, `and another 2`: hours added to those of a week are of every week too. */
export const withAdded = (tokens: readonly Token[], parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part, at): readonly Part[] =>
    part.kind === 'long' &&
    isAdded(tokens, part.at) &&
    parts[at + 1]?.kind !== 'often' &&
    parts.slice(0, at).some(({ kind }) => kind === 'often')
      ? [part, { kind: 'often', times: 1, at: part.at }]
      : [part],
  );

/** Whether a number at a token is one more: `plus 3`, `another 2`, `+ 3`. */
export const isAdded = (tokens: readonly Token[], at: number): boolean =>
  ADDING.has(tokens[at - 1]?.word ?? '') || tokens[at]?.gap === '+';
const ADDING = wordSet('plus another additional');

/** `20 minutes on five mornings, and saturday plus sunday an hour each`: the second belongs to the length behind it. */
const isOfItsOwn = (tokens: readonly Token[], { at }: Part, next: Part | undefined): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ word }) => APART.has(word)) && next?.kind === 'long';
const APART = wordSet('and but except');

/** `every day but sunday`: the days left out come off the frequency said last, where they are part of it; not `weekdays, sunday off`. */
const lessen = (tokens: readonly Token[], parts: Part[], { at: from, times }: Less): void => {
  const at = parts.findLastIndex(({ kind }) => kind === 'often');
  const part = parts[at];
  const isOfWeekend = times === WEEKEND || tokens.slice(from, from + 3).some(({ word }) => FREE_DAYS.has(word));
  if (part?.kind === 'often' && !(isOfWeekend && part.times <= DAILY - WEEKEND))
    parts[at] = { ...part, times: Math.max(0, part.times - times) };
};
type Less = Extract<Part, { readonly kind: 'less' }>;
const FREE_DAYS = wordSet('saturday saturdays sat sunday sundays sun');

/** Pairs every length with the frequency nearest to it, and adds the pairs up. */
export const addUp = (tokens: readonly Token[], parts: readonly Part[]): Hours | undefined => {
  const pairs: Pair[] = [];
  let bare: number | undefined;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const next = parts[i + 1];
    if (part === undefined || isRestated(tokens, parts, i)) continue;
    if (next !== undefined && next.kind !== part.kind) {
      const [long, often] = part.kind === 'long' ? [part, next] : [next, part];
      if (long.kind === 'long' && often.kind === 'often')
        pairs.push({
          long: long.hours,
          often,
          hours: long.hours * often.times,
          isOfWeek: isOfWeek(tokens, often),
          isOfAll: isOfAll(tokens, often),
        });
      i++;
    } else if (part.kind === 'long') bare ??= part.hours;
  }
  if (pairs.length > 0) return { value: tidy(toSum(pairs)), weekly: true, ...toMade(pairs) };
  return bare === undefined ? undefined : { value: tidy(bare), weekly: false };
};

/** Hours a week, and how they were said. */
type Pair = {
  readonly long: number;
  readonly often: Extract<Part, { readonly kind: 'often' }>;
  readonly hours: number;
  readonly isOfWeek: boolean;
  readonly isOfAll: boolean;
};

/** `6 hours a week` are made of nothing smaller. */
const toMade = (pairs: readonly Pair[]): Pick<Hours, 'made'> =>
  pairs.some(({ isOfWeek }) => isOfWeek)
    ? {}
    : { made: pairs.map(({ long, often: { times, days } }) => ({ hours: long, times, ...(days && { days }) })) };

/** All of them, or `6 hours a week, two on Tuesday and four on Sunday`, `two hours a week together, one on monday`: those of the week, where the others are how they are spread. */
const toSum = (pairs: readonly Pair[]): number => {
  const whole = pairs.find(({ isOfWeek }) => isOfWeek);
  const sum = pairs.reduce((all, { hours }) => all + hours, 0);
  const isSpread = pairs.length > 2 || pairs.some(({ often }) => often.times > 1);
  if (whole?.isOfAll && whole === pairs[0]) return whole.hours;
  return whole !== undefined && isSpread && Math.abs(sum - 2 * whole.hours) < NEAR ? whole.hours : sum;
};
const NEAR = 0.01;

/** `two hours a week together`, `6 hours a week in all` */
const isOfAll = (tokens: readonly Token[], { at }: Part): boolean =>
  tokens
    .slice(at + 1, at + 4)
    .some(({ word }, after, behind) => ALL.has(word) || (word === 'all' && behind[after - 1]?.word === 'in'));
const ALL = wordSet('together altogether total overall');

/** `a week`, `weekly`, `per week` */
const isOfWeek = (tokens: readonly Token[], { at }: Part): boolean =>
  tokens.slice(at, at + 2).some(({ word }) => WEEKLY.has(word));
const WEEKLY = wordSet('week weekly hpw');

/**
 * `my weekly hours: 45 minutes on four days`, `every evening, 6 hours a week`, `two evenings, five hours a week`: what was said
 * last is what counts.
 */
const isRestated = (tokens: readonly Token[], parts: readonly Part[], at: number): boolean => {
  const [first, long, last, more] = parts.slice(at, at + 4);
  return (
    first?.kind === 'often' &&
    long?.kind === 'long' &&
    last?.kind === 'often' &&
    more === undefined &&
    ((first.times <= 1 && first.times !== last.times) ||
      (first.times === DAILY && last.times === 1) ||
      (isOfWeek(tokens, last) && tokens[long.at]?.gap.includes(',') === true))
  );
};

const DAILY = 7;
const WEEKEND = 2;

/** To a hundredth of an hour. */
export const tidy = (hours: number): number => Math.round(hours * 100) / 100;
