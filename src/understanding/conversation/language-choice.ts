import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import type { Found } from '../slots/found.ts';
import { wordSet } from '../text/word-set.ts';
import { isWithin } from '../tokens/phrases.ts';
import { made } from './follow-up/made.ts';

/**
 * `change to go`, `ok I'll stay with python then`, `I'd rather learn go than java`: the language somebody settles on, which
 * becomes their main one; nothing is said of how far they know either.
 */
export const readLanguageChoice = (
  { tokens, skills }: Found,
  last: Turn | undefined,
  asks = false,
): Intent | undefined => {
  if (last !== undefined && OF_ITS_OWN.has(last.intent.topic)) return undefined;
  const [first, second] = skills;
  if (first === undefined || skills.length > 2 || !skills.every(({ value }) => LANGUAGES.has(value.id)))
    return undefined;
  const isAround = (word: string) => AROUND.has(word) || (second !== undefined && word === 'learn');
  const isAll = tokens.every(({ word }, at) => isWithin(skills, at) || CHOOSING.has(word) || isAround(word));
  const before = tokens.slice(0, first.from).map(({ word }) => word);
  const isChosen = before.some((word) => CHOOSING.has(word)) || (!asks && isSettled(tokens, last));
  if (!isAll || !isChosen || before.some((word) => DENYING.has(word))) return undefined;
  const isOther = second === undefined || tokens.slice(first.to, second.from).some(({ word }) => AGAINST.has(word));
  return isOther ? made('settings', 'answer', { skill: first.value.id }) : undefined;
};

/** `ok python then`, `python it is` after the languages were spoken of. */
const isSettled = (tokens: Found['tokens'], last: Turn | undefined): boolean => {
  const [first] = tokens;
  const end = tokens.slice(-2).map(({ word }) => word);
  const isEnd = end.at(-1) === 'then' || end.join(' ') === 'it is';
  return last?.intent.topic === 'skill.languages' && isEnd && tokens.length > 1 && !LINKING.has(first?.word ?? '');
};
const LINKING = wordSet('and or if');

/** A plan in another language is another plan, and a question in another language another question. */
const OF_ITS_OWN: ReadonlySet<Topic> = new Set(['plan', 'practice', 'quiz', 'salary.range', 'match']);
const LANGUAGES = wordSet('python javascript nodejs typescript java csharp-dotnet go ruby php');
const CHOOSING = wordSet('want change switch stay stick prefer choose pick take rather move decided settle keep');
const AGAINST = wordSet('instead than not over');
const DENYING = wordSet('not never no');
const AROUND = wordSet(
  'i would will am let us ok okay so then well alright fine to with go do on for of my main language as the now please and a actually instead than rather over not use using going in think it is',
);
