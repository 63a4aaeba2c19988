import { scaleBand } from 'd3-scale';
import type { Picture, PlanWeek } from '../core/message.ts';
import { toShortDay } from './dates.ts';
import { COLOURS, card, SIZES, words } from './style.ts';
import { el, group, type Svg } from './svg.ts';
import { cutTo, wrapTo } from './text-width.ts';

export type PlanPicture = Extract<Picture, { kind: 'plan' }>;

const WIDTH = 540;
const NAMES = 176;
const HEAD = 44;
const AXIS = 34;
const ROW = 32;
const MOST_ROWS = 16;
const REVIEW = 'Review with questions';

/** A row for each skill, a column for each week, and the hours in between. */
export const planTimeline = ({ title, weeks }: PlanPicture): Svg => {
  const all = toRows(weeks);
  const rows = all.slice(0, MOST_ROWS);
  const x = scaleBand(
    weeks.map(({ week }) => week),
    [SIZES.margin + NAMES, WIDTH - SIZES.margin],
  );
  const height = rows.length * ROW;
  const left = all.length - rows.length;
  return card(
    title,
    WIDTH,
    HEAD + AXIS + height + (left ? 30 : 12),
    words(SIZES.margin, 27, cutTo(title, WIDTH - 2 * SIZES.margin, SIZES.title, 700), {
      size: SIZES.title,
      weight: 700,
    }),
    group(0, HEAD, ...weeks.map((week) => toBand(week, x(week.week) ?? 0, x.bandwidth(), height))),
    group(0, HEAD, ...weeks.map((week) => weekHead(week, x(week.week) ?? 0, x.bandwidth()))),
    x.bandwidth() < 48 ? words(SIZES.margin, HEAD + 13, 'Week, and hours in it', { size: 11, fill: COLOURS.soft }) : '',
    ...rows.map((row, at) => group(0, HEAD + AXIS + at * ROW, toRow(row, x))),
    left
      ? words(SIZES.margin, HEAD + AXIS + height + 16, `and ${left} more in these weeks`, {
          size: SIZES.small,
          fill: COLOURS.soft,
        })
      : '',
  );
};

type Row = { readonly name: string; readonly hours: ReadonlyMap<number, number>; readonly isReview: boolean };

const toRows = (weeks: readonly PlanWeek[]): readonly Row[] => {
  const skills = new Map<string, Map<number, number>>();
  for (const { week, items } of weeks)
    for (const { name, hours } of items) {
      const row = skills.get(name) ?? new Map<number, number>();
      skills.set(name, row.set(week, (row.get(week) ?? 0) + hours));
    }
  const rows = [...skills].map(([name, hours]): Row => ({ name, hours, isReview: false }));
  const reviews = new Map(weeks.filter(({ review }) => review).map(({ week }) => [week, 1]));
  return reviews.size ? [...rows, { name: REVIEW, hours: reviews, isReview: true }] : rows;
};

/** Every other week is shaded, so that boxes are easily followed up to their week. */
const toBand = ({ week }: PlanWeek, left: number, width: number, height: number): Svg =>
  week % 2 === 1 ? el('rect', { x: left, y: 0, width, height: AXIS + height, fill: COLOURS.band }) : '';

/** Every week has its number; its first day is written where there is room. */
const weekHead = ({ week, starts }: PlanWeek, left: number, width: number): Svg => {
  const name = words(left + width / 2, 13, width >= 48 ? `Week ${week}` : String(week), {
    size: 11,
    weight: 700,
    anchor: 'middle',
  });
  if (width < 36 && week % 3 !== 1) return name;
  const day = words(left + width / 2, 27, toShortDay(starts), {
    size: SIZES.small,
    fill: COLOURS.soft,
    anchor: 'middle',
  });
  return name + day;
};

type Bands = { (week: number): number | undefined; bandwidth(): number };

const toRow = ({ name, hours, isReview }: Row, x: Bands): Svg => {
  const [first, last] = [Math.min(...hours.keys()), Math.max(...hours.keys())];
  const lines = wrapTo(name, NAMES - 10, 11.5, 2);
  const cells = isReview ? [...hours.keys()].map((week) => [week, week] as const) : [[first, last] as const];
  const look = isReview
    ? { fill: COLOURS.card, stroke: COLOURS.orange, 'stroke-dasharray': '3 2' }
    : { fill: COLOURS.blueSoft, stroke: COLOURS.blue };
  return [
    ...lines.map((line, at) => words(SIZES.margin, (lines.length > 1 ? 13.5 : 20) + 13 * at, line, { size: 11.5 })),
    ...cells.map(([from, to]) => {
      const left = (x(from) ?? 0) + 2;
      return el('rect', { x: left, y: 6, width: (x(to) ?? 0) + x.bandwidth() - 2 - left, height: 19, rx: 4, ...look });
    }),
    ...[...hours].map(([week, many]) =>
      words((x(week) ?? 0) + x.bandwidth() / 2, 19.5, x.bandwidth() >= 30 ? `${many} h` : String(many), {
        size: x.bandwidth() >= 22 ? 11 : 9,
        anchor: 'middle',
      }),
    ),
  ].join('');
};
