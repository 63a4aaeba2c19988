import type { Skill } from '../../knowledge/schema.ts';
import type { ListItem } from '../message.ts';
import type { Profile } from '../profile.ts';
import { action, button } from '../respond/answer.ts';
import { rankSteps } from '../road/next-step.ts';
import type { SkillGraph } from '../road/skill-graph.ts';
import { count, hoursRange, joinWords } from '../wording.ts';
import { activeWeeks, daysBetween, learnedWithin, underWay } from './activity.ts';
import type { Candidate } from './candidate.ts';
import type { NudgeWeek } from './digest.ts';

/** Fewer than this could be told from their count, so none is given. */
const LEAST_COUNTED = 3;

/** Skills of the week: those that members are at come first, then the road from its beginning. */
export const skillCandidates = ({ knowledge, graph, profiles }: NudgeWeek): readonly Candidate[] => {
  const wanted = demand(graph, [...profiles.values()]);
  return knowledge.interview.flatMap((question, at, all) => {
    const skill = graph.skills.get(question.skill);
    const stage = graph.stage(question.skill);
    if (!skill || !stage || all.findIndex((one) => one.skill === skill.id) !== at) return [];
    const many = wanted.get(skill.id) ?? 0;
    return [
      {
        key: `skill:${skill.id}`,
        weight: 1 + Math.min(0.5, many / 10) + (stage.of - stage.number) / 100 + (skill.market?.share ?? 0) / 100,
        because: `it belongs to step ${stage.number} of the road, “${stage.title}”, and was not talked about here lately; what members are at comes first`,
        blocks: [
          { kind: 'heading', text: `Skill of the week: ${skill.name}` },
          { kind: 'lead', text: skill.why },
          { kind: 'list', items: toTalkAbout(skill, question) },
        ],
        buttons: [
          button('What a good answer covers', action('practice', { aspect: 'reveal', ref: question.id }), 'primary'),
        ],
        sources: skill.sources,
      },
    ];
  });
};

const toTalkAbout = (
  { project, hours, resources }: Skill,
  { question, followUp }: { readonly question: string; readonly followUp: string },
): ListItem[] => [
  { title: 'To talk about', text: question },
  { title: 'And then', text: followUp },
  { title: 'To build', text: `${project} ${hoursRange(hours)} for the skill (our estimate).` },
  ...resources.slice(0, 1).map(({ name, url }) => ({ title: 'To read', text: name, url })),
];

/** How many members are learning each skill, or have it next. */
const demand = (graph: SkillGraph, profiles: readonly Profile[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const profile of profiles) {
    const next = rankSteps(graph, profile)[0]?.skill.id;
    for (const id of new Set([...underWay(profile), ...(next ? [next] : [])]))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};

/** What the group moved since its last digest: counts, and a line for each member who gave a name. */
export const movedCandidate = (week: NudgeWeek): Candidate | undefined => {
  const days = daysSinceLast(week);
  const items = [...countsOf(week, days), ...namedLines(week, days)];
  return items.length === 0
    ? undefined
    : {
        key: 'moved:week',
        weight: 1,
        because: 'members who agreed to it moved something',
        blocks: [
          { kind: 'heading', text: days > 8 ? 'Since last time here' : 'This week here' },
          { kind: 'list', items },
        ],
        buttons: [],
      };
};

const WEEK = 7;
const MOST_DAYS = 35;

/** Nothing is told twice, and what lies longer ago is no news. */
const daysSinceLast = ({ subscription: { sent }, now }: NudgeWeek): number => {
  const last = sent.findLast(({ outcome }) => outcome === 'sent' || outcome === 'uncertain');
  return last ? Math.min(MOST_DAYS, daysBetween(last.due, now)) : WEEK;
};

type Moves = { readonly learned: readonly string[]; readonly begun: readonly string[] };

const movesOf = (profile: Profile, days: number, now: Date): Moves => ({
  learned: learnedWithin(profile, days, now),
  begun: underWay(profile).filter((id) => daysBetween(profile.skills[id]?.since ?? '', now) <= days),
});

const countsOf = ({ profiles, now }: NudgeWeek, days: number): ListItem[] => {
  const all = [...profiles.values()];
  const moves = all.map((profile) => movesOf(profile, days, now));
  const moved = moves.filter(({ learned, begun }) => learned.length + begun.length > 0);
  if (moved.length < LEAST_COUNTED) return [];
  const learned = moves.reduce((sum, one) => sum + one.learned.length, 0);
  const begun = moves.reduce((sum, one) => sum + one.begun.length, 0);
  const active = all.filter((profile) => activeWeeks(profile, [], now) > 0).length;
  return [
    {
      text: `${moved.length === all.length ? `All ${all.length}` : `${moved.length} of the ${all.length}`} who are counted moved something: ${joinWords(
        [
          ...(learned ? [`${count(learned, 'skill')} learned`] : []),
          ...(begun ? [`${count(begun, 'skill')} begun`] : []),
        ],
      )}. ${active} were active in the last four weeks.`,
    },
  ];
};

const namedLines = ({ graph, subscription, profiles, now }: NudgeWeek, days: number): ListItem[] =>
  Object.entries(subscription.names ?? {}).flatMap(([key, title]) => {
    const profile = profiles.get(key);
    if (!profile) return [];
    const { learned, begun } = movesOf(profile, days, now);
    const named = (ids: readonly string[]): string =>
      joinWords(ids.slice(0, 3).map((id) => graph.skills.get(id)?.name ?? id));
    const text = [learned.length ? `learned ${named(learned)}` : '', begun.length ? `began ${named(begun)}` : ''];
    return learned.length + begun.length > 0 ? [{ title, text: `${joinWords(text.filter(Boolean))}.` }] : [];
  });
