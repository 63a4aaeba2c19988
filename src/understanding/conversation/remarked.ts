import type { Intent } from '../../core/intent.ts';
import type { Remark } from '../../core/said.ts';
import { isAskTopic, SIMPLE } from '../../core/topic.ts';
import { readRemark, readWholeRemark } from '../said/rung/remark.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { LIKELY, made } from './follow-up/made.ts';
import type { Heard } from './heard.ts';

type CaseOf = (topic: string, tokens: readonly Token[]) => string | undefined;

/**
 * `ok. but ageism` after a change of career, `I got rejected again`: of what is unsure the topic of which a more special
 * question is said, that of the answer before first.
 */
export const ofSaidCase = (read: Intent, { found, marks, last }: Heard, caseOf: CaseOf): Intent => {
  const isUnsure = read.topic === 'clarify' || read.confidence < UNSURE;
  if (marks.has('ASKS') || !(isUnsure || isLeftOpen(read)) || isKind(readRemark(found.tokens))) return read;
  const likely = [...(last ? [last.intent.topic] : []), ...(isGuessed(read) ? read.alternatives : [])];
  const topic = likely.find((each) => isAskTopic(each) && says(caseOf(each, found.tokens)));
  if (topic === undefined || topic === read.topic) return read;
  return made(topic, 'answer', topic === last?.intent.topic ? last.intent.slots : {}, LIKELY);
};

/** A wish for simpler words is one of any topic. */
const says = (said: string | undefined): boolean => said !== undefined && said !== SIMPLE;

const isKind = (remark: Remark | undefined): boolean => remark === 'thanks' || remark === 'bye';

/** `that's low smh`, `I'm torn`: a remark, and no question that would be answered with what it only touches. */
export const asRemark = (read: Intent, { found, marks, last }: Heard): Intent => {
  if (read.confidence >= (read.topic === 'thanks' ? LIKELY : CERTAIN) && !isUnread(read)) return read;
  const kind = readWholeRemark(found.tokens);
  if (kind === undefined) return read;
  const isAsked = marks.has('ASKS') && found.tokens.some(({ word }) => ASKING.has(word));
  const isRemark =
    PLAIN.has(kind) || (!isAsked && (isLeftOpen(read) || read.topic === last?.intent.topic || read.confidence < SURE));
  return isRemark ? made('thanks', 'answer', {}, LIKELY) : read;
};
const CERTAIN = 0.9;
/** Without one of these a question mark only marvels: `that little?` */
const ASKING = wordSet(
  'what how when where who why which can could will would should is are am do does did has have any',
);

/** What else it may be is as likely as what was made of it. */
const isGuessed = (read: Intent): boolean =>
  read.topic === 'clarify' || read.confidence < (isLeftOpen(read) ? UNSURE : GUESSED);
const GUESSED = 0.35;

/** Nothing was made of it, or small talk. */
const isLeftOpen = (read: Intent): boolean => isUnread(read) || read.topic === 'thanks';
const isUnread = ({ topic }: Intent): boolean => topic === 'none' || topic === 'clarify';

const UNSURE = 0.6;
const SURE = 0.7;
/** Said in so many words that they mean nothing else, if often as a question: `so just opinions?` */
const PLAIN: ReadonlySet<Remark> = new Set(['opinion', 'contradiction', 'study']);
