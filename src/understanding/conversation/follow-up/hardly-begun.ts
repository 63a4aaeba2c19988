import { type Intent, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { isClauseEnd, type Token, toClauses } from '../../tokens/tokens.ts';
import { made } from './made.ts';
import { isDoubt, readWhole } from './whole-phrase.ts';

/**
 * `wait, not finished, I only watched the first lecture`, `no, I only ran compose up` after one skill was noted as learned: it
 * is being learned, and so is one of several that is known `not so well`. What wishes or asks for something besides is no such word.
 */
export const readHardlyBegun = (words: readonly Token[], { skills }: Found, last: Turn): Intent | undefined => {
  const { topic, aspect, slots } = last.intent;
  const isOfOne = topic === 'progress.set' && typeof slots.skill === 'string' && skills.length === 0;
  if (isOfOne && isPartWay(words) && typeof slots.skill === 'string')
    return made('progress.set', 'answer', { skill: slots.skill, status: 'learning' });
  const isNoted = topic === 'progress.set' && aspect === 'answer' && toList(slots.status).join() === 'learned';
  const poor = isNoted ? readPoor(words, skills, toList(slots.skill)) : undefined;
  if (poor !== undefined) return made('progress.set', 'answer', { skill: poor, status: 'learning' });
  if (!isNoted || typeof slots.skill !== 'string' || skills.length > 0) return undefined;
  if (isDoubt(words) || words.some(({ word }) => ASKING.has(word))) return undefined;
  return LITTLE.all(words).length > 0 || isUnfinished(words)
    ? made('progress.set', 'answer', { skill: slots.skill, status: 'learning' })
    : undefined;
};

/** `hold on, I'm about halfway`, `only just begun`, `not all the way`: that alone, and no question. */
const isPartWay = (words: readonly Token[]): boolean =>
  !isDoubt(words) &&
  (words.some(({ word }) => HALF.has(word)) ||
    (words.some(({ word }) => BEGUN.has(word)) && words.some(({ word }) => word === 'only' || word === 'just')) ||
    NOT_ALL.all(words).length > 0) &&
  words.every(({ word }) => HALF.has(word) || BEGUN.has(word) || AROUND_HALF.has(word));
const HALF = wordSet('halfway partway midway half partly partially');
const BEGUN = wordSet('begun began started');
const NOT_ALL = createPhrases<true>(
  spread({ 'not all the way|not the whole way|not all of it|not the whole of it': true }),
);
const AROUND_HALF = wordSet(
  'i am have only just about around barely roughly way through thru there in into it that this of the with on so far not all whole done finished finish learned yet is was were has first second part tutorial course class module book video videos lesson lessons chapter chapters guide to no nope wait hm hmm hold sorry well actually at maybe more or less still though really now by oops',
);

/** `Maven not so good`: one of those noted, and that it is known less well. */
const readPoor = (
  words: readonly Token[],
  [hit, ...more]: Found['skills'],
  noted: readonly string[],
): string | undefined => {
  const isOfNoted = hit !== undefined && more.length === 0 && noted.includes(hit.value.id);
  const isPoor = words.some(({ word }) => word === 'not') && words.some(({ word }) => GOOD.has(word));
  const isAll = words.filter(({ word }) => !(GOOD.has(word) || AROUND_GOOD.has(word))).length;
  return isOfNoted && isPoor && isAll <= hit.to - hit.from ? hit.value.id : undefined;
};
const GOOD = wordSet('good great well strong solid fluent');
const AROUND_GOOD = wordSet('not so that very too really but though i am in at is the with know no hm');

/** `not done, one chapter is missing`, `I'm not really through it`; not `I have not finished school`. */
const isUnfinished = (words: readonly Token[]): boolean => {
  const [first = [], ...more] = toClauses(words);
  return (more.length > 0 && readWhole(UNFINISHED, first).length > 0) || words.some((_, at) => isNotThrough(words, at));
};

/** `not finished`, `not really done with it yet`: to the end of what is said. */
const isNotThrough = (words: readonly Token[], at: number): boolean => {
  const isDenied = words.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'not' || word === 'never');
  let to = at + 1;
  while (!isClauseEnd(words[to]) && POINTING.has(words[to]?.word ?? '')) to++;
  return THROUGH.has(words[at]?.word ?? '') && isDenied && isClauseEnd(words[to]);
};
const THROUGH = wordSet('finished done completed through');
const POINTING = wordSet('with it that this yet at all by far the course');

const ASKING = wordSet(
  'what how which where when who why next want would should can could show give quiz plan another',
);
const LITTLE = createPhrases<true>(
  spread({
    'only watched|just watched|only read|only saw|only did|only done|only had|only skimmed|just skimmed|only looked|only ran|only tried|just tried|only opened|just opened|only installed|just installed|only copied|just copied|only followed|just followed|only started|only began|only touched|only played|just played|only heard|barely touched|barely started|hardly touched|hardly started|chapters to go|lessons to go|modules to go|half to go|chapters left|lessons left|modules left': true,
  }),
);
const UNFINISHED = createPhrases<true>(
  spread({
    'not complete|not really|not quite|not entirely|not fully|not all of it': true,
  }),
);
