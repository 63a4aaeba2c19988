import type { Aspect, Intent, Slots } from '../../core/intent.ts';
import type { Action, Turn } from '../../core/message.ts';
import { isAskTopic, isPersonalTopic, type Topic } from '../../core/topic.ts';
import { carryOver, keyed, slotsOf, toSlots } from '../fit.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { createPhrases, type Phrases, spread } from '../phrases.ts';
import type { Found } from '../slots/found.ts';
import { toNumber } from '../slots/number.ts';
import { shiftTime } from '../slots/when/schedule.ts';
import { isBreak, type Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { withCompared } from './compare.ts';
import { PHRASES, VERDICTS } from './follow-up-phrases.ts';
import {
  AROUND,
  DEFAULT_TIME,
  FILLER,
  GRADES,
  HOURS,
  LEADING,
  LONGEST,
  LOOSE,
  PAY,
  SWITCHES,
  TIMES,
  YEARS,
} from './follow-up-words.ts';
import { readPick } from './pick.ts';
import { lastSkill } from './pointing.ts';
import { readStep } from './steps.ts';

/** A message that only makes sense after the one before it, such as "same for leads"; undefined for any other. */
export const readFollowUp = (tokens: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const words = withoutFiller(tokens);
  if (words.length === 0 || words.length > LONGEST) return undefined;
  return (
    readShift(found, last) ??
    readMoved(words, last) ??
    readPhrase(words, last) ??
    readOffer(words, tokens, last) ??
    readVerdict(words, found, last) ??
    readSlots(words, found, last)
  );
};

/** Half an hour: what was said before that is no longer what somebody means by "it". */
export const isFresh = (turn: Turn, now: Date): boolean => now.getTime() - turn.at <= 30 * 60_000;

/** `why`, `more` or `sources?` with nothing before it to be about. */
export const isFollowUpAlone = (tokens: readonly Token[]): boolean => {
  const [aspect] = tokens.length <= 3 ? readWhole(PHRASES, tokens) : [];
  return aspect === 'more' || aspect === 'why' || aspect === 'sources';
};

/** `earlier by half an hour` moves the time that was set. */
const readShift = ({ schedule }: Found, last: Turn): Intent | undefined => {
  if (schedule.shift === undefined || last.intent.topic !== 'nudge') return undefined;
  const time = shiftTime(last.intent.slots.time ?? DEFAULT_TIME, schedule.shift);
  return continueWith(last, 'answer', carryOver('nudge', last.intent.slots, { time }));
};

/** `one level up`, `double the years`: the same question a step further. */
const readMoved = (words: readonly Token[], last: Turn): Intent | undefined => {
  const moved = readStep(words, last.intent.slots);
  return moved === undefined ? undefined : continueWith(last, 'answer', { ...last.intent.slots, ...moved });
};

/** `why`, `go on`, `another`, `undo`: the same topic, another part of it. */
const readPhrase = (words: readonly Token[], last: Turn): Intent | undefined => {
  const [said] = readWhole(PHRASES, words);
  if (said === undefined && isReversed(words, last)) return toAspect('undo', last);
  const isDoubted = said === 'confirm' && isDoubt(words);
  const aspect = said === undefined || isDoubted ? undefined : fitAspect(said, last);
  return aspect === undefined ? undefined : toAspect(aspect, last);
};

/** `put it back, we will need it`: a change taken back, and why. */
const isReversed = (words: readonly Token[], { intent: { topic } }: Turn): boolean => {
  const end = words.findIndex((token, at) => at > 0 && isBreak(token));
  const isChange = topic === 'progress.set' || topic === 'nudge';
  return isChange && end > 0 && readWhole(PHRASES, words.slice(0, end)).at(-1) === 'undo';
};

/** `is that a yes` asks for one, and gives none. */
export const isDoubt = (tokens: readonly Token[]): boolean => ASKING.has(withoutFiller(tokens)[0]?.word ?? '');
const ASKING = wordSet('is are was can could would will should does did');

/** The phrases of a message that is nothing but such phrases and the small words around them. */
const readWhole = <T>(table: Phrases<T>, words: readonly Token[]): readonly T[] => {
  const said: T[] = [];
  let at = 0;
  while (table.at(words, at) === undefined && LEADING.has(words[at]?.word ?? '')) at++;
  while (at < words.length) {
    const hit = table.at(words, at);
    if (hit === undefined && !(said.length > 0 && LOOSE.has(words[at]?.word ?? ''))) return [];
    if (hit !== undefined) said.push(hit.value);
    at = hit?.to ?? at + 1;
  }
  return said;
};

/** Another part of the answer before: as the button for it would ask, where there is one. */
export const toAspect = (aspect: Aspect, last: Turn): Intent => {
  if (aspect === 'undo') return toUndone(last.intent);
  if (aspect === 'more' && last.intent.topic === 'progress.set') return made('next', 'answer', {});
  if (last.intent.topic === 'salary.range' && DOUBTING.has(aspect))
    return made('salary.sources', 'answer', carryOver('salary.sources', last.intent.slots, {}));
  const offer = last.offered.find((each) => each.aspect === aspect && each.topic === last.intent.topic);
  if (offer !== undefined) return toIntent({ ...offer, slots: { ...last.intent.slots, ...offer.slots } });
  if (aspect === 'confirm') return confirm(last);
  const { skill: _skill, status: _status, ...others } = last.intent.slots;
  return continueWith(last, aspect, last.intent.topic === 'next' ? others : last.intent.slots);
};

/** A switch is turned back; all else that can be undone is the last change of skills. */
const toUndone = ({ topic, slots: { nudge, skill } }: Intent): Intent => {
  if (topic === 'nudge' && nudge !== undefined)
    return made('nudge', 'answer', { nudge: nudge === 'on' ? 'off' : 'on' });
  const isReport = topic === 'progress.set' && skill !== undefined;
  return made('progress.set', 'undo', isReport ? { skill, status: 'none' } : {});
};

/** `says who`, `how come`: after figures of pay these ask where they are from and why they differ, which is a topic. */
const DOUBTING: ReadonlySet<Aspect> = new Set(['sources', 'why']);

/** `yes` does what was asked about; where nothing was, it is no follow-up. */
const confirm = (last: Turn): Intent => {
  const offer =
    last.offered.find((each) => each.aspect === 'confirm') ?? (last.offered.length === 1 ? last.offered[0] : undefined);
  return offer === undefined ? continueWith(last, 'confirm', last.intent.slots) : toIntent(offer);
};

/** Grades and answers belong to practice, a yes to a question that was asked. */
const fitAspect = (aspect: Aspect, last: Turn): Aspect | undefined => {
  const { topic } = last.intent;
  if (aspect === 'undo') return isPersonalTopic(topic) ? aspect : undefined;
  if (aspect === 'preview') return topic === 'nudge' ? aspect : undefined;
  if (aspect === 'export') return topic === 'plan' || topic === 'privacy' ? aspect : undefined;
  if (topic === 'next' && (aspect === 'hard' || aspect === 'easy')) return 'another';
  if (GRADES.has(aspect)) return topic === 'practice' ? aspect : undefined;
  if (aspect === 'confirm') return last.intent.aspect === 'delete' || last.offered.length === 1 ? aspect : undefined;
  if (aspect === 'more' && (topic === 'practice' || topic === 'next')) return 'another';
  if (aspect === 'another' && topic !== 'practice' && topic !== 'next') return 'more';
  return topic === 'greeting' || topic === 'thanks' ? undefined : aspect;
};

/**
 * `2`, `the second one`, `the last of those`: one of what was offered, and not `and with 8` after years. What writes
 * something down wants its number.
 */
const readOffer = (words: readonly Token[], tokens: readonly Token[], last: Turn): Intent | undefined => {
  const index = readPick(words, last.offered.length);
  const offer = index === undefined ? undefined : last.offered[index];
  if (offer === undefined) return undefined;
  const isOfList = last.offered.every(({ topic }) => topic === offer.topic);
  if (!isOfList && isAskTopic(last.intent.topic) && words.some(({ word }) => word === 'those')) return undefined;
  const isNumbered = words.some(({ word }) => isDigits(word));
  if (isNumbered && isMeasured(last) && tokens.length > 1 && !words.some(({ word }) => PICKING.has(word)))
    return undefined;
  return offer.topic === 'progress.set' && !isOfList && !isNumbered ? undefined : toIntent(offer);
};

/** Whether a number was said that another can take the place of. */
const isMeasured = ({ intent: { slots } }: Turn): boolean =>
  slots.years !== undefined || slots.hours_per_week !== undefined;
const PICKING = wordSet('option number choice no nr take pick choose show open select');

/** `got that one`, `actually no, started it`: the last word on the skill spoken of last; of `I meant learning, not learned` the first. */
const readVerdict = (words: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const said = found.skills.length > 0 ? [] : readWhole(VERDICTS, words);
  const status = words.some(({ word }) => word === 'meant') ? said[0] : said.at(-1);
  const skill = status === undefined ? undefined : lastSkill(last);
  return skill === undefined || status === undefined ? undefined : made('progress.set', 'answer', { skill, status });
};

/** `same for leads`, `in brazil then`, `and python?`: other slots for the same question. */
const readSlots = (words: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const { topic } = last.intent;
  const said = withCompared(
    last,
    { ...keyed(last, toSlots(topic, found)), ...toUs(found, topic), ...toSameStatus(found, last) },
    words,
  );
  if (Object.keys(said).length === 0 || countCase(words, found, topic) < words.length) return undefined;
  if (topic !== 'skill.detail' && isOwnQuestion(words, found)) return undefined;
  if (topic === 'settings' && ASKING_FOR.has(words[0]?.word ?? '')) return undefined;
  if (topic === 'progress.set' && isChoice(words)) return undefined;
  const slots = carryOver(topic, last.intent.slots, said);
  if (topic === 'none' || topic === 'clarify')
    return slots.country === undefined ? undefined : made('salary.range', 'answer', slots);
  return { ...continueWith(last, 'answer', slots), confidence: 0.9 };
};

/** Settings are told, not asked. */
export const ASKING_FOR = wordSet('how what which who where');

/** `java or go?` after a report asks which, and reports nothing. */
export const isChoice = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => CHOOSING.has(word));
const CHOOSING = wordSet('or vs versus');

/** `and docker too`, `I meant mysql` after "learning sql": nothing new is said of it, so the same holds. */
export const toSameStatus = ({ tokens, skills, statuses }: Found, { intent }: Turn): Slots => {
  const { status } = intent.slots;
  const isMeant = tokens.length <= 4 && tokens.some(({ word }) => word === 'meant');
  const isBare = tokens.every(
    ({ word }, at) =>
      (FUNCTION_WORDS.has(word) && !REPORTING.has(word)) || skills.some(({ from, to }) => at >= from && at < to),
  );
  const isDenied = skills.some(({ from }) => tokens[from - 1]?.word === 'not');
  const quiet =
    skills.length > 0 && !isDenied && (isMeant || isBare || statuses.every(({ status }) => status === undefined));
  return intent.topic === 'progress.set' && quiet && typeof status === 'string' ? { status } : {};
};

/** Small words that say how far somebody is with a skill. */
const REPORTING = wordSet('done doing know');

/** `what about us?` is about the country where a country was what it was about. */
const toUs = ({ tokens, countries }: Found, topic: Topic): Slots =>
  topic === 'salary.range' && countries.length === 0 && tokens.length <= 5 && tokens.at(-1)?.word === 'us'
    ? { country: 'US' }
    : {};

/** `what is docker`, `do i need css` are questions of their own, whatever was spoken of before. */
export const isOwnQuestion = (words: readonly Token[], found: Found): boolean =>
  found.skills.length > 0 && OWN_QUESTIONS.at(words, 0) !== undefined;
const OWN_QUESTIONS = createPhrases<true>(
  spread({ 'what is|what are|do i need|do i even need|do i have to|do we need|does it need|should i know': true }),
);

/** How many of the words are slots that the topic has, the small words around them, or others that are allowed. */
export const countCase = (
  words: readonly Token[],
  found: Found,
  topic: Topic,
  allowed: ReadonlySet<string> = new Set(),
): number => {
  const wanted = slotsOf(topic);
  const spans = [
    ...(wanted.has('level') ? found.levels : []),
    ...(wanted.has('country') ? found.countries : []),
    ...(wanted.has('skill') ? found.skills : []),
  ];
  const covered = new Set<Token>();
  for (const { from, to } of spans)
    for (let at = from; at < to; at++) if (found.tokens[at] !== undefined) covered.add(found.tokens[at] as Token);
  return words.filter(
    (token) =>
      covered.has(token) ||
      AROUND.has(token.word) ||
      allowed.has(token.word) ||
      (PAY.has(token.word) && topic === 'salary.range') ||
      isMeasure(token.word, wanted) ||
      isZone(token.word, found),
  ).length;
};

/** `berlin` in `berlin time`. */
const isZone = (word: string, { schedule }: Found): boolean =>
  word.length > 2 && (schedule.zone ?? '').toLowerCase().includes(word);

/** Numbers and times count where the topic has a slot for them. */
const isMeasure = (word: string, wanted: ReadonlySet<string>): boolean =>
  (wanted.has('years') && (toNumber(word) !== undefined || YEARS.has(word))) ||
  (wanted.has('hours_per_week') && (toNumber(word) !== undefined || HOURS.has(word))) ||
  (wanted.has('nudge') && SWITCHES.has(word)) ||
  (wanted.has('time') && (isDigits(word) || toNumber(word) !== undefined || TIMES.has(word)));

const isDigits = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

const continueWith = (last: Turn, aspect: Aspect, slots: Slots): Intent => {
  const { topic } = last.intent;
  const ref = last.offered.find((each) => each.topic === topic && each.ref !== undefined)?.ref ?? last.intent.ref;
  return { ...made(topic, aspect, slots), ...(ref === undefined || aspect === 'answer' ? {} : { ref }) };
};

const toIntent = ({ topic, aspect, slots, ref }: Action): Intent => ({
  ...made(topic, aspect, slots),
  ...(ref === undefined ? {} : { ref }),
});

const made = (topic: Topic, aspect: Aspect, slots: Slots): Intent => ({
  topic,
  aspect,
  slots,
  confidence: 0.95,
  alternatives: [],
});

const withoutFiller = (tokens: readonly Token[]): readonly Token[] => {
  let from = 0;
  while (from < tokens.length && FILLER.has(tokens[from]?.word ?? '')) from++;
  return tokens.slice(from === tokens.length ? 0 : from);
};
