import { scaleBand, scaleLinear } from 'd3-scale';
import type { Picture, ProgressBar } from '../../core/message.ts';
import { toShortDay } from '../style/dates.ts';
import { type Entry, legendOf } from '../style/legend.ts';
import { COLOURS, card, type Drawn, INNER, SIZES, SOFT, titled, words } from '../style/style.ts';
import { el, group, type Svg } from '../style/svg.ts';
import { cutTo, widthOf, wrapTo } from '../style/text-width.ts';

export type ProgressPicture = Extract<Picture, { kind: 'progress' }>;

const BETWEEN = 28;
const COLUMN = (INNER - BETWEEN) / 2;
const RIGHT = SIZES.margin + COLUMN + BETWEEN;
const HEADING = 24;
const ROW = 31;
const BAR = { top: 18, height: 7 } as const;
const LINE = 16;

/** How much of each level and category is learned, and how many skills the last weeks brought. */
export const progressChart = ({ title, groups, weeks, until }: ProgressPicture): Svg => {
  const head = titled(title);
  const [levels = [], rest = []] = byHeading(groups);
  const upper = HEADING + Math.max(levels.length * ROW, 118);
  const lower = categoriesOf(rest);
  const middle = head.height + upper + 12;
  const bottom = middle + lower.height;
  return card(
    title,
    SIZES.width,
    bottom + LEGEND.height + 6,
    HATCH,
    head.drawn,
    group(SIZES.margin, head.height, heading(levels[0]?.by ?? ''), bars(levels)),
    group(RIGHT, head.height, heading(`Learned, last ${weeks.length} weeks`), weekColumns(weeks, until, upper - 6)),
    group(SIZES.margin, middle, lower.drawn),
    group(0, bottom + 2, LEGEND.drawn),
  );
};

/** The bars of the first heading, then all others. */
const byHeading = (groups: readonly ProgressBar[]): readonly (readonly ProgressBar[])[] => {
  const first = groups[0]?.by;
  const rest = groups.filter(({ by }) => by !== first);
  return rest.length ? [groups.filter(({ by }) => by === first), rest] : [groups];
};

const heading = (text: string): Svg => words(0, 14, text, { weight: 700 });

const isBegun = ({ learned, learning }: ProgressBar) => learned + learning > 0;

/** What is begun in two columns, and the names of what is not. */
const categoriesOf = (groups: readonly ProgressBar[]): Drawn => {
  if (groups.length === 0) return { height: 0, drawn: '' };
  const begun = groups.filter(isBegun);
  const half = Math.ceil(begun.length / 2);
  const names = groups.filter((one) => !isBegun(one)).map(({ name, total }) => `${name} (${total})`);
  const lines = names.length ? wrapTo(`Nothing yet: ${names.join(', ')}`, INNER, SIZES.small, 5) : [];
  const below = HEADING + half * ROW;
  const drawn = [
    heading(groups[0]?.by ?? ''),
    bars(begun.slice(0, half)),
    group(COLUMN + BETWEEN, 0, bars(begun.slice(half))),
    ...lines.map((line, at) => words(0, below + 14 + LINE * at, line, SOFT)),
  ];
  return { height: below + lines.length * LINE + (lines.length ? 10 : 4), drawn: drawn.join('') };
};

const bars = (some: readonly ProgressBar[]): Svg =>
  some.map((bar, at) => group(0, HEADING + at * ROW, ...toBar(bar))).join('');

/** Name and count, and the bar under them. */
const toBar = ({ name, learned, learning, total }: ProgressBar): readonly Svg[] => {
  const count = `${learned} of ${total}`;
  const scale = scaleLinear([0, Math.max(total, learned + learning, 1)], [0, COLUMN]);
  const part = (from: number, size: number, look: Readonly<Record<string, string>>) =>
    size > 0 ? el('rect', { x: scale(from), y: BAR.top, width: scale(size), height: BAR.height, ...look }) : '';
  return [
    words(0, 12, cutTo(name, COLUMN - widthOf(count, SIZES.small) - 8, SIZES.small), { size: SIZES.small }),
    words(COLUMN, 12, count, { ...SOFT, anchor: 'end' }),
    el('rect', { x: 0, y: BAR.top, width: COLUMN, height: BAR.height, ...TRACK }),
    part(0, learned, LEARNED),
    part(learned, learning, LEARNING),
  ];
};

const TRACK = { fill: COLOURS.band, stroke: COLOURS.edge } as const;
const LEARNED = { fill: COLOURS.green, stroke: COLOURS.green } as const;
const LEARNING = { fill: 'url(#learning)', stroke: COLOURS.blue } as const;

const weekColumns = (weeks: readonly number[], until: string | undefined, height: number): Svg => {
  const floor = height - 20;
  const x = scaleBand(
    weeks.map((_, at) => at),
    [0, COLUMN],
  ).padding(0.28);
  const y = scaleLinear([0, Math.max(...weeks, 3)], [0, floor - HEADING - 18]);
  const columns = weeks.map((many, at) => {
    const [left, top] = [x(at) ?? 0, floor - y(many)];
    return (
      el('rect', { x: left, y: top, width: x.bandwidth(), height: y(many), fill: COLOURS.green }) +
      words(left + x.bandwidth() / 2, top - 5, String(many), many ? { ...COUNT, weight: 700 } : { ...COUNT, ...SOFT })
    );
  });
  const [first, last] = until
    ? [toShortDay(until, 7 * weeks.length - 1), toShortDay(until)]
    : [`${weeks.length} weeks ago`, 'now'];
  return [
    ...columns,
    el('line', { x1: 0, x2: COLUMN, y1: floor, y2: floor, stroke: COLOURS.faint }),
    words(0, height - 3, first, SOFT),
    words(COLUMN, height - 3, last, { ...SOFT, anchor: 'end' }),
  ].join('');
};

const COUNT = { size: SIZES.small, anchor: 'middle' } as const;

const HATCH: Svg = el(
  'defs',
  {},
  el(
    'pattern',
    { id: 'learning', width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: 5, height: 5, fill: COLOURS.blueSoft }),
    el('line', { x1: 0, x2: 0, y1: 0, y2: 5, stroke: COLOURS.blue, 'stroke-width': 2 }),
  ),
);

const entry = (text: string, look: Readonly<Record<string, string>>): Entry => ({
  text,
  width: 20,
  shape: (x, y) => el('rect', { x, y: y - 4.5, width: 20, height: 9, ...look }),
});

const LEGEND = legendOf([entry('learned', LEARNED), entry('learning', LEARNING), entry('not yet', TRACK)]);
