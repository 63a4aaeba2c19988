import type { Intent } from '../../intent.ts';
import type { ReplyBlock } from '../../message.ts';
import type { Topic } from '../../topic.ts';
import { type Answer, append, type Context, type Responder } from '../answer.ts';

/**
 * "A plan for 6 hours a week, and remind me on Sundays": the second is carried out as well as the first, and said under it;
 * undefined where it is no such order, or where something of it must be asked first.
 */
export const withOrder = (
  first: Answer,
  { topic, second, confidence }: Intent,
  context: Context,
  responderFor: (topic: Topic) => Responder,
): Answer | undefined => {
  const profile = first.profile ?? context.profile;
  if (!second || !ORDERED.has(topic) || !isOrder(second, profile)) return undefined;
  const { plan: _, ...said } = context.said;
  const { reply, ...done } = responderFor(second.topic)(
    { aspect: 'answer', ...second, confidence, alternatives: [] },
    { ...context, profile, said: second.topic === 'plan' ? said : context.said },
  );
  const shown = reply.blocks.filter(({ kind }) => SHOWN.has(kind));
  return {
    ...first,
    ...(done.profile && { profile: done.profile }),
    ...(done.set && { set: done.set }),
    effects: [...(first.effects ?? []), ...(done.effects ?? [])],
    reply: {
      ...append(first.reply, shown),
      figures: [...first.reply.figures, ...reply.figures],
      sources: [...new Set([...first.reply.sources, ...reply.sources])],
    },
  };
};

const ORDERED: ReadonlySet<Topic> = new Set(['plan', 'nudge']);
const SHOWN: ReadonlySet<ReplyBlock['kind']> = new Set(['lead', 'note', 'sources', 'buttons']);

/** A plan at hours that are known, or a nudge with its day or time. */
const isOrder = (
  { topic, aspect, slots }: NonNullable<Intent['second']>,
  { settings }: Context['profile'],
): boolean => {
  if (aspect !== undefined) return false;
  if (topic === 'plan') return (slots.hours_per_week ?? settings.hoursPerWeek) !== undefined;
  return topic === 'nudge' && slots.nudge !== 'off' && (slots.weekday !== undefined || slots.time !== undefined);
};
