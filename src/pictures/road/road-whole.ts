import { COLOURS, card, SIZES, SOFT, titled, words } from '../style/style.ts';
import { el, group, type Svg } from '../style/svg.ts';
import { cutTo, widthOf } from '../style/text-width.ts';
import { type Branch, outlineOf, toColumns } from './outline.ts';
import { LOOKS, type RoadPicture, SKILL_STATES, signOf, stateLegend } from './road-states.ts';

const ROW = 21;
const INDENT = 13;
const SIGN = 20;
const BETWEEN = 26;
/** As many rows as a screen shows below each other. */
const MOST_ROWS = 30;
const WIDEST = 290;

/** Every skill under the last one it rests on, in columns for a desktop, with the way to the next one in bold. */
export const roadWhole = ({ title, steps }: RoadPicture): Svg => {
  const branches = outlineOf(steps);
  const count = Math.max(1, Math.ceil(branches.length / MOST_ROWS));
  const columns = toColumns(branches, count).map(toColumn);
  const way = wayTo(branches.find(({ step }) => step.state === 'next'));
  const width = columns.reduce((sum, column) => sum + column.width + BETWEEN, 2 * SIZES.margin - BETWEEN);
  const across = Math.max(SIZES.width, width);
  const head = titled(title, across);
  const rows = Math.max(0, ...columns.map(({ items }) => items.length));
  const bottom = head.height + rows * ROW + 10;
  const legend = stateLegend(steps, SKILL_STATES, true);
  let x: number = SIZES.margin;
  return card(
    title,
    across,
    bottom + legend.height + 6,
    head.drawn,
    ...columns.map((column) => {
      const left = x;
      x += column.width + BETWEEN;
      return group(left, head.height + 4, ...drawColumn(column, way));
    }),
    group(0, bottom, legend.drawn),
  );
};

/** A line of a column: a skill, or the name of one in an earlier column that the next ones stand under. */
type Item = { readonly branch: Branch; readonly isReminder: boolean; readonly depth: number };
type Column = { readonly items: readonly Item[]; readonly width: number };

const toColumn = (branches: readonly Branch[]): Column => {
  const here = new Set<Branch>();
  const items: Item[] = [];
  const shallowest = Math.min(
    ...branches.map(({ depth, parent }) => (parent && !branches.includes(parent) ? depth - 1 : depth)),
  );
  for (const branch of branches) {
    const { parent } = branch;
    if (parent && !here.has(parent)) {
      items.push({ branch: parent, isReminder: true, depth: parent.depth - shallowest });
      here.add(parent);
    }
    items.push({ branch, isReminder: false, depth: branch.depth - shallowest });
    here.add(branch);
  }
  return { items, width: Math.max(0, ...items.map(widthOfItem)) };
};

const widthOfItem = (item: Item): number => item.depth * INDENT + SIGN + Math.min(WIDEST, textWidth(item)) + 8;

const weightOf = ({ branch, isReminder }: Item) => (branch.step.state === 'next' && !isReminder ? 700 : 400);
const textOf = ({ branch: { step }, isReminder }: Item) => (isReminder ? `after ${step.name}` : step.name);
const textWidth = (item: Item) => widthOf(textOf(item), SIZES.text, weightOf(item));

/** A step and all that it stands under. */
const wayTo = (branch: Branch | undefined): ReadonlySet<Branch> => {
  const way = new Set<Branch>();
  for (let at = branch; at; at = at.parent) way.add(at);
  return way;
};

const drawColumn = ({ items }: Column, way: ReadonlySet<Branch>): readonly Svg[] => {
  const rows = new Map(items.map(({ branch }, row) => [branch, row]));
  const lines = items.flatMap(({ branch, isReminder, depth }, row) => {
    const above = branch.parent && rows.get(branch.parent);
    return isReminder || above === undefined ? [] : [{ depth, from: above, to: row, isWay: way.has(branch) }];
  });
  return [
    ...lines.toSorted((a, b) => Number(a.isWay) - Number(b.isWay)).map(drawLine),
    ...items.map((item, row) => group(item.depth * INDENT, row * ROW, ...drawItem(item))),
  ];
};

type Line = { readonly depth: number; readonly from: number; readonly to: number; readonly isWay: boolean };

const drawLine = ({ depth, from, to, isWay }: Line): Svg => {
  const x = (depth - 1) * INDENT + 7;
  return el('path', {
    d: `M${x} ${from * ROW + ROW / 2 + 7}V${to * ROW + ROW / 2}H${x + INDENT - 7}`,
    fill: 'none',
    stroke: isWay ? COLOURS.ink : COLOURS.line,
    'stroke-width': isWay ? 1.8 : 1,
  });
};

const drawItem = (item: Item): readonly Svg[] => {
  const { step } = item.branch;
  if (item.isReminder)
    return [words(0, ROW / 2 + 4.3, cutTo(textOf(item), WIDEST, SIZES.text), { ...SOFT, size: SIZES.small })];
  const { ink, fill } = LOOKS[step.state];
  const weight = weightOf(item);
  const width = Math.min(WIDEST, textWidth(item));
  const isFilled = step.state === 'next' || step.state === 'learned' || step.state === 'learning';
  return [
    isFilled ? el('rect', { x: -2, y: 1, width: SIGN + width + 9, height: ROW - 2, rx: (ROW - 2) / 2, fill }) : '',
    signOf(step.state, 7, ROW / 2),
    words(SIGN, ROW / 2 + 4.6, cutTo(step.name, WIDEST, SIZES.text, weight), { fill: ink, weight }),
  ];
};
