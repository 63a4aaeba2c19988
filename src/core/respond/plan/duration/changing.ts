import type { Intent } from '../../../intent.ts';
import { weeksOf } from '../../../road/how-long.ts';
import { studyOf } from '../../../road/plan.ts';
import { leftOf, toApply } from '../../../road/road-ahead.ts';
import { standing } from '../../../road/standing.ts';
import { count, hoursRange } from '../../../wording.ts';
import { answer, type Context, type Responder } from '../../answer.ts';
import { respondToAsk } from '../../topics/ask-topic.ts';
import { personOf } from './along-road.ts';
import { broughtBy } from './brought.ts';
import type { Hours } from './paces.ts';
import { isComingBack, refreshing } from './refreshing.ts';

/** `Electrician, 41, 5 hours a week. Possible?`: what is asked of changing careers, and how long it takes at that pace. */
export const respondToChange: Responder = (intent, context) => {
  const given = respondToAsk(intent, context);
  const { hours_per_week: pace } = intent.slots;
  const [first, ...rest] = given.reply.blocks;
  if (intent.aspect !== 'answer' || pace === undefined || first === undefined) return given;
  const { text, hours } = isComingBack(intent, context)
    ? refreshing(intent, pace, context)
    : beginning(intent, pace, context);
  const { figures, sources } = given.reply;
  return answer('learn.career-change', 'public', [first, { kind: 'text', text }, ...rest], {
    figures: [
      ...figures,
      ...[hours.min, hours.max].map((value) => ({ value, unit: 'hours', source: 'rung', date: null })),
    ],
    sources,
  });
};

const beginning = (intent: Intent, pace: number, context: Context) => {
  const hours = untilApplying(intent, context);
  const text = `At ${count(pace, 'hour')} a week it takes ${weeksOf(hours, pace)} until you can begin to apply, by our estimate (${hoursRange(hours)} of study). Go on from a skill as soon as you can build its project, and you come out near the lower end.`;
  return { text, hours };
};

/** The study before a first application, less what the old trade brings. */
const untilApplying = (intent: Intent, context: Context): Hours => {
  const { graph } = context;
  const asked = { levels: [], language: undefined, brought: broughtBy(intent, [], context) };
  const road = leftOf(graph, standing(graph, personOf(asked, {}, context), { kind: 'level', level: 'entry' }));
  return studyOf(toApply(graph, road));
};
