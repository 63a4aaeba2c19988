import { type Intent, type Slots, toList, toReported, toSlot } from '../core/intent.ts';
import { isAskTopic } from '../core/topic.ts';
import { hearAlone, type Reading, readAlone } from './classify.ts';
import { made } from './conversation/follow-up/made.ts';
import type { Heard } from './conversation/heard.ts';
import { isOpen } from './deciding/decide.ts';
import type { Found } from './slots/found.ts';
import { wordSet } from './text/word-set.ts';
import type { Token } from './tokens/tokens.ts';

/**
 * `I'm learning Go and skipped JavaScript. Will I regret it?`, `I dropped Docker, is that a mistake?`: what is told is kept, and
 * whether it was wise is asked of the skills.
 */
export const withDoubted = (intent: Intent, { found, now }: Heard, reading: Reading): Intent => {
  const told = toldIn(intent, found);
  const status = toList(told.status);
  const isLeft = status.some((one) => one === 'skipped' || one === 'none');
  if (
    told.skill === undefined ||
    status.every((one) => one === 'learned') ||
    !isDoubted(lastPart(found.tokens), isLeft)
  )
    return intent;
  const skill = [...new Set(toList(told.skill))];
  const names = skill.flatMap((id) => reading.nameOf(id) ?? []);
  const asked = readAlone(reading, hearAlone(reading, names.join(' or '), now));
  const isOfSkills = !isOpen(asked) && asked.topic.startsWith('skill.');
  return { ...made(isOfSkills ? asked.topic : 'skill.detail', 'answer', { skill: toSlot(skill) }), reported: told };
};

/** What is reported where nothing else is asked. */
const toldIn = (intent: Intent, { skills, statuses }: Found): Pick<Slots, 'skill' | 'status'> => {
  const { topic, aspect, slots, reported, second } = intent;
  if (aspect !== 'answer' || second !== undefined) return {};
  const said = skills.flatMap(({ value }, at) => {
    const status = statuses[at]?.reported;
    return status === undefined ? [] : [{ skill: value.id, status }];
  });
  if (isOpen(intent) || topic === 'progress.set')
    return said.length > 0 && said.length === skills.length ? toReported(said) : {};
  return isAskTopic(topic) && slots.skill === undefined ? (reported ?? {}) : {};
};

/** The last sentence, or what stands in it behind the last comma, where no other asks. */
const lastPart = (tokens: readonly Token[]): readonly Token[] => {
  const from = tokens.findLastIndex(({ gap }) => ENDS.has(gap));
  return from < 0 || tokens.some(({ gap }) => gap === '?') ? [] : tokens.slice(from);
};
const ENDS: ReadonlySet<string> = new Set(['.', '!', ',', ';', '\n']);

/** `will I?`, `is that a mistake?`, `am I wrong`; of what is left out also `is that ok?` */
const isDoubted = (words: readonly Token[], isLeft: boolean): boolean => {
  const asks = ASKING.has(words[0]?.word ?? '') && words.length > 1 && words.length <= LONGEST;
  const isBare = words.length === 2 && words[0]?.word === 'will' && words[1]?.word === 'i';
  const isJudging = (word: string): boolean => JUDGING.has(word) || (isLeft && ALLOWING.has(word));
  const isJudged =
    words.some(({ word }) => isJudging(word)) && words.every(({ word }) => isJudging(word) || AROUND.has(word));
  return asks && (isBare || isJudged);
};
const LONGEST = 8;
const ASKING = wordSet('is was am will would are did should do does');
const JUDGING = wordSet('regret wrong mistake mistaken bad wise smart silly sensible worry');
const ALLOWING = wordSet('ok okay fine right alright matter');
const AROUND = wordSet(
  'skip skipping leave leaving out drop dropping is was am will would are did should do does i it that this he she they a an the of me to be so really making about idea move call choice decision big very there later one day',
);
