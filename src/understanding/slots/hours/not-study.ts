import { wordSet } from '../../text/word-set.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { HOURS } from '../length-units.ts';
import { isNumberWord } from '../number.ts';
import { isOfOthers, speaksOfOthers } from '../whose.ts';

/** Without the parts that tell what else somebody's hours go to: `I work 40 hours a week as a cook`, `my job takes 9 hours a day`. */
export const withoutOtherHours = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(({ word }) => DOING.has(word) || JOBS.has(word) || THINGS.has(word)) || speaksOfOthers(tokens)
    ? toParts(tokens).flatMap((part) => (isOther(part) ? [] : part))
    : tokens;

const toParts = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const starts = tokens.flatMap((token, at) => (at === 0 || isBreak(token) || JOINING.has(token.word) ? [at] : []));
  return starts.map((from, part) => tokens.slice(from, starts[part + 1]));
};

const isOther = (part: readonly Token[]): boolean =>
  part.some((_, at) => isOfOneThing(part, at)) ||
  (!part.some(({ word }) => STUDYING.has(word)) && part.some((_, at) => isSpentOn(part, at))) ||
  part.some((token, at) => isNumberWord(token.word) && !ARTICLES.has(token.word) && isOfOthers(part, at));

/** At a verb that the hours belong to, or at a job that takes them. */
const isSpentOn = (part: readonly Token[], at: number): boolean => {
  const word = part[at]?.word ?? '';
  if (JOBS.has(word) && HOURS.has(part[at - 1]?.word ?? '') && isNumberWord(part[at - 2]?.word ?? '')) return true;
  const isCounted = part.slice(at + 1, at + 6).some((token) => isNumberWord(token.word) && !ARTICLES.has(token.word));
  if (!isCounted) return false;
  if (JOBS.has(word) && part.slice(at + 1, at + 3).some((token) => TAKING.has(token.word))) return true;
  const before = part.slice(Math.max(0, at - 3), at).map((token) => token.word);
  return DOING.has(word) && before.some((each) => WHO.has(each)) && !before.some((each) => ABLE.has(each));
};

/** `I need 3 hours for a tutorial of one`, `two hours on one exercise`: how long one thing takes. */
const isOfOneThing = (part: readonly Token[], at: number): boolean =>
  HOURS.has(part[at]?.word ?? '') &&
  isNumberWord(part[at - 1]?.word ?? '') &&
  part.slice(at + 1, at + 5).some(({ word }) => THINGS.has(word)) &&
  !part.some(({ word }) => REPEATED.has(word));
const THINGS = wordSet('tutorial video lesson chapter exercise task kata lecture bug');
const REPEATED = wordSet('week weekly day daily evening evenings every each');

const DOING = wordSet(
  'work working works sleep sleeping sleeps slept cook drive watch play teach nurse babysit employed studied spent commute',
);
const JOBS = wordSet('job work shift shifts contract workweek commute');
const TAKING = wordSet('is are takes take eats lasts needs wants');
const WHO = wordSet('i we he she they wife husband already currently');
const ABLE = wordSet('can could want will would to may might');
const ARTICLES = wordSet('a an one');
const STUDYING = wordSet(
  'study studying learn learning learner course practice coding code programming plan spare free project projects on',
);
const JOINING = wordSet('and but so then while because');
