import type { Skill } from '../../../knowledge/schema.ts';
import { type Intent, toList } from '../../intent.ts';
import type { Said } from '../../said.ts';
import { type Answer, answer, buttons, type Context, feedbackBlock, type Responder, sourcesBlock } from '../answer.ts';
import { respondToAsk } from '../topics/ask-topic.ts';
import { addressesOf } from './addresses.ts';
import { pageButton, skillCard } from './card.ts';
import { compareSkills } from './compare.ts';
import { noCardOn, type Other, othersCalled, saidOfOthers } from './named-others.ts';
import { reasonsFor } from './reasons.ts';

/**
 * Topics about skills. Several named together are set against each other; one alone, or a well-known thing that no skill
 * stands for, gets what is held on it where it is what was asked about; else it is the page of the topic.
 */
export const respondToSkills: Responder = (intent, context) => {
  const skills = toList(intent.slots.skill).flatMap((id) => context.graph.skills.get(id) ?? []);
  const [skill, ...rest] = skills;
  if (isOfTerm(intent, context)) return respondToAsk(intent, context);
  if (intent.aspect === 'why' && skill) return reasonsFor(skills, intent.topic, context);
  if (isOfSources(intent) && skill && rest.length === 0) return addressesOf(skill, context);
  const compared = isOfCase(intent, context.said) ? undefined : compareSkills(skills, intent, context);
  if (compared) return compared;
  const others = isAboutOthers(intent, context.said) ? othersCalled(context.said.names ?? [], context.knowledge) : [];
  if (!skill) return others.length ? withoutCard(others, intent, context) : respondToAsk(intent, context);
  return others.length || intent.topic === 'skill.detail' || isAboutOne(skills, intent, context)
    ? skillCard(skill, rest, intent.topic, context, others)
    : respondToAsk(intent, context);
};

const isOfSources = ({ topic, aspect }: Intent): boolean => topic === 'skill.detail' && aspect === 'sources';

/** What a thing is that has a name of its own, whichever skill it belongs to. */
const isOfTerm = (intent: Intent, context: Context): boolean =>
  intent.aspect === 'answer' && saidCase(intent, context)?.term === true;

const saidCase = ({ topic, case: said }: Intent, { knowledge }: Context) =>
  knowledge.topics.get(topic)?.cases?.find(({ id }) => id === said);

/** What is special in the topic is the same for all of them: "which has the most jobs" after two languages. */
const isOfCase = (intent: Intent, { asks }: Said): boolean =>
  intent.case !== undefined && !asks?.setsApart && !asks?.easier;

const isAboutOthers = ({ topic, aspect }: Intent, { asks }: Said): boolean =>
  aspect === 'answer' &&
  asks !== undefined &&
  (topic === 'skill.detail' || asks.isName || asks.whether || asks.setsApart);

const withoutCard = (others: readonly Other[], { topic }: Intent, { knowledge }: Context): Answer => {
  const sources = others.flatMap((other) => other.sources);
  return answer(
    topic,
    'public',
    [
      ...saidOfOthers(others),
      { kind: 'text', text: noCardOn(others, knowledge) },
      ...sourcesBlock(knowledge, sources),
      buttons(...pageButton(topic, knowledge)),
      feedbackBlock(topic),
    ],
    { sources },
  );
};

const isAboutOne = (skills: readonly Skill[], intent: Intent, context: Context): boolean => {
  const { asks } = context.said;
  const [skill, ...more] = skills;
  const isAsked = asks !== undefined && (asks.whether || asks.isName);
  const isAlone = saidCase(intent, context)?.alone === true;
  const isOne = intent.aspect === 'answer' && isAsked && !isAlone && skill !== undefined && more.length === 0;
  return isOne && isOfKind(skill, intent, context);
};

const isOfKind = (skill: Skill, { topic }: Intent, { knowledge }: Context): boolean =>
  (knowledge.topics.get(topic)?.skills ?? []).some((id) => knowledge.skills.get(id)?.category === skill.category);
