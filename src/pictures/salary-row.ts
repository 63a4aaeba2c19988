import type { SalaryBar } from '../core/message.ts';
import { COLOURS, SIZES, words } from './style.ts';
import { el, round, type Svg } from './svg.ts';

type Scale = (dollars: number) => number;

const BAR = { top: 16, height: 12 } as const;
const MIDDLE = BAR.top + BAR.height / 2;

/** "$75.2k", "$1.2M": short enough to stand beside a bar, exact to a hundred dollars. */
export const dollars = (value: number): string => {
  if (value === 0) return '$0';
  return value < 1_000_000 ? `$${round(value / 1000)}k` : `$${round(value / 1_000_000)}M`;
};

const LOOKS = {
  survey: { fill: COLOURS.blueSoft, stroke: COLOURS.blue },
  'official statistics': { fill: 'url(#hatch)', stroke: COLOURS.green },
  guide: { fill: COLOURS.card, stroke: COLOURS.orange, 'stroke-dasharray': '4 2.5' },
} as const;

/** How a bar looks by the kind of its source. */
export const lookOf = (from: SalaryBar['from']) => LOOKS[from ?? 'survey'];

const END = { size: SIZES.small, halo: true } as const;

/** The range from low to high with both ends written; an open end points on. */
export const barOf = (row: SalaryBar, scale: Scale): Svg => {
  const { low, high, openTop } = row;
  if (low === null && high === null) return '';
  const left = scale(low ?? 0);
  const right = high === null ? left + 26 : scale(high);
  const isOpen = openTop || high === null;
  return [
    el('path', { d: outline(left, right, isOpen), 'stroke-width': 1.3, ...lookOf(row.from) }),
    low === null
      ? ''
      : words(left - 5, MIDDLE + 4, `${dollars(low)}${high === null ? '+' : ''}`, { ...END, anchor: 'end' }),
    high === null ? '' : words(right + (isOpen ? 12 : 5), MIDDLE + 4, `${dollars(high)}${isOpen ? '+' : ''}`, END),
  ].join('');
};

const outline = (left: number, right: number, isOpen: boolean): string => {
  const bottom = BAR.top + BAR.height;
  const end = isOpen ? `L${round(right + 7)} ${MIDDLE}` : '';
  return `M${round(left)} ${BAR.top}H${round(right)}${end}L${round(right)} ${bottom}H${round(left)}Z`;
};

/** A diamond for a median, a ring for anything else that is one number, with the number above it. */
export const markOf = (row: SalaryBar, scale: Scale): Svg => {
  if (row.mark === null) return '';
  const x = scale(row.mark);
  return (
    markShape(row.markIs, x, MIDDLE) +
    words(x, 11, dollars(row.mark), { size: 11, weight: 700, anchor: 'middle', halo: true })
  );
};

export const markShape = (markIs: string, x: number, y: number): Svg =>
  markIs === 'median'
    ? el('path', {
        d: `M${round(x)} ${y - 8}L${round(x + 5.5)} ${y}L${round(x)} ${y + 8}L${round(x - 5.5)} ${y}Z`,
        fill: COLOURS.ink,
        stroke: COLOURS.card,
        'stroke-width': 1.5,
      })
    : el('circle', { cx: x, cy: y, r: 5.5, fill: COLOURS.card, stroke: COLOURS.ink, 'stroke-width': 2.5 });
