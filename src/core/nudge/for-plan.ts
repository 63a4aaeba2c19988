import { hoursOf, roadAhead, weeksBetween } from '../plan.ts';
import { action, button } from '../respond/answer.ts';
import { count, LEVEL_NAMES } from '../wording.ts';
import type { Candidate, PersonWeek } from './candidate.ts';

/** Where a date was set: what is left until then, and what pace that asks for. Once a quarter at most. */
export const planCandidates = ({ graph, profile, now }: PersonWeek): readonly Candidate[] => {
  const { by, level = 'entry', hoursPerWeek } = profile.plan;
  const today = now.toISOString().slice(0, 10);
  if (!by || !hoursPerWeek || by <= today) return [];
  const weeks = weeksBetween(today, by);
  const road = roadAhead(graph, profile, level);
  if (weeks < 1 || road.length === 0) return [];
  const hours = road.reduce((sum, skill) => sum + hoursOf(skill), 0);
  const needed = Math.ceil(hours / weeks);
  const fits =
    needed <= hoursPerWeek
      ? `Your ${hoursPerWeek} hours a week are enough.`
      : `That would take ${needed} hours a week, more than your ${hoursPerWeek}: move the date, or leave something out. Better now than at the end.`;
  return [
    {
      key: `date:${by}-${quarterOf(today)}`,
      weight: 0.7,
      because: `you planned toward ${by}`,
      blocks: [
        {
          kind: 'lead',
          text: `${count(weeks, 'week')} until ${by}, and ${count(road.length, 'skill')} toward ${LEVEL_NAMES[level]}, some ${hours} hours by our estimate. ${fits}`,
        },
      ],
      buttons: [button('Show the plan', action('plan'), 'primary')],
    },
  ];
};

const quarterOf = (day: string): string => `${day.slice(0, 4)}q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
