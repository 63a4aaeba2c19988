import type { Skill } from '../../knowledge/schema.ts';
import { LEVELS, type Level, type SkillStatus } from '../intent.ts';
import { levelAfter } from '../pay.ts';
import type { Profile, Settings } from '../profile.ts';
import { byText, count, joinWords } from '../wording.ts';
import type { Known, SkillGraph } from './skill-graph.ts';

/** One reason for or against a step, with its weight in the ranking. */
export type Reason = { readonly text: string; readonly weight: number };

/** A skill that could come next, how it ranks, and why: said when asked for, since most are never shown. */
export type Step = { readonly skill: Skill; readonly reasons: () => readonly Reason[]; readonly score: number };

/**
 * Skills that could be learned now, best first: unlocked, not on the record as learned or skipped, not bound to another
 * main language. What learned skills rest on counts as known for unlocking, but never goes on the record by itself.
 * The same record gives the same order: scores are sums of stated reasons, ties go by id.
 */
export const rankSteps = (graph: SkillGraph, profile: Profile): readonly Step[] =>
  toSteps(graph, profile).toSorted((a, b) => b.score - a.score || byText(a.skill.id, b.skill.id));

const toSteps = (graph: SkillGraph, profile: Profile): Step[] => {
  const state = toState(graph, profile);
  return [...graph.skills.values()].filter((skill) => isCandidate(state, skill)).map((skill) => toStep(state, skill));
};

/** What a person has, as far as it decides what comes next. The sets are its own, and grow along a road. */
export type State = {
  readonly graph: SkillGraph;
  readonly profile: Profile;
  readonly learned: Set<string>;
  /** The learned skills, and all that they and the begun ones rest on. */
  readonly rests: Set<string>;
  /** What is had or likely had, and what somebody chose to go without. */
  readonly ground: Set<string>;
  readonly language: string | undefined;
};

export const toState = (graph: SkillGraph, profile: Profile): State => {
  const learned = learnedSkills(profile);
  const rests = restsOf(graph, profile);
  const ground = new Set([...likelyHad(graph, profile, rests), ...learned, ...idsOf('skipped', profile)]);
  return { graph, profile, learned, rests, ground, language: mainLanguage(graph, profile) };
};

/** Ids said to be learned. */
export const learnedSkills = (profile: Profile): Set<string> => idsOf('learned', profile);

const idsOf = (status: SkillStatus, { skills }: Profile): Set<string> =>
  new Set(Object.keys(skills).filter((id) => skills[id]?.status === status));

/** The learned skills, and all that they and the begun ones rest on: who is in the middle of Django has begun with Python. */
const restsOf = (graph: SkillGraph, profile: Profile): Set<string> => {
  const rests = graph.withGround(learnedSkills(profile));
  for (const begun of idsOf('learning', profile))
    for (const id of graph.groundOf(begun)) if (id !== begun) rests.add(id);
  return rests;
};

/**
 * Skills a person most likely has without having said so: what the learned and the begun ones rest on, what belongs to levels
 * below their own, and after a year of work the first step of the road. They count as known for unlocking, and are asked about,
 * but never go on the record by themselves.
 */
export const likelyHad = (
  graph: SkillGraph,
  profile: Profile,
  rests: ReadonlySet<string> = restsOf(graph, profile),
): ReadonlySet<string> => {
  const language = mainLanguage(graph, profile);
  const own = LEVELS.indexOf(levelOf(profile.settings) ?? 'entry');
  const works = (profile.settings.years ?? 0) >= 1;
  const isBelow = ({ id, level }: Skill) =>
    LEVELS.indexOf(level) < own || (works && level === 'entry' && graph.stage(id)?.number === 1);
  const isLikely = (skill: Skill) =>
    rests.has(skill.id) || (!skill.optional && isBelow(skill) && !isOfOtherLanguage(graph, skill.id, language));
  return new Set(
    [...graph.skills.values()].flatMap((skill) =>
      profile.skills[skill.id] === undefined && isLikely(skill) ? skill.id : [],
    ),
  );
};

/**
 * The language set, unless it was given up; else the first one learned or being learned, or what others of these are
 * made for; else the one planned for; undefined without any.
 */
export const mainLanguage = (graph: SkillGraph, { settings, skills, plan }: Profile): string | undefined => {
  const isGivenUp = (id: string) => skills[id]?.status === 'skipped';
  const set = settings.language;
  if (set !== undefined && !isGivenUp(set)) return set;
  const begun = Object.entries(skills)
    .filter(([, { status }]) => status !== 'skipped')
    .toSorted(([, a], [, b]) => byText(a.since, b.since))
    .map(([id]) => id);
  return [languageIn(graph, begun), languageIn(graph, plan.skills ?? [])].find((id) => id && !isGivenUp(id));
};

/** The first language named among skills, else the first that one of them is made for. */
export const languageIn = (graph: SkillGraph, skills: readonly string[]): string | undefined =>
  skills.find((id) => isLanguage(graph, id)) ?? skills.flatMap(graph.languagesOf)[0];

/** One of the languages a first language can be. */
export const isLanguage = (graph: SkillGraph, id: string): boolean => graph.languages.includes(id);

/** Whether a skill is another first language, or made for one. */
export const isOfOtherLanguage = (graph: SkillGraph, id: string, language: string | undefined): boolean =>
  graph.languagesOf(id).some((other) => other !== language);

/** Whether one that does the same job is learned: another framework, another database. Languages are never the same. */
export const hasAlternative = (
  graph: SkillGraph,
  { skills }: Profile,
  id: string,
  language: string | undefined,
): boolean => {
  const others = isLanguage(graph, id) ? [] : graph.alternatives(id);
  return others.some(
    (other) =>
      skills[other]?.status === 'learned' && !isLanguage(graph, other) && !isOfOtherLanguage(graph, other, language),
  );
};

/** The level said, else the one that years of experience usually stand for. */
export const levelOf = ({ level, years }: Settings): Level | undefined =>
  level ?? (years === undefined ? undefined : levelAfter(years));

/** The level the road leads to now: the goal where it lies above the person's own level, else that, else entry. */
export const aimOf = ({ settings }: Profile): Level => {
  const [own, goal] = [levelOf(settings) ?? 'entry', settings.goal?.level ?? 'entry'];
  return LEVELS.indexOf(goal) > LEVELS.indexOf(own) ? goal : own;
};

const isCandidate = ({ graph, profile, learned, ground, language }: State, skill: Skill): boolean => {
  const status = profile.skills[skill.id]?.status;
  if (status === 'learned' || status === 'skipped' || graph.isMet(skill.id, learned)) return false;
  if (status === 'learning') return true;
  if (graph.isMilestone(skill.id) || !graph.isOpen(skill.id, ground)) return false;
  return language === undefined || skill.id === language || !isLanguage(graph, skill.id);
};

const toStep = (state: State, skill: Skill): Step => ({
  skill,
  score: scoreOf(state, skill),
  reasons: () =>
    REASONS.flatMap(({ weigh, say }) => {
      const weight = weigh(state, skill);
      return weight === undefined ? [] : [{ text: say(state, skill), weight }];
    }),
});

/** The sum of all that speaks for and against a step. */
export const scoreOf = (state: State, skill: Skill): number =>
  REASONS.reduce((sum, { weigh }) => sum + (weigh(state, skill) ?? 0), 0);

/** What can speak for or against a step: how much, undefined where it does not, and in words, which few steps need. */
type GiveReason = {
  readonly weigh: (state: State, skill: Skill) => number | undefined;
  readonly say: (state: State, skill: Skill) => string;
};

const begun: GiveReason = {
  weigh: ({ profile }, { id }) => (profile.skills[id]?.status === 'learning' ? 300 : undefined),
  say: () => 'you have already begun it',
};

/** Ten points for every step of the road that still lies behind this one; off the road, none. */
const onTheRoad: GiveReason = {
  weigh: ({ graph }, { id }) => {
    const stage = graph.stage(id);
    return stage && 10 * (stage.of - stage.number + 1);
  },
  say: ({ graph }, { id }) => `it belongs to step ${graph.stage(id)?.number} of the road, “${graph.stage(id)?.title}”`,
};

/** What lies above the level aimed at waits. */
const laterLevel: GiveReason = {
  weigh: ({ profile }, { level }) => {
    const away = LEVELS.indexOf(level) - LEVELS.indexOf(aimOf(profile));
    return away > 0 ? -200 * away : undefined;
  },
  say: () => 'it belongs to a later level',
};

const ownLanguage: GiveReason = {
  weigh: ({ language }, { id }) => (id === language ? 8 : undefined),
  say: () => 'it is your main language',
};

const inDemand: GiveReason = {
  weigh: (_state, { market }) => market && 8 * market.share,
  say: (_state, { market }) => `${Math.round((market?.share ?? 0) * 100)}% of back-end developers asked use it`,
};

const builtOn: GiveReason = {
  weigh: ({ graph }, { id }) => Math.min(10, graph.reach(id) / 10) || undefined,
  say: ({ graph }, { id }) => `${count(graph.reach(id), 'later skill builds', 'later skills build')} on it`,
};

const opensDoors: GiveReason = {
  weigh: (state, skill) => Math.min(3, openedAtOnce(state, skill)) || undefined,
  say: (state, skill) => `it opens ${count(openedAtOnce(state, skill), 'skill')} at once`,
};

const openedAtOnce = ({ graph, learned, ground }: State, { id }: Skill): number => {
  const after: Known = { has: (one) => one === id || ground.has(one) };
  const isOpened = (next: string) => !learned.has(next) && !graph.isMilestone(next) && graph.isOpen(next, after);
  return graph.opens(id).filter(isOpened).length;
};

/** Of two alike the shorter first: a point off for each week at the person's pace, five at most. */
const effort: GiveReason = {
  weigh: ({ profile }, { hours }) => -Math.min(5, hours.min / (profile.settings.hoursPerWeek ?? 5)),
  say: (_state, { hours }) => `it takes about ${hours.min} hours at least`,
};

const likelyKnown: GiveReason = {
  weigh: ({ profile, ground }, { id }) => (ground.has(id) && profile.skills[id] === undefined ? -120 : undefined),
  say: ({ rests }, { id }) =>
    rests.has(id)
      ? 'you know things that build on it, so you may have it already'
      : 'it is expected below your level, so you may have it already',
};

const passedOver: GiveReason = {
  weigh: ({ profile }, { id }) => (profile.declined[id] !== undefined ? -160 : undefined),
  say: () => 'you passed it over',
};

const canWait: GiveReason = {
  weigh: (_state, { optional }) => (optional ? -120 : undefined),
  say: () => 'it is optional',
};

const servedAlready: GiveReason = {
  weigh: ({ graph, profile, language }, { id }) => (hasAlternative(graph, profile, id, language) ? -100 : undefined),
  say: () => 'you have another that does the same job',
};

const restsOnSkipped: GiveReason = {
  weigh: (state, skill) => (skippedUnder(state, skill).length > 0 ? -60 : undefined),
  say: (state, skill) => {
    const names = skippedUnder(state, skill).map((id) => state.graph.skills.get(id)?.name ?? id);
    return `it usually rests on ${joinWords(names)}, which you skipped`;
  },
};

const skippedUnder = ({ profile }: State, { prerequisites }: Skill): readonly string[] =>
  prerequisites.filter((id) => profile.skills[id]?.status === 'skipped');

const REASONS: readonly GiveReason[] = [
  begun,
  onTheRoad,
  laterLevel,
  ownLanguage,
  inDemand,
  builtOn,
  opensDoors,
  effort,
  likelyKnown,
  passedOver,
  canWait,
  servedAlready,
  restsOnSkipped,
];
