import type { Skill } from '../../../knowledge/schema.ts';
import type { Slots } from '../../intent.ts';
import { studyOf } from '../../road/plan.ts';
import { type Aim, aimSlots } from '../../road/standing.ts';
import { count } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, sourcesBlock } from '../answer.ts';
import { inPaces, toldPaces } from './duration/paces.ts';

type Left = { readonly aim: Aim; readonly name: string; readonly left: readonly Skill[] };

/** "How long?", asked of what is missing: the hours of just that, at the pace that was said or is kept. */
export const gapLength = ({ aim, name, left }: Left, said: Slots, { profile, knowledge }: Context): Answer => {
  const pace = said.hours_per_week ?? profile.settings.hoursPerWeek;
  const paced: Slots = pace === undefined ? {} : { hours_per_week: pace };
  const hours = studyOf(left);
  const slots: Slots = { ...aimSlots(aim), ...paced };
  return answer(
    'gap',
    'private',
    [
      {
        kind: 'lead',
        text: left.length
          ? `Toward ${name} ${count(left.length, 'skill')} ${left.length === 1 ? 'is' : 'are'} left, by our estimate ${inPaces(hours, toldPaces(paced, {}))}.`
          : `Nothing is missing toward ${name}, so it takes no time.`,
      },
      ...(left.length ? sourcesBlock(knowledge, ['rung']) : []),
      buttons(button('Make me a plan', action('plan', { slots }), 'primary'), button('What next?', action('next'))),
    ],
    { sources: left.length ? ['rung'] : [] },
  );
};
