import { beforePlan } from '../../road/plan-change.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { itemsOf } from './show.ts';

/** Takes back the last change of the settings, or of the plan made with them; no skill is touched. */
export const undoSettings = (context: Context): Answer => {
  const profile = beforePlan(context.profile);
  const ways = buttons(button('My settings', action('settings')), button('What next?', action('next')));
  if (!profile)
    return answer('settings', 'private', [
      { kind: 'lead', text: 'There is no change of your settings or your plan to take back.' },
      ways,
    ]);
  const items = itemsOf({ ...context, profile });
  return {
    ...answer('settings', 'private', [
      { kind: 'lead', text: 'Taken back. This is what I go by again.' },
      { kind: 'list', items },
      ways,
    ]),
    profile,
  };
};
