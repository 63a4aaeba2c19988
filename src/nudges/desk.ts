import type { Inbound, ReplyBlock } from '../core/message.ts';
import { channelId, withReaction } from '../core/nudge/history.ts';
import type { SubscriptionStore } from '../core/ports.ts';
import { action, button, buttons } from '../core/respond/answer.ts';
import type { Subscription } from '../core/subscription.ts';

/** Where messages and weekly words meet. */
export type NudgeDesk = {
  /** The person's subscriptions, those that count them, and that of the channel they speak in. */
  readonly known: (inbound: Inbound) => Promise<readonly Subscription[]>;
  /** Notes that somebody is there, and says once what paused by itself meanwhile. */
  readonly attend: (inbound: Inbound) => Promise<readonly ReplyBlock[]>;
};

export const createDesk = (subscriptions: SubscriptionStore): NudgeDesk => {
  const ofChannel = async ({ place }: Inbound): Promise<readonly Subscription[]> => {
    const held = place.direct ? undefined : await subscriptions.load(channelId(place.channel));
    return held ? [held] : [];
  };
  const update = (held: Subscription, change: (held: Subscription) => Subscription) =>
    subscriptions.update(held.id, (now) => now && change(now));
  return {
    known: async (inbound) => {
      const own = await subscriptions.of(inbound.person);
      const here = await ofChannel(inbound);
      return [...own, ...here.filter(({ id }) => own.every((one) => one.id !== id))];
    },
    attend: async (inbound) => {
      const own = (await subscriptions.of(inbound.person)).filter(({ owner }) => owner.key === inbound.person.key);
      const pressed = inbound.body.kind === 'action' ? await ofChannel(inbound) : [];
      for (const held of [...own.filter(({ kind }) => kind === 'person'), ...pressed])
        if (withReaction(held) !== held) await update(held, withReaction);
      const untold = own.filter(({ paused, told }) => (paused === 'unreachable' || paused === 'silence') && !told);
      for (const held of untold) await update(held, (now) => ({ ...now, told: true }));
      return untold.flatMap(notice);
    },
  };
};

/** Why nothing comes any more, and how it could. */
export const notice = ({ kind, paused }: Subscription): readonly ReplyBlock[] => {
  const what = kind === 'channel' ? 'The weekly digest you set up for a channel' : 'Your weekly nudge';
  const why =
    paused === 'silence'
      ? 'nobody had answered for a while'
      : kind === 'channel'
        ? 'I can’t write there any more. Invite me again, or allow me to post, then turn it on there'
        : 'I could not write to you. Allow direct messages from me, then turn it on again';
  return [
    { kind: 'note', text: `${what} is paused: ${why}.` },
    ...(kind === 'person'
      ? [buttons(button('Turn it on', action('nudge', { slots: { nudge: 'on' }, ref: 'week' })))]
      : []),
  ];
};
