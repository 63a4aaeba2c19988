import type { AskTopicFile, Knowledge } from '../../knowledge/schema.ts';
import type { ListItem } from '../message.ts';
import { rankSteps } from '../next-step.ts';
import type { Profile } from '../profile.ts';
import { action, button } from '../respond/answer.ts';
import type { SkillGraph } from '../skill-graph.ts';
import type { Subscription } from '../subscription.ts';
import { count, hoursRange, joinWords } from '../wording.ts';
import { activeWeeks, learnedWithin } from './activity.ts';
import type { Candidate } from './candidate.ts';

/** What a channel's week is judged by. */
export type ChannelWeek = {
  readonly knowledge: Knowledge;
  readonly graph: SkillGraph;
  readonly subscription: Subscription;
  /** Records of the members, by person key. */
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly now: Date;
};

/** Fewer than this could be told from their count, so none is given. */
const LEAST_COUNTED = 3;

/** Skills of the week: those that members are at come first, then the road from its beginning. */
export const skillCandidates = ({ knowledge, graph, profiles }: ChannelWeek): readonly Candidate[] => {
  const wanted = demand(graph, [...profiles.values()]);
  return knowledge.interview.flatMap(({ skill: id, question, followUp, id: questionId }, at, all) => {
    const skill = graph.skills.get(id);
    const stage = graph.stage(id);
    if (!skill || !stage || all.findIndex((one) => one.skill === id) !== at) return [];
    const many = wanted.get(id) ?? 0;
    return [
      {
        key: `skill:${id}`,
        weight: 1 + Math.min(0.5, many / 10) + (stage.of - stage.number) / 100 + (skill.market?.share ?? 0) / 100,
        because:
          many >= LEAST_COUNTED
            ? `${count(many, 'member')} of this digest are at it`
            : `it belongs to step ${stage.number} of the road, “${stage.title}”`,
        blocks: [
          { kind: 'heading', text: `Skill of the week: ${skill.name}` },
          { kind: 'lead', text: skill.why },
          {
            kind: 'list',
            items: [
              { title: 'To talk about', text: question },
              { title: 'And then', text: followUp },
              { title: 'To build', text: `${skill.project} ${hoursRange(skill.hours)} for the skill (our estimate).` },
              ...skill.resources.slice(0, 1).map(({ name, url }) => ({ title: 'To read', text: name, url })),
            ],
          },
        ],
        buttons: [
          button('What a good answer covers', action('practice', { aspect: 'reveal', ref: questionId }), 'primary'),
        ],
        sources: skill.sources,
      },
    ];
  });
};

/** How many members are learning each skill, or have it next. */
const demand = (graph: SkillGraph, profiles: readonly Profile[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const profile of profiles) {
    const open = Object.entries(profile.skills).flatMap(([id, { status }]) => (status === 'learning' ? [id] : []));
    const next = rankSteps(graph, profile)[0]?.skill.id;
    for (const id of new Set([...open, ...(next ? [next] : [])])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};

/** What the group moved this week: counts, and a line for each member who gave a name. */
export const movedCandidate = (week: ChannelWeek): Candidate | undefined => {
  const items = [...countsOf(week), ...namedLines(week)];
  return items.length === 0
    ? undefined
    : {
        key: 'moved:week',
        weight: 1,
        because: 'members who agreed to it moved something this week',
        blocks: [
          { kind: 'heading', text: 'This week here' },
          { kind: 'list', items },
        ],
        buttons: [],
      };
};

const countsOf = ({ profiles, now }: ChannelWeek): ListItem[] => {
  const all = [...profiles.values()];
  const moved = all.filter((profile) => movedThisWeek(profile, now).length > 0);
  if (moved.length < LEAST_COUNTED) return [];
  const learned = moved.reduce((sum, profile) => sum + learnedWithin(profile, 7, now).length, 0);
  const active = all.filter((profile) => activeWeeks(profile, now) > 0).length;
  return [
    {
      text: `${moved.length} of ${count(all.length, 'member')} who are counted moved something; ${count(learned, 'skill')} learned. Active in the last four weeks: ${active}.`,
    },
  ];
};

const namedLines = ({ graph, subscription, profiles, now }: ChannelWeek): ListItem[] =>
  Object.entries(subscription.names ?? {}).flatMap(([key, title]) => {
    const profile = profiles.get(key);
    const moves = profile ? movedThisWeek(profile, now) : [];
    if (moves.length === 0) return [];
    const named = (status: string): string[] =>
      moves.flatMap(([id, record]) => (record.status === status ? [graph.skills.get(id)?.name ?? id] : []));
    const [learned, learning] = [named('learned'), named('learning')];
    const text = [
      learned.length ? `learned ${joinWords(learned.slice(0, 3))}` : '',
      learning.length ? `began ${joinWords(learning.slice(0, 3))}` : '',
    ];
    return [{ title, text: `${joinWords(text.filter(Boolean))}.` }];
  });

const movedThisWeek = ({ skills }: Profile, now: Date) =>
  Object.entries(skills).filter(
    ([, { since, status }]) => status !== 'skipped' && now.getTime() - Date.parse(since) < 7 * 86_400_000,
  );

/** Claims with a figure and a source that is not our own: one a week, through all topics before any comes again. */
export const factCandidates = ({ knowledge }: ChannelWeek): readonly Candidate[] =>
  [...knowledge.topics.values()].flatMap((topic) =>
    [topic.lead, ...topic.points].flatMap((claim, at) => (claim.figures?.length ? [toFact(topic, at, claim)] : [])),
  );

const toFact = (topic: AskTopicFile, at: number, claim: AskTopicFile['lead']): Candidate => ({
  key: `fact:${topic.id}.${at}`,
  weight: 1.2 - at / 100,
  because: `it is a dated figure from “${topic.title}”`,
  blocks: [
    { kind: 'heading', text: 'A fact, with its source' },
    { kind: 'text', text: claim.text },
  ],
  buttons: [button(topic.title, action(topic.id))],
  figures: claim.figures ?? [],
  sources: claim.sources,
});
