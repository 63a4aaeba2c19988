import type { Plan } from '../../../profile.ts';
import { planAim } from '../../../road/plan.ts';
import { aimSlots } from '../../../road/standing.ts';
import type { PlanWish } from '../../../said/plan-wish.ts';
import { type Answer, action, answer, button } from '../../answer.ts';
import { passingText } from './passing.ts';

/** Without hours a week there is no plan; what was said to the question itself is answered before it is put again. */
export const askForHours = (plan: Plan, wish: PlanWish | undefined): Answer =>
  answer('plan', 'private', [
    {
      kind: 'lead',
      text: [toSaid(wish), wish ? ASKED_AGAIN : ASKED].filter(Boolean).join(' '),
    },
    hoursChoice(plan),
  ]);

const ASKED =
  'How many hours a week can you give it? Say it as it is, such as “6 hours a week” or “an hour a day”: a small honest number makes the better plan.';
const ASKED_AGAIN = 'How many hours a week can you give it, roughly?';

const toSaid = (wish: PlanWish | undefined): string | undefined => {
  if (wish?.kind === 'reason')
    return 'From the hours I reckon how much fits into a week and when you would be there; they stay a setting of yours, and nobody else sees them.';
  return wish?.kind === 'passing' ? passingText(wish.of) : undefined;
};

/** Hours a week to choose from, each of which makes the plan. */
export const hoursChoice = (plan: Plan, most = Number.POSITIVE_INFINITY) => ({
  kind: 'choice' as const,
  label: 'Hours a week',
  options: PACES.filter((hours) => hours < most).map((hours) =>
    button(String(hours), action('plan', { slots: { hours_per_week: hours, ...aimSlots(planAim(plan)) } })),
  ),
});

const PACES = [3, 5, 8, 12, 20];
