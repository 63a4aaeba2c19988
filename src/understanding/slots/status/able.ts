import { wordSet } from '../../text/word-set.ts';
import { startOfClause } from '../../tokens/clauses.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token } from '../../tokens/tokens.ts';

/** `good at sql`, `I am really good with docker`, `and I have git`: said at the name itself, by who speaks and of no other time. */
export const isAble = (tokens: readonly Token[], { from, to }: Span): boolean => {
  const isGood = AT.has(tokens[from - 1]?.word ?? '') && ABLE.has(tokens[from - 2]?.word ?? '');
  const isHad =
    HAVING.at(tokens, from - 2) !== undefined && isClauseEnd(tokens[ADDED.has(tokens[to]?.word ?? '') ? to + 1 : to]);
  if (!isGood && !isHad) return false;
  const before = tokens.slice(0, from - 2).map(({ word }) => word);
  return before.every((word) => OPENING.has(word));
};
type Span = { readonly from: number; readonly to: number };
const HAVING = createPhrases<true>(spread({ 'i have|have got|have had|already have': true }));
const ADDED = wordSet('too already also down covered');

/** `I know java, plan 15 hours`, `45 minutes a day, I know html, css and js`: in a clause that says just that, with names alone. */
export const isKnown = (tokens: readonly Token[], { from, to }: Span, names: readonly Span[]): boolean => {
  const isName = (at: number) => isWithin(names, at);
  const isEnd = (_: readonly Token[], at: number) => isBreak(tokens[at]) && !isName(at - 1);
  const start = startOfClause(tokens, from, { most: FAR, isEnd });
  const words = tokens.slice(start, from).flatMap(({ word }, at) => (isName(start + at) ? [] : [word]));
  const [i, ...rest] = words.filter((word) => !AROUND_KNOWN.has(word));
  const isSaid = i === 'i' && rest.length === 1 && rest[0] === 'know';
  return isSaid && (isClauseEnd(tokens[to]) || isName(to) || (JOINTS.has(tokens[to]?.word ?? '') && isName(to + 1)));
};
const FAR = 16;
const AROUND_KNOWN = wordSet('and also but so plus already well ok hi hello now');
const JOINTS = wordSet('and plus');

/** `git a bit`, `k8s too, almost`: some of it is known, said right behind the name and with nothing else. */
export const isPartly = (tokens: readonly Token[], { from, to }: Span): boolean => {
  const behind = ADDED.has(tokens[to]?.word ?? '') ? to + 1 : to;
  const hit = PARTLY.at(tokens, behind);
  return (
    hit !== undefined &&
    isClauseEnd(tokens[hit.to]) &&
    tokens.slice(startOfClause(tokens, from), from).every(({ word }) => BEFORE_PART.has(word))
  );
};
const PARTLY = createPhrases<true>(
  spread({
    'a bit|a little|a little bit|a tad|almost|nearly|partly|partially|half|somewhat|sort of|kind of|not fully|not quite|not completely|more or less|just a bit|only a bit|just a little|only a little': true,
  }),
);
const BEFORE_PART = wordSet('and well but ok okay so also plus i know just only then yes yeah no oh hm maybe the my');

const AT = wordSet('at with in');
const ABLE = wordSet('good great strong fluent solid confident comfortable');
const OPENING = wordSet('i am we are and also quite pretty very really so now already fairly rather');

/** `kubernetes basic, git`, `sql basics`: hardly more than begun, said right behind the name. */
export const isBasic = (tokens: readonly Token[], to: number): boolean =>
  BASIC.has(tokens[to]?.word ?? '') &&
  tokens[to]?.gap === ' ' &&
  (isClauseEnd(tokens[to + 1]) || AFTER.has(tokens[to + 1]?.word ?? ''));
const BASIC = wordSet('basic basics');
const AFTER = wordSet('and level only knowledge');
