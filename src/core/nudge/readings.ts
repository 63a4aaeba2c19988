import type { AskTopicFile } from '../../knowledge/schema.ts';
import { action, button } from '../respond/answer.ts';
import { underWay } from './activity.ts';
import type { Candidate, PersonWeek } from './candidate.ts';

/** What the knowledge says about the field of what somebody is learning. */
export const readingCandidates = ({ knowledge, graph, profile }: PersonWeek): readonly Candidate[] => {
  const open = underWay(profile);
  return [...knowledge.topics.values()].flatMap((topic) => {
    const about = FIELD.test(topic.id) ? topic.skills.find((id) => open.includes(id)) : undefined;
    const name = about && graph.skills.get(about)?.name;
    return name ? [toReading(topic, name)] : [];
  });
};

/** Topics about skills; what tells of the work, the market or the whole road touches every skill and helps with none. */
const FIELD = /^(?:skill\.(?!overview|detail|tools)|interview\.(?!topics))/;

const toReading = (topic: AskTopicFile, name: string): Candidate => {
  const [point] = topic.points;
  const claims = [topic.lead, ...(point ? [point] : [])];
  return {
    key: `read:${topic.id}`,
    weight: 0.6,
    because: `“${topic.title}” is the field of ${name}, which you are learning`,
    blocks: [
      { kind: 'heading', text: `${topic.title}, in a minute` },
      { kind: 'lead', text: topic.lead.text },
      ...(point ? [{ kind: 'text' as const, text: point.text }] : []),
    ],
    buttons: [button('More', action(topic.id, { aspect: 'more' }), 'primary')],
    figures: claims.flatMap(({ figures }) => figures ?? []),
    sources: claims.flatMap(({ sources }) => sources),
  };
};
