import type { RoadStep } from '../core/message.ts';
import type { RoadPicture } from './road-graph.ts';
import { LOOKS, type State, signOf, stateLegend } from './road-states.ts';
import { COLOURS, card, SIZES, words } from './style.ts';
import { el, group, round, type Svg } from './svg.ts';
import { cutTo, wrapTo } from './text-width.ts';

const WIDTH = 540;
const COLUMNS = 5;
/** Room at both sides for the bends. */
const SIDE = 36;
const CELL = { width: (WIDTH - 2 * SIDE) / COLUMNS, height: 98 } as const;
const HEAD = 50;
const RADIUS = 15;

const NAMES: Readonly<Record<State, string>> = {
  next: 'you are here',
  learning: 'begun',
  learned: 'done',
  open: 'ahead',
  locked: 'something comes first',
  skipped: 'left out',
};

/** Steps one after the other, winding down the page, with the place where the person stands. */
export const roadLine = ({ title, steps }: RoadPicture): Svg => {
  const rows = Math.ceil(steps.length / COLUMNS);
  const bottom = HEAD + rows * CELL.height;
  return card(
    title,
    WIDTH,
    bottom + 26,
    words(SIZES.margin, 27, cutTo(title, WIDTH - 2 * SIZES.margin, SIZES.title, 700), {
      size: SIZES.title,
      weight: 700,
    }),
    ...steps.slice(1).map((step, at) => toWay(at, isBehind(steps[at]) && isBehind(step))),
    ...steps.map(toStep),
    group(0, bottom, stateLegend(steps, NAMES)),
  );
};

const isBehind = (step: RoadStep | undefined) => step?.state === 'learned' || step?.state === 'next';

/** Rows run right, then left, then right again, as a road does. */
const placeOf = (at: number) => {
  const row = Math.floor(at / COLUMNS);
  const column = row % 2 === 0 ? at % COLUMNS : COLUMNS - 1 - (at % COLUMNS);
  return { x: SIDE + (column + 0.5) * CELL.width, y: HEAD + row * CELL.height + RADIUS + 4, row };
};

/** Reaches past the words under the last step of a row. */
const BEND = 76;

const toWay = (from: number, behind: boolean): Svg => {
  const [a, b] = [placeOf(from), placeOf(from + 1)];
  const bow = a.row % 2 === 0 ? BEND : -BEND;
  const d =
    a.row === b.row
      ? `M${round(a.x)} ${a.y}L${round(b.x)} ${b.y}`
      : `M${round(a.x)} ${a.y}C${round(a.x + bow)} ${a.y} ${round(a.x + bow)} ${b.y} ${round(b.x)} ${b.y}`;
  return el('path', {
    d,
    fill: 'none',
    stroke: behind ? COLOURS.green : COLOURS.edge,
    'stroke-width': behind ? 5 : 4,
    'stroke-dasharray': behind ? undefined : '2 6',
    'stroke-linecap': 'round',
  });
};

const toStep = (step: RoadStep, at: number): Svg => {
  const { x, y } = placeOf(at);
  const { fill, stroke, ink, dash } = LOOKS[step.state];
  const lines = wrapTo(step.name, CELL.width + 2, SIZES.small, step.note ? 3 : 4, step.state === 'next' ? 700 : 400);
  return group(
    x,
    y,
    el('circle', { r: RADIUS, fill, stroke, 'stroke-width': 1.6, 'stroke-dasharray': dash }),
    words(0, 4.5, String(at + 1), { weight: 700, size: 13, fill: ink, anchor: 'middle' }),
    step.state === 'open' ? '' : signOf(step.state, 13, -11),
    ...lines.map((text, row) =>
      words(0, RADIUS + 15 + 13 * row, text, {
        size: SIZES.small,
        anchor: 'middle',
        halo: true,
        weight: step.state === 'next' ? 700 : 400,
      }),
    ),
    words(0, RADIUS + 15 + 13 * lines.length, cutTo(step.note ?? '', CELL.width, 9.5), {
      size: 9.5,
      fill: COLOURS.soft,
      anchor: 'middle',
      halo: true,
    }),
  );
};
