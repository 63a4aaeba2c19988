import { type Level, type Slots, toSlot } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isAskTopic, type Topic } from '../../core/topic.ts';
import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import { isBreak } from '../tokens/tokens.ts';
import { isCalling } from './calling.ts';
import type { Found } from './found.ts';
import { isBeginner, isBeginning, isForFirstJob, toMeantLevels } from './level.ts';
import { meant } from './meant.ts';
import { isOfFrontEnd } from './other-side.ts';
import { withoutOthers } from './own.ts';
import { toSkillSlots } from './skill-slots.ts';
import { placesOf } from './where/places-of.ts';
import { isOfOthers } from './whose.ts';

type Kind = keyof Slots;

/** The slots a topic can use: whatever else a message names is not about it. */
export const slotsOf = (topic: Topic): ReadonlySet<Kind> => BY_TOPIC[topic] ?? (isAskTopic(topic) ? ASKED : NOTHING);

/** The slots of one topic out of everything a message names. */
export const toSlots = (topic: Topic, heard: Found): Slots => {
  const own = withoutOthers(topic, heard);
  const found = topic.startsWith('path.') ? own : { ...own, levels: toMeantLevels(own.tokens, own.levels) };
  const wanted = slotsOf(topic);
  const named = unique(toLevels(topic, found).map((hit) => hit.value));
  const levels = named.length === 0 && isOfBeginner(topic, found.tokens) ? [ENTRY] : named;
  const countries = unique(placesOf(topic, found).map((hit) => hit.value));
  const { hours, schedule } = found;
  const isOff = found.nudge === 'off' || found.nudge === 'snooze';
  const isOther = OF_RECORD.has(topic) && isOfFrontEnd(found.tokens);
  const years = isOther ? undefined : (found.years ?? (OF_YEARS.has(topic) ? found.bareYears : undefined));
  return {
    ...(wanted.has('level') && levels.length > 0 ? { level: toLevel(topic, found, levels) } : {}),
    ...(wanted.has('years') && years !== undefined ? { years } : {}),
    ...(wanted.has('country') && countries.length > 0 ? { country: toSlot(countries) } : {}),
    ...(wanted.has('skill') ? toSkillSlots(topic, found, wanted.has('status') && !isLookUp(topic, found)) : {}),
    ...(wanted.has('hours_per_week') && hours !== undefined && (hours.weekly || topic !== 'next')
      ? { hours_per_week: hours.value }
      : {}),
    ...(wanted.has('nudge') && found.nudge !== undefined ? { nudge: found.nudge } : {}),
    ...(wanted.has('weekday') && !isOff && schedule.weekday !== undefined ? { weekday: schedule.weekday } : {}),
    ...(wanted.has('time') && !isOff && schedule.time !== undefined ? { time: schedule.time } : {}),
    ...(wanted.has('zone') && !isOff && schedule.zone !== undefined ? { zone: schedule.zone } : {}),
  };
};

/** Of a setting the level that somebody says they have: not that of another, nor one they say they have not. */
const toLevels = (topic: Topic, found: Found): Found['levels'] => {
  const hits = meant(found.levels, found);
  return topic === 'settings' ? hits.filter((hit) => isOnesOwn(found, hit)) : hits;
};

const isOnesOwn = ({ tokens }: Found, { from, to }: Hit<Level>): boolean =>
  !isOfOthers(tokens, from) &&
  !isDoubted(tokens, from) &&
  !tokens[from]?.word.endsWith('s') &&
  !isOtherWork(tokens[to]?.word ?? '') &&
  !tokens.slice(Math.max(0, from - 3), from).some(({ word }) => word === 'not' || word === 'between');
/** `should i call myself senior?`, `my friend says i am senior`; not `can you set my level to senior`. */
const isDoubted = (tokens: Found['tokens'], at: number): boolean => {
  const said = tokens.filter(({ sentence }, place) => sentence === tokens[at]?.sentence && place < at);
  return (
    (WONDERING.has(said[0]?.word ?? '') && said[1]?.word !== 'you') ||
    tokens.some(({ word }, place) => place < at && SAYING.has(word) && isOfOthers(tokens, place))
  );
};
const WONDERING = wordSet('should could would am is do does can may');
const SAYING = wordSet('says said thinks thought calls called tells told');
/** `a senior nurse` */
const isOtherWork = (word: string): boolean => isCalling(word) || word === 'manager' || word === 'consultant';

/** Topics where years are those of work, if nothing else is said of them. */
const OF_YEARS: ReadonlySet<Topic> = new Set(['salary.range', 'settings', 'next', 'gap', 'progress.set', 'quiz']);

/** Topics where years stand for a level of back end. */
const OF_RECORD: ReadonlySet<Topic> = new Set(['settings', 'next', 'gap', 'progress.set', 'quiz', 'plan']);

const ENTRY: Level = 'entry';

/** Pay at the start is a junior's, a plan for a first job leads to one, and whoever begins is noted as one. */
const isOfBeginner = (topic: Topic, tokens: Found['tokens']): boolean =>
  (topic === 'salary.range' && isBeginning(tokens)) ||
  (topic === 'plan' && isForFirstJob(tokens)) ||
  (topic === 'settings' && isBeginner(tokens));

/** `did you save that I know docker`: what is said of the skill is what is asked. */
const isLookUp = (topic: Topic, { skills }: Found): boolean => topic === 'progress.show' && skills.length > 0;

/** The slots of the turn before that the topic can use and this message does not replace. */
export const carryOver = (topic: Topic, before: Slots, said: Slots): Slots => {
  if (topic === 'settings') return said;
  const wanted = slotsOf(topic);
  const held = topic === 'plan' ? withoutLeftOut(before) : before;
  const kept: Slots = Object.fromEntries(Object.entries(held).filter(([kind]) => wanted.has(kind as Kind)));
  const { years, skill, status, nudge, ...rest } = kept;
  const renamed = said.skill !== undefined;
  if (said.nudge === 'off' || said.nudge === 'snooze') return said;
  const aged = topic.startsWith('salary.') && kept.level === 'entry' && (said.years ?? 0) >= AGED;
  const isStopped = nudge === 'snooze' || nudge === 'off';
  if (isStopped && said.nudge === undefined) return (said.weekday ?? said.time ?? said.zone) ? said : { nudge };
  return {
    ...(years !== undefined && years > 0 && said.level === undefined ? { years } : {}),
    ...(skill !== undefined && !isOtherAim(topic, before, said) ? { skill } : {}),
    ...(status !== undefined && !renamed ? { status } : {}),
    ...(nudge === undefined ? {} : { nudge }),
    ...(aged ? withoutLevel(rest) : rest),
    ...said,
  };
};

/** What a plan was to leave out is no aim of the next. */
const withoutLeftOut = (before: Slots): Slots => {
  const { skill: _, status, ...others } = before;
  return status === 'skipped' ? others : before;
};

/** `plan 7 hours a week to junior` after a plan toward Kafka leads to the level alone. */
const isOtherAim = (topic: Topic, before: Slots, said: Slots): boolean =>
  topic === 'plan' && said.level !== undefined && before.level === undefined;

/** `and after 5 years?` asked of juniors' pay is no longer about juniors. */
const AGED = 3;
const withoutLevel = ({ level: _, ...slots }: Slots): Slots => slots;

/** Of what was said, the slots that make another question of the one before: those it turns on, and those it had. */
export const keyed = (last: Turn, said: Slots): Slots => {
  const { topic, slots } = last.intent;
  const keys = KEYS[topic] ?? NOTHING;
  const kept = Object.entries(said).filter(
    ([kind]) => keys.has(kind as Kind) || kind in slots || (kind === 'status' && 'skill' in slots),
  );
  return kept.some(([kind]) => kind !== 'status') ? Object.fromEntries(kept) : {};
};

/** Whether a particular named alone asks the topic's question of something else. */
export const turnsOn = (topic: Topic, kind: Kind): boolean => (KEYS[topic] ?? NOTHING).has(kind);

/** Plans and gaps are about the level to reach, settings about one's own; levels set beside each other are a list. */
const toLevel = (topic: Topic, found: Found, levels: readonly Level[]): Level | readonly Level[] => {
  const hits = toLevels(topic, found);
  const last = hits.at(-1)?.value;
  if (last === undefined || (topic !== 'gap' && topic !== 'plan' && topic !== 'settings')) return toSlot(levels);
  if (topic === 'settings')
    return (
      (hits.find(({ from }) => found.tokens[from - 1]?.word === 'so') ?? hits.find((hit) => !isFormer(found, hit)))
        ?.value ?? last
    );
  const first = hits.find(({ to }) => found.tokens[to]?.word === 'first');
  if (first !== undefined) return first.value;
  const aims = hits.filter((hit) => !isOwn(found, hit));
  if (aims.length < hits.length) return aims.at(-1)?.value ?? last;
  return topic === 'gap' ? toSlot(levels) : last;
};

/** `no longer a junior`, `you have me as a junior`: the level that is to be corrected. */
const isFormer = (found: Found, { from }: Hit<Level>): boolean => hasBefore(found, from, FORMER);
/** `as a mid`, `i am a junior`: one's own level, not the one to reach. */
const isOwn = (found: Found, { from, to }: Hit<Level>): boolean =>
  hasBefore(found, from, OWN) || isOwnBehind(found.tokens, to);
/** `mid I already am`, `senior I am` */
const isOwnBehind = (tokens: Found['tokens'], to: number): boolean =>
  tokens[to]?.word === 'i' && !isBreak(tokens[to]) && tokens.slice(to + 1, to + 4).some(({ word }) => word === 'am');
const hasBefore = ({ tokens }: Found, at: number, words: ReadonlySet<string>): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ word, sentence }) => words.has(word) && sentence === tokens[at]?.sentence);
const FORMER = wordSet('longer not was from as says said shows');
const OWN = wordSet('am as from currently was been between a being');

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
const kinds = (list: string): ReadonlySet<Kind> => wordSet(list) as ReadonlySet<Kind>;

const NOTHING = kinds('');
const ASKED = kinds('level years country skill');
/** The hours somebody has go with how long the way takes, which is asked next. */
const PACED = kinds('level years country skill hours_per_week');
/** How one feels does not turn on years of work. */
const FELT = kinds('level country skill');
const BY_TOPIC: Readonly<Partial<Record<Topic, ReadonlySet<Kind>>>> = {
  next: kinds('level years country hours_per_week skill status'),
  'progress.show': kinds('level country skill status'),
  'progress.set': kinds('years country skill status'),
  gap: kinds('level years country skill status'),
  'skill.detail': kinds('level years skill'),
  'path.management': kinds('years country skill'),
  'growth.feedback': FELT,
  'growth.wellbeing': FELT,
  match: kinds('level years country skill'),
  plan: kinds('level years country hours_per_week skill status'),
  practice: kinds('level country skill'),
  quiz: kinds('level years'),
  nudge: kinds('nudge weekday time zone'),
  settings: kinds('level years hours_per_week skill status country zone'),
  'learn.duration': kinds('level years country skill status hours_per_week'),
  'learn.start': PACED,
  'learn.career-change': PACED,
  clarify: PACED,
};

const OF_PLACE = kinds('level country');

/** What a topic turns on: named alone, it asks the same of something else. */
const KEYS: Readonly<Partial<Record<Topic, ReadonlySet<Kind>>>> = {
  'salary.range': kinds('level years country'),
  'salary.sources': kinds('level years country'),
  'path.levels': kinds('level'),
  'path.next-level': kinds('level'),
  'skill.detail': kinds('skill'),
  'skill.languages': kinds('skill'),
  'skill.frameworks': kinds('skill'),
  'skill.databases': kinds('skill'),
  'learn.duration': kinds('skill level hours_per_week'),
  next: kinds('level hours_per_week'),
  'learn.resources': kinds('skill'),
  'learn.certifications': kinds('skill'),
  'job.first': kinds('level'),
  'role.outlook': OF_PLACE,
  'role.environment': OF_PLACE,
  'job.search': OF_PLACE,
  'job.remote': OF_PLACE,
  'job.employers': OF_PLACE,
  'learn.degree': OF_PLACE,
  'progress.set': kinds('skill status'),
  practice: kinds('skill level'),
  gap: kinds('level'),
  plan: kinds('level hours_per_week skill'),
  nudge: kinds('nudge weekday time zone'),
  settings: kinds('level years hours_per_week skill status'),
  clarify: kinds('level years country'),
};
