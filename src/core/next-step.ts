import type { Skill } from '../knowledge/schema.ts';
import { LEVELS, type Level } from './intent.ts';
import { levelAfter } from './pay.ts';
import type { Profile, Settings } from './profile.ts';
import type { Known, SkillGraph } from './skill-graph.ts';
import { byText, count, joinWords } from './wording.ts';

/** One reason for or against a step, with its weight in the ranking. */
export type Reason = { readonly text: string; readonly weight: number };

/** A skill that could come next, why, and how it ranks. */
export type Step = { readonly skill: Skill; readonly reasons: readonly Reason[]; readonly score: number };

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

/** Of these the one to take first: one whose requirements are there, else the one that lacks least. */
export const firstOf = (graph: SkillGraph, profile: Profile, skills: readonly Skill[]): Skill | undefined => {
  const state = toState(graph, profile);
  const lacks = skills.map(({ id }) => graph.missing(id, state.ground).length);
  const least = Math.min(...lacks);
  const steps = skills.filter((_, at) => lacks[at] === least).map((skill) => toStep(state, skill));
  return steps.toSorted((a, b) => b.score - a.score || byText(a.skill.id, b.skill.id))[0]?.skill;
};

const toState = (graph: SkillGraph, profile: Profile): State => {
  const learned = learnedSkills(profile);
  const skipped = Object.entries(profile.skills).flatMap(([id, { status }]) => (status === 'skipped' ? [id] : []));
  return {
    graph,
    profile,
    learned,
    ground: new Set([...likelyHad(graph, profile), ...learned, ...skipped]),
    language: mainLanguage(graph, profile),
  };
};

type State = {
  readonly graph: SkillGraph;
  readonly profile: Profile;
  readonly learned: ReadonlySet<string>;
  /** What is had or likely had, and what somebody chose to go without. */
  readonly ground: ReadonlySet<string>;
  readonly language: string | undefined;
};

/** Ids said to be learned. */
export const learnedSkills = (profile: Profile): ReadonlySet<string> =>
  new Set(Object.entries(profile.skills).flatMap(([id, record]) => (record.status === 'learned' ? [id] : [])));

/**
 * Skills a person most likely has without having said so: what the learned ones rest on, and what belongs to levels
 * below their own. They count as known for unlocking, and are asked about, but never go on the record by themselves.
 */
export const likelyHad = (graph: SkillGraph, profile: Profile): ReadonlySet<string> => {
  const learned = learnedSkills(profile);
  const ground = graph.withGround(learned);
  const language = mainLanguage(graph, profile);
  const isLikely = (skill: Skill) =>
    ground.has(skill.id) || (isBelow(skill, profile) && !isOfOtherLanguage(graph, skill.id, language));
  return new Set(
    [...graph.skills.values()]
      .filter((skill) => isLikely(skill) && !learned.has(skill.id) && profile.skills[skill.id] === undefined)
      .map(({ id }) => id),
  );
};

/** Expected of the levels below the person's own. */
const isBelow = ({ level, optional }: Skill, { settings }: Profile): boolean => {
  const own = levelOf(settings);
  return !optional && own !== undefined && LEVELS.indexOf(level) < LEVELS.indexOf(own);
};

/** The language set, unless it was given up; else the first one learned or being learned; undefined without any. */
export const mainLanguage = (graph: SkillGraph, { settings, skills }: Profile): string | undefined => {
  const set = settings.language;
  if (set !== undefined && skills[set]?.status !== 'skipped') return set;
  return Object.entries(skills)
    .filter(([id, record]) => record.status !== 'skipped' && isLanguage(graph, id))
    .toSorted(([, a], [, b]) => byText(a.since, b.since))[0]?.[0];
};

/** One of the languages a first language can be. */
export const isLanguage = (graph: SkillGraph, id: string): boolean => firstLanguages(graph).includes(id);

export const firstLanguages = (graph: SkillGraph): readonly string[] =>
  graph.skills.get('first-backend-language')?.anyOf[0] ?? [];

/** Whether a skill is another first language, or made for one. */
export const isOfOtherLanguage = (graph: SkillGraph, id: string, language: string | undefined): boolean => {
  const rest = graph.groundOf(id);
  return firstLanguages(graph).some((other) => other !== language && rest.has(other));
};

/** Whether one that does the same job is learned: another framework, another database. Languages are never the same. */
export const hasAlternative = (graph: SkillGraph, profile: Profile, id: string): boolean => {
  const others = isLanguage(graph, id) ? [] : graph.alternatives(id);
  return others.some(
    (other) =>
      profile.skills[other]?.status === 'learned' &&
      !isLanguage(graph, other) &&
      !isOfOtherLanguage(graph, other, mainLanguage(graph, profile)),
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
  if (graph.isMilestone(skill.id) || graph.missing(skill.id, ground).length > 0) return false;
  return language === undefined || skill.id === language || !isLanguage(graph, skill.id);
};

const toStep = (state: State, skill: Skill): Step => {
  const reasons = REASONS.flatMap((reason) => reason(state, skill));
  return { skill, reasons, score: reasons.reduce((sum, { weight }) => sum + weight, 0) };
};

type GiveReason = (state: State, skill: Skill) => readonly Reason[];

const begun: GiveReason = ({ profile }, { id }) =>
  profile.skills[id]?.status === 'learning' ? [{ text: 'you have already begun it', weight: 300 }] : [];

/** Ten points for every step of the road that still lies behind this one; off the road, none. */
const onTheRoad: GiveReason = ({ graph }, { id }) => {
  const stage = graph.stage(id);
  return stage
    ? [
        {
          text: `it belongs to step ${stage.number} of the road, “${stage.title}”`,
          weight: 10 * (stage.of - stage.number + 1),
        },
      ]
    : [];
};

/** What lies above the level aimed at waits. */
const laterLevel: GiveReason = ({ profile }, { level }) => {
  const away = LEVELS.indexOf(level) - LEVELS.indexOf(aimOf(profile));
  return away > 0 ? [{ text: 'it belongs to a later level', weight: -200 * away }] : [];
};

const ownLanguage: GiveReason = ({ language }, { id }) =>
  id === language ? [{ text: 'it is your main language', weight: 8 }] : [];

const opensDoors: GiveReason = ({ graph, learned, ground }, { id }) => {
  const after: Known = { has: (one) => one === id || ground.has(one) };
  const now = graph
    .opens(id)
    .filter((next) => !learned.has(next) && !graph.isMilestone(next) && graph.missing(next, after).length === 0);
  const reach = graph.reach(id);
  return [
    ...(reach > 0
      ? [
          {
            text: `${count(reach, 'later skill builds', 'later skills build')} on it`,
            weight: Math.min(10, reach / 10),
          },
        ]
      : []),
    ...(now.length > 0
      ? [{ text: `it opens ${count(now.length, 'skill')} at once`, weight: Math.min(3, now.length) }]
      : []),
  ];
};

const inDemand: GiveReason = (_state, { market }) =>
  market
    ? [{ text: `${Math.round(market.share * 100)}% of back-end developers asked use it`, weight: 8 * market.share }]
    : [];

/** Of two alike the shorter first: a point off for each week at the person's pace, five at most. */
const effort: GiveReason = ({ profile }, { hours }) => [
  {
    text: `it takes about ${hours.min} hours at least`,
    weight: -Math.min(5, hours.min / (profile.settings.hoursPerWeek ?? 5)),
  },
];

const likelyKnown: GiveReason = ({ graph, profile, learned, ground }, skill) => {
  if (!ground.has(skill.id)) return [];
  const text = graph.withGround(learned).has(skill.id)
    ? 'you know things that build on it, so you may have it already'
    : 'it is expected below your level, so you may have it already';
  return profile.skills[skill.id] === undefined ? [{ text, weight: -120 }] : [];
};

const passedOver: GiveReason = ({ profile }, { id }) =>
  profile.declined[id] !== undefined ? [{ text: 'you passed it over', weight: -160 }] : [];

const canWait: GiveReason = (_state, { optional }) => (optional ? [{ text: 'it is optional', weight: -120 }] : []);

const servedAlready: GiveReason = ({ graph, profile }, { id }) =>
  hasAlternative(graph, profile, id) ? [{ text: 'you have another that does the same job', weight: -100 }] : [];

const restsOnSkipped: GiveReason = ({ graph, profile }, { prerequisites }) => {
  const skipped = prerequisites.filter((id) => profile.skills[id]?.status === 'skipped');
  const names = skipped.map((id) => graph.skills.get(id)?.name ?? id);
  return names.length ? [{ text: `it usually rests on ${joinWords(names)}, which you skipped`, weight: -60 }] : [];
};

const REASONS: readonly GiveReason[] = [
  begun,
  onTheRoad,
  laterLevel,
  ownLanguage,
  inDemand,
  opensDoors,
  effort,
  likelyKnown,
  passedOver,
  canWait,
  servedAlready,
  restsOnSkipped,
];
