import { isBreak } from '../../tokens/tokens.ts';
import { hashPair, hashText } from '../../words/hash.ts';
import type { Mention, Mentions } from './status-mentions.ts';

/**
 * What speaks for one status or another: the signs on either side of a mention up to its neighbours, where they stand,
 * and what was said of the mention before and by which word (a number, undefined for the first). Hashes, some of them twice.
 */
export const toFeatures = (message: Mentions, at: number, before: number | undefined): readonly number[] => {
  const features: number[] = [];
  const add: Add = (kind, ...values) => features.push(toHash(kind, ...values));
  add('always');
  const frame = toFrame(message, at);
  for (const side of toSides(message, frame)) addSide(message, frame, side, features);
  addEdges(message, frame, add);
  addBefore(message, frame, before, add);
  return features;
};

/** The kind of a feature, and the numbers that tell it from others of its kind. */
type Add = (kind: string, ...values: readonly number[]) => void;

const toHash = (kind: string, ...values: readonly number[]): number =>
  values.reduce((hash, value) => hashPair(hash, value, SEED), hashText(kind, SEED));

/** A mention between its neighbours. */
type Frame = {
  readonly mention: Mention;
  readonly before: Mention | undefined;
  readonly after: Mention | undefined;
  /** Tokens from `low` up to `high` may speak of it. */
  readonly low: number;
  readonly high: number;
  /** Whether anything stands right before it and right behind it, and whether the message opens with a skill. */
  readonly shape: number;
  readonly opens: number;
};

const toFrame = ({ tokens, list }: Mentions, at: number): Frame => {
  const mention = list[at] ?? NOWHERE;
  const [before, after] = [list[at - 1], list[at + 1]];
  const low = Math.max(before?.to ?? 0, mention.from - FARTHEST);
  const high = Math.min(after?.from ?? tokens.length, mention.to + FARTHEST);
  const opens = (list[0]?.from === 0 ? 1 : 0) + (list.at(-1)?.to === tokens.length ? 8 : 0);
  const bareLeft = mention.from === low || isBreak(tokens[mention.from]) ? 2 : 0;
  const bareRight = mention.to === high || isBreak(tokens[mention.to]) ? 4 : 0;
  return { mention, before, after, low, high, opens, shape: bareLeft + bareRight + opens };
};

const NOWHERE: Mention = { from: 0, to: 0, count: 0 };
const FARTHEST = 25;
const LEFT = 0;
const RIGHT = 1;

/** `known: go, docker` says it before a colon, `go: known` and `go - known` behind one: there the other side is of others. */
const toSides = ({ tokens, list }: Mentions, { mention, low, high }: Frame): readonly number[] => {
  const isHeaded = mention.from > low && tokens[mention.from]?.gap === ':';
  const isHeading = list.length > 1 && mention.to < high && SETTING.has(tokens[mention.to]?.gap ?? '');
  if (isHeaded === isHeading) return [LEFT, RIGHT];
  return isHeaded ? [LEFT] : [RIGHT];
};
const SETTING: ReadonlySet<string> = new Set([':', '-', '=', '>']);

/** Walks away from the mention; each sign counts by itself, and by where it stands. */
const addSide = ({ tokens, signs }: Mentions, frame: Frame, side: number, features: number[]): void => {
  const { mention, low, high, shape, opens } = frame;
  const neighbour = side === LEFT ? frame.before : frame.after;
  const [from, to] = side === LEFT ? [low, mention.from] : [mention.to, high];
  const breaks = neighbour === undefined ? 3 : countBreaks(tokens.slice(from, to + 1));
  const shared = neighbour === undefined ? 0 : 1;
  let distance = 0;
  for (let step = 0; step < to - from; step++) {
    const at = side === LEFT ? to - 1 - step : from + step;
    distance = further(tokens, at, side, step, distance);
    const kinds = [ANYWHERE, toHash('place', side, distance), toHash('shared', side, distance, shared)];
    if (distance === 0) kinds.push(NEAR);
    if (distance <= 1)
      kinds.push(toHash('shape', side, distance, shape), toHash('breaks', side, distance, breaks, opens));
    for (const sign of signs[at] ?? []) for (const kind of kinds) features.push(hashPair(kind, sign, SEED));
  }
};

/** 0 in the clause of the mention, 1 in its sentence, 2 in another; a mark right behind the name is no end yet. */
const further = (tokens: Mentions['tokens'], at: number, side: number, step: number, distance: number): number => {
  const [one, two] = side === LEFT ? [tokens[at], tokens[at + 1]] : [tokens[at - 1], tokens[at]];
  if (one?.sentence !== two?.sentence) return 2;
  return distance === 0 && isBreak(two) && (side === LEFT || step > 0) ? 1 : distance;
};

const countBreaks = (tokens: Mentions['tokens']): number => Math.min(2, tokens.filter(isBreak).length);

const addEdges = ({ tokens, signs, list }: Mentions, { mention, low, high, shape }: Frame, add: Add): void => {
  const many = list.length > 1 ? 1 : 0;
  const gapBefore = hashText(tokens[mention.from]?.gap ?? '', SEED);
  const gapAfter = hashText(tokens[mention.to]?.gap ?? '$', SEED);
  const wordBefore = mention.from > low ? (signs[mention.from - 1]?.[0] ?? 0) : 0;
  const wordAfter = mention.to < high ? (signs[mention.to]?.[0] ?? 0) : 0;
  add('word before', wordBefore);
  add('gap before', gapBefore);
  add('word after', wordAfter);
  add('gap after', gapAfter);
  add('gap after, shape', shape, gapAfter);
  add('gap after, word after', gapAfter, wordAfter);
  add('bare', many, shape);
};

const addBefore = (
  { tokens, signs }: Mentions,
  { mention, before, high }: Frame,
  said: number | undefined,
  add: Add,
): void => {
  if (before === undefined || said === undefined) {
    add('first');
    return;
  }
  const gap = hashText(tokens[before.to]?.gap ?? '', SEED);
  const link = before.to < mention.from ? (signs[before.to]?.[0] ?? 0) : 0;
  const apart = tokens[before.from]?.sentence === tokens[mention.from]?.sentence ? 0 : 1;
  add('said', said);
  add('said, link', said, gap, link);
  add('said, by', said, signs[before.from - 1]?.[0] ?? 0, before.to === mention.from ? 1 : 0);
  add('said, far', said, Math.min(4, mention.from - before.to));
  add('said, end', said, mention.to === high ? 1 : 0);
  add('said, apart', said, apart);
};

const SEED = 21;
const [ANYWHERE, NEAR] = [toHash('anywhere'), toHash('near')];
