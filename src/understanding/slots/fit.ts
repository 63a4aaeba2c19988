import type { Level, SkillStatus, Slots } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isAskTopic, OF_THE_WAY, type Topic } from '../../core/topic.ts';
import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import type { Found } from './found.ts';
import { isBeginner, isBeginning, isForFirstJob, toMeantLevels } from './level.ts';
import { readStanding } from './status/standing.ts';
import { readTold } from './told.ts';

type Kind = keyof Slots;

/** The slots a topic can use: whatever else a message names is not about it. */
export const slotsOf = (topic: Topic): ReadonlySet<Kind> => BY_TOPIC[topic] ?? (isAskTopic(topic) ? ASKED : NOTHING);

/** The slots of one topic out of everything a message names. */
export const toSlots = (topic: Topic, heard: Found): Slots => {
  const found = topic.startsWith('path.') ? heard : { ...heard, levels: toMeantLevels(heard.tokens, heard.levels) };
  const wanted = slotsOf(topic);
  const named = unique(meant(found.levels, found).map((hit) => hit.value));
  const levels = named.length === 0 && isOfBeginner(topic, found.tokens) ? [ENTRY] : named;
  const countries = unique(toPlaces(topic, found).map((hit) => hit.value));
  const { hours, schedule } = found;
  const isOff = found.nudge === 'off' || found.nudge === 'snooze';
  const years = found.years ?? (OF_YEARS.has(topic) ? found.bareYears : undefined);
  return {
    ...(wanted.has('level') && levels.length > 0 ? { level: toLevel(topic, found, levels) } : {}),
    ...(wanted.has('years') && years !== undefined ? { years } : {}),
    ...(wanted.has('country') && countries.length > 0 ? { country: single(countries) } : {}),
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

/** Topics where years are those of work, if nothing else is said of them. */
const OF_YEARS: ReadonlySet<Topic> = new Set(['salary.range', 'settings', 'next', 'gap', 'progress.set', 'quiz']);

const ENTRY: Level = 'entry';

/** Pay at the start is a junior's, a plan for a first job leads to one, and whoever begins is noted as one. */
const isOfBeginner = (topic: Topic, tokens: Found['tokens']): boolean =>
  (topic === 'salary.range' && isBeginning(tokens)) ||
  (topic === 'plan' && isForFirstJob(tokens)) ||
  (topic === 'settings' && isBeginner(tokens));

/** `did you save that I know docker`: what is said of the skill is what is asked. */
const isLookUp = (topic: Topic, { skills }: Found): boolean => topic === 'progress.show' && skills.length > 0;

/** `not germany, spain`: what is said not to be meant is left out, where something else is said. */
const meant = <T>(hits: readonly Hit<T>[], { tokens }: Found, unwanted = UNWANTED): readonly Hit<T>[] => {
  const kept = hits.filter(
    ({ from }) => !unwanted.has(tokens[beforeArticle(tokens, from)]?.word ?? '') && !isInsteadOf(tokens, from),
  );
  return kept.length === 0 ? hits : kept;
};

/** `not the american ones` */
const beforeArticle = (tokens: Found['tokens'], at: number): number =>
  tokens[at - 1]?.word === 'the' ? at - 2 : at - 1;

/** `instead of spain`, `enough of redis` */
const isInsteadOf = (tokens: Found['tokens'], at: number): boolean =>
  tokens[at - 1]?.word === 'of' && LEFT_BEHIND.has(tokens[at - 2]?.word ?? '');
const LEFT_BEHIND = wordSet('instead enough tired bored sick');
const UNWANTED = wordSet('not forget');
/** `enough java, python now`, `from php to go`. */
const UNWANTED_SKILLS = wordSet('not enough from');

/** `moved from India to Singapore`, `my profile says US but I'm in Kenya`: where somebody lives now. */
const toPlaces = (topic: Topic, found: Found): Found['countries'] => {
  const places = meant(found.countries, found);
  const here = places.filter(({ from }) => !isLeft(found, from));
  return topic === 'settings' && here.length > 0 ? here : places;
};
const isLeft = ({ tokens }: Found, at: number): boolean => {
  const before = tokens[at - 1]?.word === 'the' ? tokens[at - 2] : tokens[at - 1];
  return LEFT.has(before?.word ?? '');
};
const LEFT = wordSet('from left says said shows');

/** The slots of the turn before that the topic can use and this message does not replace. */
export const carryOver = (topic: Topic, before: Slots, said: Slots): Slots => {
  if (topic === 'settings') return said;
  const wanted = slotsOf(topic);
  const kept: Slots = Object.fromEntries(Object.entries(before).filter(([kind]) => wanted.has(kind as Kind)));
  const { years, skill, status, nudge, ...rest } = kept;
  const renamed = said.skill !== undefined;
  if (said.nudge === 'off' || said.nudge === 'snooze') return said;
  const isStopped = nudge === 'snooze' || nudge === 'off';
  if (isStopped && said.nudge === undefined) return (said.weekday ?? said.zone) ? said : { nudge };
  return {
    ...(years !== undefined && years > 0 && said.level === undefined ? { years } : {}),
    ...(skill !== undefined ? { skill } : {}),
    ...(status !== undefined && !renamed ? { status } : {}),
    ...(nudge === undefined ? {} : { nudge }),
    ...rest,
    ...said,
  };
};

/** Of what was said, the slots that make another question of the one before: those it turns on, and those it had. */
export const keyed = (last: Turn, said: Slots): Slots => {
  const { topic, slots } = last.intent;
  const keys = KEYS[topic] ?? NOTHING;
  const kept = Object.entries(said).filter(([kind]) => keys.has(kind as Kind) || kind in slots);
  return kept.some(([kind]) => kind !== 'status') ? Object.fromEntries(kept) : {};
};

/** Whether a particular named alone asks the topic's question of something else. */
export const turnsOn = (topic: Topic, kind: Kind): boolean => (KEYS[topic] ?? NOTHING).has(kind);

/** Plans and gaps are about the level to reach, settings about one's own; levels set beside each other are a list. */
const toLevel = (topic: Topic, found: Found, levels: readonly Level[]): Level | readonly Level[] => {
  const hits = meant(found.levels, found);
  const last = hits.at(-1)?.value;
  if (last === undefined || (topic !== 'gap' && topic !== 'plan' && topic !== 'settings')) return single(levels);
  if (topic === 'settings') return hits.find((hit) => !isFormer(found, hit))?.value ?? last;
  const first = hits.find(({ to }) => found.tokens[to]?.word === 'first');
  if (first !== undefined) return first.value;
  const aims = hits.filter((hit) => !isOwn(found, hit));
  if (aims.length < hits.length) return aims.at(-1)?.value ?? last;
  return topic === 'gap' ? single(levels) : last;
};

/** `no longer a junior`, `you have me as a junior`: the level that is to be corrected. */
const isFormer = (found: Found, { from }: Hit<Level>): boolean => hasBefore(found, from, FORMER);
/** `as a mid`, `i am a junior`: one's own level, not the one to reach. */
const isOwn = (found: Found, { from }: Hit<Level>): boolean => hasBefore(found, from, OWN);
const hasBefore = ({ tokens }: Found, at: number, words: ReadonlySet<string>): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ word, sentence }) => words.has(word) && sentence === tokens[at]?.sentence);
const FORMER = wordSet('longer not was from as says said shows');
const OWN = wordSet('am as from currently was been between a being');

/** `mark mongodb, no sorry, postgres as done`: the first was a slip. */
const isTakenBack = ({ tokens }: Found, { to }: Hit<unknown>, next: Hit<unknown> | undefined): boolean => {
  const between = next === undefined ? [] : tokens.slice(to, next.from);
  return (
    between.length > 0 &&
    between.length <= 4 &&
    between.every(({ word }) => SLIPPING.has(word)) &&
    between.some(({ word }) => SORRY.has(word))
  );
};
const SLIPPING = wordSet('no sorry wait oops i mean meant actually rather well ah oh');
const SORRY = wordSet('sorry wait oops mean meant');

const toSkillSlots = (topic: Topic, found: Found, withStatus: boolean): Slots => {
  if (topic === 'practice' && isAllBut(found)) return {};
  const all = new Map<string, SkillStatus | undefined>();
  const named =
    topic === 'settings' || topic === 'practice'
      ? new Set(meant(found.skills, found, UNWANTED_SKILLS))
      : new Set(found.skills.filter((hit, at) => !isTakenBack(found, hit, found.skills[at + 1])));
  for (const [index, hit] of found.skills.entries()) {
    const { id, everyday } = hit.value;
    if ((!everyday || (SKILLED.has(topic) && !isArea(found, hit))) && named?.has(hit) !== false)
      all.set(id, statusOf(topic, found, index));
  }
  const said = topic === 'progress.set' ? withoutAsides(all) : all;
  if (said.size === 0) return toStanding(topic, found);
  const status = withStatus ? toStatus(topic, [...said.values()]) : undefined;
  return { skill: single([...said.keys()]), ...(status === undefined ? {} : { status }) };
};

/** `show me what I skipped`: how the skills asked for stand, where none is named. */
const toStanding = (topic: Topic, { tokens }: Found): Slots => {
  const status = topic === 'progress.show' ? readStanding(tokens) : undefined;
  return status === undefined ? {} : { status };
};

/** `the security ones`, `the databases area`: a group of skills, and none of them. */
const isArea = ({ tokens }: Found, { to }: Hit<unknown>): boolean => AREAS.has(tokens[to]?.word ?? '');
const AREAS = wordSet('ones area areas section group category corner department side stuff topics skills');

/** `anything but algorithms` */
const isAllBut = ({ tokens, skills: [first] }: Found): boolean =>
  first !== undefined && ALL_BUT.has(tokens[first.from - 1]?.word ?? '') && ANY.has(tokens[first.from - 2]?.word ?? '');
const ALL_BUT = wordSet('but except besides');
const ANY = wordSet('anything everything all whatever any');

const statusOf = (topic: Topic, found: Found, index: number): SkillStatus | undefined => {
  if (OF_THE_WAY.has(topic)) return readTold(topic, found, index);
  return topic === 'progress.set' ? found.statuses[index]?.reported : found.statuses[index]?.status;
};

/** `not flask, it's laravel I finished`: of a skill named beside the point nothing is recorded, unless it is all there is. */
const withoutAsides = (all: ReadonlyMap<string, SkillStatus | undefined>): typeof all => {
  const meant = [...all].filter(([, status]) => status !== undefined);
  return meant.length === 0 ? all : new Map(meant);
};

/** One status for all skills, or a list beside them. What a report leaves open was learned; what is only asked about was not. */
const toStatus = (topic: Topic, said: readonly (SkillStatus | undefined)[]): Slots['status'] => {
  const known = said.find((status) => status !== undefined);
  if (known === undefined && topic !== 'progress.set') return undefined;
  const open = REPORTS.has(topic) ? (known ?? 'learned') : 'none';
  const filled = said.map((status) => status ?? open);
  return new Set(filled).size === 1 ? filled[0] : filled;
};

const REPORTS: ReadonlySet<Topic> = new Set(['progress.set', 'progress.show', 'settings']);

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
const single = <T extends string>(values: readonly T[]): T | readonly T[] => {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
};

const kinds = (list: string): ReadonlySet<Kind> => wordSet(list) as ReadonlySet<Kind>;

const NOTHING = kinds('');
const ASKED = kinds('level years country skill');
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
  settings: kinds('level years hours_per_week skill status country'),
  'learn.duration': kinds('level years country skill hours_per_week'),
  clarify: ASKED,
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

/** Topics about skills themselves, where everyday words (`testing`, `security`) name one. */
const SKILLED: ReadonlySet<Topic> = new Set([
  'progress.set',
  'progress.show',
  'practice',
  'skill.detail',
  'match',
  'settings',
  'plan',
  'gap',
]);
