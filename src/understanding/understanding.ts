import type { Intent } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import type { Understanding } from '../core/ports.ts';
import type { Topic } from '../core/topic.ts';
import { isAdvert } from './advert.ts';
import { type Classifier, createClassifier } from './classifier/classifier.ts';
import { type Normalised, normalise } from './classifier/normalise.ts';
import { isComplaint } from './complaint.ts';
import { keepCase, leanOn, readAttempt, readCase, readDay, toPair } from './context.ts';
import { bare, decide, type Heard, none, toIntent, withDay } from './decide.ts';
import { carryOver, toSlots } from './fit.ts';
import { isFollowUpAlone, isFresh, readFollowUp, toAspect } from './follow-up.ts';
import { readGuard } from './guard.ts';
import type { Learned } from './learn.ts';
import { withoutManners } from './manners.ts';
import { isAsking, toMarks } from './marks.ts';
import { toParticulars } from './particulars.ts';
import { toQuestions } from './questions.ts';
import { createReader, type Reader } from './reader.ts';
import { withSecond } from './second.ts';
import type { Evidence } from './signals.ts';
import type { SkillReader } from './slots/skills.ts';
import { withSubject } from './subject.ts';
import { tokenise } from './tokens.ts';

export type UnderstandingParts = { readonly learned: Learned; readonly skills: SkillReader };

/** Deterministic and offline: the same text, turn and time give the same intent. */
export const createUnderstanding = ({ learned, skills }: UnderstandingParts): Understanding => {
  const reading: Reading = {
    ...createReader(skills, learned),
    classifier: createClassifier(learned.model),
    nameOf: skills.nameOf,
  };
  return { understand: (text, last, now) => understand(reading, text, last, now) };
};

type Reading = Reader & {
  readonly classifier: Classifier;
  readonly nameOf: (skill: string) => string | undefined;
};

/** A message says what it wants within so many words: what follows is read by those who look for adverts alone. */
const MOST_WORDS = 600;

const understand = (reading: Reading, text: string, turn: Turn | undefined, now: Date): Intent => {
  const plain = withoutManners(normalise(text));
  const written = tokenise(plain.text, MOST_WORDS);
  if (written.length === 0) return text.includes('?') && !text.includes('<') ? bare('help') : none();
  const guarded = readGuard(written);
  if (guarded !== undefined) return none(guarded === 'crisis' ? 'crisis' : undefined);
  const found = reading.find(reading.mend(written), now);
  const last = turn !== undefined && isFresh(turn, now) ? turn : undefined;
  const heard: Heard = { found, last, now };
  if (isAdvert(found.tokens, found.skills.length)) return toIntent('match', 'answer', heard, 0.95);
  const intent = readIntent(reading, plain, heard);
  const isTalk = isOpen(intent) || CHATTING.has(intent.topic);
  return isTalk && isComplaint(found.tokens) ? none('complaint') : intent;
};

const readIntent = (reading: Reading, plain: Normalised, heard: Heard): Intent => {
  const { found, last } = heard;
  if (last === undefined) return isFollowUpAlone(found.tokens) ? none() : classify(reading, plain, heard);
  const followUp = readFollowUp(found.tokens, found, last);
  return followUp === undefined ? inContext(reading, plain, heard, last) : withDay(followUp, heard);
};

/** What was understood alone gives way to the conversation where it is unsure, and leans on it where it points back. */
const inContext = (reading: Reading, plain: Normalised, heard: Heard, last: Turn): Intent => {
  const { found, now } = heard;
  const compared = compareSkills(reading, heard, last);
  if (compared !== undefined) return compared;
  const intent = classify(reading, plain, heard);
  if (isOtherPart(intent, last)) return toAspect(intent.aspect, last);
  if (!isOpen(intent)) return leanOn(keepCase(intent, found, last), found, last);
  return (
    readDay(found, last, now) ??
    classifyPointed(reading, heard, last) ??
    readAttempt(found, isAsking(plain, found.tokens), last) ??
    intent
  );
};

/** `vs mysql?` after a question about PostgreSQL sets the two beside each other. */
const compareSkills = (reading: Reading, { found, now }: Heard, last: Turn): Intent | undefined => {
  const pair = toPair(found, last);
  const [one, two] = (pair ?? []).map(reading.nameOf);
  if (pair === undefined || one === undefined || two === undefined) return undefined;
  const plain = normalise(`${one} or ${two}`);
  const intent = classifyOne(reading, plain, { found: reading.find(tokenise(plain.text), now), last: undefined, now });
  return isOpen(intent) ? undefined : { ...intent, slots: { ...intent.slots, skill: pair } };
};

/** `harder!`, `as a file please`: another part of the answer before, found by its words. */
const isOtherPart = ({ topic, aspect, slots }: Intent, last: Turn): boolean =>
  topic === last.intent.topic && aspect !== 'answer' && Object.keys(slots).length === 0;

/** Read again with what "it" points at in its place; undefined where that makes nothing clearer. */
const classifyPointed = (reading: Reading, heard: Heard, last: Turn): Intent | undefined => {
  const text = withSubject(heard.found.tokens, last, reading.nameOf);
  if (text === undefined) return undefined;
  const plain = normalise(text);
  const intent = classifyOne(reading, plain, { ...heard, found: reading.find(tokenise(plain.text), heard.now) });
  if (isOpen(intent) || CHATTING.has(intent.topic)) return undefined;
  if (intent.topic !== last.intent.topic) return intent;
  return { ...intent, slots: carryOver(intent.topic, last.intent.slots, intent.slots) };
};

const isOpen = ({ topic }: Intent): boolean => topic === 'none' || topic === 'clarify';
const CHATTING: ReadonlySet<Topic> = new Set(['thanks', 'greeting', 'help']);

/** The message as a whole, and what its parts say where they are about two things. */
const classify = (reading: Reading, plain: Normalised, heard: Heard): Intent => {
  const whole = classifyOne(reading, plain, heard);
  const parts = toQuestions(plain).map((text) => hearPart(reading, text, heard));
  const slotsFor = (topic: Topic) => toSlots(topic, heard.found);
  if (!isOpen(whole) && !areSeveral(parts)) return withSecond(whole, [], slotsFor);
  const intents = parts.map(({ plain, evidence, heard }) => {
    const marks = toParticulars(plain, heard.found);
    return decide(reading.classifier.classify(plain, marks), evidence, heard);
  });
  return withSecond(whole, intents, slotsFor);
};

type Part = { readonly plain: Normalised; readonly heard: Heard; readonly evidence: readonly Evidence[] };

const hearPart = (reading: Reading, text: string, heard: Heard): Part => {
  const plain = normalise(text);
  const found = reading.find(reading.mend(tokenise(plain.text)), heard.now);
  return { plain, heard: { ...heard, found }, evidence: reading.signals.read(found.tokens, toMarks(plain, found)) };
};

/** Two questions, or words that speak for two topics: only then is it worth asking what each part is about. */
const areSeveral = (parts: readonly Part[]): boolean =>
  parts.filter(({ plain, heard }) => isAsking(plain, heard.found.tokens)).length > 1 ||
  new Set(
    parts.flatMap(({ evidence: [first] }) => (first !== undefined && first.weight >= STRONG ? [first.topic] : [])),
  ).size > 1;

const STRONG = 0.85;

const classifyOne = ({ classifier, signals }: Reading, plain: Normalised, heard: Heard): Intent => {
  const { found, last } = heard;
  const said = signals.read(found.tokens, toMarks(plain, found, last));
  const evidence = last === undefined ? said : withCase(said, readCase(found, last));
  return decide(classifier.classify(plain, toParticulars(plain, found)), evidence, heard);
};

/** What the conversation says beside what the words say: of one topic the stronger counts. */
const withCase = (said: readonly Evidence[], [other]: readonly Evidence[]): readonly Evidence[] => {
  const weaker = said.find(({ topic }) => topic === other?.topic);
  if (other === undefined || (weaker?.weight ?? 0) >= other.weight) return said;
  return [...said.filter((each) => each !== weaker), other].sort((a, b) => b.weight - a.weight);
};
