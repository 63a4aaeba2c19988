import type { Subscription } from '../../subscription.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';

/** Whoever set it up, and whoever the platform lets manage the channel; anybody may begin where it tells nothing. */
export const mayChange = (held: Subscription | undefined, { inbound: { person, place } }: Context): boolean =>
  held?.owner.key === person.key || (place.manages ?? held === undefined);

/** Who may not change a channel's digest is told who may. */
export const refuse = (held: Subscription | undefined): Answer =>
  answer('nudge', 'private', [
    {
      kind: 'lead',
      text: held
        ? 'This channel’s digest was set up by somebody else: ask them, or somebody who manages the channel, to change it.'
        : 'A digest for the whole channel is set up by somebody who manages it, with the nudge command. I can write to you alone instead.',
    },
    buttons(button('Nudge me alone', action('nudge', { slots: { nudge: 'on' }, ref: 'week' }))),
  ]);
