import type { Skill } from '../../knowledge/schema.ts';
import { type Intent, toList } from '../intent.ts';
import type { Context, Responder } from './answer.ts';
import { respondToAsk } from './ask-topic.ts';
import { compareSkills } from './compare.ts';
import { skillCard } from './skill-detail.ts';
import { asksWhether, textOf } from './skill-words.ts';

/**
 * Topics about skills. Several named together are set against each other; one alone gets its card where it is what was
 * asked about; else it is the page of the topic.
 */
export const respondToSkills: Responder = (intent, context) => {
  const skills = toList(intent.slots.skill).flatMap((id) => context.graph.skills.get(id) ?? []);
  const [skill, ...others] = skills;
  const compared = compareSkills(skills, intent, context);
  if (compared) return compared;
  if (!skill || !(intent.topic === 'skill.detail' || isAboutOne(skills, intent, context)))
    return respondToAsk(intent, context);
  return skillCard(skill, others, intent.topic, context);
};

const isAboutOne = (skills: readonly Skill[], { topic, aspect }: Intent, { knowledge, inbound }: Context): boolean =>
  aspect === 'answer' &&
  skills.length === 1 &&
  asksWhether(textOf(inbound)) &&
  (knowledge.topics.get(topic)?.skills ?? []).some((id) => knowledge.skills.get(id)?.category === skills[0]?.category);
