import type { Intent } from '../intent.ts';
import type { Reply, ReplyBlock } from '../message.ts';
import type { Profile } from '../profile.ts';
import { isPersonalTopic, type Topic } from '../topic.ts';
import { number } from '../wording.ts';
import { type Answer, action, button, buttons, type Context, type Responder } from './answer.ts';
import { topicLabel } from './labels.ts';
import { respondToProgressSet } from './progress-set.ts';

/** What somebody said of their skills beside a question: put on the record first, so that the answer knows it. */
export const recordSecond = ({ second }: Intent, context: Context): Recorded | undefined => {
  if (second?.topic !== 'progress.set' || !second.slots.skill) return undefined;
  const intent: Intent = {
    topic: 'progress.set',
    aspect: 'answer',
    slots: second.slots,
    confidence: 1,
    alternatives: [],
  };
  const { reply, profile } = respondToProgressSet(intent, context);
  const lead = reply.blocks.find((block) => block.kind === 'lead');
  return { profile: profile ?? context.profile, said: lead ? [{ kind: 'text', text: lead.text }] : [] };
};

/** The record after it, and what to say of that. */
export type Recorded = { readonly profile: Profile; readonly said: readonly ReplyBlock[] };

/** The answer with what was recorded said before it. */
export const withRecorded = (answered: Answer, { profile, said }: Recorded): Answer => ({
  ...answered,
  profile: answered.profile ?? profile,
  reply: { ...answered.reply, visibility: 'private', blocks: [...said, ...answered.reply.blocks] },
});

/**
 * The second question of a message: the straight answer to it under the first, where both may be read by everybody,
 * and in any case a button that answers it whole.
 */
export const withSecondAnswer = (
  first: Answer,
  intent: Intent,
  context: Context,
  responderFor: (topic: Topic) => Responder,
): Answer => {
  const { second } = intent;
  const label = second && topicLabel(second.topic, context.knowledge);
  if (!second || !label || second.topic === intent.topic) return first;
  const offer = buttons(button(label, action(second.topic, { slots: second.slots })));
  if (isPersonalTopic(second.topic) || first.reply.visibility === 'private')
    return { ...first, reply: append(first.reply, [{ kind: 'heading', text: 'You also asked' }, offer]) };
  const { reply } = responderFor(second.topic)(
    { ...intent, topic: second.topic, slots: second.slots, aspect: 'answer' },
    context,
  );
  const lead = reply.blocks.find((block) => block.kind === 'lead');
  const figures = reply.figures.filter(
    ({ value }) => lead?.text.includes(number(value)) || lead?.text.includes(String(value)),
  );
  const said = append(first.reply, [{ kind: 'heading', text: 'You also asked' }, ...(lead ? [lead] : []), offer]);
  return {
    ...first,
    reply: {
      ...said,
      figures: [...said.figures, ...figures],
      sources: [...new Set([...said.sources, ...figures.map(({ source }) => source)])],
    },
  };
};

const append = (reply: Reply, blocks: readonly ReplyBlock[]): Reply => {
  const feedback = reply.blocks.filter(({ kind }) => kind === 'feedback');
  return { ...reply, blocks: [...reply.blocks.filter(({ kind }) => kind !== 'feedback'), ...blocks, ...feedback] };
};
