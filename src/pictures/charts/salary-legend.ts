import type { SalaryBar } from '../../core/message.ts';
import { type Entry, legendOf } from '../style/legend.ts';
import type { Drawn } from '../style/style.ts';
import { markShape, rangeShape } from './salary-row.ts';

type From = NonNullable<SalaryBar['from']>;

const NAMES: Readonly<Record<From, string>> = {
  survey: 'survey: 80% of answers, thick: half',
  'official statistics': 'official: 80% of jobs, thick: half',
  guide: 'guide: range as printed',
};

/** What the shapes of these rows mean, only those that are there. */
export const salaryLegend = (rows: readonly SalaryBar[]): Drawn => {
  const marks = unique(rows.filter(({ mark }) => mark !== null).map(({ markIs }) => markIs));
  const kinds = unique(
    rows.filter(({ low, high }) => low !== null || high !== null).map(({ from }) => from ?? 'survey'),
  );
  return legendOf([
    ...marks.map((markIs): Entry => ({ text: markIs, width: 12, shape: (x, y) => markShape(markIs, x + 6, y) })),
    ...kinds.map(
      (from): Entry => ({
        text: NAMES[from],
        width: 30,
        shape: (x, y) => rangeShape(from, y, x, x + 30, from === 'guide' ? undefined : [x + 8, x + 20]),
      }),
    ),
  ]);
};

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
