import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isAskTopic, SIMPLE, type Topic } from '../../core/topic.ts';
import type { Heard } from '../conversation/heard.ts';
import { readRemark } from '../said/rung/remark.ts';
import { toSlots } from '../slots/fit.ts';
import type { CaseReader, SaidCase } from './cases.ts';
import { isOpen } from './decide.ts';

/**
 * `my manager will not release me`, `budget 1500`, `ok. but ageism`: what is unclear by itself, and says a case of the topic
 * that was spoken of or of one of those it may be about, is that case.
 */
export const withCaseOfTalk = (intent: Intent, read: CaseReader, heard: Heard): Intent => {
  const { tokens } = heard.found;
  if (intent.aspect !== 'answer' || intent.ref !== undefined || tokens.length > LONGEST) return intent;
  const before = heard.last && topicOf(heard.last);
  const said = before === undefined || before === intent.topic ? undefined : readCase(before, read, heard);
  if (before !== undefined && said !== undefined && isMeant(said, intent, heard)) return ofCase(before, intent, heard);
  const other = otherOf(intent, read, heard);
  return other === undefined || other === intent.topic ? intent : ofCase(other, intent, heard);
};

const LONGEST = 20;

/** What was asked back about stays open: the talk is of what was spoken of before it. */
const topicOf = ({ intent, before }: Turn): Topic => {
  if (!isOpen(intent)) return intent.topic;
  return before?.topic ?? intent.alternatives[0] ?? intent.topic;
};

/** A wish for simpler words is one of any topic. */
const readCase = (topic: Topic, read: CaseReader, { found }: Heard): SaidCase | undefined => {
  const said = isAskTopic(topic) ? read(topic, found.tokens) : undefined;
  return said?.id === SIMPLE ? undefined : said;
};

const ofCase = (topic: Topic, intent: Intent, { found, last }: Heard): Intent => {
  const own = toSlots(topic, found);
  const isSame = last?.intent.topic === topic && Object.keys(own).length === 0;
  return { ...intent, topic, slots: isSame ? last.intent.slots : own, alternatives: [], confidence: LIKELY };
};
const LIKELY = 0.9;

/** The less is clear by itself, the less of the message the case has to be; what is told, and asks nothing, may be any of it. */
const isMeant = ({ words, isTold }: SaidCase, intent: Intent, heard: Heard): boolean => {
  const { tokens } = heard.found;
  if (isStatement(heard) && (isLeftOpen(intent) || intent.confidence < GUESSED)) return true;
  if (!isOpen(intent)) return words >= SPECIFIC && (GENERAL.has(intent.topic) || intent.confidence < UNSURE);
  return isTold === true || words / tokens.length >= (intent.topic === 'none' ? SHARE_OF_FOREIGN : SHARE);
};
const SHARE_OF_FOREIGN = 0.4;
const SHARE = 0.3;
/** A phrase of so many words says what it says. */
const SPECIFIC = 3;
const UNSURE = 0.5;
const GUESSED = 0.6;
/** `but I am in QA already, so what first?` asks for no step of the road. */
const GENERAL: ReadonlySet<Topic> = new Set(['next']);

/** It asks nothing, and is no thanks and no goodbye. */
const isStatement = ({ found, marks }: Heard): boolean => {
  const remark = readRemark(found.tokens);
  return !marks.has('ASKS') && remark !== 'thanks' && remark !== 'bye';
};

/** Nothing was made of it, or small talk. */
const isLeftOpen = (intent: Intent): boolean => isOpen(intent) || intent.topic === 'thanks';

/** Of the topics it may be about the likeliest of which a case is told, or the only one of which a case is plainly said. */
const otherOf = (intent: Intent, read: CaseReader, heard: Heard): Topic | undefined => {
  const isTold = isStatement(heard) && intent.confidence < (intent.topic === 'clarify' ? 1 : FOREIGN);
  if (isTold && (isLeftOpen(intent) || intent.confidence < ANY))
    return intent.alternatives.find((topic) => readCase(topic, read, heard) !== undefined);
  if (intent.topic !== 'clarify') return undefined;
  const [topic, ...more] = intent.alternatives.filter((each) => (readCase(each, read, heard)?.words ?? 0) >= SPECIFIC);
  return more.length === 0 ? topic : undefined;
};
const FOREIGN = 0.6;
/** Whatever else it may be is as likely. */
const ANY = 0.35;
