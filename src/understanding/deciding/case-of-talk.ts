import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isAskTopic, type Topic } from '../../core/topic.ts';
import { toSlots } from '../slots/fit.ts';
import type { Found } from '../slots/found.ts';
import type { CaseReader, SaidCase } from './cases.ts';
import { isOpen } from './decide.ts';

/**
 * `my manager will not release me`, `budget 1500`: what is unclear by itself, and says a case of the topic that was spoken of
 * or of one of those it may be about, is that case.
 */
export const withCaseOfTalk = (intent: Intent, read: CaseReader, found: Found, last: Turn | undefined): Intent => {
  if (intent.aspect !== 'answer' || intent.ref !== undefined || found.tokens.length > LONGEST) return intent;
  const before = last && topicOf(last);
  const isOther = before !== undefined && before !== intent.topic && isAskTopic(before);
  const said = isOther && before ? read(before, found.tokens) : undefined;
  if (isOther && before && said && isMeant(said, intent, found)) return ofCase(before, intent, found);
  const unsure = intent.topic === 'clarify' ? soleOf(intent.alternatives, read, found) : undefined;
  return unsure === undefined ? intent : ofCase(unsure, intent, found);
};

const LONGEST = 20;

/** What was asked back about stays open: the talk is of what was spoken of before it. */
const topicOf = ({ intent, before }: Turn): Topic => (isOpen(intent) && before ? before.topic : intent.topic);

const ofCase = (topic: Topic, intent: Intent, found: Found): Intent => ({
  ...intent,
  topic,
  slots: toSlots(topic, found),
  alternatives: [],
});

/** The less is clear by itself, the less of the message the case has to be. */
const isMeant = ({ words }: SaidCase, intent: Intent, { tokens }: Found): boolean => {
  if (isOpen(intent)) return words / tokens.length >= (intent.topic === 'none' ? SHARE_OF_FOREIGN : SHARE);
  return words >= SPECIFIC && (GENERAL.has(intent.topic) || intent.confidence < UNSURE);
};
const SHARE_OF_FOREIGN = 0.4;
const SHARE = 0.3;
/** A phrase of so many words says what it says. */
const SPECIFIC = 3;
const UNSURE = 0.5;
/** `but I am in QA already, so what first?` asks for no step of the road. */
const GENERAL: ReadonlySet<Topic> = new Set(['next']);

/** The one of several topics of which a case is plainly said. */
const soleOf = (topics: readonly Topic[], read: CaseReader, { tokens }: Found): Topic | undefined => {
  const [topic, ...more] = topics.filter((each) => (read(each, tokens)?.words ?? 0) >= SPECIFIC);
  return more.length === 0 ? topic : undefined;
};
