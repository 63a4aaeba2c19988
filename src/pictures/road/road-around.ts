import { linkHorizontal } from 'd3-shape';
import type { RoadStep } from '../../core/message.ts';
import { COLOURS, card, type Drawn, INNER, SIZES, SOFT, titled, words } from '../style/style.ts';
import { el, group, round, type Svg } from '../style/svg.ts';
import { wrapEvenly, wrapTo } from '../style/text-width.ts';
import { LOOKS, type RoadPicture, SKILL_STATES, signOf, stateLegend } from './road-states.ts';

const NODE = 134;
const BETWEEN = (INNER - 3 * NODE) / 2;
const COLUMNS = [0, NODE + BETWEEN, 2 * (NODE + BETWEEN)].map((x) => x + SIZES.margin);
const [FIRST = 0, MIDDLE = 0, LAST = 0] = COLUMNS;
const SPACE = 9;
const HEADING = 22;
const LINE = 14.5;

/** The next step in the middle, what it rests on before it, what it opens after it, and other ways below. */
export const roadAround = ({ title, steps }: RoadPicture): Svg => {
  const next = steps.find(({ state }) => state === 'next');
  const needs = steps.filter((step) => step !== next && next?.after.includes(step.id));
  const opens = steps.filter((step) => step !== next && !needs.includes(step) && next && step.after.includes(next.id));
  const others = steps.filter((step) => step !== next && !needs.includes(step) && !opens.includes(step));
  const head = titled(title);
  const flow = next ? flowOf(next, needs, opens) : { height: 0, drawn: '' };
  const strip = stripOf(others, next === undefined);
  const legend = stateLegend(steps, SKILL_STATES);
  const below = head.height + flow.height;
  return card(
    title,
    SIZES.width,
    below + strip.height + legend.height + 12,
    head.drawn,
    group(0, head.height, flow.drawn),
    group(0, below, strip.drawn),
    group(0, below + strip.height + 8, legend.drawn),
  );
};

type Box = { readonly height: number; readonly draw: (x: number, y: number, height?: number) => Svg };
type Placed = Box & { readonly y: number };

const flowOf = (next: RoadStep, needs: readonly RoadStep[], opens: readonly RoadStep[]): Drawn => {
  const before = needs.map((step) => boxOf(step, NODE));
  const after = opens.map((step) => boxOf(step, NODE));
  const middle = nextBox(next);
  const height = Math.max(middle.height, heightOf(before), heightOf(after));
  const centre = HEADING + height / 2;
  const left = stack(before, centre);
  const right = stack(after, centre);
  const drawn = [
    heading(FIRST, 'It rests on', left, centre),
    heading(LAST, 'It opens', right, centre),
    ...left.map(({ y, height: tall }) => linkOf(FIRST + NODE, y + tall / 2, MIDDLE, centre)),
    ...right.map(({ y, height: tall }) => linkOf(MIDDLE + NODE, centre, LAST, y + tall / 2)),
    ...left.map(({ draw, y }) => draw(FIRST, y)),
    middle.draw(MIDDLE, centre - middle.height / 2),
    ...right.map(({ draw, y }) => draw(LAST, y)),
  ];
  return { height: HEADING + height + 12, drawn: drawn.join('') };
};

/** Right above its boxes. */
const heading = (x: number, text: string, boxes: readonly Placed[], centre: number): Svg =>
  boxes[0]
    ? words(x, boxes[0].y - 9, text, { ...SOFT, weight: 700 })
    : words(x, centre - 4, text, { ...SOFT, weight: 700 }) + words(x, centre + 12, 'nothing more', SOFT);

const heightOf = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, { height }) => sum + height + SPACE, boxes.length ? -SPACE : 0);

const stack = (boxes: readonly Box[], centre: number): readonly Placed[] => {
  let y = centre - heightOf(boxes) / 2;
  return boxes.map((box) => {
    const placed = { ...box, y };
    y += box.height + SPACE;
    return placed;
  });
};

/** What else could be begun now, two beside each other. */
const stripOf = (others: readonly RoadStep[], isAll: boolean): Drawn => {
  if (others.length === 0) return { height: 0, drawn: '' };
  const width = (INNER - SPACE) / 2;
  const boxes = others.map((step) => boxOf(step, width));
  let y = isAll ? 0 : HEADING;
  const drawn: Svg[] = isAll ? [] : [words(SIZES.margin, 13, 'Also possible now', { ...SOFT, weight: 700 })];
  for (let at = 0; at < boxes.length; at += 2) {
    const row = boxes.slice(at, at + 2);
    const height = Math.max(...row.map((box) => box.height));
    drawn.push(...row.map(({ draw }, side) => draw(SIZES.margin + side * (width + SPACE), y, height)));
    y += height + SPACE;
  }
  return { height: y, drawn: drawn.join('') };
};

const boxOf = (step: RoadStep, width: number): Box => {
  const { ink } = LOOKS[step.state];
  const lines = wrapEvenly(step.name, width - 34, SIZES.small, 3);
  return {
    height: Math.max(lines.length, 1) * LINE + 16,
    draw: (x, y, height = Math.max(lines.length, 1) * LINE + 16) =>
      group(
        x,
        y,
        frame(step, width, height),
        signOf(step.state, 15, height / 2),
        ...lines.map((line, at) =>
          words(28, (height - lines.length * LINE) / 2 + 11.3 + LINE * at, line, { size: SIZES.small, fill: ink }),
        ),
      ),
  };
};

const nextBox = (step: RoadStep): Box => {
  const lines = wrapTo(step.name, NODE - 20, 14, 4, 700);
  const notes = wrapTo(step.note ?? '', NODE - 20, SIZES.small, 2);
  const height = 34 + lines.length * 18 + notes.length * LINE + 8;
  return {
    height,
    draw: (x, y) =>
      group(
        x,
        y,
        frame(step, NODE, height),
        signOf(step.state, 17, 18),
        words(29, 22.5, 'Next', { size: SIZES.small, weight: 700, fill: COLOURS.card }),
        ...lines.map((line, at) => words(10, 46 + 18 * at, line, { size: 14, weight: 700, fill: COLOURS.card })),
        ...notes.map((line, at) =>
          words(10, 45 + 18 * lines.length + LINE * at, line, { size: SIZES.small, fill: COLOURS.edge }),
        ),
      ),
  };
};

const frame = ({ state }: RoadStep, width: number, height: number): Svg => {
  const { fill, stroke, dash } = LOOKS[state];
  return el('rect', { width, height, rx: 7, fill, stroke, 'stroke-width': 1.3, 'stroke-dasharray': dash });
};

const link = linkHorizontal<unknown, readonly [number, number]>();

const linkOf = (x1: number, y1: number, x2: number, y2: number): Svg => {
  const end = x2 - 5;
  const d = link.digits(1)({ source: [x1, y1], target: [end, y2] }) ?? '';
  return (
    el('path', { d, fill: 'none', stroke: COLOURS.ink, 'stroke-width': 1.6 }) +
    el('path', { d: `M${round(x2)} ${round(y2)}l-7 -4v8Z`, fill: COLOURS.ink })
  );
};
