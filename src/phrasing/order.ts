import { FLOATING, SUBORDINATORS } from './english.ts';
import type { Item } from './items.ts';
import type { Matching } from './match-items.ts';
import { OWNER } from './words.ts';

/**
 * Whether what belongs together still stands together: each sentence keeps its own words in their order, save for a
 * clause put first or last, a turn from active to passive or back, and an owner named the other way round.
 */
export const keepsOrder = (answer: readonly Item[], wording: readonly Item[], { partners }: Matching): boolean => {
  const placed = wording.flatMap((item, at): Placed[] => {
    const place = partners[at];
    const from = place === undefined ? undefined : answer[place];
    return place === undefined || !from ? [] : [{ place, from, item, floats: FLOATING.has(item.text) }];
  });
  const fixed = withoutFloaters(placed);
  return (
    unitsWhole(fixed) &&
    floatersAtHome(placed) &&
    unitsOf(fixed).every((unit) => blocksOf(unit).every((block) => isAllowed(block))) &&
    keepsVoice(answer, wording, unitsOf(fixed).flatMap(blocksOf).filter(isPassiveTurn).length)
  );
};

/** An item of the wording beside the item of the answer it stands for. */
type Placed = { readonly place: number; readonly from: Item; readonly item: Item; readonly floats: boolean };

/** What stood before an adverb stands before the word after it. */
const withoutFloaters = (placed: readonly Placed[]): readonly Placed[] =>
  placed.flatMap((one, at) => {
    const before = placed.slice(placed.slice(0, at).findLastIndex(({ floats }) => !floats) + 1, at);
    const stops = [...before.flatMap(({ item }) => item.stops), ...one.item.stops];
    return one.floats ? [] : [{ ...one, item: { ...one.item, stops } }];
  });

/** The words of each sentence follow each other, and where the next begins there is a stop. */
const unitsWhole = (placed: readonly Placed[]): boolean => {
  const seen = new Set<number>();
  for (const [at, { from, item }] of placed.entries()) {
    const before = placed[at - 1];
    if (before && before.from.unit === from.unit) continue;
    if (seen.has(from.unit)) return false;
    if (before && item.stops.length === 0) return false;
    seen.add(from.unit);
  }
  return true;
};

/** An adverb that moved is still in its own sentence. */
const floatersAtHome = (placed: readonly Placed[]): boolean =>
  placed.every(
    ({ floats, from }, at) =>
      !floats ||
      placed.length < 2 ||
      [placed[at - 1], placed[at + 1]].some((other) => other !== undefined && other.from.unit === from.unit),
  );

const unitsOf = (placed: readonly Placed[]): readonly (readonly Placed[])[] => [
  ...Map.groupBy(placed, ({ from }) => from.unit).values(),
];

/** Cuts a sentence into its smallest parts whose words were only moved among themselves. */
const blocksOf = (unit: readonly Placed[]): readonly (readonly Placed[])[] => {
  const ranks = [...unit].sort((a, b) => a.place - b.place);
  const rankOf = new Map(ranks.map((one, rank) => [one, rank]));
  const blocks: Placed[][] = [];
  let block: Placed[] = [];
  let highest = -1;
  for (const [at, one] of unit.entries()) {
    block.push(one);
    highest = Math.max(highest, rankOf.get(one) ?? at);
    if (highest !== at) continue;
    blocks.push(block);
    block = [];
  }
  return blocks;
};

const isAllowed = (block: readonly Placed[]): boolean =>
  block.length === 1 || isRotation(block) || isPassiveTurn(block) || isOwnerTurn(block);

/** The runs of a block that still stand as in the answer. */
const runsOf = (block: readonly Placed[]): readonly (readonly Placed[])[] => {
  const ranks = new Map([...block].sort((a, b) => a.place - b.place).map((one, rank) => [one, rank]));
  const runs: Placed[][] = [];
  for (const one of block) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && ranks.get(one) === (ranks.get(before) ?? 0) + 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
};

/** "Do this once that is done" and "Once that is done, do this": the word that binds the clause moved along. */
const isRotation = (block: readonly Placed[]): boolean => {
  const [fronted, other, ...rest] = runsOf(block);
  const [front] = fronted ?? [];
  const [back] = other ?? [];
  if (!front || !back || rest.length > 0) return false;
  const opensInAnswer = [front, back].toSorted((a, b) => a.place - b.place)[0];
  if (!opensInAnswer || !opensClause(opensInAnswer)) return false;
  return (binds(front) && back.item.stops.length > 0) || binds(back);
};

const opensClause = ({ place, from: { stops, words } }: Placed): boolean =>
  place === 0 || stops.length > 0 || words.some((word) => word === 'and' || word === 'but' || word === 'that');

/** Begins with the same binding word in the answer and in the wording. */
const binds = ({ from, item }: Placed): boolean => {
  const binding = (one: Item) => [...one.words, one.text].filter((word) => SUBORDINATORS.has(word)).at(0);
  return binding(from) !== undefined && binding(from) === binding(item);
};

const BE: ReadonlySet<string> = new Set('be is are am was were been being get gets got'.split(' '));
const isPassive = (verb: Item): boolean => verb.words.some((word) => BE.has(word));
const hasBy = (agent: Item): boolean => agent.words.includes('by');

/** "Teams use it" and "It is used by teams"; also without an agent, "use it" and "it is used". */
const isPassiveTurn = (block: readonly Placed[]): boolean => {
  const runs = runsOf(block);
  const [, second, third] = runs.map((run) => run[0]);
  const verb = runs[1] ?? [];
  if (!second || verb.length > 3) return false;
  const turned = isPassive(second.item) !== isPassive(second.from);
  if (runs.length === 2) return turned && isPassive(second.item);
  if (!third || runs.length !== 3 || !turned) return false;
  const first = block[0];
  return isPassive(second.item) ? hasBy(third.item) : first !== undefined && hasBy(first.from);
};

/** "The framework of your language" and "your language's framework". */
const isOwnerTurn = (block: readonly Placed[]): boolean => {
  const runs = runsOf(block);
  const [front, back] = runs.map((run) => run[0]);
  if (!front || !back || runs.length !== 2 || block.length > 6) return false;
  return (
    (front.from.words.includes('of') && back.item.words.includes(OWNER)) ||
    (back.from.words.includes(OWNER) && front.item.words.includes('of'))
  );
};

/** An agent named with "by" comes or goes only with the turn that needs it. */
const keepsVoice = (answer: readonly Item[], wording: readonly Item[], turns: number): boolean => {
  const agents = (items: readonly Item[]) => items.filter((item) => item.words.includes('by')).length;
  return Math.abs(agents(answer) - agents(wording)) <= turns;
};
