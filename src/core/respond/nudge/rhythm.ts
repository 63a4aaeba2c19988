import { WEEKDAYS, type Weekday } from '../../intent.ts';
import type { ReplyBlock } from '../../message.ts';
import type { Rhythm } from '../../said/nudge-wish.ts';
import type { Timing } from '../../subscription.ts';
import { type Answer, action, answer, button, buttons } from '../answer.ts';

/** What was made of a wish that can't be had as it was said. */
export const rhythmNote = (rhythm: Rhythm | undefined, weekday: Weekday): ReplyBlock[] => {
  if (rhythm?.kind === 'rarer')
    return [{ kind: 'note', text: 'I come weekly or monthly, so once a month is the nearest.' }];
  if (rhythm?.kind !== 'several') return [];
  return [{ kind: 'note', text: `I come on one day a week, never on more, so it is ${DAY_NAMES[weekday]}.` }];
};

/** The other days that were named. */
export const otherDays = (rhythm: Rhythm | undefined, weekday: Weekday, ref: { readonly ref?: string }) =>
  rhythm?.kind === 'several'
    ? rhythm.days
        .filter((day) => day !== weekday)
        .slice(0, 2)
        .map((day) =>
          button(`${DAY_NAMES[day]} instead`, action('nudge', { slots: { nudge: 'on', weekday: day }, ...ref })),
        )
    : [];

type Kept = Partial<Pick<Timing, 'weekday' | 'time' | 'zone'>>;

/** Which day, where every day was wished for, or those that were named. */
export const askDay = ({ time, zone }: Kept, named: readonly Weekday[], ref: { readonly ref?: string }): Answer =>
  answer('nudge', 'private', [
    { kind: 'lead', text: 'I come once a week or once a month, never more often. Which day shall it be?' },
    {
      kind: 'choice',
      label: time ? `Day, at ${time}` : 'Day',
      options: (named.length > 0 ? named : WEEKDAYS).map((weekday) =>
        button(
          DAY_NAMES[weekday],
          action('nudge', { slots: { nudge: 'on', weekday, ...(time && { time }), ...(zone && { zone }) }, ...ref }),
        ),
      ),
    },
  ]);

/** More often or less, where something between was wished for. */
export const askRhythm = (kept: Kept, isChannel: boolean): Answer => {
  const every = (label: string, often: string) =>
    button(label, action('nudge', { slots: { nudge: 'on', ...kept }, ref: `${isChannel ? 'channel.' : ''}${often}` }));
  return answer('nudge', 'private', [
    { kind: 'lead', text: 'I come once a week or once a month: nothing lies between. Which shall it be?' },
    buttons(every('Once a week', 'week'), every('Once a month', 'month')),
  ]);
};

export const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
