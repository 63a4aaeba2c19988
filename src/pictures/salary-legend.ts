import type { SalaryBar } from '../core/message.ts';
import { lookOf, markShape } from './salary-row.ts';
import { COLOURS, SIZES, words } from './style.ts';
import { el, group, type Svg } from './svg.ts';
import { widthOf } from './text-width.ts';

const LINE = 20;
const GAP = 14;

const NAMES: Readonly<Record<NonNullable<SalaryBar['from']>, string>> = {
  'official statistics': 'official, 10th–90th percentile',
  survey: 'survey, 10th–90th percentile',
  guide: 'guide, range as printed',
};

type Entry = { readonly text: string; readonly shape: (x: number) => Svg; readonly width: number };

export type Legend = { readonly height: number; readonly drawn: Svg };

/** What the shapes of these rows mean, only those that are there, in as many lines as they need. */
export const salaryLegend = (rows: readonly SalaryBar[], left: number, right: number): Legend => {
  let [x, line] = [left, 0];
  const drawn = entriesFor(rows).map(({ text, shape, width }) => {
    const needed = width + 5 + widthOf(text, SIZES.small);
    if (x > left && x + needed > right) [x, line] = [left, line + 1];
    const at = x;
    x += needed + GAP;
    const label = words(at + width + 5, 13, text, { size: SIZES.small, fill: COLOURS.soft });
    return group(0, line * LINE, shape(at), label);
  });
  return { height: drawn.length ? (line + 1) * LINE : 0, drawn: drawn.join('') };
};

const entriesFor = (rows: readonly SalaryBar[]): readonly Entry[] => {
  const marks = unique(rows.filter(({ mark }) => mark !== null).map(({ markIs }) => markIs));
  const kinds = unique(
    rows.filter(({ low, high }) => low !== null || high !== null).map(({ from }) => from ?? 'survey'),
  );
  return [
    ...marks.map((markIs): Entry => ({ text: markIs, width: 12, shape: (x) => markShape(markIs, x + 6, 9) })),
    ...kinds.map(
      (from): Entry => ({
        text: NAMES[from],
        width: 20,
        shape: (x) => el('rect', { x, y: 4, width: 20, height: 10, 'stroke-width': 1.3, ...lookOf(from) }),
      }),
    ),
  ];
};

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
