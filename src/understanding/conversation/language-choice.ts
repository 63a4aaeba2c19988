import { type Intent, toList } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import type { Found } from '../slots/found.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, isWithin, spread } from '../tokens/phrases.ts';
import { isBreak } from '../tokens/tokens.ts';
import { made } from './follow-up/made.ts';

/**
 * `change to go`, `ok I'll stay with python then`, `I'd rather learn go than java`, `I like both. I choose java`: the language
 * somebody settles on, which becomes their main one; nothing is said of how far they know either.
 */
export const readLanguageChoice = (found: Found, last: Turn | undefined, asks = false): Intent | undefined => {
  if (last !== undefined && OF_ITS_OWN.has(last.intent.topic)) return undefined;
  const { tokens, skills } = toChoice(found, asks);
  const [first, second] = skills;
  if (first === undefined || skills.length > 2 || !skills.every(({ value }) => LANGUAGES.has(value.id)))
    return undefined;
  const between = second === undefined ? [] : tokens.slice(first.to, second.from).map(({ word }) => word);
  const isPutRight = between.some((word) => TURNING.has(word)) && between.every((word) => PUTTING_RIGHT.has(word));
  const right = isPutRight ? second : undefined;
  const isAround = (word: string, at: number) =>
    AROUND.has(word) ||
    (second !== undefined && word === 'learn') ||
    (right !== undefined && at >= first.to && at < right.from);
  const isAll = tokens.every(({ word }, at) => isWithin(skills, at) || CHOOSING.has(word) || isAround(word, at));
  const before = tokens.slice(0, first.from).map(({ word }) => word);
  const isChosen = isChoosing(before) || (!asks && isSettled(tokens, last));
  if (!isAll || !isChosen || before.some((word) => DENYING.has(word))) return undefined;
  if (right !== undefined) return made('settings', 'answer', { skill: right.value.id });
  const isOther = second === undefined || between.some((word) => AGAINST.has(word));
  return isOther ? made('settings', 'answer', { skill: first.value.id }) : undefined;
};

/** `I choose`, `I'd like to go with`, `my language shall be` */
const isChoosing = (before: readonly string[]): boolean =>
  before.some((word) => CHOOSING.has(word)) ||
  (before.at(-1) === 'with' && GOING.has(before.at(-2) ?? '')) ||
  (before.includes('language') && before.at(-1) === 'be' && SHALL.has(before.at(-2) ?? ''));
const GOING = wordSet('go going');
const SHALL = wordSet('shall should will must');

/**
 * The part of a message that chooses: without what was liked in the sentences before, and without the reason behind it, as in
 * `I'd like to go with Java. No wait, Python, my colleague uses it`.
 */
const toChoice = ({ tokens, skills }: Found, asks: boolean): Pick<Found, 'tokens' | 'skills'> => {
  const end = asks ? tokens.length : startOfReason(tokens, skills.at(-1)?.to ?? tokens.length);
  const chosen = tokens.findIndex(({ word }) => CHOOSING.has(word) && !LIKING.has(word));
  const start = tokens.findIndex(({ sentence }) => sentence === tokens[chosen]?.sentence);
  const isLiked = tokens
    .slice(0, Math.max(0, start))
    .every(({ word }, at) => isWithin(skills, at) || AROUND.has(word) || LIKING.has(word));
  const from = isLiked ? Math.max(0, start) : 0;
  const kept = skills.filter((hit) => hit.from >= from);
  return {
    tokens: tokens.slice(from, end),
    skills: kept.map((hit) => ({ ...hit, from: hit.from - from, to: hit.to - from })),
  };
};
const LIKING = wordSet('like love enjoy both consider considered considering between torn unsure hesitated');

/** Where a clause begins that says why, of others or of the language: nothing of it is about oneself. */
const startOfReason = (tokens: Found['tokens'], behind: number): number => {
  const [reason] = REASONS.all(tokens.slice(behind));
  const from = reason === undefined ? -1 : behind + reason.from;
  const isReason =
    from >= 0 &&
    (isBreak(tokens[from]) || WHY.has(tokens[from]?.word ?? '')) &&
    !tokens.slice(from).some(({ word }) => TELLING.has(word));
  return isReason ? from : tokens.length;
};
const WHY = wordSet('because since as');
const TELLING = wordSet('know learned finished learning plan remind');
const REASONS = createPhrases<true>(
  spread({ 'because|since|as|my|our|it|they|that|everybody|everyone|most|nobody|there is|there are': true }),
);

/** `ok python then`, `python it is` after the languages were spoken of. */
const isSettled = (tokens: Found['tokens'], last: Turn | undefined): boolean => {
  const [first] = tokens;
  const end = tokens.slice(-2).map(({ word }) => word);
  const isEnd = end.at(-1) === 'then' || end.join(' ') === 'it is' || isAgreed(tokens, last);
  return last?.intent.topic === 'skill.languages' && isEnd && tokens.length > 1 && !LINKING.has(first?.word ?? '');
};
/** `ok go`, `fine, java` where it was one of those that were compared. */
const isAgreed = ([first, second, third]: Found['tokens'], last: Turn | undefined): boolean =>
  AGREEING.has(first?.word ?? '') &&
  third === undefined &&
  toList(last?.intent.slots.skill).length > 1 &&
  toList(last?.intent.slots.skill).includes(second?.word ?? '');
const AGREEING = wordSet('ok okay alright fine good great cool yes');
const LINKING = wordSet('and or if');

/** A plan in another language is another plan, and a question in another language another question. */
const OF_ITS_OWN: ReadonlySet<Topic> = new Set(['plan', 'practice', 'quiz', 'salary.range', 'match']);
const LANGUAGES = wordSet('python javascript nodejs typescript java csharp-dotnet go ruby php');
const CHOOSING = wordSet(
  'want change switch stay stick prefer choose chose pick take rather move decide decided settle keep',
);
const AGAINST = wordSet('instead than not over');
const DENYING = wordSet('not never no');
/** `no wait, python`, `java, or rather go` */
const TURNING = wordSet('wait rather actually sorry meant correction');
const PUTTING_RIGHT = wordSet('no wait or rather actually sorry i mean meant correction then hm hmm oh well but');
const AROUND = wordSet(
  'i would like will am let us ok okay so then well alright fine to with go do on for of my main language as the now please and a actually instead than rather over not use using going in think it is',
);
