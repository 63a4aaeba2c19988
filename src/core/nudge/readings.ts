import type { AskTopicFile } from '../../knowledge/schema.ts';
import { learnedSkills } from '../next-step.ts';
import { action, button } from '../respond/answer.ts';
import type { Candidate, PersonWeek } from './candidate.ts';

/** What the knowledge says about where somebody is: topics about what they are learning or could take next. */
export const readingCandidates = ({ knowledge, graph, profile, steps }: PersonWeek): readonly Candidate[] => {
  const learned = learnedSkills(profile);
  if (learned.size === 0) return [];
  const open = Object.entries(profile.skills).flatMap(([id, { status }]) => (status === 'learning' ? [id] : []));
  const next = steps.slice(0, 5).map(({ skill }) => skill.id);
  return [...knowledge.topics.values()].flatMap((topic) => {
    if (BASICS.test(topic.id)) return [];
    const about = topic.skills.find((id) => open.includes(id)) ?? topic.skills.find((id) => next.includes(id));
    const name = about === undefined ? undefined : graph.skills.get(about)?.name;
    return name === undefined || about === undefined ? [] : [toReading(topic, name, open.includes(about))];
  });
};

/** What somebody with a record has behind them. */
const BASICS = /^(?:role|path|salary)\.|^skill\.(?:overview|detail)$|^learn\.(?:start|degree|bootcamp|career-change)$/;

const toReading = (topic: AskTopicFile, name: string, isOpen: boolean): Candidate => {
  const [point] = topic.points;
  const claims = [topic.lead, ...(point ? [point] : [])];
  return {
    key: `read:${topic.id}`,
    weight: isOpen ? 0.6 : 0.5,
    because: `“${topic.title}” touches ${name}, ${isOpen ? 'which you are learning' : 'which could come next for you'}`,
    blocks: [
      {
        kind: 'text',
        text: `Something to read in a minute, since ${name} ${isOpen ? 'is under way' : 'could come next'}: ${topic.title}.`,
      },
      { kind: 'lead', text: topic.lead.text },
      ...(point ? [{ kind: 'text' as const, text: point.text }] : []),
    ],
    buttons: [button('More', action(topic.id, { aspect: 'more' }), 'primary')],
    figures: claims.flatMap(({ figures }) => figures ?? []),
    sources: claims.flatMap(({ sources }) => sources),
  };
};
