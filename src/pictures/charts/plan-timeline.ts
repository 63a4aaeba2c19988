import { scaleBand } from 'd3-scale';
import type { Picture, PlanWeek } from '../../core/message.ts';
import { toShortDay } from '../style/dates.ts';
import { COLOURS, card, SIZES, SOFT, titled, words } from '../style/style.ts';
import { el, group, type Svg } from '../style/svg.ts';
import { widthOf, wrapEvenly } from '../style/text-width.ts';

export type PlanPicture = Extract<Picture, { kind: 'plan' }>;

const AXIS = 38;
const ROW = 34;
const LINE = 14;
const MOST_ROWS = 18;
const REVIEW = 'Review with questions';
/** More weeks leave no room for the hours of each: their sum stands beside the name. */
const FEW_WEEKS = 8;
const NAMES = { few: 164, many: 200 } as const;

/** A row for each skill, a column for each week, and the hours in between. */
export const planTimeline = ({ title, weeks }: PlanPicture): Svg => {
  const head = titled(title);
  const all = toRows(weeks);
  const rows = all.slice(0, MOST_ROWS);
  const left = all.length - rows.length;
  const isFew = weeks.length <= FEW_WEEKS;
  const x = scaleBand(
    weeks.map(({ week }) => week),
    [SIZES.margin + (isFew ? NAMES.few : NAMES.many), SIZES.width - SIZES.margin],
  );
  const height = rows.length * ROW;
  return card(
    title,
    SIZES.width,
    head.height + AXIS + height + (left ? 30 : 12),
    head.drawn,
    group(
      0,
      head.height,
      ...weeks.map((week) => toBand(week, x(week.week) ?? 0, x.bandwidth(), height)),
      words(SIZES.margin, 14, 'Week', SOFT),
      words(SIZES.margin, 30, 'from', SOFT),
      ...weeks.map((week, at) => weekHead(week, at, x(week.week) ?? 0, x.bandwidth())),
      ...rows.map((row, at) => group(0, AXIS + at * ROW, toRow(row, x, isFew))),
      left ? words(SIZES.margin, AXIS + height + 16, `and ${left} more in these weeks`, SOFT) : '',
    ),
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

/** Every week has its number as far as they fit, and so its first day. */
const weekHead = ({ week, starts }: PlanWeek, at: number, left: number, width: number): Svg => {
  const middle = left + width / 2;
  const every = (space: number) => at % Math.ceil(space / width) === 0;
  const number = every(18) ? words(middle, 14, String(week), { weight: 700, anchor: 'middle' }) : '';
  const day = toShortDay(starts);
  const isFirst = at === 0 && width < widthOf(day, SIZES.small);
  const isLast = middle + widthOf(day, SIZES.small) / 2 > SIZES.width - 4;
  if (isLast || !every(46)) return number;
  return number + words(isFirst ? left : middle, 30, day, { ...SOFT, anchor: isFirst ? 'start' : 'middle' });
};

type Bands = { (week: number): number | undefined; bandwidth(): number };

const toRow = (row: Row, x: Bands, isFew: boolean): Svg => {
  const weeks = [...row.hours.keys()];
  const spans = row.isReview
    ? weeks.map((week) => [week, week] as const)
    : [[Math.min(...weeks), Math.max(...weeks)] as const];
  return [
    isFew ? nameOf(row, NAMES.few) : nameOf(row, NAMES.many - SUM) + sumOf(row),
    ...spans.map(([from, to]) => {
      const left = (x(from) ?? 0) + 1.5;
      const width = (x(to) ?? 0) + x.bandwidth() - 1.5 - left;
      return el('rect', { x: left, y: 6.5, width, height: 21, rx: 4, ...(row.isReview ? REVIEWED : LEARNED) });
    }),
    ...(isFew ? [...row.hours] : []).map(([week, many]) =>
      words((x(week) ?? 0) + x.bandwidth() / 2, 21.3, `${many} h`, { size: SIZES.small, anchor: 'middle' }),
    ),
  ].join('');
};

const LEARNED = { fill: COLOURS.blueSoft, stroke: COLOURS.blue } as const;
const REVIEWED = { fill: COLOURS.card, stroke: COLOURS.orange, 'stroke-dasharray': '3 2' } as const;

const SUM = 40;

const nameOf = ({ name }: Row, width: number): Svg => {
  const lines = wrapEvenly(withoutAside(name), width - 8, SIZES.small, 2);
  return lines
    .map((line, at) => words(SIZES.margin, 21.3 + LINE * (at - (lines.length - 1) / 2), line, { size: SIZES.small }))
    .join('');
};

/** "Express.js" for "Express.js (Node.js frameworks)". */
const withoutAside = (name: string): string => {
  const from = name.endsWith(')') ? name.lastIndexOf(' (') : -1;
  return from > 0 ? name.slice(0, from) : name;
};

const sumOf = ({ hours }: Row): Svg => {
  const sum = [...hours.values()].reduce((total, one) => total + one, 0);
  return words(SIZES.margin + NAMES.many - 8, 21.3, `${Math.round(sum * 10) / 10} h`, { ...SOFT, anchor: 'end' });
};
