import { type Intent, toList } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isAskTopic, isPersonalTopic, SIMPLE, type Topic } from '../../core/topic.ts';
import type { Heard } from '../conversation/heard.ts';
import { setsOthersApart } from '../conversation/set-apart.ts';
import { readRemark } from '../said/rung/remark.ts';
import { toSlots } from '../slots/fit.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import type { CaseReader, SaidCase } from './cases.ts';
import { isOpen } from './decide.ts';

/**
 * `my manager will not release me`, `budget 1500`, `ok. but ageism`: what is unclear by itself, and says a case of the topic
 * that was spoken of or of one of those it may be about, is that case.
 */
export const withCaseOfTalk = (intent: Intent, read: CaseReader, heard: Heard): Intent => {
  const { tokens } = heard.found;
  if (
    (isOrder(intent) && intent.confidence >= LIKELY_ORDER) ||
    (intent.aspect !== 'answer' && intent.aspect !== 'more') ||
    intent.ref !== undefined ||
    tokens.length > LONGEST
  )
    return intent;
  const before = ofBefore(intent, read, heard);
  if (before !== undefined) return ofCase(before, { ...intent, aspect: 'answer' }, heard);
  if (intent.aspect === 'more') return intent;
  const isApart = setsOthersApart(heard.found);
  const spoken = (heard.last && !isOfOther(intent, heard.last) ? topicsOf(heard.last) : []).filter(
    (topic) => topic !== intent.topic && !(isApart && topic.startsWith('salary.')),
  );
  const meant = spoken.find((topic) => isMeant(readCase(topic, read, heard), intent, heard));
  if (meant !== undefined) return ofCase(meant, intent, heard);
  const other = otherOf(intent, read, heard) ?? ofUnsaid(intent, read, heard);
  return other === undefined || other === intent.topic ? intent : ofCase(other, intent, heard);
};

/** `explain docker like I'm five` after what an API is: of another thing, which is named. */
const isOfOther = ({ topic, slots }: Intent, { intent }: Turn): boolean =>
  topic === 'skill.detail' && toList(slots.skill).some((skill) => !toList(intent.slots.skill).includes(skill));

const LONGEST = 26;

const isOrder = ({ topic }: Intent): boolean => isPersonalTopic(topic) && !GENERAL.has(topic);
/** What is hardly one, as `I have two so far, one is an invoice api` after how many projects one needs, may be told of them. */
const LIKELY_ORDER = 0.75;

/** What was asked back about stays open: the talk is of what was spoken of before it, or of what was offered. */
const topicsOf = ({ intent, before }: Turn): readonly Topic[] =>
  isOpen(intent) ? [...(before ? [before.topic] : []), ...intent.alternatives] : [intent.topic];

/** `how do I tell my boss` after what stepping down would cost: of what was spoken of before that, where nothing else is said as plainly. */
const ofBefore = (intent: Intent, read: CaseReader, heard: Heard): Topic | undefined => {
  const topic = heard.last?.before?.topic;
  if (topic === undefined || topic === intent.topic || intent.confidence >= UNSURE) return undefined;
  const words = readCase(topic, read, heard)?.words ?? 0;
  const isPlain = words >= SPECIFIC && words / heard.found.tokens.length >= HALF;
  const own = readCase(intent.topic, read, heard)?.words ?? 0;
  return isPlain && (heard.last?.intent.topic === intent.topic ? words > own : words >= own) ? topic : undefined;
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
const isMeant = (said: SaidCase | undefined, intent: Intent, heard: Heard): boolean => {
  if (said === undefined) return false;
  const { words } = said;
  if (isOrder(intent)) return words >= SPECIFIC && isStatement(heard);
  const { tokens, levels, skills } = heard.found;
  const isFew = words === 1 && levels.length + skills.length > 0 && tokens.length > LONGEST_FOR_WORD;
  if (isStatement(heard) && !isFew && (isLeftOpen(intent) || intent.confidence < UNSURE)) return true;
  if (isOpen(intent)) {
    const least = intent.topic === 'none' && words < SPECIFIC ? SHARE_OF_FEW : SHARE;
    return said.isTold === true || words / heard.found.tokens.length >= least;
  }
  const isAll = isStatement(heard) || words / heard.found.tokens.length > HALF;
  if (words >= PLAIN && isAll && intent.confidence < SURE) return true;
  return words >= SPECIFIC && (GENERAL.has(intent.topic) || intent.confidence < UNSURE);
};
/** `I led a team of 4 for half a year` names a level, and asks nothing of it. */
const LONGEST_FOR_WORD = 8;
const SHARE_OF_FEW = 0.4;
const SHARE = 0.25;
/** A phrase of so many words says what it says. */
const SPECIFIC = 3;
const UNSURE = 0.65;
/** `she will say I am not senior`, `do I get laid off faster then?`: hardly anything else can be meant. */
const PLAIN = 4;
const SURE = 0.9;
const HALF = 0.5;
/** `but I am in QA already, so what first?` asks for no step of the road. */
const GENERAL: ReadonlySet<Topic> = new Set(['next']);

/** It asks nothing, weighs nothing against another, and is no thanks and no goodbye. */
const isStatement = ({ found, marks }: Heard): boolean => {
  const remark = readRemark(found.tokens);
  return !marks.has('ASKS') && !isWeighed(found.tokens) && remark !== 'thanks' && remark !== 'bye';
};

/** `a startup vs a bank` */
const isWeighed = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => WEIGHING.has(word));
const WEIGHING = wordSet('vs versus');

/** Nothing was made of it, or small talk. */
const isLeftOpen = (intent: Intent): boolean => isOpen(intent) || intent.topic === 'thanks';

/** Of the topics it may be about the likeliest of which a case is told, or the one of which a case is said most plainly. */
const otherOf = (intent: Intent, read: CaseReader, heard: Heard): Topic | undefined => {
  if (!isLeftOpen(intent) && intent.confidence >= ANY) return undefined;
  const words = (topic: Topic): number => readCase(topic, read, heard)?.words ?? 0;
  if (isStatement(heard)) {
    const [first] = intent.alternatives;
    if (intent.topic === 'clarify' && first !== undefined && isPersonalTopic(first)) return undefined;
    const isLikely = intent.confidence < (intent.topic === 'clarify' ? 1 : FOREIGN);
    const least = isLikely ? Math.min(PLAIN, SHARE * heard.found.tokens.length) : PLAIN;
    return intent.alternatives.find((topic) => words(topic) >= least);
  }
  if (intent.topic !== 'clarify') return undefined;
  // `a senior with 7 years` is said with any of them.
  const least = heard.found.years === undefined ? SPECIFIC : PLAIN;
  const [topic, next] = intent.alternatives
    .filter((each) => words(each) >= least)
    .toSorted((one, other) => words(other) - words(one));
  const isPlainest = next === undefined || (topic !== undefined && words(topic) > Math.min(words(next), PLAIN));
  return isPlainest ? topic : undefined;
};
const FOREIGN = 0.6;
/** Whatever else it may be is as likely. */
const ANY = 0.35;

/** `my manager doesn't support me` read as a fear: nothing of that topic is told, and of another as good as all. */
const ofUnsaid = (intent: Intent, read: CaseReader, heard: Heard): Topic | undefined =>
  isOpen(intent) ||
  intent.confidence >= UNSURE ||
  !isStatement(heard) ||
  readCase(intent.topic, read, heard) !== undefined
    ? undefined
    : intent.alternatives.find((topic) => {
        const words = readCase(topic, read, heard)?.words ?? 0;
        return words >= SPECIFIC && words / heard.found.tokens.length > HALF;
      });
