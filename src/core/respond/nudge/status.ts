import { localDay, nextTime } from '../../nudge/quiet.ts';
import { considerWeek } from '../../nudge.ts';
import type { Subscription } from '../../subscription.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { weekOf } from './content.ts';
import { DAY_NAMES } from './rhythm.ts';
import type { Timed } from './undo.ts';
import { dayText, nextText, refOf, statusText, stillQuietText, type Wanted } from './wording.ts';

/** What can be changed of a nudge that is on, as buttons. */
export const changeButtons = (held: Subscription) => [
  button('Change the time', action('nudge', { aspect: 'start', ...refOf(held) })),
  button(
    held.every === 'week' ? 'Once a month' : 'Every week',
    action('nudge', {
      slots: { nudge: 'on' },
      ref: `${held.kind === 'channel' ? 'channel.' : ''}${held.every === 'week' ? 'month' : 'week'}`,
    }),
  ),
  button('Turn it off', action('nudge', { slots: { nudge: 'off' }, ...refOf(held) })),
];

/** How it stands: when it comes next, and whether there is anything to say. */
export const showStatus = (held: Subscription, context: Timed): Answer =>
  answer('nudge', 'private', [
    { kind: 'lead', text: putOffText(held, context) ?? `${statusText(held)} ${nextText(held)}`.trim() },
    ...(held.kind === 'person' &&
    held.due &&
    considerWeek(weekOf(held, context)).every(({ held: back }) => back !== undefined)
      ? [
          {
            kind: 'note' as const,
            text: 'As your record stands there is nothing new to say, so the next one may not come.',
          },
        ]
      : []),
    held.due
      ? buttons(
          button('Preview', action('nudge', { aspect: 'preview', ...refOf(held) }), 'primary'),
          button('Skip the next', action('nudge', { slots: { nudge: 'snooze' }, ...refOf(held) })),
          ...changeButtons(held),
        )
      : buttons(button('Turn it on', action('nudge', { slots: { nudge: 'on' }, ...refOf(held) }), 'primary')),
  ]);

/** It stands further ahead than its own next time: somebody put it off. */
const putOffText = (held: Subscription, { timetable, now }: Timed): string | undefined => {
  const { due, zone } = held;
  const isPutOff = due !== undefined && localDay(new Date(due), zone) > localDay(nextTime(held, timetable, now), zone);
  return isPutOff
    ? `It is put off until ${dayText(due, zone)}, and comes back by itself. ${statusText(held)} ${stillQuietText(held)}`.trim()
    : undefined;
};

/** Where there is none: what it is, and when it could come. */
export const offerIt = ({ isChannel, timing }: Wanted, { inbound, said }: Context): Answer =>
  answer('nudge', 'private', [
    {
      kind: 'lead',
      text: 'I can write once a week, about one thing that is true of your record and worth doing; never unless you ask. Say when, such as “Fridays at noon, Lisbon time”.',
    },
    buttons(
      button(
        `${DAY_NAMES[timing.weekday ?? 'mon']}s at ${timing.time ?? '9'}`,
        action('nudge', { slots: { nudge: 'on', ...slotsOf(timing) }, ...(isChannel && { ref: 'channel' }) }),
        'primary',
      ),
      said.nudge?.idle === 'date'
        ? button('First Monday of the month', action('nudge', { slots: { nudge: 'on' }, ref: 'month' }))
        : button(
            'Fridays at noon',
            action('nudge', { slots: { nudge: 'on', ...slotsOf(timing), weekday: 'fri', time: '12:00' } }),
          ),
      button('Choose', action('nudge', { aspect: 'start' })),
      button('Preview', action('nudge', { aspect: 'preview' })),
      ...(inbound.place.direct || inbound.place.manages === false
        ? []
        : [button('For this channel', action('nudge', { slots: { nudge: 'on' }, ref: 'channel' }))]),
    ),
  ]);

/** What was said of when, to be asked for by a press. */
const slotsOf = ({ weekday, time, zone }: Wanted['timing']) => ({
  ...(weekday && { weekday }),
  ...(time && { time }),
  ...(zone && { zone }),
});
