import { MONTHS } from '../../slots/when/nudge/nudge-words.ts';
import { isDayNameWord } from '../../slots/when/weekday-names.ts';
import { PLACE_WORDS } from '../../slots/where/country.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';

/**
 * "Make a plan for Lars, five hours a week", "make Anne a plan": whether a plan is asked for somebody who is named. `isThing`
 * tells whether what stands at a token is the name of something to learn.
 */
export const isForNamed = (tokens: readonly Token[], isThing: (at: number) => boolean): boolean =>
  tokens.some((token, at) => isName(token) && !isThing(at) && (isServed(tokens, at) || isGiven(tokens, at)));

/** Written as a name is, and none of a place, a day, a firm or a role. */
const isName = ({ word, raw }: Token): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(raw) &&
  !PLACE_WORDS.has(word) &&
  !isDayNameWord(word) &&
  !MONTHS.has(word) &&
  !NO_NAMES.has(word);

/** `a plan for Lars`, and not `a plan for Berlin Buzzwords`. */
const isServed = (tokens: readonly Token[], at: number): boolean => {
  const [plan, link, , next] = tokens.slice(Math.max(0, at - 2), at + 2);
  return at >= 2 && PLANS.has(plan?.word ?? '') && link?.raw === 'for' && !(next?.gap === ' ' && isName(next));
};

/** `make Lars a plan` */
const isGiven = (tokens: readonly Token[], at: number): boolean =>
  MAKING.has(tokens[at - 1]?.word ?? '') &&
  ARTICLES.has(tokens[at + 1]?.word ?? '') &&
  tokens.slice(at + 2, at + 5).some(({ word }) => PLANS.has(word));

const PLANS = wordSet('plan plans roadmap roadmaps schedule');
const MAKING = wordSet('make give create build draw write');
const ARTICLES = wordSet('a an the another');
const NO_NAMES = wordSet(`
  google amazon meta facebook netflix microsoft apple spotify zalando uber stripe github stackoverflow christmas easter ramadan
  back end full stack junior mid middle senior lead principal staff software web cloud data dev developer engineer beginner
  beginners english coding programming interviews interview learning study summer winter spring autumn next this that it me my
  the a an all both everything these those each every work school university career life
`);
