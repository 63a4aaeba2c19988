import { action, button } from '../respond/answer.ts';
import { hoursOf, planAim, weeksBetween } from '../road/plan.ts';
import { leftOf } from '../road/road-ahead.ts';
import { aimName, standing } from '../road/standing.ts';
import { count, dayName } from '../wording.ts';
import type { Candidate, PersonWeek } from './candidate.ts';

/** Where a date was set: what is left until then, and what pace that asks for. Twice a year at most. */
export const planCandidates = ({ graph, profile, now }: PersonWeek): readonly Candidate[] => {
  const { by, hoursPerWeek } = profile.plan;
  const today = now.toISOString().slice(0, 10);
  if (!by || !hoursPerWeek || by <= today) return [];
  const weeks = weeksBetween(today, by);
  const aim = planAim(profile.plan);
  const left = leftOf(graph, standing(graph, profile, aim));
  if (weeks < 1 || left.length === 0) return [];
  const hours = left.reduce((sum, skill) => sum + hoursOf(skill), 0);
  const needed = Math.ceil(hours / weeks);
  const day = dayName(by);
  const fits =
    needed <= hoursPerWeek
      ? `That is ${needed} a week, and you have ${hoursPerWeek}: it fits.`
      : `That is ${needed} a week where you have ${hoursPerWeek}. Move the date, or drop what your next job won’t ask for: better now than at the end.`;
  return [
    {
      key: `date:${by}`,
      weight: 0.7,
      because: `you planned toward ${day}`,
      blocks: [
        {
          kind: 'lead',
          text: `${count(weeks, 'week')} until ${day}. Toward ${aimName(graph, aim)}, ${count(left.length, 'skill')} are left: at least ${hours} hours by our estimate. ${fits}`,
        },
      ],
      buttons: [button('Show the plan', action('plan'), 'primary')],
    },
  ];
};
