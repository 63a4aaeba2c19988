import type { Skill } from '../../knowledge/schema.ts';
import { LEVELS } from '../intent.ts';
import { count, joinWords } from '../wording.ts';
import { aimOf } from './aim.ts';
import type { State } from './ground.ts';
import { hasAlternative } from './main-language.ts';
import type { Known } from './skill-graph.ts';

/** One reason for or against a step, with its weight in the ranking. */
export type Reason = { readonly text: string; readonly weight: number };

/** All that speaks for and against a step, in the order it is said. */
export const reasonsOf = (state: State, skill: Skill): readonly Reason[] =>
  REASONS.flatMap(({ weigh, say }) => {
    const weight = weigh(state, skill);
    return weight === undefined ? [] : [{ text: say(state, skill), weight }];
  });

/** The sum of all that speaks for and against a step. */
export const scoreOf = (state: State, skill: Skill): number =>
  REASONS.reduce((sum, { weigh }) => sum + (weigh(state, skill) ?? 0), 0);

/** What can speak for or against a step: how much, undefined where it does not, and in words, which few steps need. */
type GiveReason = {
  readonly weigh: (state: State, skill: Skill) => number | undefined;
  readonly say: (state: State, skill: Skill) => string;
};

/** What was passed over once it was begun is pressed on nobody. */
const begun: GiveReason = {
  weigh: ({ profile: { skills, declined } }, { id }) => {
    const held = skills[id];
    return held?.status === 'learning' && (declined[id] ?? '') < held.since ? 300 : undefined;
  },
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
  weigh: ({ profile, ground }, { id }) => (ground.has(id) && profile.skills[id] === undefined ? -160 : undefined),
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
