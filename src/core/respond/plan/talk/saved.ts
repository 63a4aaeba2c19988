import type { Intent } from '../../../intent.ts';
import type { Plan } from '../../../profile.ts';
import { count, dayName } from '../../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../../answer.ts';
import type { Made } from '../made/words.ts';
import type { Talk } from './aside.ts';

/** "Is the plan saved?" */
export const saved = ({ name, hoursPerWeek, by }: Made, { started }: Plan): Talk => ({
  lead: `Yes: toward ${name} at ${count(hoursPerWeek, 'hour')} a week${by ? `, by ${dayName(by)}` : ''}${started ? `, begun on ${dayName(started)}` : ''}. It stays until you change it or drop it.`,
  texts: ['I keep where it leads and your hours; the weeks are laid out anew from your record whenever you ask.'],
  isBare: true,
});

/** The same where there is none. */
export const notSaved: Answer = answer('plan', 'private', [
  {
    kind: 'lead',
    text: 'No: no plan of yours is kept. Ask for one, such as “plan 6 hours a week to junior”, and it is.',
  },
  buttons(button('A plan for me', action('plan'))),
]);

/** "Did you note the 8 hours?", said only to ask how long it takes: they are kept by a press. */
export const hoursSaved = ({ slots: { hours_per_week: hours } }: Intent, { profile }: Context): Answer => {
  const { hoursPerWeek: kept } = profile.settings;
  const now = kept === undefined ? 'none are' : `${count(kept, 'hour')} a week ${kept === 1 ? 'is' : 'are'}`;
  if (hours === undefined || hours === kept)
    return answer('plan', 'private', [{ kind: 'lead', text: `In your settings ${now} kept.` }]);
  return answer('plan', 'private', [
    {
      kind: 'lead',
      text: `No: I only reckoned with them, and in your settings ${now} kept. Shall I note ${count(hours, 'hour')} a week?`,
    },
    buttons(
      button(
        `Note ${count(hours, 'hour')} a week`,
        action('settings', { slots: { hours_per_week: hours } }),
        'primary',
      ),
    ),
  ]);
};
