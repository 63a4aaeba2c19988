import { scaleLinear } from 'd3-scale';
import type { SalaryBar } from '../../core/message.ts';
import { SIZES } from '../style/style.ts';

/** Where a bar may be: at the right there is room for its end in figures, and for the medians. */
export const PLOT = { left: SIZES.margin + 14, right: SIZES.width - SIZES.margin - 134 } as const;

/** Where pay stands on the picture, from $0 on. */
export type PayScale = {
  /** The place of an amount; what is off the scale stands at its end. */
  readonly place: (dollars: number) => number;
  readonly isOff: (dollars: number) => boolean;
  readonly ticks: readonly number[];
};

/** A scale for every range that ends somewhere: "from $500,000" on would press all others together. */
export const createPayScale = (rows: readonly SalaryBar[]): PayScale => {
  const ends = rows.flatMap(({ high, mark, half }) => [high ?? 0, mark ?? 0, half?.high ?? 0]);
  const starts = rows.map(({ low }) => low ?? 0);
  const most = Math.max(...ends, 0) || 1.2 * Math.max(...starts, 1);
  const scale = scaleLinear([0, most], [PLOT.left, PLOT.right]).clamp(true);
  return { place: scale, isOff: (dollars) => dollars > most, ticks: scale.ticks(4) };
};
