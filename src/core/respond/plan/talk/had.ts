import { shortName } from '../../../wording.ts';
import { action, button } from '../../answer.ts';
import type { Made } from '../made/words.ts';
import type { Talk } from './aside.ts';

/** "I know what a variable is": what the plan begins with, and how it comes off. */
export const beginsWith = ({ road: [first] }: Made): Talk | undefined =>
  first && {
    lead: `The plan begins with ${shortName(first)}, because your record does not say that you have it. It is yours if you can build this without a tutorial: ${first.project} Then press, and it comes off.`,
    texts: ['The same goes for whatever else you can: tick it, or say it, such as “I know Git and HTTP”.'],
    buttons: [
      button(
        `I know ${shortName(first)}`,
        action('progress.set', { slots: { skill: first.id, status: 'learned' } }),
        'primary',
      ),
      button('Tick what I know', action('progress.set', { aspect: 'start', ref: 'all' })),
    ],
  };
