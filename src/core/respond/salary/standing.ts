import type { PayRow } from '../../pay.ts';
import { money, moneyRange } from '../../wording.ts';
import { figuresOf } from './find-pay.ts';
import type { Preface } from './preface.ts';
import { whose } from './table.ts';

/**
 * How a sum of dollars a year stands: of several bands of years the lowest or the highest, or the two medians it lies between.
 * Among countries that are not its own it stands somewhere and is neither good nor low: `isElsewhere`.
 */
export const standing = (amount: number, rows: readonly PayRow[], isElsewhere = false): Preface => {
  const sorted = rows.toSorted((a, b) => (a.row.p50 ?? 0) - (b.row.p50 ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low?.row.p50 || !high?.row.p50) return { text: '', figures: [] };
  if (low === high || amount < low.row.p50)
    return within(amount, low, low === high ? '' : ` for ${whose(low.row)}`, isElsewhere);
  if (amount > high.row.p50) return within(amount, high, ` for ${whose(high.row)}`, isElsewhere);
  return {
    text: `lies between the survey’s medians of ${money(low.row.p50)} (${whose(low.row)}) and ${money(high.row.p50)} (${whose(high.row)})`,
    figures: [low, high].flatMap((found) => figuresOf(found, [found.row.p50])),
  };
};

/** Where among the answers of one row: the verdict first, then the numbers it is read from. */
const within = (amount: number, found: PayRow, whom: string, isElsewhere: boolean): Preface => {
  const { p10, p25, p50, p75, p90 } = found.row;
  const figures = figuresOf(found, [p10, p25, p50, p75, p90]);
  const median = money(p50 ?? 0);
  const share = amount / (p50 || 1);
  const is = isElsewhere ? PLACES : VERDICTS;
  const far = [
    p10 !== null && amount < p10 && `${is.veryLow}: nine in ten reported more than ${money(p10)}`,
    p25 !== null && amount < p25 && `${is.low}: three in four reported more than ${money(p25)}`,
    p90 !== null && amount > p90 && `${is.veryGood}: nine in ten reported less than ${money(p90)}`,
    p75 !== null && amount > p75 && `${is.good}: three in four reported less than ${money(p75)}`,
  ].find(Boolean);
  if (far) return { text: `${far}, and the survey’s median${whom} is ${median}`, figures };
  const half =
    p25 !== null && p75 !== null
      ? `, ${share < 1 - NEAR ? 'but' : 'and'} inside the middle half of ${moneyRange(p25, p75, false)}`
      : '';
  return { text: `is ${nearness(share)} the survey’s median${whom} of ${median}${half}`, figures };
};

const VERDICTS = { veryLow: 'is very low', low: 'is low', veryGood: 'is very good', good: 'is good' };
const PLACES: typeof VERDICTS = {
  veryLow: 'lies in the lowest tenth',
  low: 'lies in the lowest quarter',
  veryGood: 'lies in the highest tenth',
  good: 'lies in the highest quarter',
};

/** A share of the median within which a sum is about as much. */
const NEAR = 0.03;

const nearness = (share: number): string => {
  if (Math.abs(share - 1) <= NEAR) return 'about';
  if (share < 1) return share < 0.9 ? 'under' : 'a little under';
  return share > 1.1 ? 'over' : 'a little over';
};
