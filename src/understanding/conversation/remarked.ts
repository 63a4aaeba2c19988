import type { Intent } from '../../core/intent.ts';
import type { Remark } from '../../core/said/remark.ts';
import { readWholeRemark } from '../said/rung/remark.ts';
import { wordSet } from '../text/word-set.ts';
import { type Token, toClauses } from '../tokens/tokens.ts';
import { isHopeless } from './despair.ts';
import { LIKELY, made } from './follow-up/made.ts';
import type { Heard } from './heard.ts';

/** `that's low smh`, `I'm torn`: a remark, and no question that would be answered with what it only touches. */
export const asRemark = (read: Intent, { found, marks, last }: Heard): Intent => {
  if (isHopeless(found.tokens) && found.skills.length === 0 && !marks.has('ASKS'))
    return made('growth.wellbeing', 'answer', {}, LIKELY);
  if (read.confidence >= (read.topic === 'thanks' ? LIKELY : CERTAIN) && !isUnread(read)) return read;
  if (read.topic === 'progress.set' && read.slots.status !== undefined && last?.intent.topic === read.topic)
    return read;
  const kind = readWholeRemark(found.tokens);
  if (kind === undefined) return read;
  if (last === undefined && OVERHEARD.has(kind) && isLeftOpen(read))
    return { ...made('none', 'answer', {}), ref: 'aside' };
  const isAsked = marks.has('ASKS') && found.tokens.some(({ word }) => ASKING.has(word));
  const isPlain = kind === 'study' ? !isAsked : PLAIN.has(kind) && !asksOfSelf(found.tokens);
  const isRemark = isPlain || (!isAsked && (isLeftOpen(read) || read.topic === last?.intent.topic));
  return isRemark ? made('thanks', 'answer', {}, LIKELY) : read;
};
const CERTAIN = 0.9;
/** `haha`, `wow` where nothing was said before: it is about something else. */
const OVERHEARD: ReadonlySet<Remark> = new Set(['laugh', 'surprise', 'pause']);
/** Without one of these a question mark only marvels: `that little?` */
const ASKING = wordSet(
  'what how when where who why which can could will would should is are am do does did has have any',
);

/** Nothing was made of it, or small talk. */
const isLeftOpen = (read: Intent): boolean => isUnread(read) || read.topic === 'thanks';
const isUnread = ({ topic }: Intent): boolean => topic === 'none' || topic === 'clarify';

/** Said in so many words that they mean nothing else, if often as a question: `so just opinions?` */
const PLAIN: ReadonlySet<Remark> = new Set(['opinion', 'contradiction']);

/** `you said 3 months, can I do it in 2?` asks behind the remark. */
const asksOfSelf = (tokens: readonly Token[]): boolean =>
  toClauses(tokens).some(([first, ...rest]) => ASKING.has(first?.word ?? '') && rest.some(({ word }) => word === 'i'));
