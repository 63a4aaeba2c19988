import type { Level } from '../../core/intent.ts';
import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';
import { toNumber } from './number.ts';
import { isOfOthers } from './whose.ts';

/** `my uncle is a principal`, `my team lead left`, `a senior told me`, `I mentor two juniors`; not what is aimed at. */
export const isOtherLevel = (tokens: readonly Token[], hit: Hit<Level>): boolean =>
  isPerson(tokens, hit) ||
  isObject(tokens, hit.from) ||
  isCounted(tokens, hit) ||
  (isOfOthers(tokens, hit.from) && !AIMS.has(wordBefore(tokens, hit.from)));
const AIMS = wordSet('for to toward towards reach become becoming into of');

const isPerson = (tokens: readonly Token[], { from, to }: Hit<Level>): boolean => {
  const [before, after] = [tokens[from - 1]?.word ?? '', tokens[to]?.word ?? ''];
  if (isBreak(tokens[from]) || isBreak(tokens[to])) return OWNERS.has(before) && !isBreak(tokens[from]);
  return (OWNERS.has(before) && !PLACES.has(after)) || (ARTICLES.has(before) && ACTING.has(after));
};

/** `we have three seniors` */
const isCounted = (tokens: readonly Token[], { from, to }: Hit<Level>): boolean =>
  tokens[to - 1]?.word.endsWith('s') === true &&
  !isBreak(tokens[from]) &&
  toNumber(tokens[from - 1]?.word ?? '') !== undefined;

/** `I mentor a junior`, `a team of 3 juniors`, `I report to a principal engineer` */
const isObject = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= FAR && !isBreak(tokens[i + 1]); i--) {
    const word = tokens[i]?.word ?? '';
    if (DEALING.has(word)) return true;
    if (word === 'of' && tokens[i - 1]?.word === 'team') return true;
    if (BESIDE.has(word)) return DEALT.has(tokens[i - 1]?.word ?? '');
    if (!COUNTING.has(word) && !/^\d+$/.test(word)) return false;
  }
  return false;
};

/** The word before, whatever article stands between. */
const wordBefore = (tokens: readonly Token[], at: number): string =>
  tokens[ARTICLES.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1]?.word ?? '';

/** `they hired a senior with 10 years`, `my brother has 9 years`: the years of somebody else. */
export const isOtherYears = (tokens: readonly Token[], at: number, levels: readonly Hit<Level>[]): boolean =>
  isOfOthers(tokens, at) ||
  levels.some(
    (hit) =>
      hit.to <= at &&
      at - hit.to <= NEAR &&
      !tokens.slice(hit.to, at + 1).some((token) => isBreak(token) || token.word === 'i') &&
      isOtherLevel(tokens, hit),
  );
const NEAR = 3;

const FAR = 4;
const OWNERS = wordSet('my our his her their');
const ARTICLES = wordSet('a an the');
const PLACES = wordSet(
  'role roles position job jobs level salary salaries pay interview offer title years skills promotion career goal aim dev developer engineer',
);
const ACTING = wordSet(
  'told tells says said thinks wants asked asks keeps reckons suggested suggests explained left quit',
);
const DEALING = wordSet(
  'mentor mentors mentoring mentored manage managing managed supervise supervising coach coaching train training onboard onboarding onboarded teach teaching hire hired hiring taught trained',
);
const BESIDE = wordSet('to with under by');
const DEALT = wordSet(
  'report reporting reports work working pair pairing paired sit led managed mentored trained taught',
);
const COUNTING = wordSet('a an the one two three four five six some few several our my new younger other couple of');
