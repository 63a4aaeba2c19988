import type { Intent } from '../../../intent.ts';
import type { Button, ReplyBlock } from '../../../message.ts';
import { offeredIn } from '../../../plain-text.ts';
import { type Answer, action, answer, button, buttons, type Context, sourcesBlock } from '../../answer.ts';

/** What is said of a plan, which it leaves as it is. */
export type Talk = {
  readonly lead: string;
  readonly texts?: readonly string[];
  readonly buttons?: readonly Button[];
  readonly choice?: ReplyBlock;
  /** Nothing in it rests on our estimates. */
  readonly isBare?: true;
};

/** The talk as an answer, after which the plan is what is spoken of as before. */
export const toAside = (
  { lead, texts = [], buttons: own = [], choice, isBare }: Talk,
  intent: Intent,
  context: Context,
): Answer => {
  const isOffer = own.some(({ action: { slots } }) => slots.hours_per_week !== undefined || slots.level !== undefined);
  const sources = isBare ? [] : ['rung'];
  const said = answer(
    'plan',
    'private',
    [
      { kind: 'lead', text: lead },
      ...texts.filter(Boolean).map((text) => ({ kind: 'text' as const, text })),
      ...sourcesBlock(context.knowledge, sources),
      buttons(...own, ...(isOffer ? [] : [button('The plan as it is', action('plan'))])),
      ...(choice ? [choice] : []),
    ],
    { sources },
  );
  const { ref: _, ...rest } = intent;
  const { slots, ref } = context.last?.intent.topic === 'plan' ? context.last.intent : { slots: {}, ref: undefined };
  const spoken: Intent = { ...rest, aspect: 'answer', slots, ...(ref && { ref }) };
  return { ...said, turn: { intent: spoken, offered: offeredIn(said.reply) } };
};
