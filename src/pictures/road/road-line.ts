import type { RoadStep } from '../../core/message.ts';
import { COLOURS, card, INNER, SIZES, SOFT, titled, words } from '../style/style.ts';
import { el, group, round, type Svg } from '../style/svg.ts';
import { cutTo, widthOf, wrapEvenly, wrapTo } from '../style/text-width.ts';
import { LOOKS, type RoadPicture, type State, signOf, stateLegend } from './road-states.ts';

const BETWEEN = 26;
const COLUMN = (INNER - BETWEEN) / 2;
const RADIUS = 12.5;
const TEXT = 2 * RADIUS + 10;
const LINE = 14;
const ROW = 37;
/** Steps fit on one side as long as they are few. */
const MOST_IN_ONE = 8;

const NAMES: Readonly<Record<State, string>> = {
  next: 'you are here',
  learning: 'begun',
  learned: 'done',
  open: 'ahead',
  locked: 'locked for now',
  skipped: 'left out',
};

/** Steps one after the other, down the left and then down the right, with the place where the person stands. */
export const roadLine = ({ title, steps }: RoadPicture): Svg => {
  const head = titled(title);
  const rows = steps.length > MOST_IN_ONE ? Math.ceil(steps.length / 2) : steps.length;
  const width = steps.length > MOST_IN_ONE ? COLUMN : INNER;
  const bottom = head.height + rows * ROW + 18;
  const legend = stateLegend(steps, NAMES);
  const places = steps.map((_, at) => placeOf(at, rows));
  return card(
    title,
    SIZES.width,
    bottom + legend.height + 6,
    head.drawn,
    group(
      0,
      head.height + 8,
      ...places
        .slice(1)
        .map((to, at) => wayOf(places[at] ?? to, to, rows, isBehind(steps[at]) && isBehind(steps[at + 1]))),
      ...steps.map((step, at) => group(places[at]?.x ?? 0, places[at]?.y ?? 0, ...toStep(step, at, width))),
    ),
    group(0, bottom, legend.drawn),
  );
};

const isBehind = (step: RoadStep | undefined) => step?.state === 'learned' || step?.state === 'next';

type Place = { readonly x: number; readonly y: number };

const placeOf = (at: number, rows: number): Place => ({
  x: SIZES.margin + RADIUS + Math.floor(at / rows) * (COLUMN + BETWEEN),
  y: RADIUS + (at % rows) * ROW,
});

/** Straight down; and from the foot of the left side up between both to the head of the right one. */
const wayOf = (a: Place, b: Place, rows: number, behind: boolean): Svg => {
  const [foot, between] = [rows * ROW - 4, b.x - RADIUS - BETWEEN / 2];
  const d =
    a.x === b.x
      ? `M${a.x} ${a.y}V${b.y}`
      : `M${a.x} ${a.y}V${foot - 8}Q${a.x} ${foot} ${a.x + 8} ${foot}H${round(between - 8)}` +
        `Q${round(between)} ${foot} ${round(between)} ${foot - 8}V${b.y + 8}Q${round(between)} ${b.y} ${round(between + 8)} ${b.y}H${b.x}`;
  return el('path', {
    d,
    fill: 'none',
    stroke: behind ? COLOURS.green : COLOURS.line,
    'stroke-width': behind ? 4 : 2.5,
    'stroke-dasharray': behind ? undefined : '1 5',
    'stroke-linecap': 'round',
  });
};

const toStep = (step: RoadStep, at: number, width: number): readonly Svg[] => {
  const { fill, stroke, ink, dash } = LOOKS[step.state];
  return [
    el('circle', { r: RADIUS, fill, stroke, 'stroke-width': 1.6, 'stroke-dasharray': dash }),
    words(0, 4.5, String(at + 1), { weight: 700, size: SIZES.small, fill: ink, anchor: 'middle' }),
    step.state === 'open' ? '' : signOf(step.state, 10, -9),
    group(TEXT - RADIUS, 0, ...nameOf(step, width - TEXT)),
  ];
};

/** The name, and its note on the last line where there is room, else on one more. */
const nameOf = ({ name, note, state }: RoadStep, width: number): readonly Svg[] => {
  const weight = state === 'next' ? 700 : 400;
  const lines = (note ? wrapTo : wrapEvenly)(name, width, SIZES.small, 2, weight);
  const used = widthOf(`${lines.at(-1) ?? ''} `, SIZES.small, weight);
  const isBeside = lines.length > 1 && used + widthOf(`· ${note ?? ''}`, SIZES.small) <= width;
  const rows = lines.length + (note && !isBeside ? 1 : 0);
  const baseline = (row: number) => 4.3 + (row - (rows - 1) / 2) * LINE;
  return [
    ...lines.map((line, row) => words(0, baseline(row), line, { size: SIZES.small, weight })),
    note
      ? words(isBeside ? used : 0, baseline(rows - 1), isBeside ? `· ${note}` : cutTo(note, width, SIZES.small), SOFT)
      : '',
  ];
};
