import { weeksOf } from '../../../road/how-long.ts';
import { studyOf } from '../../../road/plan.ts';
import { hoursRange, joinNames, shortName } from '../../../wording.ts';
import type { Context } from '../../answer.ts';
import type { Made } from '../made/words.ts';
import type { Talk } from './aside.ts';

/**
 * "Which parts could I leave out?": what can wait until after the first applications, or what nothing else rests on, the last
 * of the plan first.
 */
export const spare = (made: Made, { graph }: Context): Talk => {
  const { road, first, hoursPerWeek, name, aim } = made;
  const waiting = first.length ? road.filter(({ id }) => !first.some((one) => one.id === id)) : [];
  if (waiting.length)
    return {
      lead: `To begin to apply ${first.length} of the ${road.length} are enough: ${weeksOf(studyOf(first), hoursPerWeek)}. The other ${waiting.length} can wait until then: ${joinNames(waiting.map(shortName))}.`,
      texts: [OFF],
    };
  const isNeeded = (id: string) => road.some((other) => other.id !== id && graph.groundOf(other.id).has(id));
  const ends = aim.kind === 'skills' ? [] : road.filter(({ id }) => !isNeeded(id)).toReversed();
  if (!ends.length)
    return { lead: `Nothing: ${name} rests on all of it. What you know already comes off, if you tell me.` };
  return {
    lead: `Nothing else in the plan rests on ${ends.length === 1 ? 'this one' : `these ${ends.length}`}: ${joinNames(ends.map(shortName), MOST)}. ${ends.length === 1 ? 'It takes' : 'Together they take'} ${hoursRange(studyOf(ends))}; leave out what no job you want asks for.`,
    texts: [OFF],
  };
};

const OFF = 'Say “skip” and its name, and it comes off the plan; what you know already comes off too.';
const MOST = 10;
