import type { Intent } from '../../intent.ts';
import { offeredIn } from '../../plain-text.ts';
import type { PlanWish } from '../../said/plan-wish.ts';
import type { Topic } from '../../topic.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from '../answer.ts';

/** What is told or asked of somebody else changes nothing and shows nothing: a record is of the one who writes. */
export const ofOneself =
  (respond: Responder): Responder =>
  (intent, context) =>
    isOfOthers(intent, context) ? leftToThem(intent.topic, context) : respond(intent, context);

/** A plan says itself what it makes of a level that is another's. */
const isOfOthers = ({ topic, aspect }: Intent, { said: { ofOthers, plan } }: Context): boolean =>
  ofOthers === true && aspect === 'answer' && !(topic === 'plan' && plan !== undefined && BESIDE.has(plan.kind));
/** What others keep somebody from is said of one's own plan: “my kid is sick this week”. */
const BESIDE: ReadonlySet<PlanWish['kind']> = new Set(['aside', 'missed', 'passing', 'days']);

/** The talk before is gone on with, so that a number after it is not taken for one's own. */
const leftToThem = (topic: Topic, { last }: Context): Answer => {
  const told = answer(topic, 'private', [
    { kind: 'lead', text: LEADS[topic] ?? UNWRITTEN },
    ...(AHEAD.has(topic)
      ? [
          buttons(
            button('Where to begin', action('learn.start')),
            button('How long it takes', action('learn.duration')),
          ),
        ]
      : []),
  ]);
  return last ? { ...told, turn: { intent: last.intent, offered: offeredIn(told.reply) } } : told;
};

const UNWRITTEN =
  'I keep a record for each person who writes to me, and of nobody else, so I wrote nothing down. Let them tell me themselves.';
const GENERAL = 'For somebody else I can only tell the general way.';
const UNPLANNED = `A plan belongs to whoever writes to me, one for each, so I made none and changed none: let them say what they know and “6 hours a week, make me a plan”. ${GENERAL}`;
const OF_RECORD = `a record, and I keep one for each person who writes to me, of nobody else: let them tell me what they know. ${GENERAL}`;
const LEADS: Readonly<Partial<Record<Topic, string>>> = {
  'progress.show': 'Everybody sees only their own record: theirs is for them alone, as yours is for you.',
  next: `What comes next turns on ${OF_RECORD}`,
  plan: UNPLANNED,
  gap: `What is missing is counted from ${OF_RECORD}`,
};
const AHEAD: ReadonlySet<Topic> = new Set(['next', 'plan', 'gap']);
