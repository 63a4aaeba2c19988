import { scaleLinear } from 'd3-scale';
import type { Picture, SalaryBar } from '../core/message.ts';
import { toMonth } from './dates.ts';
import { salaryLegend } from './salary-legend.ts';
import { barOf, dollars, markOf } from './salary-row.ts';
import { COLOURS, card, SIZES, words } from './style.ts';
import { el, group, type Svg } from './svg.ts';
import { cutTo, widthOf, wrapTo } from './text-width.ts';

export type SalaryPicture = Extract<Picture, { kind: 'salary' }>;

const WIDTH = 560;
const LABELS = 226;
const PLOT = { left: SIZES.margin + LABELS + 34, right: WIDTH - SIZES.margin - 54 };
const ROW = 36;
const HEADING = 24;
const AXIS = 22;
const LINE = 14;

/** Every source a row: its range as a bar, its median or mean as a mark, how many were asked and when. */
export const salaryChart = ({ title, caption, rows }: SalaryPicture): Svg => {
  const titles = wrapTo(title, WIDTH - 2 * SIZES.margin, SIZES.title, 2, 700);
  const captions = wrapTo(caption, WIDTH - 2 * SIZES.margin, SIZES.small, 4);
  const top = 12 + 20 * titles.length + 6;
  const body = toBody(rows);
  const legend = salaryLegend(rows, SIZES.margin, WIDTH - SIZES.margin);
  const below = top + body.height + AXIS + 6;
  const footer = below + legend.height;
  return card(
    title,
    WIDTH,
    footer + LINE * captions.length + 10,
    patterns,
    ...titles.map((line, at) => words(SIZES.margin, 26 + 20 * at, line, { size: SIZES.title, weight: 700 })),
    group(0, top, ...body.parts),
    group(0, below, legend.drawn),
    ...captions.map((line, at) =>
      words(SIZES.margin, footer + 12 + LINE * at, line, { size: SIZES.small, fill: COLOURS.soft }),
    ),
  );
};

type Body = { readonly height: number; readonly parts: readonly Svg[] };
export type Scale = (dollars: number) => number;

const toBody = (rows: readonly SalaryBar[]): Body => {
  const most = Math.max(1, ...rows.flatMap(({ low, high, mark }) => [low ?? 0, high ?? 0, mark ?? 0]));
  const scale = scaleLinear([0, most], [PLOT.left, PLOT.right]);
  const parts: Svg[] = [];
  let y = 0;
  rows.forEach((row, at) => {
    if (row.group !== '' && row.group !== rows[at - 1]?.group) {
      parts.push(group(0, y, heading(row.group)));
      y += HEADING;
    }
    parts.push(group(0, y, ...toRow(row, scale)));
    y += ROW;
  });
  return { height: y, parts: [...grid(scale, y), ...parts] };
};

const grid = (scale: ReturnType<typeof scaleLinear<number>>, height: number): readonly Svg[] =>
  scale
    .ticks(4)
    .flatMap((value) => [
      el('line', { x1: scale(value), x2: scale(value), y1: 0, y2: height + 4, stroke: COLOURS.grid }),
      words(scale(value), height + 17, dollars(value), { size: SIZES.small, fill: COLOURS.soft, anchor: 'middle' }),
    ]);

const heading = (text: string): Svg =>
  el('rect', { x: 8, y: 2, width: WIDTH - 16, height: HEADING - 4, rx: 4, fill: COLOURS.band }) +
  words(SIZES.margin, 16, cutTo(text, WIDTH - 40, SIZES.text, 700), { weight: 700 });

const toRow = (row: SalaryBar, scale: Scale): readonly Svg[] => {
  const [label, detail] = labelsOf(row);
  return [
    words(SIZES.margin, 15, cutTo(label, LABELS, 11.5, 700), { size: 11.5, weight: 700 }),
    words(SIZES.margin, 29, detail, { size: SIZES.small, fill: COLOURS.soft }),
    ...(isGap(row) ? [gap()] : [barOf(row, scale), markOf(row, scale)]),
  ];
};

/** The second line keeps n and the date whole and cuts what stands before them. */
const labelsOf = (row: SalaryBar): readonly [string, string] => {
  const { label, detail = '' } = row;
  if (isGap(row)) return [label, cutTo(detail, LABELS, SIZES.small)];
  const evidence = evidenceOf(row);
  const room = LABELS - widthOf(` · ${evidence}`, SIZES.small);
  return [label, detail === '' ? evidence : `${cutTo(detail, room, SIZES.small)} · ${evidence}`];
};

/** "n = 49", "n = 1.69M, May 2025"; a year the label names already is not said twice. */
const evidenceOf = ({ label, n, date }: SalaryBar): string => {
  const many = n === null ? 'n not said' : `n = ${n < 100_000 ? n.toLocaleString('en-US') : compact.format(n)}`;
  if (date === null) return `${many}, undated`;
  return label.includes(date) ? many : `${many}, ${toMonth(date)}`;
};

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 });

const isGap = ({ low, high, mark }: SalaryBar) => low === null && high === null && mark === null;

const gap = (): Svg =>
  el('line', {
    x1: PLOT.left,
    x2: PLOT.right,
    y1: 18,
    y2: 18,
    stroke: COLOURS.faint,
    'stroke-dasharray': '2 5',
  }) +
  el('rect', { x: PLOT.left + 40, y: 8, width: 130, height: 20, fill: COLOURS.card }) +
  words(PLOT.left + 105, 22, 'no figures held', { size: SIZES.small, fill: COLOURS.soft, anchor: 'middle' });

/** Hatching for official statistics, so that kinds of sources differ without colour. */
const patterns: Svg = el(
  'defs',
  {},
  el(
    'pattern',
    { id: 'hatch', width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: 5, height: 5, fill: COLOURS.greenSoft }),
    el('line', { x1: 0, x2: 0, y1: 0, y2: 5, stroke: COLOURS.green, 'stroke-width': 2 }),
  ),
);
