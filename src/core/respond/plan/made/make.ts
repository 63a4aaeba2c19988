import type { Plan } from '../../../profile.ts';
import { MOST_WEEKS, planAim, studyOf, toWeeks, weeksFor } from '../../../road/plan.ts';
import { roadAhead, toApply } from '../../../road/road-ahead.ts';
import { type Aim, aimName, onRoad, standing, withLanguage, withOneLanguage } from '../../../road/standing.ts';
import type { Context } from '../../answer.ts';
import type { Made } from './words.ts';

/** The weeks of a plan at so many hours, from the record as it stands. */
export const make = (plan: Plan, hoursPerWeek: number, { graph, profile, now }: Context): Made => {
  const aim = planAim(plan);
  const asked = onRoad(graph, profile, aim);
  const person = withLanguage(graph, asked);
  const stands = standing(graph, person, aim);
  const paced = { ...person, settings: { ...person.settings, hoursPerWeek } };
  const road = [...roadAhead(graph, paced, stands)];
  const hours = studyOf(road);
  const weeks = toWeeks(road, hoursPerWeek);
  const today = now.toISOString().slice(0, 10);
  const { language } = person.settings;
  const isNamed = language !== undefined && (plan.skills ?? []).includes(language);
  const isAssumed = person !== asked && !isNamed && road.some(({ id }) => id === language);
  return {
    hoursPerWeek,
    by: plan.by,
    aim,
    name: aimName(graph, aim),
    from: plan.from && plan.from > today ? plan.from : today,
    isLater: plan.from !== undefined && plan.from > today,
    weeks,
    needs: {
      quick: weeks.length < MOST_WEEKS ? weeks.length : weeksFor(hours.min, hoursPerWeek),
      usual: weeksFor((hours.min + hours.max) / 2, hoursPerWeek),
      slow: weeksFor(hours.max, hoursPerWeek),
    },
    road,
    first: aim.kind === 'level' && aim.level === 'entry' ? toApply(graph, road) : [],
    hours,
    likely: stands.likely.length,
    isFromNothing: Object.keys(profile.skills).length === 0 && stands.likely.length === 0,
    waiting: waiting(aim, graph),
    assumed: isAssumed ? graph.skills.get(language ?? '')?.name : undefined,
  };
};

/** Languages named beside the one that the road is in. */
const waiting = (aim: Aim, graph: Context['graph']): readonly string[] => {
  const named = (aim.kind === 'level' && aim.named) || [];
  const taken = withOneLanguage(graph, named);
  return named.filter((id) => !taken.includes(id)).map((id) => graph.skills.get(id)?.name ?? id);
};
