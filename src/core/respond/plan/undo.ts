import { planAim } from '../../road/plan.ts';
import { beforePlan } from '../../road/plan-change.ts';
import { aimName } from '../../road/standing.ts';
import { count, dayName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';

/** Takes back the last plan, or the last change of it, its hours or the settings; no skill is touched. */
export const undoPlan = (context: Context): Answer => {
  const profile = beforePlan(context.profile);
  return profile
    ? { ...say(`Taken back. ${nowText({ ...context, profile })}`, { ...context, profile }), profile }
    : say(`There is no change of your plan or your settings to take back. ${COVERED}`, context);
};

const COVERED = '“Undo” covers the last change of those, and after a report of skills that one.';

const nowText = ({ profile: { plan, settings }, graph }: Context): string => {
  const hours = settings.hoursPerWeek === undefined ? '' : ` at ${count(settings.hoursPerWeek, 'hour')} a week`;
  if (plan.started)
    return `Your plan is again toward ${aimName(graph, planAim(plan))}${hours}${plan.by ? `, by ${dayName(plan.by)}` : ''}.`;
  return settings.hoursPerWeek === undefined
    ? 'There is no plan now, and no hours a week are kept.'
    : `There is no plan now; your hours stay at ${settings.hoursPerWeek} a week.`;
};

const say = (text: string, { profile: { plan } }: Context): Answer =>
  answer('plan', 'private', [
    { kind: 'lead', text },
    buttons(
      button(plan.started ? 'The plan' : 'A plan for me', action('plan')),
      button('My settings', action('settings')),
    ),
  ]);
