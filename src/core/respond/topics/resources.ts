import type { Skill } from '../../../knowledge/schema.ts';
import { type Intent, toList } from '../../intent.ts';
import type { ListItem } from '../../message.ts';
import { shortName } from '../../wording.ts';
import {
  type Answer,
  action,
  answer,
  button,
  buttons,
  type Context,
  feedbackBlock,
  type Responder,
  sourcesBlock,
} from '../answer.ts';
import { respondToAsk } from './ask-topic.ts';

/** Where to learn; of one skill what is held on just that, with its addresses: "which one for Java?", "the link?". */
export const respondToResources: Responder = (intent, context) => {
  const [skill, ...more] = toList(intent.slots.skill).flatMap((id) => context.graph.skills.get(id) ?? []);
  const isPlain = intent.aspect === 'sources' || (intent.aspect === 'answer' && intent.case === undefined);
  return isPlain && skill && more.length === 0 && skill.resources.length > 0
    ? forSkill(skill, intent, context)
    : respondToAsk(intent, context);
};

const forSkill = (skill: Skill, { topic, aspect }: Intent, { knowledge }: Context): Answer => {
  const held = knowledge.resources.resources.filter((one) => one.skills.includes(skill.id)).slice(0, MOST);
  const sources = ['rung', ...held.flatMap((one) => one.sources)];
  return answer(
    topic,
    'public',
    [
      { kind: 'lead', text: aspect === 'sources' ? `The addresses for ${shortName(skill)}:` : beginWith(skill) },
      {
        kind: 'list',
        items: [
          ...skill.resources.map(({ name, url }): ListItem => ({ text: name, url })),
          ...held.map(({ name, about, url }): ListItem => ({ title: name, text: about, ...(url && { url }) })),
        ],
      },
      { kind: 'text', text: `Build this beside it: ${skill.project}` },
      ...sourcesBlock(knowledge, sources),
      buttons(
        button(`About ${shortName(skill)}`, action('skill.detail', { slots: { skill: skill.id } })),
        button('Where to learn', action(topic)),
      ),
      feedbackBlock(topic),
    ],
    { sources },
  );
};

const beginWith = (skill: Skill): string =>
  `For ${shortName(skill)}: ${skill.resources[0]?.name}. That is enough to begin; add one course with exercises if you want a pace.`;

const MOST = 3;
