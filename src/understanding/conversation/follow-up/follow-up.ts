import { type Intent, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isSmallStep } from '../../said/small-step.ts';
import { carryOver } from '../../slots/fit.ts';
import type { Found } from '../../slots/found.ts';
import { isDayOrPart } from '../../slots/hours/day-words.ts';
import { isLengthWord } from '../../slots/hours/hour-lengths.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import type { Token } from '../../tokens/tokens.ts';
import { readAgain } from './again.ts';
import { readPhrase } from './aspect.ts';
import { readDaunted } from './daunted.ts';
import { PHRASES } from './follow-up-phrases.ts';
import { LONGEST } from './follow-up-words.ts';
import { readHardlyBegun } from './hardly-begun.ts';
import { readEnough, readHowLong, readTogether } from './how-long.ts';
import { continueWith, made } from './made.ts';
import { readAdded, readMoved } from './moved.ts';
import { readNudgeMoved } from './nudge-moved.ts';
import { readOffer } from './offer.ts';
import {
  readBoth,
  readDone,
  readForgotten,
  readListing,
  readNeverSaid,
  readNotYet,
  readOnly,
  readTurned,
  readUndoneAlone,
  readVerdict,
} from './record-put-right.ts';
import { isRefused } from './refused.ts';
import { readRest } from './rest.ts';
import { readSameQuestion } from './same-question.ts';
import { readSimpler } from './simpler.ts';
import { readWhole, withoutFiller } from './whole-phrase.ts';

/** A message that only makes sense after the one before it, such as "same for leads"; undefined for any other. */
export const readFollowUp = (tokens: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const words = withoutFiller(tokens);
  const howLong = readHowLong(found, last) ?? readTogether(found, last) ?? readEnough(found, last);
  if (howLong !== undefined) return howLong;
  if (words.length === 0 || words.length > LONGEST) return undefined;
  return (
    readAgain(words, last) ??
    readSmaller(words, found, last) ??
    readPaceOfStep(found, last) ??
    readShift(found, last) ??
    readRefused(found, last) ??
    readSimpler(found, last) ??
    readDaunted(found, last) ??
    readMoved(words, found, last) ??
    readAdded(words, found, last) ??
    readBoth(words, found, last) ??
    readUndoneAlone(found, last) ??
    readOnly(found, last) ??
    readNeverSaid(found) ??
    readWhich(words, found, last) ??
    readTurned(words, found, last) ??
    readDone(words, found, last) ??
    readForgotten(words, last) ??
    readNotYet(words, last) ??
    readRest(words, found, last) ??
    readPhrase(words, found, last) ??
    readOffer(words, tokens, last) ??
    readHardlyBegun(words, found, last) ??
    readListing(words, found, last) ??
    readVerdict(words, found, last) ??
    readSameQuestion(words, found, last)
  );
};

/** Half an hour: what was said before that is no longer what somebody means by "it". */
export const isFresh = (turn: Turn, now: Date): boolean => now.getTime() - turn.at <= 30 * 60_000;

/** `why`, `more` or `sources?` with nothing before it to be about. */
export const isFollowUpAlone = (tokens: readonly Token[]): boolean => {
  const [aspect] = tokens.length <= 3 ? readWhole(PHRASES, tokens) : [];
  return aspect === 'more' || aspect === 'why' || aspect === 'sources';
};

/** `something shorter please, I have only a weekend` after the next step: one that takes less. */
const readSmaller = (words: readonly Token[], { skills, hours }: Found, last: Turn): Intent | undefined =>
  last.intent.topic === 'next' &&
  skills.length === 0 &&
  hours === undefined &&
  isSmallStep(words.map(({ word }) => word).join(' '))
    ? made('next', 'answer', {})
    : undefined;

/** `4 hours a day`, `I have 6 hours a week` after the next step: hours of every week, which are noted. */
const readPaceOfStep = ({ tokens, hours, ...found }: Found, { intent: { topic } }: Turn): Intent | undefined => {
  const isAlone =
    hours?.weekly === true &&
    found.skills.length + found.levels.length + found.countries.length === 0 &&
    tokens.every(({ word }) => isLengthWord(word) || isDayOrPart(word) || FUNCTION_WORDS.has(word) || PACED.has(word));
  return topic === 'next' && isAlone && !QUESTIONING.has(tokens[0]?.word ?? '')
    ? made('settings', 'answer', { hours_per_week: hours.value })
    : undefined;
};
const PACED = wordSet('week weekly evening each apiece per study learn free spare weekday weekend x');
const QUESTIONING = wordSet('is are how what would if could can should does do why when');

/** `no, don't` after a nudge was set, changed, stopped or put off. */
const readRefused = ({ tokens }: Found, last: Turn): Intent | undefined => {
  const { topic, aspect, slots } = last.intent;
  const isDone = last.set !== undefined || slots.nudge === 'off' || slots.nudge === 'snooze';
  return topic === 'nudge' && aspect === 'answer' && isDone && isRefused(tokens, slots.nudge === 'snooze')
    ? continueWith(last, 'undo', slots)
    : undefined;
};

/** The nudge at another day or time. */
const readShift = (found: Found, last: Turn): Intent | undefined => {
  const { topic, slots } = last.intent;
  const moved = topic === 'nudge' ? readNudgeMoved(found, { ...last.set, ...slots }) : undefined;
  return moved === undefined ? undefined : continueWith(last, 'answer', carryOver('nudge', slots, moved));
};

/** `which is higher?` after the pay of one place and then of another is asked of the two. */
const readWhich = (words: readonly Token[], { countries, levels }: Found, last: Turn): Intent | undefined => {
  const { intent, before } = last;
  const isPay = intent.topic === 'salary.range' && before?.topic === 'salary.range';
  if (!isPay || words[0]?.word !== 'which' || words.length > 7 || countries.length + levels.length > 0)
    return undefined;
  const country = [...new Set([...toList(before.slots.country), ...toList(intent.slots.country)])];
  const isOfTwo = toList(intent.slots.country).length === 1 && country.length > 1;
  return isOfTwo ? made('salary.range', 'answer', { ...intent.slots, country }) : undefined;
};
