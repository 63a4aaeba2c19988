import type { Intent } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import { isAskTopic, isPersonalTopic, type Topic } from '../core/topic.ts';
import type { Classifier, Prediction } from './classifier/classifier.ts';
import { NOTHING_ELSE } from './conversation/another-case.ts';
import { isPointing } from './conversation/follow-up/pointing.ts';
import type { Heard } from './conversation/heard.ts';
import { blend } from './conversation/lean/blend.ts';
import { leaning } from './conversation/lean/lean.ts';
import { withSubject } from './conversation/lean/subject.ts';
import { isSwallowed } from './conversation/lean/swallowed.ts';
import { isAskedOnly, isNoReport, isOfNobody, isWhether } from './conversation/reported.ts';
import type { CaseReader } from './deciding/cases.ts';
import { decide, isOpen } from './deciding/decide.ts';
import { without } from './deciding/judge.ts';
import type { OwnTopics } from './deciding/own-topic.ts';
import { withSecond } from './deciding/second.ts';
import type { TermReader } from './deciding/terms.ts';
import type { Reader } from './learning/reader.ts';
import { withNoted } from './noted.ts';
import { type Marks, toAfterWords, toClassifierWords, toMarks, toTalkMarks } from './signals/marks.ts';
import type { Evidence } from './signals/signals.ts';
import { toSlots } from './slots/fit.ts';
import { isTakenBack } from './slots/taken-back.ts';
import { isAboutOthers } from './slots/whose.ts';
import { type Normalised, normalise } from './text/normalise.ts';
import { toQuestions } from './text/questions.ts';
import { wordSet } from './text/word-set.ts';
import { tokenise } from './tokens/tokens.ts';

/** All that a message is read with. */
export type Reading = Reader & {
  readonly classifier: Classifier;
  readonly nameOf: (skill: string) => string | undefined;
  readonly caseOf: CaseReader;
  readonly termOf: TermReader;
  readonly ownTopics: OwnTopics;
};

/** Kind words and calls for help, which are about nothing by themselves. */
export const CHATTING: ReadonlySet<Topic> = new Set(['thanks', 'greeting', 'help']);

/** The message as a whole, and what its parts say where they are about two things, or thank first and then ask. */
export const classify = (reading: Reading, plain: Normalised, heard: Heard): Intent =>
  withNoted(reading, classifyParts(reading, plain, heard), heard);

const classifyParts = (reading: Reading, plain: Normalised, heard: Heard): Intent => {
  const whole = classifyOne(reading, plain, heard);
  const slotsFor = (topic: Topic) => toSlots(topic, heard.found);
  if (CHATTING.has(whole.topic)) return readAfterThanks(reading, plain, heard) ?? whole;
  if (putsRight(heard) && !isOpen(whole)) return withSecond(whole, [], slotsFor);
  const parts = toQuestions(plain).map((text) => hearPart(reading, text, heard));
  const isOfSeveral = areSeveral(parts) || isAskedBeside(whole, parts) || isOrderedBeside(whole, parts);
  if (!isOpen(whole) && !isOfSeveral) return withSecond(whole, [], slotsFor);
  const decided = parts.map((part) => ({ part, intent: decidePart(reading, part) }));
  if (whole.topic === 'none' && isForeign(reading, heard))
    return decided.find((each) => isOurs(reading, each))?.intent ?? whole;
  const asked = askedBeside(whole, decided);
  if (asked !== undefined) return { ...asked, slots: slotsFor(asked.topic) };
  const hasReport = decided.some(({ intent }) => intent.topic === 'progress.set');
  const isStory = isOpen(whole) && decided.some(({ part }) => isAsked(part));
  return withSecond(
    whole,
    decided
      .filter((each) => !(hasReport && isBackground(each)) && !isToldOfOthers(each) && !(isStory && isToldAlone(each)))
      .map(({ intent }) => intent),
    slotsFor,
    decided.map(toUnsure).find((each) => each !== undefined),
  );
};

/** `a question on http. no, on tls` is of a piece: the second sentence puts the first right. */
const putsRight = ({ found: { tokens, skills } }: Heard): boolean =>
  skills.some((hit, at) => isTakenBack(tokens, hit, skills[at + 1]));

/** What a part that asks is likeliest about, where that is not clear. */
const toUnsure = ({ part: { heard }, intent }: Decided): Intent | undefined => {
  const [topic] = intent.alternatives;
  const isUnsure = intent.topic === 'clarify' && intent.confidence >= LIKELY && heard.marks.has('ASKS');
  return isUnsure && topic !== undefined ? { ...intent, topic, slots: toSlots(topic, heard.found) } : undefined;
};
const LIKELY = 0.3;

/** `I'm a nurse and would like to do midwifery. Which courses are there?`: what is not ours as a whole is not ours in part. */
const isForeign = ({ signals }: Reading, { found, marks }: Heard): boolean =>
  signals.read(found.tokens, [...marks]).some(({ topic }) => topic === 'none');

/** `junior here, 2 years, Lima. What would you put on my plate next?`: what is asked, and not what such a one is paid. */
const askedBeside = ({ topic }: Intent, decided: readonly Decided[]): Intent | undefined => {
  const [asked, ...more] = decided.filter(({ part }) => isAsked(part));
  const isApart = topic === 'salary.range' && more.length === 0 && decided.length > 1 && asked?.intent.topic !== topic;
  return isApart && asked && !isOpen(asked.intent) && asked.intent.confidence >= SURE_ASKED ? asked.intent : undefined;
};
const SURE_ASKED = 0.6;

/** `I have nursed for years. Test me on HTTP`: what is asked beside another calling, and sure to be ours. */
const isOurs = (reading: Reading, { part: { heard }, intent: { topic, confidence } }: Decided): boolean =>
  confidence >= SURE &&
  (isPersonalTopic(topic) || heard.marks.has('NAMED') || heard.found.tokens.some(({ word }) => OURS.has(word))) &&
  !isForeign(reading, heard);
type Decided = { readonly part: Part; readonly intent: Intent };
const SURE = 0.7;
const OURS = wordSet(
  'back software developer developers programmer programmers programming coding code engineer engineers',
);

/** `bootcamp is over` before what was learned there: how it came to the report, and no question. */
const isBackground = ({
  part: {
    heard: { found, marks },
  },
  intent: { topic },
}: Decided): boolean => isAskTopic(topic) && !marks.has('ASKS') && found.tokens.some(({ word }) => OVER.has(word));
const OVER = wordSet('over behind ended finished done quit');

/** `I only have a degree in maths` beside a question that is unclear: told for its sake, and not what is asked. */
const isToldAlone = ({ part, intent: { topic } }: Decided): boolean => isAskTopic(topic) && !isAsked(part);

/** `my tech lead has 15 years` beside a question of one's own tells nothing of who asks. */
const isToldOfOthers = ({ part, intent: { topic } }: Decided): boolean =>
  (topic === 'settings' || topic === 'progress.set') && isAboutOthers(part.heard.found.tokens);

/** `ok thx. so where do I begin`, `alright interviews`: what is said behind the first sentence, or a nod, where that is about anything. */
const readAfterThanks = (
  reading: Reading,
  { sentences, tokens, text }: Normalised,
  heard: Heard,
): Intent | undefined => {
  const [, second] = sentences;
  const isNod = NODDING.has(tokens[0]?.text ?? '') && tokens.length > 1 && tokens.length <= BARE;
  const from = second?.from ?? (isNod ? 1 : undefined);
  if (from === undefined) return undefined;
  const intent = decidePart(reading, hearPart(reading, text.slice(tokens[from]?.start ?? 0), heard));
  const isNothing = isOpen(intent) || CHATTING.has(intent.topic) || intent.confidence < LIKELY;
  return isNothing || (isNod && intent.topic === 'progress.set') ? undefined : intent;
};
const NODDING = wordSet('ok okay alright cool');
const BARE = 3;

export type Part = { readonly plain: Normalised; readonly heard: Heard };

const hearPart = (reading: Reading, text: string, heard: Heard): Part => {
  const plain = normalise(text);
  const found = reading.find(reading.mend(tokenise(plain.text)), heard.now);
  return { plain, heard: { ...heard, found, marks: toMarks(plain, found) } };
};

const decidePart = (reading: Reading, { plain, heard }: Part): Intent =>
  decide(predict(reading, plain, heard.marks), reading.signals.read(heard.found.tokens, [...heard.marks]), heard);

/** `I am a junior. How do I ...?`, `... Also remind me weekly`: what is told or ordered, and a question that must not go unheard. */
const isAskedBeside = ({ topic }: Intent, parts: readonly Part[]): boolean =>
  topic === 'privacy'
    ? parts.length > 1 && parts.some(isStanding)
    : (topic === 'settings' || topic === 'salary.range' || topic === 'nudge') && new Set(parts.map(isAsked)).size > 1;

/** `set my level to senior, and tell me what you store about me` */
const isStanding = ({ heard: { found } }: Part): boolean =>
  found.levels.length > 0 || found.hours !== undefined || found.years !== undefined;

/** It asks, or orders a comparison: `I earn well. Compare me with a senior`. */
const isAsked = ({ heard: { found, marks } }: Part): boolean =>
  marks.has('ASKS') || found.tokens[0]?.word === 'compare';

/** `make me a plan to mid and remind me mondays`, `delete my data, and ...`: an order, and another or a question beside it. */
const isOrderedBeside = ({ topic }: Intent, parts: readonly Part[]): boolean => {
  const wishes = new Set(parts.flatMap((part) => wishOf(part) ?? []));
  return ORDERED.has(topic) && wishes.size > 1 && (wishes.has('nudge') || wishes.has('plan'));
};
const ORDERED: ReadonlySet<Topic> = new Set(['plan', 'nudge', 'privacy']);

const wishOf = (part: Part): 'nudge' | 'plan' | 'other' | undefined => {
  const { found, marks, last } = part.heard;
  const isOnDay = found.schedule.weekday !== undefined;
  const names = (words: ReadonlySet<string>) => found.tokens.some(({ word }) => words.has(word));
  const isOfPlan = names(PLANS) && !isOnDay;
  const isOfNudge = found.nudge !== undefined && !isOfPlan && !names(QUESTIONS);
  if (isOfNudge || (last?.intent.topic === 'nudge' && isOnDay)) return 'nudge';
  if (!marks.has('ASKS') && isOfPlan) return 'plan';
  return isAsked(part) || DEEDS.has(found.tokens.find(({ word }) => !OPENING.has(word))?.word ?? '')
    ? 'other'
    : undefined;
};
const OPENING = wordSet('and also then please oh plus ok');
const PLANS = wordSet('plan roadmap timetable');
const QUESTIONS = wordSet('question');
const DEEDS = wordSet('delete erase wipe remove purge export show tell quiz test ask drill give explain');

/** Two questions, or a report beside something else: only then is it worth asking what each part is about. */
const areSeveral = (parts: readonly Part[]): boolean => {
  const reports = parts.filter(({ heard }) => heard.marks.has('STATUS')).length;
  return parts.filter(({ heard }) => heard.marks.has('ASKS')).length > 1 || (reports > 0 && reports < parts.length);
};

const classifyOne = (reading: Reading, plain: Normalised, heard: Heard): Intent => {
  const { found, marks, last } = heard;
  const said = reading.signals.read(found.tokens, [...marks, ...toTalkMarks(found, last)]);
  const alone = withoutSetting(predict(reading, plain, marks), heard);
  if (last === undefined) return decide(isAskedOnly(found, marks) ? asAsked(alone, heard) : alone, said, heard);
  const lean = leaning(found.tokens, marks);
  const isPlain = isClear(alone);
  const other = isOwnQuestion(heard, alone, last) ? undefined : heard.other?.evidence;
  const isHeard = lean.share > 0 && !isPlain;
  const learned = isHeard ? withoutSetting(blend(alone, predictAfter(reading, heard, last), lean), heard) : alone;
  const toRead = (read: Prediction) => (isNoReport(said, found, marks) ? asAsked(read, heard) : read);
  const intent = decide(toRead(learned), withCase(said, other, isPlain ? NOTHING_ELSE : 0), heard);
  if (!isSwallowed(intent, alone, heard, last)) return intent;
  const own = decide(toRead(alone), said, { ...heard, last: undefined });
  if (own.topic !== 'none') return own;
  return intent.topic === 'growth.wellbeing' ? { ...own, topic: 'clarify' } : intent;
};

/** `what does a lead actually do all day?` after what one earns: a whole question, which by itself says next to nothing of that. */
const isOwnQuestion = ({ found: { tokens }, marks }: Heard, alone: Prediction, { intent }: Turn): boolean =>
  marks.has('ASKS') &&
  tokens.length >= LEAST_WHOLE &&
  OPENING_WHOLE.has(tokens[0]?.word ?? '') &&
  !PROPOSING.has(tokens[1]?.word ?? '') &&
  !OF_ALL_SORTS.has(intent.topic) &&
  !isPointing(tokens) &&
  alone.inScope > CLEAR &&
  (alone.ranked[0]?.probability ?? 0) >= LIKELY &&
  (alone.ranked.find(({ label }) => label === intent.topic)?.probability ?? 0) < HARDLY;
const LEAST_WHOLE = 6;
const OPENING_WHOLE = wordSet('what which how who why where is are does do can could should');
const PROPOSING = wordSet('about if');
/** Whatever is asked after these may be asked of them. */
const OF_ALL_SORTS: ReadonlySet<Topic> = new Set(['plan', 'skill.detail']);
const HARDLY = 0.04;

const withoutSetting = (read: Prediction, { found, marks }: Heard): Prediction =>
  isOfNobody(found, marks) ? without('settings', read) : read;

/** Nothing is reported; `should I drop python and take javascript?` is about what it names all the same. */
const asAsked = (read: Prediction, { found: { tokens }, marks }: Heard): Prediction => {
  const asked = without('progress.set', read);
  return marks.has('NAMED') && isWhether(tokens) ? { ...asked, inScope: read.inScope } : asked;
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
  const plain = normalise(withSubject(found, last, reading.nameOf));
  const marks = toMarks(plain, reading.find(tokenise(plain.text), now));
  return reading.classifier.classify(plain, [...toAfterWords(last.intent.topic), ...toClassifierWords(marks)]);
};

/** What the conversation says beside what the words say, where it is sure enough: of one topic the stronger counts. */
const withCase = (said: readonly Evidence[], other: Evidence | undefined, least: number): readonly Evidence[] => {
  const weaker = said.find(({ topic }) => topic === other?.topic);
  if (other === undefined || other.weight < Math.max(least, weaker?.weight ?? 0)) return said;
  return [...said.filter((each) => each !== weaker), other].sort((a, b) => b.weight - a.weight);
};

/** Words that now name what they are about, as if nothing had been said before. */
export const hearAlone = (reading: Reading, text: string, now: Date): Part => {
  const plain = normalise(text);
  const found = reading.find(tokenise(plain.text), now);
  return { plain, heard: { found, marks: toMarks(plain, found), last: undefined, now } };
};

export const readAlone = (reading: Reading, { plain, heard }: Part): Intent => classifyOne(reading, plain, heard);
