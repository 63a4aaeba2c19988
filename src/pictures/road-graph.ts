import dagre from '@dagrejs/dagre';
import { curveBumpX, line } from 'd3-shape';
import type { Picture, RoadStep } from '../core/message.ts';
import { LOOKS, type State, signOf, stateLegend } from './road-states.ts';
import { COLOURS, card, SIZES, words } from './style.ts';
import { el, group, round, type Svg } from './svg.ts';
import { cutTo, wrapTo } from './text-width.ts';

export type RoadPicture = Extract<Picture, { kind: 'road' }>;

/** A few skills are drawn for a phone; a whole graph, for a desktop, in smaller letters and straight lines. */
type Size = {
  readonly node: { readonly width: number; readonly height: number };
  readonly text: number;
  readonly lines: number;
  readonly spaces: { readonly ranksep: number; readonly nodesep: number; readonly edgesep: number };
  /** Of all that a skill rests on, only what comes last has a line, so that lines stay apart. */
  readonly nearestOnly: boolean;
};

const FEW: Size = {
  node: { width: 152, height: 46 },
  text: 11.5,
  lines: 3,
  spaces: { ranksep: 28, nodesep: 9, edgesep: 6 },
  nearestOnly: false,
};
const MANY: Size = {
  node: { width: 188, height: 26 },
  text: 11,
  lines: 1,
  spaces: { ranksep: 30, nodesep: 6, edgesep: 3 },
  nearestOnly: true,
};
const MOST_FEW = 20;

const HEAD = 44;
const LEGEND = 30;
const NARROWEST = 540;

const NAMES: Readonly<Record<State, string>> = {
  next: 'next',
  learning: 'learning',
  learned: 'learned',
  open: 'open to you',
  locked: 'something comes first',
  skipped: 'skipped',
};

/** What rests on what, from left to right: each skill with its state. */
export const roadGraph = ({ title, steps }: RoadPicture): Svg => {
  const size = steps.length > MOST_FEW ? MANY : FEW;
  const { nodes, edges, width, height } = layOut(steps, size);
  const across = Math.max(NARROWEST, width + 2 * SIZES.margin);
  const left = (across - width) / 2;
  return card(
    title,
    across,
    HEAD + height + LEGEND + 12,
    words(SIZES.margin, 27, cutTo(title, across - 2 * SIZES.margin, SIZES.title, 700), {
      size: SIZES.title,
      weight: 700,
    }),
    group(left, HEAD, ...edges.map(toEdge), ...nodes.map((node) => toNode(node, size))),
    group(0, HEAD + height + 14, stateLegend(steps, NAMES)),
    size.nearestOnly
      ? words(across - SIZES.margin, 27, 'a line leads from the last thing a skill rests on', {
          size: SIZES.small,
          fill: COLOURS.soft,
          anchor: 'end',
        })
      : '',
  );
};

type Placed = { readonly step: RoadStep; readonly x: number; readonly y: number };
type Point = { readonly x: number; readonly y: number };
type Edge = { readonly points: readonly Point[]; readonly strong: boolean };
type Laid = {
  readonly nodes: readonly Placed[];
  readonly edges: readonly Edge[];
  readonly width: number;
  readonly height: number;
};

const layOut = (steps: readonly RoadStep[], { node, spaces, nearestOnly }: Size): Laid => {
  if (steps.length === 0) return { nodes: [], edges: [], ...node };
  const state = new Map(steps.map((step) => [step.id, step.state]));
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', ...spaces });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of steps) graph.setNode(id, { ...node });
  for (const [from, to] of nearestOnly ? nearestPairs(steps) : allPairs(steps)) graph.setEdge(from, to);
  dagre.layout(graph);
  const { width = node.width, height = node.height } = graph.graph();
  const placeOf = (id: string): Point => {
    const { x, y } = graph.node(id);
    return { x: Math.round(x), y: Math.round(y) };
  };
  return {
    width,
    height,
    nodes: steps.map((step) => ({ step, ...placeOf(step.id) })),
    edges: graph.edges().map(({ v, w }: { v: string; w: string }) => {
      const [from, to] = [placeOf(v), placeOf(w)];
      /** The ends are set at the sides of the boxes, and the bends beside them would only make a kink. */
      const bends: readonly Point[] = graph.edge(v, w).points.slice(2, -2);
      const [start, end] = [
        { x: from.x + node.width / 2, y: from.y },
        { x: to.x - node.width / 2, y: to.y },
      ];
      return { points: [start, ...bends, end], strong: state.get(v) === 'next' || state.get(w) === 'next' };
    }),
  };
};

type Pair = readonly [from: string, to: string];

const allPairs = (steps: readonly RoadStep[]): readonly Pair[] => {
  const known = new Set(steps.map(({ id }) => id));
  return steps.flatMap(({ id, after }) =>
    after.flatMap((need): Pair[] => (known.has(need) && need !== id ? [[need, id]] : [])),
  );
};

/** For each step the one that comes latest of all it rests on: the others stand further left of it all the same. */
const nearestPairs = (steps: readonly RoadStep[]): readonly Pair[] => {
  const needs = new Map(steps.map(({ id, after }) => [id, after]));
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    depths.set(id, 0);
    const depth = Math.max(-1, ...(needs.get(id) ?? []).filter((need) => needs.has(need)).map(depthOf)) + 1;
    depths.set(id, depth);
    return depth;
  };
  return steps.flatMap(({ id }): Pair[] => {
    const [latest] = allPairs(steps)
      .filter(([, to]) => to === id)
      .toSorted(([a], [b]) => depthOf(b) - depthOf(a));
    return latest ? [latest] : [];
  });
};

const toEdge = ({ points, strong }: Edge): Svg => {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const stroke = strong ? COLOURS.ink : COLOURS.line;
  const path = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .curve(curveBumpX)
    .digits(1);
  return (
    el('path', { d: path(points) ?? '', fill: 'none', stroke, 'stroke-width': strong ? 1.6 : 1 }) +
    el('path', { d: `M${round(end.x)} ${round(end.y)}l-6 -3.5v7Z`, fill: stroke })
  );
};

/** From one line to the next, in sizes of the text. */
const LEADING = 1.17;

const toNode = ({ step, x, y }: Placed, { node, text, lines: most }: Size): Svg => {
  const { fill, stroke, ink, dash } = LOOKS[step.state];
  const weight = step.state === 'next' ? 700 : 400;
  const lines = wrapTo(step.name, node.width - 32, text, most, weight);
  const first = node.height / 2 + 4.2 - ((lines.length - 1) * text * LEADING) / 2;
  return group(
    x - node.width / 2,
    y - node.height / 2,
    el('rect', { ...node, rx: 6, fill, stroke, 'stroke-width': 1.3, 'stroke-dasharray': dash }),
    signOf(step.state, 14, node.height / 2),
    ...lines.map((one, at) => words(26, first + text * LEADING * at, one, { fill: ink, size: text, weight })),
  );
};
