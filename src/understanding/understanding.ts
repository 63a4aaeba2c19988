import { type Intent, toList } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import type { Understanding } from '../core/ports.ts';
import { isAdvert } from './advert/advert.ts';
import { readOwnList } from './advert/own-list.ts';
import { createClassifier } from './classifier/classifier.ts';
import { CHATTING, classify, type Reading } from './classify.ts';
import { readAmongClauses } from './conversation/among-clauses.ts';
import { type Case, keepCase, NO_CASE, readCase } from './conversation/another-case.ts';
import { readSumCase } from './conversation/another-sum.ts';
import { withSum } from './conversation/asked-sum.ts';
import { readAttempt, readDay, readWeekday } from './conversation/attempt.ts';
import { backTo } from './conversation/back-to.ts';
import { readBackground, readStory } from './conversation/background.ts';
import { toAspect } from './conversation/follow-up/aspect.ts';
import { isFollowUpAlone, isFresh, readFollowUp } from './conversation/follow-up/follow-up.ts';
import { withInstead } from './conversation/follow-up/instead.ts';
import { readPlanTalk } from './conversation/follow-up/plan-talk.ts';
import { readForgottenSetting } from './conversation/forgotten.ts';
import type { Heard } from './conversation/heard.ts';
import { readLanguageChoice } from './conversation/language-choice.ts';
import { leanOn } from './conversation/lean/lean-on.ts';
import { withNearHours } from './conversation/near-hours.ts';
import { withNearTime } from './conversation/near-time.ts';
import { withOwnZone } from './conversation/own-zone.ts';
import { withComparedSkills, withPayOfSubject } from './conversation/pay-of-subject.ts';
import { withRanking } from './conversation/ranking.ts';
import { withoutReaction } from './conversation/reaction.ts';
import { ofHeldAdvert } from './conversation/replies/match-replies.ts';
import { isAside } from './conversation/replies/practice-replies.ts';
import { readAnswered, readReply } from './conversation/replies/replies.ts';
import { withoutReports } from './conversation/reported.ts';
import { withSameYears } from './conversation/same-years.ts';
import { toSpoken } from './conversation/spoken-of.ts';
import { isToldAside } from './conversation/told-aside.ts';
import { withToldHours } from './conversation/told-hours.ts';
import { withOtherSide } from './conversation/two-sides.ts';
import { withPlace } from './conversation/where.ts';
import { type CasedTopic, createCaseReader, withCases } from './deciding/cases.ts';
import { bare, isOpen, none, toIntent, withDay } from './deciding/decide.ts';
import { introduced, isIntroduction } from './introduction.ts';
import type { Learned } from './learn.ts';
import { compareSkills, pickSkill } from './picked.ts';
import { createReader } from './reader.ts';
import { isComplaint } from './signals/complaint.ts';
import { readGuard } from './signals/guard.ts';
import { toMarks } from './signals/marks.ts';
import type { SkillReader } from './slots/skills.ts';
import { withoutManners } from './text/manners.ts';
import { type Normalised, normalise } from './text/normalise.ts';
import { tokenise } from './tokens/tokens.ts';

export type UnderstandingParts = {
  readonly learned: Learned;
  readonly skills: SkillReader;
  /** By id. */
  readonly topics: ReadonlyMap<string, CasedTopic>;
};

/** Deterministic and offline: the same text, turn and time give the same intent. */
export const createUnderstanding = ({ learned, skills, topics }: UnderstandingParts): Understanding => {
  const reader = createReader(skills, learned);
  const reading: Reading = {
    ...reader,
    classifier: createClassifier(learned.model),
    nameOf: skills.nameOf,
    caseOf: createCaseReader(topics, reader.mend),
  };
  return { understand: (text, last, now) => understand(reading, text, last, now) };
};

/** A message says what it wants within so many words: what follows is read by those who look for adverts alone. */
const MOST_WORDS = 600;

const understand = (reading: Reading, text: string, turn: Turn | undefined, now: Date): Intent => {
  const before = turn !== undefined && isFresh(turn, now) ? turn : undefined;
  const polite = withoutManners(normalise(text));
  const plain = before === undefined ? polite : withoutReaction(polite);
  const written = tokenise(plain.text, MOST_WORDS);
  if (written.length === 0) return readWordless(text);
  if (OTHER_BOT.test(text)) return none();
  const guarded = readGuard(plain === polite ? written : tokenise(polite.text, MOST_WORDS));
  if (guarded !== undefined) return none(guarded === 'crisis' ? 'crisis' : undefined);
  const said = reading.find(reading.mend(written), now, toList(before?.intent.slots.skill));
  const last = before === undefined ? undefined : toSpoken(before, said);
  const placed = withNearTime(withOwnZone(withNearHours(said, last), last), last);
  const marks = toMarks(plain, placed);
  const found = withoutReports(placed, marks);
  const heard: Heard = { found, marks, last, now };
  const put = readForgottenSetting(found) ?? readLanguageChoice(found, last);
  if (put !== undefined) return put;
  const own = readOwnList(found);
  const isPasted = isAdvert(found.tokens, found.skills.length) && !isIntroduction(found.tokens);
  if (own === undefined && (isPasted || isListed(heard))) return toIntent('match', 'answer', heard, 0.95);
  const alone = introduced(readIntent(reading, plain, heard), heard);
  const read = own !== undefined && (alone.topic === 'match' || isOpen(alone)) ? own : alone;
  const spoken = ofHeldAdvert(read, heard, last);
  const meant = withToldHours(last === undefined ? spoken : withInstead(spoken, found, last), found);
  const cased = withCases(withComparedSkills(meant, found, last), reading.caseOf, found.tokens, last);
  const asked = withSameYears(cased, found, last);
  const intent = withPlace(withRanking(withPayOfSubject(asked, found, last), found, last), last);
  return saysLittleElse(intent, found.tokens.length) && isComplaint(found.tokens)
    ? none('complaint')
    : withOtherSide(withSum(intent, plain.text, found, last), found, last, (tokens) => reading.find(tokens, now));
};

/** `Python, Django, PostgreSQL, Lisbon` where an advert was asked for: its skills, and nothing said of them. */
const isListed = ({ found: { skills, statuses }, marks, last }: Heard): boolean =>
  last?.intent.topic === 'match' &&
  skills.length >= LEAST_LISTED &&
  !marks.has('ASKS') &&
  !marks.has('I') &&
  statuses.every(({ status }) => status === undefined);
const LEAST_LISTED = 3;

/** Whether words against the answer before are likelier than what was made of the message. */
const saysLittleElse = (intent: Intent, words: number): boolean =>
  isOpen(intent) || CHATTING.has(intent.topic) || (words <= FEW_WORDS && intent.confidence < SURE_TO_ANSWER);
const FEW_WORDS = 7;
const SURE_TO_ANSWER = 0.7;

/** `!rank`, `!play something`: the command of another bot. */
const OTHER_BOT = /^\s*![a-z]/i;

/** A question mark alone asks for help, and a raised thumb thanks. */
const readWordless = (text: string): Intent => {
  if (text.includes('?') && !text.includes('<')) return bare('help');
  return THANKING.some((sign) => text.includes(sign)) ? bare('thanks') : none();
};
const THANKING = [...'👍🙏👌❤💯🙌'];

const readIntent = (reading: Reading, plain: Normalised, heard: Heard): Intent => {
  const { found, last } = heard;
  if (last === undefined) return isFollowUpAlone(found.tokens) ? none() : classify(reading, plain, heard);
  if (isAside(found.tokens, last)) return classify(reading, plain, { ...heard, last: undefined });
  const named =
    readPlanTalk(found, last, heard.now) ??
    readReply(found, heard.marks.has('ASKS'), last) ??
    compareSkills(reading, heard, last) ??
    pickSkill(reading, heard, last);
  if (named !== undefined) return withDay(named, heard);
  const followUp = readFollowUp(found.tokens, found, last);
  if (followUp !== undefined && !isQuestionOnly(followUp, heard)) return withDay(followUp, heard);
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
  const isAsking = marks.has('ASKS') && last.intent.topic === 'progress.set';
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
  if (!isOpen(intent)) return leanOn(keepCase(intent, found, other, last), heard, last);
  return (
    readDay(found, last, now) ??
    readWeekday(found, last) ??
    readAttempt(found, marks.has('ASKS'), last) ??
    readStory(heard, last) ??
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
