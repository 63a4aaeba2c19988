import { areSame, type Intent } from '../../intent.ts';
import type { Plan } from '../../profile.ts';
import { weeksOf } from '../../road/how-long.ts';
import { studyOf } from '../../road/plan.ts';
import { count } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { make } from './made/make.ts';
import type { Made } from './made/words.ts';

/** "That's too long", said to a plan, and nothing new to make it by. */
export const isFoundLong = ({ slots: { years: _, ...slots }, aspect }: Intent, { last, said }: Context): boolean =>
  said.tooLong === true &&
  aspect === 'answer' &&
  last?.intent.topic === 'plan' &&
  areSame({ ...last.intent.slots, ...slots }, last.intent.slots);

/** What makes a plan shorter: more hours, a nearer end, and what somebody knows and has not said. */
export const shorten = (made: Made, context: Context): Answer => {
  const { aim, hoursPerWeek, hours, first } = made;
  const twice = Math.min(MOST_HOURS, hoursPerWeek * 2);
  const junior: Plan = { level: 'entry' };
  const nearer = aim.kind === 'level' && aim.level !== 'entry' ? make(junior, hoursPerWeek, context) : undefined;
  const [end, span] = nearer
    ? (['junior level, the first job', weeksOf(nearer.hours, hoursPerWeek)] as const)
    : (['where you can begin to apply', weeksOf(studyOf(first), hoursPerWeek)] as const);
  return answer('plan', 'private', [
    { kind: 'lead', text: 'It is long, and I would rather say so now. Three things shorten it.' },
    {
      kind: 'list',
      items: [
        ...(twice > hoursPerWeek
          ? [{ title: `${count(twice, 'hour')} a week`, text: `${weeksOf(hours, twice)}, if you can keep them up.` }]
          : []),
        ...(nearer || first.length ? [{ title: 'A nearer end', text: `${end}: ${span} at your pace.` }] : []),
        {
          title: 'What you know already',
          text: 'tell me, such as “I know Git and SQL”, and it comes off the plan. Much of the rest is learned in the job.',
        },
      ],
    },
    buttons(
      ...(twice > hoursPerWeek
        ? [button(`${count(twice, 'hour')} a week`, action('plan', { slots: { hours_per_week: twice } }))]
        : []),
      ...(nearer ? [button('Toward junior', action('plan', { slots: { level: 'entry' } }))] : []),
      button('The plan as it is', action('plan')),
    ),
  ]);
};

/** More a week than this is no longer study beside anything else. */
const MOST_HOURS = 40;
