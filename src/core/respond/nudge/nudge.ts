import type { Intent, Weekday } from '../../intent.ts';
import type { Timetable } from '../../ports.ts';
import type { Subscription } from '../../subscription.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from '../answer.ts';
import { previewNudge, sayAnother, sayDone, sayWhy } from './content.ts';
import { fresh, heldOf, keyOf } from './held.ts';
import { asItStands, idleWord, noneToPutOff, withWord } from './idle.ts';
import { keepDay } from './keep-day.ts';
import { joinDigest, leaveDigest } from './members.ts';
import { turnOff, turnOn } from './on-off.ts';
import { withPlanDropped } from './plan-dropped.ts';
import { mayChange, refuse } from './refused.ts';
import { askDay, askRhythm } from './rhythm.ts';
import { snooze } from './snooze.ts';
import { offerIt, showStatus } from './status.ts';
import { canUndo, type Timed, undoLast } from './undo.ts';
import { nudgeForm, type Problem, readWanted, toMeant, type Wanted } from './wording.ts';

/** Weekly words: on, off, put off, moved to another time, shown before they come; a person's own or a channel's. */
export const createNudge =
  (timetable: Timetable): Responder =>
  (said, context) => {
    const intent = toMeant(said, context);
    const wanted = readWanted(intent, context);
    const held = heldOf(wanted, context);
    switch (intent.aspect) {
      case 'preview':
        return previewNudge(held ?? fresh(wanted, context), context);
      case 'why':
        return sayWhy(keyOf(intent, held), held ?? fresh(wanted, context), context);
      case 'another':
        return sayAnother(keyOf(intent, held), held ?? fresh(wanted, context), context);
      case 'done':
        return sayDone(held ?? fresh(wanted, context));
      case 'join':
        return joinDigest(intent, context);
      case 'leave':
        return leaveDigest(context);
      case 'undo':
        return takeBack(wanted, held, { ...context, timetable });
      default:
        return schedule(intent, wanted, held, { ...context, timetable });
    }
  };

const schedule = (intent: Intent, wanted: Wanted, held: Subscription | undefined, context: Timed): Answer => {
  const idle = intent.aspect === 'answer' ? idleWord(wanted, held, context) : undefined;
  if (idle !== undefined)
    return held
      ? asItStands(withWord(idle, showStatus(held, context)), intent, held)
      : withWord(idle, offerIt(wanted, context));
  if (wanted.isChannel && wanted.changes && !mayChange(held, context)) return refuse(held);
  if (intent.aspect === 'start' && intent.slots.nudge === undefined) return askWhen(wanted, held, context);
  if (intent.slots.nudge === 'off')
    return context.said.nudge?.dropsPlan ? withPlanDropped(turnOff(held, context), context) : turnOff(held, context);
  if (wanted.problem) return wrongTime(wanted.problem, context);
  if (intent.slots.nudge === 'snooze' && held?.due) return snooze(intent.ref, held, context);
  if (intent.slots.nudge === 'snooze')
    return held ? showStatus(held, context) : withWord(noneToPutOff(context), offerIt(wanted, context));
  const { rhythm, timing, isChannel } = wanted;
  if (rhythm?.kind === 'several' && rhythm.days.length === 0 && held?.due)
    return asItStands(keepDay(held, timing), intent, held);
  if (rhythm?.kind === 'several' && !isAmong(timing.weekday, rhythm.days))
    return askDay(timing, rhythm.days, isChannel ? { ref: 'channel' } : {});
  if (rhythm?.kind === 'between') return askRhythm(intent.slots, isChannel);
  if (!held && isToldInPassing(intent, context)) return offerIt(wanted, context);
  if (wanted.changes) return turnOn(wanted, held, context);
  return held ? showStatus(held, context) : offerIt(wanted, context);
};

/** "Tuesdays after nine" in a talk of something else asks for no nudge; a press or a yes does. */
const isToldInPassing = ({ slots }: Intent, { inbound: { body }, last }: Context): boolean =>
  body.kind === 'message' && slots.nudge === undefined && last !== undefined && last.intent.topic !== 'nudge';

const isAmong = (day: Weekday | undefined, named: readonly Weekday[]): boolean =>
  day !== undefined && (named.length === 0 || named.includes(day));

/** The last change, which may have been to have nudges at all. */
const takeBack = (wanted: Wanted, held: Subscription | undefined, context: Timed): Answer => {
  if (wanted.isChannel && !mayChange(held, context)) return refuse(held);
  if (!held || (!canUndo(held, context.now) && (context.last?.set ?? context.last?.intent.slots.nudge === 'on')))
    return turnOff(held, context);
  return canUndo(held, context.now)
    ? undoLast(held, context)
    : withWord('There is no change to take back.', showStatus(held, context));
};

const askWhen = (wanted: Wanted, held: Subscription | undefined, context: Context): Answer =>
  answer('nudge', 'private', [{ kind: 'form', form: nudgeForm(held ?? fresh(wanted, context)) }]);

const wrongTime = ({ field, text }: Problem, { inbound: { body } }: Context): Answer => {
  const isChannel = body.kind === 'form' && body.action.ref?.startsWith('channel');
  const { reply } = answer('nudge', 'private', [
    { kind: 'lead', text },
    buttons(button('Choose again', action('nudge', { aspect: 'start', ...(isChannel && { ref: 'channel' }) }))),
  ]);
  return { reply: { ...reply, problems: { [field]: text } } };
};
