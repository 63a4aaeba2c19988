import type { SalaryBar } from '../../core/message.ts';
import { toMonth } from '../style/dates.ts';
import { COLOURS, INNER, SIZES, SOFT, words } from '../style/style.ts';
import { el, round, type Svg } from '../style/svg.ts';
import { cutTo, widthOf } from '../style/text-width.ts';
import { type PayScale, PLOT } from './pay-scale.ts';

const RIGHT = SIZES.width - SIZES.margin;
/** Baseline of the first line; middle of the bar under it. */
const TOP = 14;
const MIDDLE = 29;
const BASE = MIDDLE + 4.3;

/** "$75.2k", "$1.2M": short enough to stand beside a bar, exact to a hundred dollars. */
export const dollars = (value: number): string => {
  if (value === 0) return '$0';
  return value < 1_000_000 ? `$${round(value / 1000)}k` : `$${round(value / 1_000_000)}M`;
};

/** Who says it and how many were asked; under that the range, and at the right the median or mean. */
export const salaryRow = (row: SalaryBar, scale: PayScale): Svg =>
  labelOf(row) + (isGap(row) ? GAP : barOf(row, scale) + markOf(row, scale));

const isGap = ({ low, high, mark }: SalaryBar) => low === null && high === null && mark === null;

/** How many and when stand whole at the right; what stands before them is cut. */
const labelOf = (row: SalaryBar): Svg => {
  const evidence = isGap(row) ? '' : evidenceOf(row);
  const room = INNER - widthOf(evidence, SIZES.small) - 10;
  const label = cutTo(row.label, room, SIZES.text, 700);
  const used = widthOf(`${label} `, SIZES.text, 700);
  const detail = row.detail && room - used > 30 ? cutTo(`· ${row.detail}`, room - used, SIZES.small) : '';
  return [
    words(SIZES.margin, TOP, label, { weight: 700 }),
    words(SIZES.margin + used, TOP, detail, SOFT),
    words(RIGHT, TOP, evidence, { ...SOFT, anchor: 'end' }),
  ].join('');
};

/** "n = 49", "n = 1.69M, May 2025"; a year the label names already is not said twice. */
const evidenceOf = ({ label, n, date }: SalaryBar): string => {
  const many = n === null ? 'n not said' : `n = ${n < 100_000 ? n.toLocaleString('en-US') : compact.format(n)}`;
  if (date === null) return `${many}, undated`;
  return label.includes(date) ? many : `${many}, ${toMonth(date)}`;
};

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 });

const GAP: Svg =
  el('line', {
    x1: PLOT.left,
    x2: PLOT.right,
    y1: MIDDLE,
    y2: MIDDLE,
    stroke: COLOURS.faint,
    'stroke-dasharray': '2 5',
  }) + figure((PLOT.left + PLOT.right) / 2 - 44, 'no figures held', COLOURS.soft);

/** Small text on a patch of its own, apart from the lines behind it. */
function figure(x: number, text: string, fill: string = COLOURS.ink): Svg {
  const width = widthOf(text, SIZES.small) + 4;
  return (
    el('rect', { x: x - 2, y: MIDDLE - 8, width, height: 16, fill: COLOURS.card }) +
    words(x, BASE, text, { size: SIZES.small, fill })
  );
}

type From = NonNullable<SalaryBar['from']>;
type Attributes = Readonly<Record<string, string | number>>;

/** How the whole range looks by the kind of its source, and the half of it in the middle. */
const LOOKS: Readonly<Record<From, { readonly whole: Attributes; readonly half: Attributes; readonly thick: number }>> =
  {
    survey: {
      whole: { fill: COLOURS.blueSoft, stroke: COLOURS.blue },
      half: { fill: COLOURS.blueMid, stroke: COLOURS.blue },
      thick: 8,
    },
    'official statistics': {
      whole: { fill: 'url(#hatch)', stroke: COLOURS.green },
      half: { fill: 'url(#dense)', stroke: COLOURS.green },
      thick: 8,
    },
    guide: {
      whole: { fill: COLOURS.card, stroke: COLOURS.orange, 'stroke-dasharray': '4 2.5' },
      half: { fill: COLOURS.card, stroke: COLOURS.orange },
      thick: 12,
    },
  };

/** Thick in the middle, where half of all answers lie. */
const HALF = 16;

/** The range from low to high with both ends written; an open end points on. */
const barOf = (row: SalaryBar, scale: PayScale): Svg => {
  const { low, high, half } = row;
  if (low === null && high === null) return '';
  const isOpen = row.openTop || high === null;
  const left = Math.min(scale.place(low ?? 0), PLOT.right - 12);
  const right = Math.max(high === null ? Math.min(left + 26, PLOT.right) : scale.place(high), left + 2);
  return [
    low === null ? '' : lowEnd(left - 5, low, high === null, scale),
    high === null ? '' : figure(right + (isOpen ? 12 : 5), `${dollars(high)}${row.openTop ? '+' : ''}`),
    rangeShape(row.from, MIDDLE, left, right, half && [scale.place(half.low), scale.place(half.high)], isOpen),
  ].join('');
};

const lowEnd = (end: number, low: number, isOpen: boolean, { isOff }: PayScale): Svg => {
  const text = `${dollars(low)}${isOpen ? '+' : ''}${isOff(low) ? ', off the scale' : ''}`;
  return figure(Math.max(end - widthOf(text, SIZES.small), SIZES.margin), text);
};

/** A bar around `y` from `left` to `right`, thicker in its middle half where that is known. */
export const rangeShape = (
  from: SalaryBar['from'],
  y: number,
  left: number,
  right: number,
  half: readonly [number, number] | undefined,
  isOpen = false,
): Svg => {
  const { whole, half: middle, thick } = LOOKS[from ?? 'survey'];
  const bar = el('path', { d: outline(y, left, right, thick, isOpen), 'stroke-width': 1.2, ...whole });
  if (!half) return bar;
  const [start, end] = half;
  const size = { x: start, y: y - HALF / 2, width: Math.max(end - start, 1), height: HALF };
  return bar + el('rect', { ...size, 'stroke-width': 1.2, ...middle });
};

const outline = (y: number, left: number, right: number, thick: number, isOpen: boolean): string => {
  const [top, bottom] = [y - thick / 2, y + thick / 2];
  const end = isOpen ? `L${round(right + 7)} ${y}` : '';
  return `M${round(left)} ${top}H${round(right)}${end}L${round(right)} ${bottom}H${round(left)}Z`;
};

/** The mark on the bar, and again beside its figure at the right, where figures are easily compared. */
const markOf = ({ mark, markIs }: SalaryBar, scale: PayScale): Svg => {
  if (mark === null) return words(RIGHT, BASE, 'no median', { ...SOFT, anchor: 'end' });
  const text = dollars(mark);
  return [
    markShape(markIs, scale.place(mark), MIDDLE),
    markShape(markIs, RIGHT - widthOf(text, SIZES.text, 700) - 11, MIDDLE),
    words(RIGHT, BASE + 0.3, text, { weight: 700, anchor: 'end' }),
  ].join('');
};

/** A diamond for a median, a ring for anything else that is one number. */
export const markShape = (markIs: string, x: number, y: number): Svg =>
  markIs === 'median'
    ? el('path', {
        d: `M${round(x)} ${y - 8}L${round(x + 5.5)} ${y}L${round(x)} ${y + 8}L${round(x - 5.5)} ${y}Z`,
        fill: COLOURS.ink,
        stroke: COLOURS.card,
        'stroke-width': 1.5,
      })
    : el('circle', { cx: x, cy: y, r: 5, fill: COLOURS.card, stroke: COLOURS.ink, 'stroke-width': 2.4 });

const hatching = (id: string, fill: string, width: number): Svg =>
  el(
    'pattern',
    { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: 5, height: 5, fill }),
    el('line', { x1: 0, x2: 0, y1: 0, y2: 5, stroke: COLOURS.green, 'stroke-width': width }),
  );

/** Hatching for official statistics, so that kinds of sources differ without colour. */
export const PATTERNS: Svg = el(
  'defs',
  {},
  hatching('hatch', COLOURS.greenSoft, 1.6),
  hatching('dense', COLOURS.greenMid, 2.2),
);
