import type { Picture, SalaryBar } from '../../core/message.ts';
import { COLOURS, card, INNER, SIZES, SOFT, titled, words } from '../style/style.ts';
import { el, group, type Svg } from '../style/svg.ts';
import { cutTo, wrapTo } from '../style/text-width.ts';
import { createPayScale, type PayScale } from './pay-scale.ts';
import { salaryLegend } from './salary-legend.ts';
import { dollars, PATTERNS, salaryRow } from './salary-row.ts';

export type SalaryPicture = Extract<Picture, { kind: 'salary' }>;

const ROW = 41;
const HEADING = 26;
const AXIS = 20;
const LINE = 16;

/** Every source a row: its range as a bar, its median or mean as a mark, how many were asked and when. */
export const salaryChart = ({ title, caption, rows }: SalaryPicture): Svg => {
  const head = titled(title);
  const captions = wrapTo(caption, INNER, SIZES.small, 4);
  const body = toBody(rows);
  const legend = salaryLegend(rows);
  const below = head.height + body.height + AXIS + 8;
  const footer = below + legend.height;
  return card(
    title,
    SIZES.width,
    footer + LINE * captions.length + 12,
    PATTERNS,
    head.drawn,
    group(0, head.height, ...body.parts),
    group(0, below, legend.drawn),
    ...captions.map((line, at) => words(SIZES.margin, footer + 13 + LINE * at, line, SOFT)),
  );
};

type Body = { readonly height: number; readonly parts: readonly Svg[] };

const toBody = (rows: readonly SalaryBar[]): Body => {
  const scale = createPayScale(rows);
  const parts: Svg[] = [];
  let y = 0;
  rows.forEach((row, at) => {
    if (row.group !== '' && row.group !== rows[at - 1]?.group) {
      parts.push(group(0, y, heading(row.group)));
      y += HEADING;
    }
    parts.push(group(0, y, salaryRow(row, scale)));
    y += ROW;
  });
  return { height: y, parts: [...grid(scale, y), ...parts] };
};

const grid = ({ ticks, place }: PayScale, height: number): readonly Svg[] =>
  ticks.flatMap((value) => [
    el('line', { x1: place(value), x2: place(value), y1: 0, y2: height + 4, stroke: COLOURS.grid }),
    words(place(value), height + 18, dollars(value), { ...SOFT, anchor: 'middle' }),
  ]);

const heading = (text: string): Svg =>
  el('rect', { x: 8, y: 2, width: SIZES.width - 16, height: HEADING - 6, rx: 4, fill: COLOURS.band }) +
  words(SIZES.margin, 16.5, cutTo(text, INNER, SIZES.text, 700), { weight: 700 });
