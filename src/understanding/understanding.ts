import type { Intent, SkillStatus } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import type { Understanding } from '../core/ports.ts';
import { isAskTopic, type Topic } from '../core/topic.ts';
import { isAdvert } from './advert/advert.ts';
import { type Classifier, createClassifier, type Prediction } from './classifier/classifier.ts';
import { keepCase, NOTHING_ELSE, readCase } from './conversation/another-case.ts';
import { readAttempt, readDay, readWeekday } from './conversation/attempt.ts';
import { backTo } from './conversation/back-to.ts';
import { isFollowUpAlone, isFresh, readFollowUp, toAspect } from './conversation/follow-up/follow-up.ts';
import { withInstead } from './conversation/follow-up/instead.ts';
import { readPicked, toCompared } from './conversation/follow-up/pointing.ts';
import type { Heard } from './conversation/heard.ts';
import { blend } from './conversation/lean/blend.ts';
import { foldDetail } from './conversation/lean/fold.ts';
import { leaning } from './conversation/lean/lean.ts';
import { leanOn } from './conversation/lean/lean-on.ts';
import { withSubject } from './conversation/lean/subject.ts';
import { withOwnZone } from './conversation/own-zone.ts';
import { withoutReaction } from './conversation/reaction.ts';
import { readAnswered, readReply } from './conversation/replies.ts';
import { isAskedOnly, isNoReport } from './conversation/reported.ts';
import { toSpoken } from './conversation/spoken-of.ts';
import { type CasedTopic, type CaseReader, createCaseReader, withCases } from './deciding/cases.ts';
import { bare, decide, none, toIntent, withDay } from './deciding/decide.ts';
import { without } from './deciding/judge.ts';
import { withSecond } from './deciding/second.ts';
import type { Learned } from './learn.ts';
import { createReader, type Reader } from './reader.ts';
import { isComplaint } from './signals/complaint.ts';
import { readGuard } from './signals/guard.ts';
import { type Marks, toAfterWords, toClassifierWords, toMarks, toTalkMarks } from './signals/marks.ts';
import type { Evidence } from './signals/signals.ts';
import { toSlots } from './slots/fit.ts';
import type { SkillReader } from './slots/skills.ts';
import { NOTING } from './slots/status/filed.ts';
import { withSum } from './slots/sum.ts';
import { withoutManners } from './text/manners.ts';
import { type Normalised, normalise } from './text/normalise.ts';
import { toQuestions } from './text/questions.ts';
import { wordSet } from './text/word-set.ts';
import { type Token, tokenise } from './tokens/tokens.ts';

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

type Reading = Reader & {
  readonly classifier: Classifier;
  readonly nameOf: (skill: string) => string | undefined;
  readonly caseOf: CaseReader;
};

/** A message says what it wants within so many words: what follows is read by those who look for adverts alone. */
const MOST_WORDS = 600;

const understand = (reading: Reading, text: string, turn: Turn | undefined, now: Date): Intent => {
  const before = turn !== undefined && isFresh(turn, now) ? turn : undefined;
  const polite = withoutManners(normalise(text));
  const plain = before === undefined ? polite : withoutReaction(polite);
  const written = tokenise(plain.text, MOST_WORDS);
  if (written.length === 0) return readWordless(text);
  const guarded = readGuard(plain === polite ? written : tokenise(polite.text, MOST_WORDS));
  if (guarded !== undefined) return none(guarded === 'crisis' ? 'crisis' : undefined);
  const said = reading.find(reading.mend(written), now);
  const last = before === undefined ? undefined : toSpoken(before, said);
  const found = withOwnZone(said, last);
  const heard: Heard = { found, marks: toMarks(plain, found), last, now };
  if (isAdvert(found.tokens, found.skills.length) || isListed(heard)) return toIntent('match', 'answer', heard, 0.95);
  const read = readIntent(reading, plain, heard);
  const meant = last === undefined ? read : withInstead(read, found, last);
  const intent = withCases(meant, reading.caseOf, found.tokens, last);
  return saysLittleElse(intent, found.tokens.length) && isComplaint(found.tokens)
    ? none('complaint')
    : withSum(intent, plain.text, found.tokens);
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

/** A question mark alone asks for help, and a raised thumb thanks. */
const readWordless = (text: string): Intent => {
  if (text.includes('?') && !text.includes('<')) return bare('help');
  return THANKING.some((sign) => text.includes(sign)) ? bare('thanks') : none();
};
const THANKING = [...'👍🙏👌❤💯🙌'];

const readIntent = (reading: Reading, plain: Normalised, heard: Heard): Intent => {
  const { found, last } = heard;
  if (last === undefined) return isFollowUpAlone(found.tokens) ? none() : classify(reading, plain, heard);
  const named =
    readReply(found, heard.marks.has('ASKS'), last) ??
    compareSkills(reading, heard, last) ??
    pickSkill(reading, heard, last);
  if (named !== undefined) return named;
  const followUp = readFollowUp(found.tokens, found, last);
  return followUp === undefined ? inContext(reading, plain, heard, last) : withDay(followUp, heard);
};

/** What was understood alone gives way to the conversation where it is unsure, and leans on it where it points back. */
const inContext = (reading: Reading, plain: Normalised, said: Heard, last: Turn): Intent => {
  const { found, marks, now } = said;
  const other = readCase(found, last);
  const heard = { ...said, other };
  const intent = backTo(classify(reading, plain, heard), last);
  if (isOtherPart(intent, last)) return toAspect(intent.aspect, last);
  const answered = readAnswered(intent, heard, last);
  if (answered !== undefined) return answered;
  if (!isOpen(intent)) return leanOn(keepCase(intent, found, other, last), heard, last);
  return readDay(found, last, now) ?? readWeekday(found, last) ?? readAttempt(found, marks.has('ASKS'), last) ?? intent;
};

/** `vs mysql?` after a question about PostgreSQL sets the two beside each other. */
const compareSkills = (reading: Reading, { found, now }: Heard, last: Turn): Intent | undefined => {
  const skills = toCompared(found, last);
  const names = (skills ?? []).flatMap((skill) => reading.nameOf(skill) ?? []);
  if (skills === undefined || names.length < 2) return undefined;
  const intent = readAlone(reading, hearAlone(reading, names.join(' or '), now));
  return isOpen(intent) ? undefined : { ...intent, slots: { ...intent.slots, skill: skills } };
};

/** `the last of those, is it hard?` is read with the name of the skill; where that says nothing more, it is about the skill. */
const pickSkill = (reading: Reading, { found, marks, now }: Heard, last: Turn): Intent | undefined => {
  const picked = readPicked(found.tokens, last, reading.nameOf);
  if (picked === undefined) return undefined;
  const part = hearAlone(reading, picked.text, now);
  if (picked.isDenied && last.intent.topic === 'progress.set')
    return { ...bare('progress.set'), slots: { skill: picked.skill, status: toDenied(part) } };
  const intent = readAlone(reading, part);
  const said = part.heard.marks.has('ASKS') ? undefined : part.heard.found.statuses[0];
  const reported = said?.reported;
  const isReport =
    last.intent.topic === 'progress.set' ||
    isToBeNoted(found.tokens) ||
    (LISTING.has(last.intent.topic) && marks.has('I') && said?.status !== undefined);
  if (reported !== undefined && isReport)
    return { ...bare('progress.set'), slots: { skill: picked.skill, status: reported } };
  const isGuess = intent.topic === 'progress.set' && (said?.status === undefined || intent.confidence < SURE_TO_NOTE);
  const isOfAll = intent.topic === last.intent.topic && intent.topic !== 'practice';
  if (!picked.isAll && !isGuess && !isOfAll && !isOpen(intent) && intent.slots.skill !== undefined) return intent;
  return { ...bare('skill.detail'), slots: { skill: picked.skill } };
};

/** `not the first one`: it is taken off, but where it is said to be still going on. */
const toDenied = ({ heard: { found } }: Part): SkillStatus =>
  found.tokens.some(({ word }) => word === 'still') || found.statuses[0]?.status === 'learning' ? 'learning' : 'none';

/** What lists skills that somebody may have: `the first of those I have already`. */
const LISTING: ReadonlySet<Topic> = new Set(['gap', 'plan', 'next', 'match']);

/** `the second one then, write down I began it` */
const isToBeNoted = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => NOTING.has(word));

/** Less than this is no report of what was picked. */
const SURE_TO_NOTE = 0.6;

/** Words that now name what they are about, as if nothing had been said before. */
const hearAlone = (reading: Reading, text: string, now: Date): Part => {
  const plain = normalise(text);
  const found = reading.find(tokenise(plain.text), now);
  return { plain, heard: { found, marks: toMarks(plain, found), last: undefined, now } };
};

const readAlone = (reading: Reading, { plain, heard }: Part): Intent => classifyOne(reading, plain, heard);

/** `harder!`, `as a file please`: another part of the answer before, found by its words. */
const isOtherPart = ({ topic, aspect, slots }: Intent, last: Turn): boolean =>
  topic === last.intent.topic && aspect !== 'answer' && Object.keys(slots).length === 0;

const isOpen = ({ topic }: Intent): boolean => topic === 'none' || topic === 'clarify';
const CHATTING: ReadonlySet<Topic> = new Set(['thanks', 'greeting', 'help']);

/** The message as a whole, and what its parts say where they are about two things, or thank first and then ask. */
const classify = (reading: Reading, plain: Normalised, heard: Heard): Intent => {
  const whole = classifyOne(reading, plain, heard);
  const parts = toQuestions(plain).map((text) => hearPart(reading, text, heard));
  const slotsFor = (topic: Topic) => toSlots(topic, heard.found);
  if (CHATTING.has(whole.topic)) return readAfterThanks(reading, plain, heard) ?? whole;
  if (!isOpen(whole) && !areSeveral(parts) && !isAskedBeside(whole, parts)) return withSecond(whole, [], slotsFor);
  const decided = parts.map((part) => ({ part, intent: decidePart(reading, part) }));
  const hasReport = decided.some(({ intent }) => intent.topic === 'progress.set');
  return withSecond(
    whole,
    decided.filter(({ part, intent }) => !(hasReport && isBackground(part, intent))).map(({ intent }) => intent),
    slotsFor,
  );
};

/** `bootcamp is over` before what was learned there: how it came to the report, and no question. */
const isBackground = ({ heard: { found, marks } }: Part, { topic }: Intent): boolean =>
  isAskTopic(topic) && !marks.has('ASKS') && found.tokens.some(({ word }) => OVER.has(word));
const OVER = wordSet('over behind ended finished done quit');

/** `ok thx. so where do I begin`: what is said behind the first sentence, where that is about anything. */
const readAfterThanks = (
  reading: Reading,
  { sentences, tokens, text }: Normalised,
  heard: Heard,
): Intent | undefined => {
  const [, second] = sentences;
  if (second === undefined) return undefined;
  const intent = decidePart(reading, hearPart(reading, text.slice(tokens[second.from]?.start ?? 0), heard));
  return isOpen(intent) || CHATTING.has(intent.topic) ? undefined : intent;
};

type Part = { readonly plain: Normalised; readonly heard: Heard };

const hearPart = (reading: Reading, text: string, heard: Heard): Part => {
  const plain = normalise(text);
  const found = reading.find(reading.mend(tokenise(plain.text)), heard.now);
  return { plain, heard: { ...heard, found, marks: toMarks(plain, found) } };
};

const decidePart = (reading: Reading, { plain, heard }: Part): Intent =>
  decide(predict(reading, plain, heard.marks), reading.signals.read(heard.found.tokens, [...heard.marks]), heard);

/** `I am a junior. How do I ...?`: what somebody tells of themselves, and a question that must not go unheard. */
const isAskedBeside = ({ topic }: Intent, parts: readonly Part[]): boolean =>
  topic === 'settings' && new Set(parts.map(({ heard }) => heard.marks.has('ASKS'))).size > 1;

/** Two questions, or a report beside something else: only then is it worth asking what each part is about. */
const areSeveral = (parts: readonly Part[]): boolean => {
  const reports = parts.filter(({ heard }) => heard.marks.has('STATUS')).length;
  return parts.filter(({ heard }) => heard.marks.has('ASKS')).length > 1 || (reports > 0 && reports < parts.length);
};

const classifyOne = (reading: Reading, plain: Normalised, heard: Heard): Intent => {
  const { found, marks, last } = heard;
  const said = reading.signals.read(found.tokens, [...marks, ...toTalkMarks(found, last)]);
  const alone = predict(reading, plain, marks);
  if (last === undefined)
    return decide(isAskedOnly(found, marks) ? without('progress.set', alone) : alone, said, heard);
  const { topic } = last.intent;
  const lean = leaning(found.tokens);
  const mine = lean.share > 0 ? foldDetail(alone, topic, false) : alone;
  const isPlain = isClear(alone);
  const isHeard = lean.share > 0 && !isPlain;
  const learned = isHeard ? blend(mine, foldDetail(predictAfter(reading, heard, last), topic, true), lean) : mine;
  return decide(
    isNoReport(said, found, marks) ? without('progress.set', learned) : learned,
    withCase(said, heard.other?.evidence, isPlain ? NOTHING_ELSE : 0),
    heard,
  );
};

/** What is as clear by itself need not be read twice, and is another case only where it says nothing else. */
const isClear = ({ inScope, ranked: [first] }: Prediction): boolean =>
  inScope > CLEAR && (first?.probability ?? 0) > CLEAR;
const CLEAR = 0.7;

/** What the classifier makes of a message and what it holds. */
const predict = ({ classifier }: Reading, plain: Normalised, marks: Marks): Prediction =>
  classifier.classify(plain, toClassifierWords(marks));

/** The same for what was said after an answer, with its subject in its place. */
const predictAfter = (reading: Reading, { found, now }: Heard, last: Turn): Prediction => {
  const plain = normalise(withSubject(found.tokens, last, reading.nameOf));
  const marks = toMarks(plain, reading.find(tokenise(plain.text), now));
  return reading.classifier.classify(plain, [...toAfterWords(last.intent.topic), ...toClassifierWords(marks)]);
};

/** What the conversation says beside what the words say, where it is sure enough: of one topic the stronger counts. */
const withCase = (said: readonly Evidence[], other: Evidence | undefined, least: number): readonly Evidence[] => {
  const weaker = said.find(({ topic }) => topic === other?.topic);
  if (other === undefined || other.weight < Math.max(least, weaker?.weight ?? 0)) return said;
  return [...said.filter((each) => each !== weaker), other].sort((a, b) => b.weight - a.weight);
};
