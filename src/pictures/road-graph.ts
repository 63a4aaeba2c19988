import dagre from '@dagrejs/dagre';
import { type CurveFactory, curveBumpX, curveStep, line } from 'd3-shape';
import type { Picture, RoadStep } from '../core/message.ts';
import { LOOKS, type State, signOf, stateLegend } from './road-states.ts';
import { COLOURS, card, SIZES, words } from './style.ts';
import { el, group, round, type Svg } from './svg.ts';
import { widthOf, wrapTo } from './text-width.ts';

export type RoadPicture = Extract<Picture, { kind: 'road' }>;

/** A few skills are drawn for a phone; a whole graph, for a desktop, in smaller letters and straight lines. */
type Size = {
  readonly node: { readonly width: number; readonly height: number };
  readonly text: number;
  readonly lines: number;
  readonly spaces: { readonly ranksep: number; readonly nodesep: number; readonly edgesep: number };
  readonly curve: CurveFactory;
};

const FEW: Size = {
  node: { width: 146, height: 40 },
  text: SIZES.text,
  lines: 2,
  spaces: { ranksep: 30, nodesep: 10, edgesep: 6 },
  curve: curveBumpX,
};
const MANY: Size = {
  node: { width: 142, height: 24 },
  text: 11,
  lines: 1,
  spaces: { ranksep: 34, nodesep: 5, edgesep: 2 },
  curve: curveStep,
};
const MOST_FEW = 20;

const HEAD = 44;
const LEGEND = 30;
const NARROWEST = 520;

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
  const across = Math.max(NARROWEST, width + 2 * SIZES.margin, widthOf(title, SIZES.title, 700) + 2 * SIZES.margin);
  const left = (across - width) / 2;
  return card(
    across,
    HEAD + height + LEGEND + 6,
    words(SIZES.margin, 27, title, { size: SIZES.title, weight: 700 }),
    group(left, HEAD, ...edges.map((edge) => toEdge(edge, size)), ...nodes.map((node) => toNode(node, size))),
    group(0, HEAD + height + 8, stateLegend(steps, NAMES)),
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

const layOut = (steps: readonly RoadStep[], { node, spaces }: Size): Laid => {
  const known = new Map(steps.map((step) => [step.id, step]));
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', ...spaces });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of steps) graph.setNode(id, { ...node });
  for (const { id, after } of steps)
    for (const need of after) if (known.has(need) && need !== id) graph.setEdge(need, id);
  dagre.layout(graph);
  const { width = node.width, height = node.height } = graph.graph();
  return {
    width,
    height,
    nodes: steps.flatMap((step) => {
      const { x, y } = graph.node(step.id);
      return [{ step, x, y }];
    }),
    edges: graph.edges().map(({ v, w }: { v: string; w: string }) => {
      const [from, to] = [graph.node(v), graph.node(w)];
      const between: readonly Point[] = graph.edge(v, w).points.slice(1, -1);
      return {
        points: [
          { x: from.x + node.width / 2, y: from.y },
          ...between.slice(1, -1),
          { x: to.x - node.width / 2, y: to.y },
        ],
        strong: known.get(v)?.state === 'next' || known.get(w)?.state === 'next',
      };
    }),
  };
};

const toEdge = ({ points, strong }: Edge, { curve }: Size): Svg => {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const stroke = strong ? COLOURS.ink : COLOURS.faint;
  const path = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .curve(curve)
    .digits(1);
  return (
    el('path', { d: path(points) ?? '', fill: 'none', stroke, 'stroke-width': strong ? 1.6 : 1 }) +
    el('path', { d: `M${round(end.x)} ${round(end.y)}l-6 -3.5v7Z`, fill: stroke })
  );
};

const toNode = ({ step, x, y }: Placed, { node, text, lines: most }: Size): Svg => {
  const { fill, stroke, ink, dash } = LOOKS[step.state];
  const weight = step.state === 'next' ? 700 : 400;
  const lines = wrapTo(step.name, node.width - 32, text, most, weight);
  const first = node.height / 2 + 4.2 - (lines.length - 1) * 7.3;
  return group(
    x - node.width / 2,
    y - node.height / 2,
    el('rect', { ...node, rx: 6, fill, stroke, 'stroke-width': 1.3, 'stroke-dasharray': dash }),
    signOf(step.state, 14, node.height / 2),
    ...lines.map((one, at) => words(26, first + 14.6 * at, one, { fill: ink, size: text, weight })),
  );
};
