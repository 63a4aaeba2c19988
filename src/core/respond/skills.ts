import type { Skill } from '../../knowledge/schema.ts';
import { type Intent, toList } from '../intent.ts';
import type { Inbound } from '../message.ts';
import type { Context, Responder } from './answer.ts';
import { respondToAsk } from './ask-topic.ts';
import { skillCard } from './skill-detail.ts';

/** Topics about skills: one skill alone gets its card where it is what was asked about, else the page of the topic. */
export const respondToSkills: Responder = (intent, context) => {
  const [skill, ...others] = toList(intent.slots.skill).flatMap((id) => context.graph.skills.get(id) ?? []);
  if (skill && intent.topic === 'skill.detail') return skillCard(skill, others, intent.topic, context);
  return skill && !others.length && isAboutOne(skill, intent, context)
    ? skillCard(skill, others, intent.topic, context)
    : respondToAsk(intent, context);
};

const isAboutOne = (skill: Skill, { topic, aspect }: Intent, { knowledge, inbound }: Context): boolean =>
  aspect === 'answer' &&
  asksWhether(textOf(inbound)) &&
  (knowledge.topics.get(topic)?.skills ?? []).some((id) => knowledge.skills.get(id)?.category === skill.category);

const textOf = ({ body }: Inbound): string => ('text' in body ? (body.text ?? '') : '');

/** "Is it dead", "do I need it", "worth learning?", and not "which one", "how do I" or "what next". */
const asksWhether = (text: string): boolean => WHETHER.test(text) && !WHICH.test(text);

const WHETHER =
  /\b(?:dead|dying|alive|old|outdated|obsolete|relevant|popular|worth|worthwhile|need|needed|necessary|required?|mandatory|compulsory|expected|must|have to|has to|gotta|should|still|important|useful|used|matter|overkill|waste|bother|skip|avoid|any good|good (?:for|choice|pick|idea)|sane|smart|too (?:slow|much)|jobs?|hiring|demand|future)\b/i;
const WHICH =
  /\b(?:which|next(?! to)|second|another|how (?:do|does|did|can|to|should|deep|far|many)|what (?:should|do|does|must|are|is|makes))\b/i;
