import { EDGES, FREQUENCIES, IRREGULAR, SUBORDINATORS } from './english.ts';
import type { Item } from './items.ts';
import type { Matching } from './match-items.ts';
import { OWNER } from './words.ts';

/**
 * Whether what belongs together still stands together: each sentence keeps its own words in their order, save for a
 * clause put first or last, a turn from active to passive or back, an owner named the other way round, and an adverb
 * put at the other end.
 */
export const keepsOrder = (answer: readonly Item[], wording: readonly Item[], { partners }: Matching): boolean => {
  const placed = wording.flatMap((item, at): Placed[] => {
    const place = partners[at];
    const from = place === undefined ? undefined : answer[place];
    if (place === undefined || !from) return [];
    return [{ place, from: toSpot(from, place, answer), item: toSpot(item, at, wording) }];
  });
  const blocks = unitsOf(placed).flatMap(blocksOf);
  return (
    unitsWhole(placed) &&
    blocks.every((block) => isAllowed(block) && (keepsVoice(block) || isPassiveTurn(block))) &&
    agents(wording) - agents(answer) <= blocks.filter(isPassiveTurn).length
  );
};

/** An item and whether a clause begins or ends with it. */
type Spot = Item & { readonly opens: boolean; readonly closes: boolean };
/** An item of the wording beside the item of the answer it stands for. */
type Placed = { readonly place: number; readonly from: Spot; readonly item: Spot };

const toSpot = (item: Item, at: number, items: readonly Item[]): Spot => {
  const next = items[at + 1];
  return { ...item, opens: at === 0 || opensClause(item), closes: next === undefined || opensClause(next) };
};

const opensClause = ({ stops, words }: Item): boolean =>
  stops.length > 0 || words.some((word) => word === 'and' || word === 'but' || word === 'that');

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

const unitsOf = (placed: readonly Placed[]): readonly (readonly Placed[])[] => [
  ...Map.groupBy(placed, ({ from }) => from.unit).values(),
];

/** Each item's rank among some by its place in the answer. */
const ranksOf = (some: readonly Placed[]): ReadonlyMap<Placed, number> =>
  new Map(some.toSorted((a, b) => a.place - b.place).map((one, rank) => [one, rank]));

/** Cuts a sentence into its smallest parts whose words were only moved among themselves. */
const blocksOf = (unit: readonly Placed[]): readonly (readonly Placed[])[] => {
  const ranks = ranksOf(unit);
  const blocks: Placed[][] = [];
  let block: Placed[] = [];
  let highest = -1;
  for (const [at, one] of unit.entries()) {
    block.push(one);
    highest = Math.max(highest, ranks.get(one) ?? at);
    if (highest !== at) continue;
    blocks.push(block);
    block = [];
  }
  return blocks;
};

/** The runs of a block that still stand as in the answer. */
const runsOf = (block: readonly Placed[]): readonly (readonly Placed[])[] => {
  const ranks = ranksOf(block);
  const runs: Placed[][] = [];
  for (const one of block) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && ranks.get(one) === (ranks.get(before) ?? 0) + 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
};

const isAllowed = (block: readonly Placed[]): boolean =>
  block.length === 1 || isRotation(block) || isPassiveTurn(block) || isOwnerTurn(block) || isAdverbMove(block);

/** "Do this once that is done" and "Once that is done, do this": the word that binds the clause moved along. */
const isRotation = (block: readonly Placed[]): boolean => {
  const [fronted, other, ...rest] = runsOf(block);
  const [front] = fronted ?? [];
  const [back] = other ?? [];
  if (!fronted || !other || !front || !back || rest.length > 0) return false;
  if (!back.from.opens || !front.item.opens || block.slice(1).some(startsSentence)) return false;
  return (binds(fronted) && back.item.stops.length > 0) || (binds(other) && block.at(-1)?.item.closes === true);
};

const startsSentence = ({ item }: Placed): boolean => item.stops.some((stop) => /[.!?;]/.test(stop));

/** Prepositions bind a phrase, which is easily another's; they move only what has some length. */
const LOOSE: ReadonlySet<string> = new Set('in on at for to with by from as of'.split(' '));

/** Begins with the same binding word in the answer and in the wording. */
const binds = (run: readonly Placed[]): boolean => {
  const [first] = run;
  const binding = (one: Item | undefined) =>
    one && [...one.words, one.text].findLast((word) => SUBORDINATORS.has(word));
  const word = binding(first?.from);
  return (
    word !== undefined &&
    word === binding(first?.item) &&
    (run.length > 1 || !(LOOSE.has(word) || word === first?.item.text))
  );
};

const BE: ReadonlySet<string> = new Set('be is are am was were been being get gets got'.split(' '));
const PARTICIPLES: ReadonlySet<string> = new Set('run read cut put set hit let cost beat become come'.split(' '));
const isParticiple = ({ kind, text }: Item): boolean =>
  kind === 'word' && (/(?:ed|en)$/.test(text) || IRREGULAR.has(text) || PARTICIPLES.has(text));
const hasBe = ({ words }: Item): boolean => words.some((word) => BE.has(word));
const isPassive = (verb: readonly Item[]): boolean =>
  verb.every(({ kind }) => kind === 'word') && verb.some(isParticiple) && verb.some(hasBe);
const hasBy = (agent: Item | undefined): boolean => agent?.words.includes('by') ?? false;

/** "Teams use it" and "It is used by teams"; also without an agent, "use it" and "it is used". */
const isPassiveTurn = (block: readonly Placed[]): boolean => {
  const [first, second, third, ...rest] = runsOf(block);
  if (!first || !second || rest.length > 0) return false;
  if (third) return turnsAround(first, second, third);
  return turnsAround([], first, second) || turnsAround(first, second, []);
};

/** In the wording `front` comes before the verb and `back` after it; a pronoun or an unnamed agent is no run. */
const turnsAround = (front: readonly Placed[], verb: readonly Placed[], back: readonly Placed[]): boolean => {
  if (verb.length > 3) return false;
  const [turned, before] = [isPassive(verb.map(({ item }) => item)), isPassive(verb.map(({ from }) => from))];
  if (turned === before) return false;
  if (!turned)
    return hasBy(front[0]?.from) && ![...front, ...verb, ...back].some(({ item }) => hasBy(item) || hasBe(item));
  return back.length === 0 ? verb[0]?.from.opens === true : hasBy(back[0]?.item);
};

/** "The framework of your language" and "your language's framework". */
const isOwnerTurn = (block: readonly Placed[]): boolean => {
  const [front, back, ...rest] = runsOf(block).map((run) => run[0]);
  if (!front || !back || rest.length > 0 || block.length > 6) return false;
  return (
    (front.from.words.includes('of') && back.item.words.includes(OWNER)) ||
    (back.from.words.includes(OWNER) && front.item.words.includes('of'))
  );
};

/** "Often teams use it" and "Teams often use it"; "learn it first" and "first, learn it". */
const isAdverbMove = (block: readonly Placed[]): boolean => {
  const [front, back, ...rest] = runsOf(block);
  if (!front || !back || rest.length > 0) return false;
  const isAdverb = (run: readonly Placed[]) => run.length === 1 && EDGES.has(run[0]?.item.text ?? '');
  if (block.length === 2 && block.some(({ item }) => FREQUENCIES.has(item.text))) return true;
  const [frontFirst, backFirst] = [front[0], back[0]];
  const [frontLast, backLast] = [front.at(-1), back.at(-1)];
  if (!isAdverb(front) && !isAdverb(back)) return false;
  return Boolean(frontFirst?.item.opens && backFirst?.from.opens && frontLast?.from.closes && backLast?.item.closes);
};

/** An agent named with "by" comes or goes only with the turn that needs it. */
const keepsVoice = (block: readonly Placed[]): boolean => block.every(({ from, item }) => hasBy(from) === hasBy(item));

const agents = (items: readonly Item[]): number => items.filter(hasBy).length;
