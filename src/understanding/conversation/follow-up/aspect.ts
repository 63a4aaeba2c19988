import { type Aspect, type Intent, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isAskTopic, isPersonalTopic, type Topic } from '../../../core/topic.ts';
import { carryOver } from '../../slots/fit.ts';
import type { Found } from '../../slots/found.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { PHRASES, VERDICTS } from './follow-up-phrases.ts';
import { GRADES } from './follow-up-words.ts';
import { continueWith, intentOf, made } from './made.ts';
import { lastSkill } from './pointing.ts';
import { isDoubt, readWhole } from './whole-phrase.ts';

/** `why`, `go on`, `another`, `undo`: the same topic, another part of it. */
export const readPhrase = (words: readonly Token[], found: Found, last: Turn): Intent | undefined => {
  const [said] = readWhole(PHRASES, words);
  if (said === 'undo' && isCancelled(words, last)) return made('nudge', 'answer', { nudge: 'off' });
  if (said === 'undo' && isAskTopic(last.intent.topic) && isUndo(words)) return toUndone(ofBefore(last));
  if (said === undefined && found.skills.length === 0 && isReversed(words, last)) return toAspect('undo', last);
  if (said !== undefined && GRADES.has(said) && isDoubt(words) && last.intent.topic === 'practice')
    return toAspect('reveal', last);
  const isDoubted = said === 'confirm' && isDoubt(words);
  const aspect = said === undefined || isDoubted ? undefined : fitAspect(said, last);
  return aspect === undefined ? undefined : toAspect(aspect, last);
};

/** `cancel that` of a nudge that is on stops it, whatever of it was changed last. */
const isCancelled = (words: readonly Token[], { intent: { topic, slots } }: Turn): boolean =>
  topic === 'nudge' && words[0]?.word === 'cancel' && slots.nudge !== 'off' && slots.nudge !== 'snooze';

/** `undo` by its name is of the last change, though something was asked since; `oops` and `my mistake` are of what was just said. */
const isUndo = (words: readonly Token[]): boolean => words.some(({ word }) => word === 'undo' || word === 'revert');

const ofBefore = (last: Turn): Turn => {
  const { topic = 'progress.set', slots = {} } = last.before ?? {};
  const { before: _, ...turn } = last;
  return isPersonalTopic(topic)
    ? { ...turn, intent: made(topic, 'answer', slots) }
    : { ...turn, intent: made('progress.set', 'answer', {}) };
};

/** `put it back, we will need it`: a change taken back, and why. */
const isReversed = (words: readonly Token[], { intent: { topic } }: Turn): boolean => {
  const end = words.findIndex((token, at) => at > 0 && isBreak(token));
  const isChange = topic === 'progress.set' || topic === 'nudge';
  const isVerdict = readWhole(VERDICTS, words.slice(end)).length > 0;
  return isChange && end > 0 && !isVerdict && readWhole(PHRASES, words.slice(0, end)).at(-1) === 'undo';
};

/** Another part of the answer before: as the button for it would ask, where there is one. */
export const toAspect = (aspect: Aspect, last: Turn): Intent => {
  if (aspect === 'undo') return toUndone(last);
  if (aspect === 'more' && last.intent.topic === 'progress.set') return made('next', 'answer', {});
  if (aspect === 'sources' && OF_STEP.has(last.intent.topic)) return ofStep(last);
  if (aspect === 'why' && isOfOffer(last)) return { ...continueWith(last, 'why', last.intent.slots), ref: 'offer' };
  if (last.intent.topic === 'salary.range' && DOUBTING.has(aspect))
    return made('salary.sources', 'answer', carryOver('salary.sources', last.intent.slots, {}));
  const { skill: _skill, status: _status, ...others } = last.intent.slots;
  const kept = last.intent.topic === 'next' ? others : last.intent.slots;
  const offer = last.offered.find((each) => each.aspect === aspect && each.topic === last.intent.topic);
  if (offer !== undefined) return intentOf({ ...offer, slots: { ...kept, ...offer.slots } });
  return aspect === 'confirm' ? confirm(last) : continueWith(last, aspect, kept);
};

/** `where did you get that from` after the next step or a report: who says what is said of that skill. */
const ofStep = (last: Turn): Intent => {
  const skill = toList(lastSkill(last))[0];
  return made('next', 'sources', skill === undefined ? {} : { skill });
};
const OF_STEP: ReadonlySet<Topic> = new Set(['next', 'progress.set']);

/**
 * A nudge that was stopped comes again, any other change of it is taken back, and so is one of the plan or of the settings; all
 * else that can be undone is the last change of skills.
 */
const toUndone = ({ intent: { topic, slots }, before }: Turn): Intent => {
  const { nudge, skill } = slots;
  if (topic === 'nudge') return nudge === 'off' ? made('nudge', 'answer', { nudge: 'on' }) : made('nudge', 'undo', {});
  const isOfTold = topic === 'next' && before?.topic === 'settings' && before.slots.skill === undefined;
  if (topic === 'settings' || isOfTold) return made('settings', 'undo', {});
  if (topic === 'plan') return made('plan', 'undo', {});
  const isReport = topic === 'progress.set' && skill !== undefined;
  return made('progress.set', 'undo', isReport ? { skill, status: 'none' } : {});
};

/** `why` after what was said of an offer asks about that, and not about the figures. */
const isOfOffer = ({ intent }: Turn): boolean => intent.topic === 'salary.range' && intent.case === 'offer';

/** `says who`, `how come`: after figures of pay these ask where they are from and why they differ, which is a topic. */
const DOUBTING: ReadonlySet<Aspect> = new Set(['sources', 'why']);

/** `yes` does what was asked about; where nothing was, it is no follow-up. */
const confirm = (last: Turn): Intent => {
  const offer =
    last.offered.find((each) => each.aspect === 'confirm') ?? (last.offered.length === 1 ? last.offered[0] : undefined);
  return offer === undefined ? continueWith(last, 'confirm', last.intent.slots) : intentOf(offer);
};

/** Grades and answers belong to practice, a yes to a question that was asked. */
const fitAspect = (aspect: Aspect, last: Turn): Aspect | undefined => {
  const { topic } = last.intent;
  if (aspect === 'undo') return isPersonalTopic(topic) ? aspect : undefined;
  if (aspect === 'more' && topic === 'nudge') return undefined;
  if (aspect === 'preview') return topic === 'nudge' ? aspect : undefined;
  if (aspect === 'export') return topic === 'plan' || topic === 'privacy' ? aspect : undefined;
  if (topic === 'next' && (aspect === 'hard' || aspect === 'easy')) return 'another';
  if (GRADES.has(aspect)) return topic === 'practice' ? aspect : undefined;
  const isOff = topic === 'nudge' && last.intent.slots.nudge === 'off';
  if (aspect === 'confirm')
    return last.offered.some((each) => each.aspect === 'confirm') || (last.offered.length === 1 && !isOff)
      ? aspect
      : undefined;
  if (aspect === 'more' && (topic === 'practice' || topic === 'next')) return 'another';
  if (aspect === 'another' && topic !== 'practice' && topic !== 'next') return 'more';
  return topic === 'greeting' || topic === 'thanks' ? undefined : aspect;
};
