import { aimSlots } from '../../../road/standing.ts';
import { count } from '../../../wording.ts';
import { action, button } from '../../answer.ts';
import { honest, type Made, spanOf, summary } from '../made/words.ts';
import type { Talk } from './aside.ts';
import { firstJob } from './talk-of-time.ts';

/** What would be: told beside what is, and made the plan only where that is pressed or said. */
export const supposed = (made: Made, now: Made | undefined): Talk => {
  const slots = { hours_per_week: made.hoursPerWeek, ...aimSlots(made.aim) };
  const pressed = action('plan', { slots, ...(made.by && { ref: made.by }) });
  const offer = button(now ? 'Make it my plan' : 'Make it a plan', pressed, 'primary');
  if (now && made.road.length === 0)
    return {
      lead: `Toward ${made.name} nothing is left by your record. Your plan toward ${now.name} goes on from there for ${spanOf(now)}, and stays as it is.`,
      texts: firstJob(now),
    };
  if (!now) return { lead: `${summary(made)} Nothing is kept of that until you want it.`, buttons: [offer] };
  return { lead: `${beside(made, now)} stays as it is until you want the other.`, buttons: [offer] };
};

const beside = (made: Made, now: Made): string => {
  if (now.name !== made.name) return `${summary(made)} Your plan toward ${now.name} takes ${spanOf(now)}. It`;
  return made.by && made.by !== now.by
    ? `${honest(made, made.by)} Your plan`
    : `At ${count(made.hoursPerWeek, 'hour')} a week ${made.name} would be ${spanOf(made)} away, instead of ${spanOf(now)} at ${now.hoursPerWeek}. Your plan`;
};
