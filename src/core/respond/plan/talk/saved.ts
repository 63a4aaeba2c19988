import type { Plan } from '../../../profile.ts';
import { count, dayName } from '../../../wording.ts';
import { type Answer, action, answer, button, buttons } from '../../answer.ts';
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
