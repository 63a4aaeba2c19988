import type { PayRow } from '../../pay.ts';
import { money, moneyRange } from '../../wording.ts';
import { figuresOf } from './find-pay.ts';
import type { Preface } from './preface.ts';
import { whose } from './table.ts';

/** How a sum of dollars a year stands: of several bands of years the lowest or the highest, or the two medians it lies between. */
export const standing = (amount: number, rows: readonly PayRow[]): Preface => {
  const sorted = rows.toSorted((a, b) => (a.row.p50 ?? 0) - (b.row.p50 ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low?.row.p50 || !high?.row.p50) return { text: '', figures: [] };
  if (low === high || amount < low.row.p50) return within(amount, low, low === high ? '' : ` for ${whose(low.row)}`);
  if (amount > high.row.p50) return within(amount, high, ` for ${whose(high.row)}`);
  return {
    text: `lies between the survey’s medians of ${money(low.row.p50)} (${whose(low.row)}) and ${money(high.row.p50)} (${whose(high.row)})`,
    figures: [low, high].flatMap((found) => figuresOf(found, [found.row.p50])),
  };
};

/** Where among the answers of one row: the verdict first, then the numbers it is read from. */
const within = (amount: number, found: PayRow, whom: string): Preface => {
  const { p10, p25, p50, p75, p90 } = found.row;
  const figures = figuresOf(found, [p10, p25, p50, p75, p90]);
  const median = money(p50 ?? 0);
  const share = amount / (p50 || 1);
  const far = [
    p10 !== null && amount < p10 && `is very low: nine in ten reported more than ${money(p10)}`,
    p25 !== null && amount < p25 && `is low: three in four reported more than ${money(p25)}`,
    p90 !== null && amount > p90 && `is very good: nine in ten reported less than ${money(p90)}`,
    p75 !== null && amount > p75 && `is good: three in four reported less than ${money(p75)}`,
  ].find(Boolean);
  if (far) return { text: `${far}, and the survey’s median${whom} is ${median}`, figures };
  const half =
    p25 !== null && p75 !== null
      ? `, ${share < 1 - NEAR ? 'but' : 'and'} inside the middle half of ${moneyRange(p25, p75, false)}`
      : '';
  return { text: `is ${nearness(share)} the survey’s median${whom} of ${median}${half}`, figures };
};

/** A share of the median within which a sum is about as much. */
const NEAR = 0.03;

const nearness = (share: number): string => {
  if (Math.abs(share - 1) <= NEAR) return 'about';
  if (share < 1) return share < 0.9 ? 'under' : 'a little under';
  return share > 1.1 ? 'over' : 'a little over';
};
