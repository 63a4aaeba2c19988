import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isAskTopic } from '../../../core/topic.ts';
import { isArticle, isDigits, toNumber } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { intentOf } from './made.ts';
import { isPraise, readPick } from './pick.ts';

/**
 * `2`, `the second one`, `the last of those`: one of what was offered, and not `and with 8` after years. What writes
 * something down wants its number.
 */
export const readOffer = (words: readonly Token[], tokens: readonly Token[], last: Turn): Intent | undefined => {
  const index = isPraise(tokens) ? undefined : readPick(words, last.offered.length);
  const offer = index === undefined ? undefined : last.offered[index];
  if (offer === undefined) return undefined;
  const isOfList = last.offered.every(({ topic }) => topic === offer.topic);
  if (!isOfList && isAskTopic(last.intent.topic) && words.some(({ word }) => word === 'those')) return undefined;
  const isNumbered = words.some(({ word }) => isDigits(word));
  const isCounted = words.some(({ word }) => toNumber(word) !== undefined && !isArticle(word));
  if (isCounted && isMeasured(last) && tokens.length > 1 && !words.some(({ word }) => PICKING.has(word)))
    return undefined;
  return offer.topic === 'progress.set' && !isOfList && !isNumbered ? undefined : intentOf(offer);
};

/** Whether a number was said that another can take the place of. */
const isMeasured = ({ intent: { slots } }: Turn): boolean =>
  slots.years !== undefined || slots.hours_per_week !== undefined;
const PICKING = wordSet('option number choice no nr take pick choose show open select');
