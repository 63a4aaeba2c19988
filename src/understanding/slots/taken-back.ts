import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';

/**
 * `mark mongodb, no sorry, postgres as done`, `mark redis as learned, oops, mongodb I mean`, `my gap to senior. no, scrap
 * that, to lead`: what was said was a slip, put right by the next that is named. Not where that comes besides: `redis. wait,
 * kafka too`.
 */
export const isTakenBack = (
  tokens: readonly Token[],
  { from, to }: Hit<unknown>,
  next: Hit<unknown> | undefined,
): boolean => {
  if (next === undefined || next.from === to || isBesides(tokens, next.to)) return false;
  if (isMisspoken(tokens, from, tokens.slice(to, next.from))) return true;
  const slip = startOfSlip(tokens, to, next.from);
  const between = tokens.slice(slip, next.from);
  const told = tokens.slice(to, slip);
  if (isItWas(tokens, slip, next) && told.length <= FAR_BACK) return true;
  return (
    between.length <= LONGEST &&
    (between.some(({ word }) => SORRY.has(word)) || (isBreak(tokens[slip]) && isNo(tokens, slip))) &&
    told.length <= TOLD &&
    told.every(({ word }) => TELLING.has(word)) &&
    (told.length === 0 || isBreak(tokens[slip]) || tokens[slip]?.word === 'or')
  );
};
/** `some django at my last internship, no wait it was flask`: the name that was meant, whatever was told of the slip. */
const isItWas = (tokens: readonly Token[], slip: number, { from }: Hit<unknown>): boolean => {
  const between = tokens.slice(slip, from);
  const isNamed = between.at(-2)?.word === 'it' && WAS.has(between.at(-1)?.word ?? '');
  return isNamed && isBreak(tokens[slip]) && between.length > 2 && between.some(({ word }) => TURNING.has(word));
};
const WAS = wordSet('was is');
const TURNING = wordSet('no nope wait sorry oops actually');
const FAR_BACK = 8;
const LONGEST = 7;
const TOLD = 3;

/** `I said junior but read that as lead` */
const isMisspoken = (tokens: readonly Token[], at: number, between: readonly Token[]): boolean =>
  tokens[at - 2]?.word === 'i' &&
  SAYING.has(tokens[at - 1]?.word ?? '') &&
  between.length <= LONGEST &&
  between.some(({ word }) => PUTTING_RIGHT.has(word));
const SAYING = wordSet('said wrote typed put');
const PUTTING_RIGHT = wordSet('but read meant mean');

/** The first of the words right before the next name that take back what was said. */
const startOfSlip = (tokens: readonly Token[], to: number, next: number): number => {
  let from = next;
  while (from > to && SLIPPING.has(tokens[from - 1]?.word ?? '')) from--;
  return from;
};

/** `a question on http. no, on tls`; `docker: nope. git: yes` says it of the one before. */
const isNo = (tokens: readonly Token[], at: number): boolean =>
  NO.has(tokens[at]?.word ?? '') && tokens[at]?.gap !== ':' && isBreak(tokens[at + 1]);
const NO = wordSet('no nope');

const SLIPPING = wordSet(
  'no nope sorry wait hold on oops i mean meant actually rather well ah oh hm hmm or scrap forget strike that it my bad make to the for in about was is',
);
const SORRY = wordSet('sorry wait oops mean meant scrap strike bad rather');
/** What is said of the one that was named, before it is taken back. */
const TELLING = wordSet('as learned done known finished off down skipped learning please question questions');
const isBesides = (tokens: readonly Token[], at: number): boolean =>
  BESIDES.has(tokens[at]?.word ?? '') || (tokens[at]?.word === 'as' && tokens[at + 1]?.word === 'well');
const BESIDES = wordSet('too also');
