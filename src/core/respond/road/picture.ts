import type { Skill } from '../../../knowledge/schema.ts';
import type { ReplyBlock, RoadStep } from '../../message.ts';
import { learnedSkills } from '../../road/ground.ts';
import { isLanguage, mainLanguage } from '../../road/main-language.ts';
import { rankSteps, type Step } from '../../road/next-step.ts';
import type { Known, SkillGraph } from '../../road/skill-graph.ts';
import { byText, capitalise, count, joinWords } from '../../wording.ts';
import type { Context } from '../answer.ts';

/** As many skills on each side of a step as a phone shows well. */
const MOST_BESIDE = 5;
const MOST_OTHERS = 2;

/** The next step in the middle: what it rests on, what it opens, and what else stands open, best first. */
export const roadAround = ({ id, name }: Skill, open: readonly Step[], context: Context): ReplyBlock[] => {
  const { graph, profile } = context;
  const learned = learnedSkills(profile);
  const needs = needsOf(id, graph, learned).slice(0, MOST_BESIDE);
  const after = opensOf(id, graph, learned);
  const opens = after.slice(0, MOST_BESIDE);
  const others = open
    .map(({ skill }) => skill.id)
    .filter((other) => other !== id && ![...needs, ...opens].includes(other))
    .slice(0, MOST_OTHERS);
  const state = createStates(context, id);
  const step = (one: string, after: readonly string[]) => toStep(one, after, state, graph);
  const steps = [
    ...needs.map((need) => step(need, [])),
    { ...step(id, needs), ...(after.length > opens.length && { note: `opens ${after.length} skills in all` }) },
    ...others.map((other) => step(other, [])),
    ...opens.map((open) => step(open, [id])),
  ];
  if (steps.length === 1) return [];
  const title = `Your next step: ${name}`;
  return [
    {
      kind: 'picture',
      picture: { kind: 'road', title, steps, shape: 'around' },
      alt: aroundAlt(title, steps, id),
      repeats: true,
    },
  ];
};

const aroundAlt = (title: string, steps: readonly RoadStep[], id: string): string => {
  const next = steps.find((step) => step.id === id);
  const isNeed = (step: RoadStep) => next?.after.includes(step.id) ?? false;
  const isAfter = (step: RoadStep) => step.after.includes(id);
  const tell = (what: string, is: (step: RoadStep) => boolean) => {
    const some = steps.filter(is);
    return some.length ? `${what} ${joinWords(some.map(({ name, state }) => `${name} (${state})`))}.` : '';
  };
  return [
    `${title}.`,
    tell('It rests on', isNeed),
    tell('It opens', isAfter),
    next?.note ? `It ${next.note}.` : '',
    tell('Also possible now:', (step) => step !== next && !isNeed(step) && !isAfter(step)),
  ]
    .filter(Boolean)
    .join(' ');
};

const needsOf = (id: string, graph: SkillGraph, learned: Known): readonly string[] => {
  const skill = graph.skills.get(id);
  const chosen = (skill?.anyOf ?? []).flatMap((some) => some.find((one) => graph.isMet(one, learned)) ?? some[0] ?? []);
  return [...new Set([...(skill?.prerequisites ?? []), ...chosen])].filter((need) => graph.skills.has(need));
};

/** What can be begun right after it first, then what most builds on. */
const opensOf = (id: string, graph: SkillGraph, learned: Iterable<string>): readonly string[] => {
  const after = graph.withGround([...learned, id]);
  return graph
    .opens(id)
    .filter((one) => !graph.isMilestone(one))
    .map((one) => ({ one, missing: graph.missing(one, after).length }))
    .toSorted((a, b) => a.missing - b.missing || graph.reach(b.one) - graph.reach(a.one) || byText(a.one, b.one))
    .map(({ one }) => one);
};

/** Every skill there is, with its state for this person; languages other than theirs are left out. */
export const wholeRoad = (context: Context): ReplyBlock[] => {
  const { graph, profile } = context;
  const next = rankSteps(graph, profile)[0]?.skill.id;
  const language = mainLanguage(graph, profile);
  const learned = learnedSkills(profile);
  const state = createStates(context, next);
  const isOther = (id: string) =>
    language !== undefined && id !== language && isLanguage(graph, id) && !profile.skills[id];
  const steps = [...graph.skills.values()]
    .filter(({ id, prerequisites }) => !isOther(id) && !prerequisites.some(isOther))
    .map(({ id }) => toStep(id, directNeeds(id, graph, learned), state, graph));
  const title = 'Your whole road';
  return [
    {
      kind: 'picture',
      picture: { kind: 'road', title, steps, shape: 'whole' },
      alt: wholeAlt(title, steps),
      repeats: true,
    },
  ];
};

/** Requirements that no other requirement already brings along. */
const directNeeds = (id: string, graph: SkillGraph, learned: Known): readonly string[] => {
  const needs = needsOf(id, graph, learned);
  return needs.filter((need) => !needs.some((other) => other !== need && graph.groundOf(other).has(need)));
};

/** Platforms take about as much; what is left out is counted. */
const LONGEST_ALT = 1_000;

/** The counts, then the names state by state, as far as there is room. */
const wholeAlt = (title: string, steps: readonly RoadStep[]): string => {
  let alt = `${title}. ${statesText(steps)}`;
  for (const [state, said] of STATE_WORDS) {
    const names = steps.flatMap((step) => (step.state === state ? [step.name] : []));
    if (names.length === 0) continue;
    const told = upToLength(names, LONGEST_ALT - alt.length - said.length - 20);
    if (told.length === 0) break;
    const rest = names.length - told.length;
    alt += ` ${capitalise(said)}: ${joinWords([...told, ...(rest ? [`${rest} more`] : [])])}.`;
  }
  return alt;
};

const upToLength = (names: readonly string[], room: number): readonly string[] => {
  let used = 0;
  return names.filter((name) => {
    used += name.length + 2;
    return used <= room;
  });
};

const STATE_WORDS = [
  ['learned', 'learned'],
  ['learning', 'being learned'],
  ['open', 'open to you'],
  ['locked', 'waiting for another first'],
  ['skipped', 'skipped'],
] as const;

/** "12 learned, 1 being learned, 8 open to you ... The next one is SQL." */
export const statesText = (steps: readonly RoadStep[]): string => {
  const counts = STATE_WORDS.flatMap(([state, said]) => {
    const many = steps.filter((step) => step.state === state).length;
    return many ? [`${many} ${said}`] : [];
  });
  const next = steps.find(({ state }) => state === 'next');
  return `${capitalise(count(steps.length, 'skill'))}: ${joinWords(counts)}.${next ? ` The next one is ${next.name}.` : ''}`;
};

const toStep = (id: string, after: readonly string[], state: States, graph: SkillGraph): RoadStep => ({
  id,
  name: (graph.skills.get(id)?.name ?? id).replace(/ \([^)]*\)$/, ''),
  state: state(id),
  after,
});

type States = (id: string) => RoadStep['state'];

const createStates = ({ graph, profile }: Context, next: string | undefined): States => {
  const learned = learnedSkills(profile);
  const ground = graph.withGround(learned);
  return (id) => {
    const status = profile.skills[id]?.status;
    if (id === next) return 'next';
    if (graph.isMet(id, learned)) return 'learned';
    if (status === 'learning' || status === 'skipped') return status;
    return graph.isOpen(id, ground) ? 'open' : 'locked';
  };
};

/** The steps of a guide's road with where the person stands; nothing for whoever told nothing, or in front of others. */
export const stepsRoad = (
  road: { readonly title: string; readonly steps: Context['knowledge']['roadmap']['roads'][number]['steps'] },
  { graph, profile, inbound }: Context,
): ReplyBlock[] => {
  const learned = learnedSkills(profile);
  if (!inbound.place.direct || learned.size === 0) return [];
  const done = road.steps.map(({ skills }) => skills.filter((id) => graph.isMet(id, learned)).length);
  const isDone = (at: number) => (road.steps[at]?.skills.length ?? 0) > 0 && done[at] === road.steps[at]?.skills.length;
  const here = road.steps.findIndex(({ optional }, at) => !optional && !isDone(at));
  const steps = road.steps.map(
    ({ number, title, skills }, at): RoadStep => ({
      id: String(number),
      name: title,
      state: at === here ? 'next' : isDone(at) ? 'learned' : done[at] ? 'learning' : 'open',
      after: at > 0 ? [String(road.steps[at - 1]?.number)] : [],
      ...(done[at] && { note: `${done[at]} of ${skills.length}` }),
    }),
  );
  const title = `${road.title}: where you stand`;
  return [{ kind: 'picture', picture: { kind: 'road', title, steps, shape: 'line' }, alt: stepsAlt(title, steps) }];
};

const stepsAlt = (title: string, steps: readonly RoadStep[]): string => {
  const tell = (what: string, state: RoadStep['state']) => {
    const some = steps.filter((step) => step.state === state);
    return some.length
      ? `${what}: ${joinWords(some.map(({ id, note }) => (note ? `${id} (${note} skills)` : id)))}.`
      : '';
  };
  const here = steps.find(({ state }) => state === 'next');
  return [
    `${title}.`,
    here
      ? `You are at step ${here.id} of ${steps.length}, “${here.name}”${here.note ? `, with ${here.note} skills` : ''}.`
      : 'You have been all the way.',
    tell('Done', 'learned'),
    tell('Begun', 'learning'),
  ]
    .filter(Boolean)
    .join(' ');
};
