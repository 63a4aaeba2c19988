import { type Intent, toList, toSlot } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isArticle, isDigits, toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { intentOf, made } from './made.ts';
import { isPraise, readPick } from './pick.ts';
import { MOST_HOURS } from './steps.ts';

/**
 * `2`, `the second one`, `the last of those`: one of what was offered, and not `and with 8` after years. What writes
 * something down wants its number, and `tell me about the second` writes nothing.
 */
export const readOffer = (words: readonly Token[], tokens: readonly Token[], last: Turn): Intent | undefined => {
  const hours = readAskedHours(words, last);
  if (hours !== undefined) return hours;
  const index = isPraise(tokens) ? undefined : readPick(words, last.offered.length);
  const offer = index === undefined ? undefined : last.offered[index];
  if (offer === undefined) return undefined;
  const { skill } = offer.slots;
  if (offer.topic === 'progress.set' && skill !== undefined && words.some(({ word }) => TELLING.has(word)))
    return made('skill.detail', 'answer', { skill: toSlot(toList(skill)) });
  const isOfList = last.offered.every(({ topic }) => topic === offer.topic);
  const isNumbered = words.some(({ word }) => isDigits(word));
  const isCounted = words.some(({ word }) => toNumber(word) !== undefined && !isArticle(word));
  if (isCounted && isMeasured(last) && tokens.length > 1 && !words.some(({ word }) => PICKING.has(word)))
    return undefined;
  return offer.topic === 'progress.set' && !isOfList && !isNumbered ? undefined : intentOf(offer);
};

/** `5` where the hours of a plan were asked for says them, whatever number the choice has that is shown. */
const readAskedHours = ([word, ...more]: readonly Token[], { intent, offered }: Turn): Intent | undefined => {
  const [first] = offered;
  const isAsked =
    intent.slots.hours_per_week === undefined &&
    offered.length > 1 &&
    offered.every(({ topic, slots }) => topic === 'plan' && slots.hours_per_week !== undefined);
  const hours = more.length === 0 && isDigits(word?.word ?? '') ? toNumber(word?.word ?? '') : undefined;
  return first && isAsked && hours !== undefined && hours > 0 && hours <= MOST_HOURS
    ? intentOf({ ...first, slots: { ...first.slots, hours_per_week: hours } })
    : undefined;
};

/** Whether a number was said that another can take the place of. */
const isMeasured = ({ intent: { slots } }: Turn): boolean =>
  slots.years !== undefined || slots.hours_per_week !== undefined;
/** What asks to hear of it. */
const TELLING = wordSet('tell about show what explain');
const PICKING = wordSet('option number choice no nr take pick choose show open select');
