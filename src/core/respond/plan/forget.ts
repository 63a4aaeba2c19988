import { withoutPlan } from '../../road/plan-change.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';

/** The aim and the day of the plan are dropped, and no weekly word speaks of it; hours a week and skills stay. */
export const forgetPlan = (context: Context): Answer => {
  const { plan } = context.profile;
  const isThere = Object.keys(plan).length > 0;
  return {
    ...answer('plan', 'private', [
      {
        kind: 'lead',
        text: isThere
          ? 'The plan is dropped: its aim and its date. Your skills and your hours a week stay as they are.'
          : 'There is no plan to drop.',
      },
      buttons(
        button('A new plan', action('plan'), 'primary'),
        button('What next?', action('next')),
        ...(isThere ? [button('Undo', action('plan', { aspect: 'undo' }))] : []),
      ),
    ]),
    ...(isThere && { profile: withoutPlan(context.profile) }),
  };
};
