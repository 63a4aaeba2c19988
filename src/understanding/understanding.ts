import type { Aspect, Intent } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import type { Understanding } from '../core/ports.ts';
import type { Topic } from '../core/topic.ts';
import { isAdvert } from './advert.ts';
import { ASK_SIGNALS } from './ask-signals.ts';
import { type Classifier, trainClassifier } from './classifier/classifier.ts';
import { type Normalised, normalise } from './classifier/normalise.ts';
import { CHAT_SIGNALS, COMMAND_SIGNALS } from './command-signals.ts';
import { leanOn, readInContext } from './context.ts';
import { toSlots } from './fit.ts';
import { isFresh, readFollowUp } from './follow-up.ts';
import { FOREIGN_SIGNALS } from './foreign-signals.ts';
import { readGuard } from './guard.ts';
import { type Judgement, judge } from './judge.ts';
import { toQuestions } from './questions.ts';
import { withSecond } from './second.ts';
import { createSignals, type Evidence, type Signals } from './signals.ts';
import { readDate } from './slots/date.ts';
import { createFinder, type Found } from './slots/found.ts';
import { createSkillReader, type NamedSkill } from './slots/skills.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { type Token, tokenise } from './tokens.ts';
import { toKnown, toTargets } from './vocabulary.ts';

/** What understanding is made from: plain values out of the knowledge folder. */
export type UnderstandingParts = {
  /** What people say, and the topic they mean. */
  readonly examples: readonly { readonly topic: string; readonly text: string }[];
  readonly skills: Iterable<NamedSkill>;
  /** Trained from the examples where none is given. */
  readonly classifier?: Classifier;
};

/** Deterministic and offline: the same text, turn and time give the same intent. */
export const createUnderstanding = ({ examples, skills, classifier }: UnderstandingParts): Understanding => {
  const reader = createSkillReader([...skills]);
  const signals = createSignals([...COMMAND_SIGNALS, ...CHAT_SIGNALS, ...ASK_SIGNALS, ...FOREIGN_SIGNALS]);
  const reading: Reading = {
    spelling: createSpelling({ targets: toTargets(reader.plainNames), known: toKnown(examples) }),
    classifier: classifier ?? trainClassifier(examples.map(({ topic, text }) => ({ label: topic, text }))),
    find: createFinder(reader),
    signals,
  };
  return { understand: (text, last, now) => understand(reading, text, last, now) };
};

type Reading = {
  readonly spelling: Spelling;
  readonly classifier: Classifier;
  readonly find: (tokens: readonly Token[]) => Found;
  readonly signals: Signals;
};

/** How likely a topic must be to be answered outright, and how likely a message to be ours at all. */
const SURE = 0.65;
const OURS = 0.47;

const understand = (reading: Reading, text: string, last: Turn | undefined, now: Date): Intent => {
  const plain = normalise(text);
  const written = tokenise(plain.text);
  if (written.length === 0) return none();
  const guarded = readGuard(written);
  if (guarded !== undefined) return none(guarded === 'crisis' ? 'crisis' : undefined);
  const tokens = reading.spelling.mend(written);
  const found = reading.find(tokens);
  if (isAdvert(tokens, found.skills.length)) return toIntent('match', 'answer', found, 0.95);
  const followUp = last !== undefined && isFresh(last, now) ? readFollowUp(tokens, found, last) : undefined;
  if (followUp !== undefined) return followUp;
  const intent = classify(reading, plain, found, now);
  return last !== undefined && isFresh(last, now) ? inContext(intent, found, last) : intent;
};

/** What was understood alone gives way to the conversation where it is unsure, and leans on it where it points back. */
const inContext = (intent: Intent, found: Found, last: Turn): Intent =>
  intent.topic === 'none' || intent.topic === 'clarify'
    ? (readInContext(found, last) ?? intent)
    : leanOn(intent, found.tokens, last);

const classify = (reading: Reading, plain: Normalised, found: Found, now: Date): Intent => {
  const whole = classifyOne(reading, plain, found, now);
  const parts = toQuestions(plain).map((text) => {
    const part = normalise(text);
    return classifyOne(reading, part, reading.find(reading.spelling.mend(tokenise(part.text))), now);
  });
  return withSecond(whole, parts);
};

const classifyOne = (reading: Reading, plain: Normalised, found: Found, now: Date): Intent => {
  const evidence = damp(reading.signals.read(found.tokens, toExtra(plain, found)), found.tokens.length);
  const judgement = judge(reading.classifier.classify(plain), evidence);
  const [best] = judgement.ranked;
  if (best === undefined || judgement.inScope < OURS) return { ...none(), alternatives: others(judgement, undefined) };
  const confidence = best.probability * judgement.inScope;
  if (best.probability >= SURE) return answer(best.topic, confidence, { judgement, evidence, found, now });
  return clarify(judgement, confidence, found);
};

/** Words far apart in a long message say less about it than the same words close together. */
const damp = (evidence: readonly Evidence[], length: number): readonly Evidence[] => {
  const factor = length <= 14 ? 1 : length <= 24 ? 0.95 : 0.75;
  return factor === 1 ? evidence : evidence.map((each) => ({ ...each, weight: each.weight * factor }));
};

type Judged = {
  readonly judgement: Judgement;
  readonly evidence: readonly Evidence[];
  readonly found: Found;
  readonly now: Date;
};

const answer = (topic: Topic, confidence: number, { judgement, evidence, found, now }: Judged): Intent => {
  const aspect = evidence.find((each) => each.topic === topic)?.aspect ?? 'answer';
  const date = topic === 'plan' || topic === 'nudge' ? readDate(found.tokens, now) : undefined;
  return {
    ...toIntent(topic, aspect, found, confidence),
    alternatives: others(judgement, topic),
    ...(date === undefined ? {} : { ref: date }),
  };
};

const clarify = (judgement: Judgement, confidence: number, found: Found): Intent => ({
  ...toIntent('clarify', 'answer', found, confidence),
  alternatives: judgement.ranked.slice(0, 3).map(({ topic }) => topic),
});

const others = ({ ranked }: Judgement, chosen: Topic | undefined): readonly Topic[] =>
  ranked.flatMap(({ topic }) => (topic === chosen ? [] : [topic])).slice(0, 3);

const toIntent = (topic: Topic, aspect: Aspect, found: Found, confidence: number): Intent => ({
  topic,
  aspect,
  slots: toSlots(topic, found),
  confidence,
  alternatives: [],
});

const none = (ref?: string): Intent => ({
  topic: 'none',
  aspect: 'answer',
  slots: {},
  confidence: 0.9,
  alternatives: [],
  ...(ref === undefined ? {} : { ref }),
});

/** Names that stand in the tables of signals for what was found. */
export const toExtra = (plain: Normalised, found: Found): readonly string[] => {
  const { tokens } = found;
  const asks = isAsking(plain, tokens);
  return [
    ...(found.skills.length > 0 ? ['SKILL'] : []),
    ...(found.skills.some(({ value }) => !value.everyday) ? ['NAMED'] : []),
    ...(found.statuses.some((status) => status !== undefined) ? ['STATUS'] : []),
    ...(found.levels.length > 0 ? ['LEVEL'] : []),
    ...(found.countries.length > 0 ? ['COUNTRY'] : []),
    ...(found.years === undefined ? [] : ['YEARS']),
    ...(found.hours?.weekly ? ['HOURS'] : []),
    ...(found.schedule.weekday === undefined ? [] : ['DAY']),
    ...(found.schedule.time === undefined ? [] : ['TIME']),
    ...(found.schedule.zone === undefined ? [] : ['ZONE']),
    ...(asks ? ['ASKS'] : []),
    ...(tokens.some((token) => SELF.has(token.word)) ? ['I'] : []),
    ...(tokens.length <= 4 ? ['SHORT'] : []),
    ...(tokens.length <= 10 ? ['BRIEF'] : []),
    ...(tokens.length > 30 ? ['LONG'] : []),
  ];
};

/** A question mark anywhere, or a sentence that opens like a question. */
const isAsking = (plain: Normalised, tokens: readonly Token[]): boolean =>
  plain.text.includes('?') ||
  tokens.some(
    (token, at) =>
      (at === 0 || token.sentence !== tokens[at - 1]?.sentence) &&
      ASKING.has(token.word) &&
      tokens[at + 1]?.word !== 'not',
  );

const ASKING = new Set(
  'what how when where who why which can could will would should is are am do does did has'.split(' '),
);
const SELF = new Set(['i', 'me', 'my', 'myself']);
