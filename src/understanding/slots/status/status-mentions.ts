import { wordSet } from '../../text/word-set.ts';
import { endOfClause, startOfClause } from '../../tokens/clauses.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { hashPair, hashText, mix } from '../../words/hash.ts';
import { toStem } from '../../words/stem.ts';
import { groupsOf } from '../../words/synonyms.ts';
import { STATUS_PHRASES } from './status-phrases.ts';

/** Skills said in one breath, with nothing but commas, `and`, `or` between them: what is said of one holds for all. */
export type Mention = { readonly from: number; readonly to: number; readonly count: number };

export type Span = { readonly from: number; readonly to: number };

/** A message made ready to ask what it says of each mention. */
export type Mentions = {
  readonly tokens: readonly Token[];
  readonly list: readonly Mention[];
  /** For each word, the signs it gives: its stem, itself, the pair and the three it ends, that it is denied, what it is like, what a phrase means. */
  readonly signs: readonly (readonly number[])[];
};

export const toMentions = (tokens: readonly Token[], skills: readonly Span[]): Mentions => {
  const list = join(tokens, skills);
  return { tokens, list, signs: toSigns(tokens, skills) };
};

const join = (tokens: readonly Token[], skills: readonly Span[]): readonly Mention[] => {
  const list: Mention[] = [];
  /** Whether `and` or the like has closed the list that is being read. */
  let closed = false;
  for (const { from, to } of skills) {
    const last = list.at(-1);
    const bare = last?.to === from;
    if (
      last === undefined ||
      !isJoined(tokens, last.to, from) ||
      (bare && tokens[from]?.gap === ',' && (closed || isMeasured(tokens, last, list.at(-2)))) ||
      isApart(tokens, last, { from, to })
    ) {
      list.push({ from, to, count: 1 });
      closed = false;
    } else {
      list[list.length - 1] = { ...last, to, count: last.count + 1 };
      closed ||= !bare;
    }
  }
  return list;
};

const isJoined = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= LONGEST_JOINT &&
  tokens[to]?.sentence === tokens[from - 1]?.sentence &&
  tokens.slice(from, to).every(({ word }) => JOINTS.has(word));

/** `java, some kafka, git`: an item of a list that is known in part, and the next is not. */
const isMeasured = (tokens: readonly Token[], { from, count }: Mention, before: Mention | undefined): boolean => {
  let start = from;
  while (start > 0 && !isBreak(tokens[start]) && MEASURE.has(tokens[start - 1]?.word ?? '')) start--;
  return count === 1 && before?.to === start && tokens.slice(start, from).some(({ word }) => !MEASURE_BESIDE.has(word));
};
const MEASURE = wordSet('some a little bit of basic the basics tiny touch half');
const MEASURE_BESIDE = wordSet('a of the');

/** `not flask, laravel`, `comfy with java, docker I only started`: what is said of one is not said of the other. */
const isApart = (tokens: readonly Token[], { from, to }: Mention, next: Span): boolean => {
  const word = tokens[from - 1];
  const opened = word !== undefined && word.sentence === tokens[from]?.sentence && !isBreak(tokens[from]);
  if (opened && word.word === 'not' && to === next.from) return true;
  const after = tokens[next.to];
  const isGoing = after?.word === 'in' && tokens[next.to + 1]?.word === 'progress';
  return opened && !isBreak(after) && (isGoing || OPENERS.has(after?.word ?? ''));
};

/** `laravel also`, `rails same story`: a clause that says no more than that the same holds. */
export const isEcho = ({ tokens }: Mentions, { from, to }: Mention): boolean => {
  const around = [...tokens.slice(startOfClause(tokens, from), from), ...tokens.slice(to, endOfClause(tokens, to))];
  const words = around.map(({ word }) => word);
  const isSaid = words.some((word, at) => ECHOING.has(word) || (word === 'well' && words[at - 1] === 'as'));
  return isSaid && words.every((word) => ECHOING.has(word) || AROUND_ECHO.has(word));
};
const ECHOING = wordSet('also too same likewise ditto similarly idem');
const AROUND_ECHO = wordSet('on in of the and as well for with goes go the story thing is it with here so way please');

const LONGEST_JOINT = 3;
const JOINTS = wordSet('and or nor & plus n also with as well then the my');
/** Words that begin what is said of the name before them. */
const OPENERS = wordSet('i we is only just not never still no half ongoing wip almost nearly');

const toSigns = (tokens: readonly Token[], skills: readonly Span[]): readonly (readonly number[])[] => {
  const stems = tokens.map(({ word }) => toStem(word));
  const hashes = stems.map((each) => hashText(each, STEM));
  for (const { from, to } of skills) hashes.fill(NAME, from, to);
  const denied = toDenied(tokens);
  const signs = hashes.map((hash, at) => [
    hash,
    ...(tokens[at]?.word === stems[at] || hash === NAME ? [] : [hashText(tokens[at]?.word ?? '', WORD)]),
    hashPair(hashes[at - 1] ?? START, hash, PAIR),
    hashPair(hashPair(hashes[at - 2] ?? START, hashes[at - 1] ?? START, PAIR), hash, TRIPLE),
    ...(denied[at] === true ? [mix(hash ^ DENIED)] : []),
    ...groupsOf(stems[at] ?? '').map((group) => mix(group ^ GROUP)),
  ]);
  for (const { from, value } of STATUS_PHRASES.all(tokens)) signs[from]?.push(hashText(value, PHRASE));
  return signs;
};

/** Words shortly behind a denial, in its clause. */
const toDenied = (tokens: readonly Token[]): readonly boolean[] => {
  let left = 0;
  return tokens.map((token) => {
    const is = left > 0 && !isBreak(token);
    left = DENIALS.has(token.word) ? DENIED_WORDS : is ? left - 1 : 0;
    return is;
  });
};

const DENIED_WORDS = 4;
const DENIALS = wordSet('not never no nothing neither nor without none hardly barely zero');

const [STEM, PAIR, PHRASE, WORD, TRIPLE] = [11, 12, 13, 14, 15];
const [START, NAME, DENIED, GROUP] = [0x1234567, 0x2345678, 0x3b67ae85, 0x6a09e667];
