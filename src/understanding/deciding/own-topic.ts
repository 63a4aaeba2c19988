import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isAskTopic, type Topic } from '../../core/topic.ts';
import type { CasedTopic } from './cases.ts';

/** The topics that are about a skill, the first of the folder first. */
export type OwnTopics = (skill: string) => readonly Topic[];

export const createOwnTopics = (topics: ReadonlyMap<string, CasedTopic>): OwnTopics => {
  const named = [...topics].flatMap(([topic, { skills = [] }]) =>
    isOfSkills(topic) ? skills.map((skill) => ({ skill, topic })) : [],
  );
  const bySkill = Map.groupBy(named, ({ skill }) => skill);
  return (skill) => (bySkill.get(skill) ?? []).map(({ topic }) => topic);
};

/** `k8s, worth it for a team of five?` after a question about databases: what it names is what it is about. */
export const withOwnTopic = (intent: Intent, own: OwnTopics, last: Turn | undefined): Intent => {
  const { topic, aspect, slots } = intent;
  const isHeld = aspect === 'answer' && last?.intent.topic === topic && isOfSkills(topic);
  if (!isHeld || typeof slots.skill !== 'string' || slots.skill === last.intent.slots.skill) return intent;
  const topics = own(slots.skill);
  const [other] = topics;
  return other === undefined || topics.includes(topic) ? intent : { ...intent, topic: other };
};

const isOfSkills = (topic: string): topic is Topic =>
  isAskTopic(topic) && topic.startsWith('skill.') && topic !== 'skill.detail';
