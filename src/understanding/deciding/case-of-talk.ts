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
  const spoken = (last ? topicsOf(last) : []).filter((topic) => topic !== intent.topic && isAskTopic(topic));
  const meant = spoken.find((topic) => isMeant(read(topic, found.tokens), intent, found));
  if (meant !== undefined) return ofCase(meant, intent, found);
  const unsure = intent.topic === 'clarify' ? soleOf(intent.alternatives, read, found) : undefined;
  return unsure === undefined ? intent : ofCase(unsure, intent, found);
};

const LONGEST = 20;

/** What was asked back about stays open: the talk is of what was spoken of before it, or of what was offered. */
const topicsOf = ({ intent, before }: Turn): readonly Topic[] =>
  isOpen(intent) ? [...(before ? [before.topic] : []), ...intent.alternatives] : [intent.topic];

const ofCase = (topic: Topic, intent: Intent, found: Found): Intent => ({
  ...intent,
  topic,
  slots: toSlots(topic, found),
  alternatives: [],
});

/** The less is clear by itself, the less of the message the case has to be. */
const isMeant = (said: SaidCase | undefined, intent: Intent, { tokens }: Found): boolean => {
  const { words = 0 } = said ?? {};
  if (isOpen(intent))
    return words / tokens.length >= (intent.topic === 'none' && words < SPECIFIC ? SHARE_OF_FEW : SHARE);
  if (words >= PLAIN && intent.confidence < SURE) return true;
  return words >= SPECIFIC && (GENERAL.has(intent.topic) || intent.confidence < UNSURE);
};
const SHARE_OF_FEW = 0.4;
const SHARE = 0.25;
/** A phrase of so many words says what it says. */
const SPECIFIC = 3;
const UNSURE = 0.65;
/** `she will say I am not senior`: hardly anything else can be meant. */
const PLAIN = 4;
const SURE = 0.9;
/** `but I am in QA already, so what first?` asks for no step of the road. */
const GENERAL: ReadonlySet<Topic> = new Set(['next']);

/** The one of several topics of which a case is plainly said; `a senior with 7 years` is said with any of them. */
const soleOf = (topics: readonly Topic[], read: CaseReader, { tokens, years }: Found): Topic | undefined => {
  if (years !== undefined) return undefined;
  const [topic, ...more] = topics.filter((each) => (read(each, tokens)?.words ?? 0) >= SPECIFIC);
  return more.length === 0 ? topic : undefined;
};
