import { scaleBand, scaleLinear } from 'd3-scale';
import type { Picture, ProgressBar } from '../core/message.ts';
import { toShortDay } from './dates.ts';
import { COLOURS, card, SIZES, words } from './style.ts';
import { el, group, type Svg } from './svg.ts';
import { cutTo, widthOf } from './text-width.ts';

export type ProgressPicture = Extract<Picture, { kind: 'progress' }>;

const WIDTH = 580;
const COLUMN = (WIDTH - 2 * SIZES.margin - 24) / 2;
const RIGHT = SIZES.margin + COLUMN + 24;
const HEAD = 46;
const ROW = 21;
const HEADING = 24;

/** How much of each level and category is learned, and how many skills the last weeks brought. */
export const progressChart = ({ title, groups, weeks, until }: ProgressPicture): Svg => {
  const [short = [], long = []] = byHeading(groups);
  const upper = HEADING + Math.max(short.length * ROW, 100) + 12;
  const half = Math.ceil(long.length / 2);
  const bottom = HEAD + upper + (half ? HEADING + half * ROW : 0);
  return card(
    title,
    WIDTH,
    bottom + 36,
    hatch,
    words(SIZES.margin, 27, cutTo(title, WIDTH - 2 * SIZES.margin, SIZES.title, 700), {
      size: SIZES.title,
      weight: 700,
    }),
    group(SIZES.margin, HEAD, heading(short[0]?.by ?? ''), bars(short)),
    group(RIGHT, HEAD, heading(`Learned in the last ${weeks.length} weeks`), weekColumns(weeks, until, upper - 12)),
    group(SIZES.margin, HEAD + upper, heading(long[0]?.by ?? ''), bars(long.slice(0, half))),
    group(RIGHT, HEAD + upper, bars(long.slice(half))),
    group(SIZES.margin, bottom + 12, legend),
  );
};

/** The bars of the first heading, then all others. */
const byHeading = (groups: readonly ProgressBar[]): readonly (readonly ProgressBar[])[] => {
  const first = groups[0]?.by;
  const rest = groups.filter(({ by }) => by !== first);
  return rest.length ? [groups.filter(({ by }) => by === first), rest] : [groups];
};

const heading = (text: string): Svg => words(0, 13, text, { weight: 700 });

const NAME = 146;
const TRACK = { left: NAME + 8, width: COLUMN - NAME - 8 - 50, height: 11 } as const;

const bars = (some: readonly ProgressBar[]): Svg =>
  some.map((bar, at) => group(0, HEADING + at * ROW, ...toBar(bar))).join('');

const toBar = ({ name, learned, learning, total }: ProgressBar): readonly Svg[] => {
  const scale = scaleLinear([0, Math.max(total, learned + learning, 1)], [0, TRACK.width]);
  const part = (from: number, size: number, fill: string, stroke: string) =>
    size > 0
      ? el('rect', { x: TRACK.left + scale(from), y: 2, width: scale(size), height: TRACK.height, fill, stroke })
      : '';
  return [
    words(0, 12, cutTo(name, NAME, 11), { size: 11 }),
    el('rect', {
      x: TRACK.left,
      y: 2,
      width: TRACK.width,
      height: TRACK.height,
      fill: COLOURS.band,
      stroke: COLOURS.edge,
    }),
    part(0, learned, COLOURS.green, COLOURS.green),
    part(learned, learning, 'url(#learning)', COLOURS.blue),
    words(TRACK.left + TRACK.width + 6, 12, `${learned} of ${total}`, { size: SIZES.small, fill: COLOURS.soft }),
  ];
};

const weekColumns = (weeks: readonly number[], until: string | undefined, height: number): Svg => {
  const floor = height - 18;
  const x = scaleBand(
    weeks.map((_, at) => at),
    [0, COLUMN],
  ).padding(0.3);
  const y = scaleLinear([0, Math.max(...weeks, 3)], [0, floor - HEADING - 16]);
  const columns = weeks.map((many, at) => {
    const left = x(at) ?? 0;
    const middle = left + x.bandwidth() / 2;
    return [
      el('rect', { x: left, y: floor - y(many), width: x.bandwidth(), height: y(many), rx: 2, fill: COLOURS.green }),
      words(middle, floor - y(many) - 4, String(many), {
        size: SIZES.small,
        weight: many ? 700 : 400,
        fill: many ? COLOURS.ink : COLOURS.soft,
        anchor: 'middle',
      }),
    ].join('');
  });
  const base = el('line', { x1: 0, x2: COLUMN, y1: floor, y2: floor, stroke: COLOURS.faint });
  const [first, last] = until
    ? [toShortDay(until, 7 * weeks.length - 1), toShortDay(until)]
    : [`${weeks.length} weeks ago`, 'now'];
  return [
    ...columns,
    base,
    words(0, height - 3, first, { size: SIZES.small, fill: COLOURS.soft }),
    words(COLUMN, height - 3, last, { size: SIZES.small, fill: COLOURS.soft, anchor: 'end' }),
  ].join('');
};

const hatch: Svg = el(
  'defs',
  {},
  el(
    'pattern',
    { id: 'learning', width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: 5, height: 5, fill: COLOURS.blueSoft }),
    el('line', { x1: 0, x2: 0, y1: 0, y2: 5, stroke: COLOURS.blue, 'stroke-width': 2 }),
  ),
);

const legendOf = (entries: readonly (readonly [string, string, string])[]): Svg => {
  let x = 0;
  return entries
    .map(([text, fill, stroke]) => {
      const at = x;
      x += 20 + 5 + widthOf(text, SIZES.small) + 16;
      return (
        el('rect', { x: at, y: 2, width: 20, height: TRACK.height, fill, stroke }) +
        words(at + 25, 12, text, { size: SIZES.small, fill: COLOURS.soft })
      );
    })
    .join('');
};

const legend: Svg = legendOf([
  ['learned', COLOURS.green, COLOURS.green],
  ['learning', 'url(#learning)', COLOURS.blue],
  ['not yet', COLOURS.band, COLOURS.edge],
]);
