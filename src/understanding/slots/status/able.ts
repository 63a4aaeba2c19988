import { wordSet } from '../../text/word-set.ts';
import { endOfClause, startOfClause } from '../../tokens/clauses.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token } from '../../tokens/tokens.ts';
import { isDigits } from '../number.ts';

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
  const end = isSaid ? endOfHow(tokens, to) : to;
  return (
    isSaid && (isClauseEnd(tokens[end]) || isName(end) || (JOINTS.has(tokens[end]?.word ?? '') && isName(end + 1)))
  );
};

/** `I know SQL well and ...`, `I know Linux very well`: how well, with the `and` or `but` that goes on behind it. */
const endOfHow = (tokens: readonly Token[], to: number): number => {
  const hit = WELL.at(tokens, to);
  if (hit === undefined) return to;
  const joined = tokens.slice(hit.to).findIndex((token, at) => !(at === 0 && GOING_ON.has(token.word)));
  return joined === 1 ? endOfClause(tokens, hit.to) : hit.to;
};
const WELL = createPhrases<true>(
  spread({
    'well|very well|quite well|really well|pretty well|fairly well|rather well|reasonably well|inside out|by heart': true,
  }),
);
const GOING_ON = wordSet('and but while though although');
const FAR = 16;
const AROUND_KNOWN = wordSet('and also but so plus already well ok hi hello now');
const JOINTS = wordSet('and plus');

/** `git a bit`, `k8s too, almost`, `REST from the client side`: some of it is known, said right behind the name and with nothing else. */
export const isPartly = (tokens: readonly Token[], { from, to }: Span): boolean => {
  const behind = ADDED.has(tokens[to]?.word ?? '') ? to + 1 : to;
  const hit = PARTLY.at(tokens, behind);
  return (
    hit !== undefined &&
    (isClauseEnd(tokens[hit.to]) || (AND.has(tokens[hit.to]?.word ?? '') && tokens[hit.to + 1]?.word === 'i')) &&
    tokens.slice(startOfClause(tokens, from), from).every(({ word }) => BEFORE_PART.has(word))
  );
};
/** `I finished docker, well, almost`, `python... I'd say maybe halfway`: put right behind a mark of what was told before it, or reckoned. */
export const isAlmost = (tokens: readonly Token[], to: number, isTold: boolean): boolean => {
  let at = to;
  while (isBreak(tokens[to]) && RIGHTING.has(tokens[at]?.word ?? '')) at++;
  if (!isTold && !tokens.slice(to, at).some(({ word }) => RECKONING.has(word))) return false;
  const hit = isBreak(tokens[to]) ? PARTLY.at(tokens, at) : undefined;
  return hit !== undefined && isClauseEnd(tokens[hit.to]);
};
const RIGHTING = wordSet(
  'well ok okay or rather but no i mean so actually at least would say guess reckon think maybe perhaps',
);
const RECKONING = wordSet('say guess reckon think');
const PARTLY = createPhrases<true>(
  spread({
    'a bit|a little|a little bit|so so|a tad|almost|nearly|partly|partially|half|halfway|half way|about half|about halfway|somewhat|sort of|kind of|not fully|not really|not quite|not completely|more or less|just a bit|only a bit|just a little|only a little|not so well|not very well|not that well|from the consumer side|from the client side|from the caller side|from the user side|from the outside|as a consumer|as a client|as a user': true,
  }),
);
/** `we did a little SQL`, `I had a bit of linux at school`: said right before the name. */
export const isLittle = (tokens: readonly Token[], from: number): boolean =>
  [2, 3, 4].some((back) => {
    const hit = LITTLE.at(tokens, from - back);
    return hit?.to === from && HAD.has(tokens[hit.from - 1]?.word ?? '');
  });
const LITTLE = createPhrases<true>(
  spread({ 'a little|a little bit|a little of|a little bit of|a bit of|just a little|only a little': true }),
);
const HAD = wordSet('did do done had have learned know saw covered');

/** `I learned variables and loops`, `I know joins now`: what a skill begins with; not `variables and loops and all that`. */
export const isOfBeginning = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens.slice(from, to).every(({ word }) => FIRST.has(word)) &&
  !tokens.slice(to, to + FAR).some(({ word }) => WHOLE.has(word));
/** `I know joins now, we did it today`: what "it" is, is a part. */
export const namesBeginning = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => JOINED.has(word));
const JOINED = wordSet('joins subqueries subquery loops');
const WHOLE = wordSet('all everything etc whole stuff');
const FIRST = wordSet('variables loops functions and joins join subqueries subquery');

/** `I did the git chapter`, `finished two sql lessons`: a part of what there is to learn of it is done. */
export const isOfPart = (tokens: readonly Token[], { from, to }: Span): boolean => {
  let at = from - 1;
  while (at > 0 && BEFORE_STUDIED.has(tokens[at]?.word ?? '') && !isBreak(tokens[at + 1])) at--;
  return STUDIED.has(tokens[to]?.word ?? '') && !isBreak(tokens[to]) && DOING.has(tokens[at]?.word ?? '');
};
const STUDIED = wordSet('chapter chapters lesson lessons lecture lectures section sections unit episode episodes');
const BEFORE_STUDIED = wordSet('the my a an first one two three four five last second whole with through all of');
const DOING = wordSet('did done finished read completed watched through had');

const AND = wordSet('and but');
const BEFORE_PART = wordSet('and well but ok okay so also plus i know just only then yes yeah no oh hm maybe the my');

/** `git and docker are done`, `my sql is finished`: a clause that says just that of the names it opens with. */
export const isDone = (tokens: readonly Token[], name: Span, names: readonly Span[]): boolean => {
  const end = endOfOpening(tokens, name, names);
  if (end === undefined) return false;
  const done = DONE.has(tokens[end + 1]?.word ?? '') ? end + 1 : end + 2;
  const isSaid = COPULAS.has(tokens[end]?.word ?? '') && DONE.has(tokens[done]?.word ?? '');
  return isSaid && (done === end + 1 || HOW.has(tokens[end + 1]?.word ?? '')) && isClauseEnd(tokens[done + 1]);
};

/** `correction: docker only learning`, `sql still learning`: the same, of what is begun. */
export const isBegun = (tokens: readonly Token[], name: Span, names: readonly Span[]): boolean => {
  const end = endOfOpening(tokens, name, names);
  const hit = end === undefined ? undefined : BEGUN.at(tokens, end);
  return hit !== undefined && tokens[end ?? 0]?.gap === ' ' && isClauseEnd(tokens[hit.to]);
};
const BEGUN = createPhrases<true>(
  spread({
    'only learning|just learning|still learning|learning only|only theory|just theory|theory only|only the theory|only in theory|in theory only|only basics|only the basics|just the basics': true,
  }),
);

/** Where the names end that a clause opens with, those around one of them. */
const endOfOpening = (tokens: readonly Token[], { from, to }: Span, names: readonly Span[]): number | undefined => {
  const isOfList = (at: number) => isWithin(names, at) || JOINTS.has(tokens[at]?.word ?? '');
  let start = from;
  while (start > 0 && !isBreak(tokens[start]) && isOfList(start - 1)) start--;
  let end = to;
  while (end < tokens.length && isOfList(end)) end++;
  if (!isBreak(tokens[start]) && start > 0 && !BEFORE_DONE.has(tokens[start - 1]?.word ?? '')) return undefined;
  const opens = tokens.slice(startOfClause(tokens, start), start).every(({ word }) => BEFORE_DONE.has(word));
  return opens ? end : undefined;
};
const COPULAS = wordSet('are is');
const DONE = wordSet('done finished complete completed learned covered');
const HOW = wordSet('all both now already');
const BEFORE_DONE = wordSet('and also but my so ok okay');

const AT = wordSet('at with in');
const ABLE = wordSet('good great strong fluent solid confident comfortable');
const OPENING = wordSet('i am we are and also quite pretty very really so now already fairly rather');

/** `I've only heard of docker`, `I know of git and docker`: no more than the name is known. */
export const isHeardOf = (tokens: readonly Token[], from: number, names: readonly Span[]): boolean => {
  let at = from - 1;
  while (at > 1 && (isWithin(names, at) || JOINTS.has(tokens[at]?.word ?? '')) && !isBreak(tokens[at + 1])) at--;
  const isOf = tokens[at]?.word === 'of' || tokens[at]?.word === 'about';
  const verb = tokens[at - 1]?.word;
  return (
    isOf &&
    (verb === 'heard' || (verb === 'know' && tokens[at]?.word === 'of')) &&
    tokens.slice(startOfClause(tokens, at), at).every(({ word }) => word !== 'you')
  );
};

/** `I've been at HTTP for weeks`, `I am since May on Docker`: one is still at it, with no more than since when between. */
export const isBusyWith = (tokens: readonly Token[], from: number): boolean => {
  if (!AT_IT.has(tokens[from - 1]?.word ?? '')) return false;
  let at = from - 2;
  while (at > 0 && from - at < FAR && (SINCE.has(tokens[at]?.word ?? '') || isDigits(tokens[at]?.word ?? ''))) at--;
  const isOneself = BEING.at(tokens, at) !== undefined || BEING.at(tokens, at - 1) !== undefined;
  return isOneself && !tokens.slice(from).some(({ word }) => OVER.has(word));
};
/** `no, I meant I am still learning REST, git is done`, `I'm learning node and express`: said right before the names it is of. */
export const isLearning = (tokens: readonly Token[], from: number, names: readonly Span[]): boolean => {
  let at = from - 1;
  while (at > 1 && (isWithin(names, at) || JOINTS.has(tokens[at]?.word ?? '')) && !isBreak(tokens[at + 1])) at--;
  return (
    tokens[at]?.word === 'learning' &&
    [2, 3].some((back) => STILL.at(tokens, at - back)?.to === at) &&
    tokens.slice(startOfClause(tokens, at), at).every(({ word }) => !DENYING.has(word))
  );
};
const STILL = createPhrases<true>(spread({ 'i am|i am still|i am now|i am currently': true }));
const DENYING = wordSet('not never');

/** `I used to know Java 8, Hibernate and SVN`: rusty, where it is not said that all is gone. */
export const isRusty = (tokens: readonly Token[], from: number, names: readonly Span[]): boolean => {
  const isOfList = (word: string) => JOINTS.has(word) || isDigits(word);
  let at = from - 1;
  while (at > 1 && (isWithin(names, at) || isOfList(tokens[at]?.word ?? ''))) at--;
  const { sentence } = tokens[from] ?? {};
  return (
    USED_TO.at(tokens, at - 3)?.to === at + 1 &&
    tokens[at]?.sentence === sentence &&
    !tokens.some((token) => token.sentence === sentence && GONE.has(token.word))
  );
};
const USED_TO = createPhrases<true>(spread({ 'i used to know': true }));
const GONE = wordSet('forgot forgotten forget gone but');

/** `I'm learning git and finished sql again`: a verb that says just that, right before the names and with nothing behind them. */
export const isFinished = (tokens: readonly Token[], { from, to }: Span): boolean => {
  const [before, opener] = [tokens[from - 2]?.word ?? '', tokens[from - 3]?.word ?? ''];
  const end = AGAIN.has(tokens[to]?.word ?? '') ? to + 1 : to;
  return (
    FINISHED.has(tokens[from - 1]?.word ?? '') &&
    (before === 'and' || (before === 'i' && !AUXILIARIES.has(opener))) &&
    isClauseEnd(tokens[end])
  );
};
const FINISHED = wordSet('finished completed');
const AGAIN = wordSet('again too now already');
const AUXILIARIES = wordSet('have had did do when once if after until since that');

const AT_IT = wordSet('at on');
const BEING = createPhrases<true>(spread({ 'i am|i have been|we are|we have been': true }));
const SINCE = wordSet(
  'since for a an the one two three four five six seven eight nine ten few some several couple of about almost over day days week weeks month months year years last now still currently already busy stuck',
);
const OVER = wordSet('finished completed done mastered passed');

/** `kubernetes basic, git`, `sql basics`: hardly more than begun, said right behind the name. */
export const isBasic = (tokens: readonly Token[], to: number): boolean =>
  BASIC.has(tokens[to]?.word ?? '') &&
  tokens[to]?.gap === ' ' &&
  (isClauseEnd(tokens[to + 1]) || AFTER.has(tokens[to + 1]?.word ?? ''));
const BASIC = wordSet('basic basics');
const AFTER = wordSet('and level only knowledge');
