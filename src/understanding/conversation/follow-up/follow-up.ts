import { type Aspect, type Intent, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isPersonalTopic } from '../../../core/topic.ts';
import { carryOver } from '../../slots/fit.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, type Phrases, spread } from '../../tokens/phrases.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { PHRASES, VERDICTS } from './follow-up-phrases.ts';
import { FILLER, GRADES, LEADING, LONGEST, LOOSE } from './follow-up-words.ts';
import { continueWith, intentOf, made } from './made.ts';
import { readNudgeMoved } from './nudge-moved.ts';
import { readOffer } from './offer.ts';
import { lastSkill } from './pointing.ts';
import { readRest } from './rest.ts';
import { readSameQuestion } from './same-question.ts';
import { MOST_HOURS, readOnward, readStep } from './steps.ts';

/** A message that only makes sense after the one before it, such as "same for leads"; undefined for any other. */
export const readFollowUp = (tokens: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const words = withoutFiller(tokens);
  if (words.length === 0 || words.length > LONGEST) return undefined;
  return (
    readShift(found, last) ??
    readMoved(words, found, last) ??
    readAdded(words, found, last) ??
    readBoth(words, found, last) ??
    readWhich(words, found, last) ??
    readTurned(words, found, last) ??
    readDone(words, found, last) ??
    readForgotten(words, last) ??
    readRest(words, found, last) ??
    readPhrase(words, found, last) ??
    readOffer(words, tokens, last) ??
    readVerdict(words, found, last) ??
    readSameQuestion(words, found, last)
  );
};

/** Half an hour: what was said before that is no longer what somebody means by "it". */
export const isFresh = (turn: Turn, now: Date): boolean => now.getTime() - turn.at <= 30 * 60_000;

/** `why`, `more` or `sources?` with nothing before it to be about. */
export const isFollowUpAlone = (tokens: readonly Token[]): boolean => {
  const [aspect] = tokens.length <= 3 ? readWhole(PHRASES, tokens) : [];
  return aspect === 'more' || aspect === 'why' || aspect === 'sources';
};

/** The nudge at another day or time. */
const readShift = (found: Found, last: Turn): Intent | undefined => {
  const { topic, slots } = last.intent;
  const moved = topic === 'nudge' ? readNudgeMoved(found, { ...last.set, ...slots }) : undefined;
  return moved === undefined ? undefined : continueWith(last, 'answer', carryOver('nudge', slots, moved));
};

/** `one level up`, `double the years`: the same question a step further; of a way between two levels the next stretch. */
const readMoved = (words: readonly Token[], { countries }: Found, last: Turn): Intent | undefined => {
  if (countries.length > 0) return undefined;
  const { topic, slots } = last.intent;
  const isWay = topic === 'path.next-level';
  const moved = readStep(words, slots) ?? (isWay ? readOnward(words, slots) : undefined);
  if (moved === undefined) return undefined;
  const [from, to] = isWay ? toList(slots.level) : [];
  const isOnward = to !== undefined && typeof moved.level === 'string' && moved.level !== from;
  return continueWith(last, 'answer', {
    ...slots,
    ...moved,
    ...(isOnward && moved.level ? { level: [to, moved.level] } : {}),
  });
};

/** `oh plus saturday mornings, 3h`, `and saturday is like 3 hours` after a plan: hours more than were said. */
const readAdded = (words: readonly Token[], { hours, tokens }: Found, last: Turn): Intent | undefined => {
  const { slots } = last.intent;
  const sum = (slots.hours_per_week ?? 0) + (hours?.value ?? 0);
  const isAdded =
    words[0]?.word === 'plus' ||
    isOneMoreDay(tokens) ||
    words.some(({ word }) => word === 'add' || (word === 'also' && !isOfWeek(words)));
  const isMore = isAdded && hours?.weekly === true && slots.hours_per_week !== undefined;
  return isMore && sum <= MOST_HOURS ? continueWith(last, 'answer', { ...slots, hours_per_week: sum }) : undefined;
};
const isOneMoreDay = (tokens: readonly Token[]): boolean =>
  tokens[0]?.word === 'and' &&
  tokens.slice(1, 5).some(({ word }) => DAYS.has(word)) &&
  !tokens.some(({ word }) => INSTEAD.has(word));
const DAYS = wordSet(
  'monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays weekend weekends mon tue wed thu fri sat sun',
);
const INSTEAD = wordSet('instead only just rather make not');
/** `also make it 5 hours a week` says them all. */
const isOfWeek = (words: readonly Token[]): boolean => words.some(({ word }) => word === 'week' || word === 'weekly');

/** `why`, `go on`, `another`, `undo`: the same topic, another part of it. */
const readPhrase = (words: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  if (last.intent.topic === 'practice' && found.levels.length > 0) return undefined;
  const [said] = readWhole(PHRASES, words);
  if (said === undefined && found.skills.length === 0 && isReversed(words, last)) return toAspect('undo', last);
  if (said !== undefined && GRADES.has(said) && isDoubt(words) && last.intent.topic === 'practice')
    return toAspect('reveal', last);
  const isDoubted = said === 'confirm' && isDoubt(words);
  const aspect = said === undefined || isDoubted ? undefined : fitAspect(said, last);
  return aspect === undefined ? undefined : toAspect(aspect, last);
};

/** `put it back, we will need it`: a change taken back, and why. */
const isReversed = (words: readonly Token[], { intent: { topic } }: Turn): boolean => {
  const end = words.findIndex((token, at) => at > 0 && isBreak(token));
  const isChange = topic === 'progress.set' || topic === 'nudge';
  const isVerdict = readWhole(VERDICTS, words.slice(end)).length > 0;
  return isChange && end > 0 && !isVerdict && readWhole(PHRASES, words.slice(0, end)).at(-1) === 'undo';
};

/** `is that a yes` asks for one, and gives none. */
export const isDoubt = (tokens: readonly Token[]): boolean => ASKING.has(withoutFiller(tokens)[0]?.word ?? '');
const ASKING = wordSet('am is are was can could would will should does did');

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
  if (aspect === 'undo') return toUndone(last);
  if (aspect === 'more' && last.intent.topic === 'progress.set') return made('next', 'answer', {});
  if (last.intent.topic === 'salary.range' && DOUBTING.has(aspect))
    return made('salary.sources', 'answer', carryOver('salary.sources', last.intent.slots, {}));
  const offer = last.offered.find((each) => each.aspect === aspect && each.topic === last.intent.topic);
  if (offer !== undefined) return intentOf({ ...offer, slots: { ...last.intent.slots, ...offer.slots } });
  if (aspect === 'confirm') return confirm(last);
  const { skill: _skill, status: _status, ...others } = last.intent.slots;
  return continueWith(last, aspect, last.intent.topic === 'next' ? others : last.intent.slots);
};

/**
 * A nudge that was stopped comes again, any other change of it is taken back, and so is one of the plan or its hours; all
 * else that can be undone is the last change of skills.
 */
const toUndone = ({ intent: { topic, slots }, before }: Turn): Intent => {
  const { nudge, skill } = slots;
  if (topic === 'nudge') return nudge === 'off' ? made('nudge', 'answer', { nudge: 'on' }) : made('nudge', 'undo', {});
  const isOfHours = topic === 'next' && before?.topic === 'settings' && before.slots.skill === undefined;
  if (topic === 'plan' || topic === 'settings' || isOfHours) return made('plan', 'undo', {});
  const isReport = topic === 'progress.set' && skill !== undefined;
  return made('progress.set', 'undo', isReport ? { skill, status: 'none' } : {});
};

/** `says who`, `how come`: after figures of pay these ask where they are from and why they differ, which is a topic. */
const DOUBTING: ReadonlySet<Aspect> = new Set(['sources', 'why']);

/** `yes` does what was asked about; where nothing was, it is no follow-up. */
const confirm = (last: Turn): Intent => {
  const offer =
    last.offered.find((each) => each.aspect === 'confirm') ?? (last.offered.length === 1 ? last.offered[0] : undefined);
  return offer === undefined ? continueWith(last, 'confirm', last.intent.slots) : intentOf(offer);
};

/** Grades and answers belong to practice, a yes to a question that was asked. */
const fitAspect = (aspect: Aspect, last: Turn): Aspect | undefined => {
  const { topic } = last.intent;
  if (aspect === 'undo') return isPersonalTopic(topic) ? aspect : undefined;
  if (aspect === 'more' && topic === 'nudge') return undefined;
  if (aspect === 'preview') return topic === 'nudge' ? aspect : undefined;
  if (aspect === 'export') return topic === 'plan' || topic === 'privacy' ? aspect : undefined;
  if (topic === 'next' && (aspect === 'hard' || aspect === 'easy')) return 'another';
  if (GRADES.has(aspect)) return topic === 'practice' ? aspect : undefined;
  const isOff = topic === 'nudge' && last.intent.slots.nudge === 'off';
  if (aspect === 'confirm')
    return last.intent.aspect === 'delete' || (last.offered.length === 1 && !isOff) ? aspect : undefined;
  if (aspect === 'more' && (topic === 'practice' || topic === 'next')) return 'another';
  if (aspect === 'another' && topic !== 'practice' && topic !== 'next') return 'more';
  return topic === 'greeting' || topic === 'thanks' ? undefined : aspect;
};

/** `got that one`, `actually no, started it`: the last word on the skill spoken of last; of `I meant learning, not learned` the first. */
const readVerdict = (words: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const said = found.skills.length > 0 || isDoubt(found.tokens) ? [] : readWhole(VERDICTS, words);
  const status = words.some(({ word }) => word === 'meant') ? said[0] : said.at(-1);
  const skill = status === undefined ? undefined : lastSkill(last);
  return skill === undefined || status === undefined ? undefined : made('progress.set', 'answer', { skill, status });
};

/** `done, next`, `finished it, what's next`: the skill spoken of last is put on the record, and the next step asked for. */
const readDone = (words: readonly Token[], { skills }: Found, last: Turn): Intent | undefined => {
  const at = words.findIndex(({ word }) => word === 'next');
  const isNext = at > 0 && skills.length === 0 && words.slice(at + 1).every(({ word }) => LOOSE.has(word));
  const said = words.slice(0, at).filter(({ word }) => !TO_NEXT.has(word));
  const status = isNext && last.intent.topic !== 'practice' ? readWhole(VERDICTS, said).at(-1) : undefined;
  const skill = status === undefined ? undefined : lastSkill(last);
  return skill === undefined || status === undefined
    ? undefined
    : { ...made('next', 'answer', {}), reported: { skill, status } };
};
const TO_NEXT = wordSet('what is and now then ok so');

/** `forget that`, `forget what I said` after a report takes it back. */
const readForgotten = (words: readonly Token[], last: Turn): Intent | undefined =>
  last.intent.topic === 'progress.set' &&
  words[0]?.word === 'forget' &&
  words.slice(1).every(({ word }) => FORGOTTEN.has(word))
    ? toAspect('undo', last)
    : undefined;
const FORGOTTEN = wordSet('it that this what i said one please again');

/** `scratch both`, `actually I know both` after two reports: what is said of the last of them holds for the two. */
const readBoth = (words: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const { intent, before } = last;
  const both = words.findIndex(({ word }) => word === 'both');
  if (both < 0 || intent.topic !== 'progress.set' || before?.topic !== 'progress.set') return undefined;
  const ofOne = words.map((token, at) => (at === both ? { ...token, word: 'that' } : token));
  const said = readPhrase(ofOne, found, last) ?? readVerdict(ofOne, found, last);
  const status = said?.aspect === 'undo' ? 'none' : said?.slots.status;
  const skill = [...new Set([...toList(before.slots.skill), ...toList(intent.slots.skill)])];
  return status === undefined ? undefined : made('progress.set', 'answer', { skill, status });
};

/** `which is higher?` after the pay of one place and then of another is asked of the two. */
const readWhich = (words: readonly Token[], { countries, levels }: Found, last: Turn): Intent | undefined => {
  const { intent, before } = last;
  const isPay = intent.topic === 'salary.range' && before?.topic === 'salary.range';
  if (!isPay || words[0]?.word !== 'which' || words.length > 7 || countries.length + levels.length > 0)
    return undefined;
  const country = [...new Set([...toList(before.slots.country), ...toList(intent.slots.country)])];
  const isOfTwo = toList(intent.slots.country).length === 1 && country.length > 1;
  return isOfTwo ? made('salary.range', 'answer', { ...intent.slots, country }) : undefined;
};

/** `no, the other way round` after a report of two: what was said of each holds for the other. */
const readTurned = (words: readonly Token[], found: Found, { intent: { topic, slots } }: Turn): Intent | undefined => {
  const [skill, status] = [toList(slots.skill), toList(slots.status)];
  const isOfTwo = topic === 'progress.set' && skill.length === 2 && status.length === 2;
  return isOfTwo && found.skills.length === 0 && TURNED.all(words).length > 0
    ? made('progress.set', 'answer', { skill, status: status.toReversed() })
    : undefined;
};
const TURNED = createPhrases<true>(
  spread({
    'other way round|other way around|wrong way round|wrong way around|vice versa|the reverse|in reverse|reversed|swap them|switch them|mixed them up|mixed up': true,
  }),
);

const withoutFiller = (tokens: readonly Token[]): readonly Token[] => {
  let from = 0;
  while (from < tokens.length && FILLER.has(tokens[from]?.word ?? '')) from++;
  return tokens.slice(from === tokens.length ? 0 : from);
};
