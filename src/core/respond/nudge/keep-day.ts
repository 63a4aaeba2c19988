import type { Subscription, Timing } from '../../subscription.ts';
import { type Answer, action, answer, button, buttons } from '../answer.ts';
import { DAY_NAMES } from './rhythm.ts';
import { changeButtons } from './status.ts';
import { nextText, refOf, statusText } from './wording.ts';

/** Another day beside the one there is: that one stays until the other is taken instead. */
export const keepDay = (held: Subscription, { weekday, time }: Partial<Timing>): Answer =>
  answer('nudge', 'private', [
    {
      kind: 'lead',
      text: `I come once a week or once a month, never on more than one day a week. ${statusText(held)} ${nextText(held)}`,
    },
    buttons(
      ...(weekday && weekday !== held.weekday
        ? [
            button(
              `${DAY_NAMES[weekday]} instead`,
              action('nudge', { slots: { nudge: 'on', weekday, ...(time && { time }) }, ...refOf(held) }),
            ),
          ]
        : []),
      ...changeButtons(held),
    ),
  ]);
