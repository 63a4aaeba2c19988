import type { Intent } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import { isPersonalTopic } from '../core/topic.ts';
import { classify, type Reading } from './classify.ts';
import { readAmongClauses, readOtherStep } from './conversation/among-clauses.ts';
import { type Case, NO_CASE, readCase } from './conversation/another-case.ts';
import { readAttempt, readDay } from './conversation/attempt.ts';
import { backTo } from './conversation/back-to.ts';
import { readBackground, readStory } from './conversation/background.ts';
import { toAspect } from './conversation/follow-up/aspect.ts';
import { isFollowUpAlone, readFollowUp } from './conversation/follow-up/follow-up.ts';
import { readKeptHours } from './conversation/follow-up/kept-hours.ts';
import { readPaceChanged } from './conversation/follow-up/pace-changed.ts';
import { readPlanTalk } from './conversation/follow-up/plan-talk.ts';
import { isOfLevelItself } from './conversation/follow-up/same-question.ts';
import { readShorter } from './conversation/follow-up/shorter.ts';
import type { Heard } from './conversation/heard.ts';
import { readHearsay } from './conversation/hearsay.ts';
import { keepCase } from './conversation/keep-case.ts';
import { leanOn } from './conversation/lean/lean-on.ts';
import { changesUnsaid } from './conversation/of-nudge.ts';
import { readSumCase } from './conversation/pay/another-sum.ts';
import { readButtonWords } from './conversation/replies/button-words.ts';
import { isAside, isPracticeGuessed } from './conversation/replies/practice-replies.ts';
import { readAnswered, readReply } from './conversation/replies/replies.ts';
import { isToldAside } from './conversation/told-aside.ts';
import { bare, isOpen, none, withDay } from './deciding/decide.ts';
import { withReported } from './deciding/second.ts';
import { compareSkills, pickSkill } from './picked.ts';
import type { Normalised } from './text/normalise.ts';

/** What a message is about, by itself or beside the turn before. */
export const readIntent = (reading: Reading, plain: Normalised, heard: Heard): Intent => {
  const intent = readInTalk(reading, plain, heard);
  const { last } = heard;
  if (last === undefined) return intent;
  if (isPracticeGuessed(intent, heard)) return classify(reading, plain, { ...heard, last: undefined });
  return changesUnsaid(intent, heard, last) ? withoutNudge(reading, plain, heard) : intent;
};

/** What is said where no nudge is meant: read by itself, and asked about where that says nothing. */
const withoutNudge = (reading: Reading, plain: Normalised, heard: Heard): Intent => {
  const alone = classify(reading, plain, { ...heard, last: undefined });
  if (alone.topic !== 'nudge' && alone.topic !== 'none') return alone;
  const others = alone.alternatives.filter((topic) => topic !== 'nudge');
  return { ...bare('clarify'), alternatives: ['nudge', ...others] };
};

const readInTalk = (reading: Reading, plain: Normalised, heard: Heard): Intent => {
  const { found, last } = heard;
  if (last === undefined) return isFollowUpAlone(found.tokens) ? none() : classify(reading, plain, heard);
  const isOther = isPersonalTopic(last.intent.topic) && isOfLevelItself(found.tokens, found);
  if (isOther || isAside(found.tokens, last)) return classify(reading, plain, { ...heard, last: undefined });
  const named =
    readButtonWords(found, last) ??
    readPaceChanged(found, last) ??
    readKeptHours(found, last) ??
    readPlanTalk(found, last, heard.now) ??
    readReply(found, heard.marks.has('ASKS'), last) ??
    readShorter(found, last) ??
    compareSkills(reading, heard, last) ??
    pickSkill(reading, heard, last);
  if (named !== undefined) return withDay(named, heard);
  const followUp = readFollowUp(found.tokens, found, last);
  if (followUp !== undefined && !isQuestionOnly(followUp, heard)) return withDay(withReported(followUp), heard);
  return isToldAside(heard, last)
    ? classify(reading, plain, { ...heard, last: undefined })
    : inContext(reading, plain, heard, last);
};

/** `and docker?` after a report notes nothing. */
const isQuestionOnly = ({ topic, aspect }: Intent, { found, marks }: Heard): boolean =>
  topic === 'progress.set' && aspect === 'answer' && found.skills.length > 0 && marks.has('ASKS');

/** What was understood alone gives way to the conversation where it is unsure, and leans on it where it points back. */
const inContext = (reading: Reading, plain: Normalised, said: Heard, last: Turn): Intent => {
  const { found, marks, now } = said;
  const isAsking = marks.has('ASKS') && (last.intent.topic === 'progress.set' || last.intent.aspect === 'delete');
  const other = isAsking ? NO_CASE : readOther(found, marks, last);
  const heard = { ...said, other };
  const intent = backTo(classify(reading, plain, heard), last);
  if (isOtherPart(intent, last)) return toAspect(intent.aspect, last);
  const answered = readAnswered(intent, heard, last);
  if (answered !== undefined) return answered;
  const background = readBackground(heard, last);
  if (background !== undefined) return background;
  const day = intent.topic === 'thanks' && found.tokens.length <= BARE_DAY ? readDay(found, last, now) : undefined;
  if (day !== undefined) return day;
  const step = intent.topic === 'next' ? readOtherStep(heard, last, (tokens) => reading.find(tokens, now)) : undefined;
  if (step !== undefined) return step;
  if (!isOpen(intent)) return leanOn(keepCase(intent, found, other, last), heard, last);
  return (
    readAttempt(found, marks.has('ASKS'), last) ??
    readStory(heard, last) ??
    readHearsay(heard, last) ??
    readAmongClauses(heard, last, (tokens) => reading.find(tokens, now)) ??
    intent
  );
};

/** `sep 27` after a plan: hardly more than the day. */
const BARE_DAY = 3;

/** Another case of the question before, or another sum to be placed. */
const readOther = (found: Heard['found'], marks: Heard['marks'], last: Turn): Case => {
  const other = readCase(found, last);
  return other.evidence === undefined ? readSumCase(found, marks, last) : other;
};

/** `harder!`, `as a file please`: another part of the answer before, found by its words. */
const isOtherPart = ({ topic, aspect, slots }: Intent, last: Turn): boolean =>
  topic === last.intent.topic && aspect !== 'answer' && Object.keys(slots).length === 0;
