import type { Turn } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import type { Found } from '../slots/found.ts';
import { isArticle, toNumber } from '../slots/number.ts';
import { wordSet } from '../text/word-set.ts';
import { readPick } from './follow-up/pick.ts';
import { asksForSetting } from './follow-up/same-question.ts';
import { readStep } from './follow-up/steps.ts';

/** The turn that a message goes on from, which is not always the one before. */
export const toSpoken = (turn: Turn, found: Found): Turn => {
  if (found.tokens.length > LONGEST) return turn;
  return toPay(turn, found) ?? toPace(turn, found) ?? toSetting(turn, found) ?? toNudge(turn) ?? turn;
};

/** `and in france?` after where the figures come from, or how to get more, asks for the pay there. */
const toPay = (turn: Turn, { tokens, levels, countries, years }: Found): Turn | undefined => {
  const { intent } = turn;
  const isCase = levels.length > 0 || countries.length > 0 || years !== undefined;
  const isSaid = tokens.some(({ word }) => SAYING.has(word));
  return BESIDE_PAY.has(intent.topic) && isCase && !isSaid
    ? { ...turn, intent: { ...intent, topic: 'salary.range' } }
    : undefined;
};
/** `he says I am no senior` is what somebody else thinks. */
const SAYING = wordSet(
  'say says said think thinks thought call calls told tell tells answers argue argues believe believes',
);
const BESIDE_PAY: ReadonlySet<Topic> = new Set(['salary.sources', 'salary.raise']);

/** `and with 10?` after the way to a first job at 5 hours a week asks how long it takes. */
const toPace = (turn: Turn, { tokens, hours }: Found): Turn | undefined => {
  const { intent } = turn;
  const isOfHours = hours !== undefined || tokens.some(({ word }) => toNumber(word) !== undefined && !isArticle(word));
  return OF_WAY.has(intent.topic) && intent.slots.hours_per_week !== undefined && isOfHours
    ? { ...turn, intent: { ...intent, topic: 'learn.duration' } }
    : undefined;
};
const OF_WAY: ReadonlySet<Topic> = new Set(['learn.start', 'learn.career-change']);

/**
 * An answer to a setting turns to the next step at once, and yet a level or a number after it ("sorry, mid", "7, typo")
 * is still about the setting, and so is `no 5`.
 */
const toSetting = (turn: Turn, { tokens, levels, hours, years }: Found): Turn | undefined => {
  const { before, intent, offered } = turn;
  if (before?.topic !== 'settings' || intent.topic !== 'next' || asksForSetting(tokens)) return undefined;
  if (readPick(tokens, offered.length) !== undefined && !isNo(tokens)) return undefined;
  const isSetting =
    levels.length > 0 ||
    hours !== undefined ||
    years !== undefined ||
    tokens.some(({ word }) => toNumber(word) !== undefined && !isArticle(word)) ||
    readStep(tokens, before.slots) !== undefined;
  return isSetting ? { ...turn, intent: { ...intent, ...before }, offered: [] } : undefined;
};

/** `no. 5` is one of what was offered. */
const isNo = ([first, second]: Found['tokens']): boolean => first?.word === 'no' && second?.gap === ' ';

/** Who asked what time the nudge is set to speaks of the day and time that were set before. */
const toNudge = (turn: Turn): Turn | undefined => {
  const { before, intent } = turn;
  const isAsked = intent.topic === 'nudge' && before?.topic === 'nudge' && Object.keys(intent.slots).length === 0;
  return isAsked ? { ...turn, intent: { ...intent, slots: before.slots } } : undefined;
};

const LONGEST = 12;
