import type { SkillStatus } from '../../../core/intent.ts';
import { wordSet } from '../../text/word-set.ts';
import { startOfClause } from '../../tokens/clauses.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token } from '../../tokens/tokens.ts';

/**
 * What a message asks to have written down, whatever else it tells: `i stopped after two chapters, put it back as not
 * learned`. Undefined where it asks for nothing of the kind, or for several things.
 */
export const readFiled = (tokens: readonly Token[]): SkillStatus | undefined => {
  const all = tokens.flatMap(({ word }, at) => {
    const isNamed = (AS.has(word) && isFiled(tokens, at)) || isCalled(tokens, at) || isToBe(tokens, at);
    const named = isNamed ? statusAt(tokens, at + 1) : undefined;
    const status = named ?? (isToLearn(tokens, at) ? 'learning' : undefined);
    return status === undefined ? [] : [{ status, at, isTold: isTold(tokens, at) }];
  });
  const right = all.findLast(({ at }) => isSorry(tokens, at));
  if (right !== undefined) return right.status;
  const ordered = all.filter((one) => !one.isTold);
  const [only, ...more] = new Set((ordered.length > 0 ? ordered : all).map(({ status }) => status));
  return more.length === 0 ? only : undefined;
};

/** `put kafka on my to-learn list`, `on the list of things to learn` */
const isToLearn = (tokens: readonly Token[], at: number): boolean =>
  TO_LEARN.at(tokens, at) !== undefined &&
  tokens.slice(0, at).some(({ word }, before) => LISTING.has(word) && !DENYING.has(tokens[before - 1]?.word ?? ''));
const LISTING = wordSet('put add note write set');
const TO_LEARN = createPhrases<true>(
  spread({
    'to learn list|learning list|list to learn|list of things to learn|list of skills to learn|list of things i want to learn|list of what to learn|list of what i want to learn|list for learning': true,
  }),
);

/** `as learned, sorry, as learning` */
const isSorry = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - NEAR), at).some(({ word }) => SORRY.has(word));
const NEAR = 3;
const SORRY = wordSet('sorry oops wait mean meant rather');

const statusAt = (tokens: readonly Token[], at: number): SkillStatus | undefined => STATUSES.at(tokens, at)?.value;

/** `well, almost. call it learning` */
const isCalled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'it' && CALLING.has(tokens[at - 1]?.word ?? '') && !DENYING.has(tokens[at - 2]?.word ?? '');
const CALLING = wordSet('call mark count make');

/** `no, python should be learning, not gone`: how it is to stand, and not by when. */
const isToBe = (tokens: readonly Token[], at: number): boolean => {
  const hit = STATUSES.at(tokens, at + 1);
  return (
    hit !== undefined &&
    isClauseEnd(tokens[hit.to]) &&
    TO_BE.all(tokens).some(({ from, to }) => to === at + 1 && from > 0 && !isBreak(tokens[from])) &&
    !tokens.some(({ word }) => BY_WHEN.has(word))
  );
};
const TO_BE = createPhrases<true>(
  spread({ 'should be|should stay|should still be|must be|ought to be|is supposed to be|should have been': true }),
);
const BY_WHEN = wordSet('by until till before when if everyone everybody juniors developers people you');

/** `I put it as known, change it to learning`: how it was filed is told, and no order. */
const isTold = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens.slice(0, at).findLastIndex(({ word }) => NOTING.has(word));
  return TELLING.has(tokens[verb - 1]?.word ?? '') && tokens[verb - 2]?.word !== 'can';
};
const TELLING = wordSet('i you have had was');

/** `not learned yet: git, docker`, `in progress: kafka`: what the list that a name stands in is headed with, and nothing else. */
export const headingOf = (
  tokens: readonly Token[],
  at: number,
  names: readonly { readonly from: number; readonly to: number }[],
): SkillStatus | undefined => {
  let to = at;
  while (to > 0 && tokens[to]?.gap !== ':' && tokens[to]?.sentence === tokens[at]?.sentence) to--;
  if (tokens[to]?.gap !== ':' || tokens[to - 1]?.sentence !== tokens[at]?.sentence) return undefined;
  const start = tokens.findIndex(({ sentence }) => sentence === tokens[at]?.sentence);
  const heading = tokens.slice(start, to);
  if (isClaim(heading) && isList(tokens, to, names)) return 'learned';
  const hits = STATUSES.all(heading);
  const isAll = heading.every(({ word }, place) => HEADING.has(word) || isWithin(hits, place));
  return isAll && hits.length === 1 ? hits[0]?.value : undefined;
};

/** `I know the usual Java camp: ...` */
const isClaim = (heading: readonly Token[]): boolean =>
  CLAIMS.at(heading, 0) !== undefined && !heading.some(({ word }) => HEDGING.has(word));
const CLAIMS = createPhrases<true>(spread({ 'i know|i do know|i already know|i have learned|i learned': true }));
const HEDGING = wordSet('not no little bit basics some if only but basic want');

/** Nothing but names up to the end of the sentence. */
const isList = (tokens: readonly Token[], from: number, names: Parameters<typeof isWithin>[0]): boolean =>
  tokens.every(
    ({ word, sentence }, at) =>
      at < from || sentence !== tokens[from]?.sentence || isWithin(names, at) || LISTING_ON.has(word),
  );
const LISTING_ON = wordSet('and plus also all');
const HEADING = wordSet('yet still so far now my skills i have the already');

/** `mark git as learned, docker as skipped`: what is to be written down of the skill that ends before `to`. */
export const readFiledBehind = (tokens: readonly Token[], to: number): SkillStatus | undefined =>
  AS.has(tokens[to]?.word ?? '') &&
  tokens[to]?.gap === ' ' &&
  isFiled(tokens, to, tokens.length) &&
  !(isTold(tokens, to) && readFiled(tokens.slice(to)) !== undefined) &&
  !tokens
    .slice(to + 1, to + FAR)
    .some((_, ahead) => AS.has(tokens[to + 1 + ahead]?.word ?? '') && isSorry(tokens, to + 1 + ahead))
    ? STATUSES.at(tokens, to + 1)?.value
    : undefined;

/** `remove kafka, I only read about it`, `take git and docker off`: an order of a clause that says just that, whatever the reason is; `scratch kafka` passes it over besides. */
export const readTakenOff = (
  tokens: readonly Token[],
  { from, to }: Span,
  names: readonly Span[],
): SkillStatus | undefined => {
  const isOfList = (at: number) => isWithin(names, at) || OFF_LIST.has(tokens[at]?.word ?? '');
  let [start, end] = [from, to];
  while (start > 0 && !isBreak(tokens[start]) && isOfList(start - 1)) start--;
  while (end < tokens.length && isOfList(end) && (!isBreak(tokens[end]) || isWithin(names, end))) end++;
  const isOff = !isBreak(tokens[end]) && OFF.has(tokens[end]?.word ?? '');
  const opening = tokens.slice(startOfClause(tokens, start), start).map(({ word }) => word);
  const order = opening.filter((word) => !POLITE.has(word)).join(' ');
  const status = isOff ? (order === 'take' ? 'none' : undefined) : REMOVING.get(order);
  while (!isClauseEnd(tokens[end]) && BEHIND_OFF.has(tokens[end]?.word ?? '')) end++;
  return isClauseEnd(tokens[end]) ? status : undefined;
};
type Span = { readonly from: number; readonly to: number };
const REMOVING: ReadonlyMap<string, SkillStatus> = new Map([
  ...['remove', 'delete', 'erase', 'untick', 'uncheck', 'unmark', 'take off', 'take out', 'unlist'].map(
    (word) => [word, 'none'] as const,
  ),
  ...['drop', 'scratch', 'scrap'].map((word) => [word, 'skipped'] as const),
]);
const OFF = wordSet('off out');
const OFF_LIST = wordSet('and the my');
const BEHIND_OFF = wordSet('off out again please then now too');
const POLITE = wordSet('and please then so ok okay no actually wait sorry can could you just also now but');

/** `git: yes, docker - nope, kubernetes: half`: a word that says it all behind a name and its mark. */
export const readVerdictBehind = (tokens: readonly Token[], to: number): SkillStatus | undefined => {
  const hit = SETTING.has(tokens[to]?.gap ?? '') ? VERDICTS.at(tokens, to) : undefined;
  return hit !== undefined && isClauseEnd(tokens[hit.to]) ? hit.value : undefined;
};
const SETTING: ReadonlySet<string> = new Set([':', '-', '=', '>']);
const VERDICTS = createPhrases<SkillStatus>(
  spread<SkillStatus>({
    'yes|yep|yeah|yup|yes sir|check|done|known|solid|good|sure|of course|learned|finished|got it|know it|i know it|know that':
      'learned',
    'half|halfway|half way|partly|partially|so so|kind of|sort of|kinda|a bit|a little|some|almost|nearly|in progress|learning|ongoing|wip|started|just started|working on it|getting there|meh|not fully|not quite|not really|basics|the basics|only basics|only the basics|yes and no':
      'learning',
    'no|nope|nah|none|never|not yet|no idea|no clue|nothing|zero|not at all|not a clue|nada|not started|not known|unknown|never touched|never used':
      'none',
    'skip|skipped|no thanks|not interested|do not care|do not want|do not need|never will|no interest': 'skipped',
  }),
);

const isFiled = (tokens: readonly Token[], at: number, far = FAR): boolean =>
  !tokens.some(({ word }) => MISTAKEN.has(word)) &&
  tokens
    .slice(Math.max(0, at - far), at)
    .some(
      ({ word, sentence }, place, all) =>
        (NOTING.has(word) || LOWERING.has(word)) &&
        sentence === tokens[at]?.sentence &&
        !DENYING.has(all[place - 1]?.word ?? ''),
    );
/** `take docker down to learning` */
const LOWERING = wordSet('take bring lower turn downgrade');
/** `I put java as learned by mistake` */
const MISTAKEN = wordSet('mistake accident accidentally wrong wrongly error');
const FAR = 8;
/** `don't count it as finished` says what it is not. */
const DENYING = wordSet('not never');
/** What asks for something to be written down. */
export const NOTING = wordSet('put mark set note file list record log count move change switch tick write drop');
const AS = wordSet('as to under');
const STATUSES = createPhrases<SkillStatus>(
  spread<SkillStatus>({
    'learned|known|done|finished|complete|completed': 'learned',
    'learning|in progress|started|still learning|being learned|half done|ongoing': 'learning',
    'skipped|skip|ignored|not needed|not relevant': 'skipped',
    'not learned|not known|not knowing|not done|unlearned|unknown|not started|open|to do|never learned|not touched|not finished':
      'none',
  }),
);
