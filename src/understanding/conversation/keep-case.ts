import { type Intent, type Slots, toList } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Topic } from '../../core/topic.ts';
import { carryOver } from '../slots/fit.ts';
import type { Found } from '../slots/found.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Case, PACED } from './another-case.ts';

/** Another case keeps what the question before was about and it does not replace. */
export const keepCase = (intent: Intent, { tokens }: Found, other: Case, last: Turn): Intent => {
  const { topic, slots: before } = last.intent;
  if (intent.topic === 'settings' && topic === 'gap' && isHoursAlone(intent.slots, tokens))
    return {
      ...intent,
      topic,
      slots: { ...before, ...intent.slots },
      second: { topic: 'settings', slots: intent.slots },
    };
  const isOfCase = isPace(intent.slots, tokens, topic) || isAim(intent.slots, tokens, topic);
  if (intent.topic === 'settings' && isOfCase)
    return { ...intent, topic, slots: carryOver(topic, before, intent.slots) };
  const isDay = intent.ref !== undefined && tokens.length <= LONGEST_DAY;
  if (intent.topic !== topic || (other.evidence === undefined && !isDay) || isOfMore(intent, other)) return intent;
  return { ...intent, slots: carryOver(topic, withoutPause(before, other), { ...intent.slots, ...other.slots }) };
};

/** `thursdays at 8` after a pause is for when it comes again, and pauses nothing more. */
const withoutPause = (before: Slots, { slots }: Case): Slots => {
  const { nudge, ...rest } = before;
  return nudge === 'snooze' && slots.weekday !== undefined ? rest : before;
};

/** `instead of python I learn go` says something of both, of which the case would be one. */
const isOfMore = ({ topic, slots }: Intent, other: Case): boolean =>
  topic === 'progress.set' &&
  slots.status !== undefined &&
  toList(slots.skill).length > toList(other.slots.skill).length;

const LONGEST_DAY = 8;

/** `oh and goal is mid level` after a plan: the level it is to lead to. */
const isAim = (slots: Slots, tokens: readonly Token[], topic: Topic): boolean =>
  (topic === 'plan' || topic === 'gap') &&
  slots.level !== undefined &&
  Object.keys(slots).length === 1 &&
  tokens.some(({ word }) => AIMING.has(word));
const AIMING = wordSet('goal target aim aiming');

/** `only weekends, 6h in all` after a plan or how long it takes: the hours that it is to be counted with. */
const isPace = (slots: Slots, tokens: readonly Token[], topic: Topic): boolean =>
  PACED.has(topic) && isHoursAlone(slots, tokens);

/** `I have 4 hours a week` after what is missing: kept, and how long that takes with them. */
const isHoursAlone = (slots: Slots, tokens: readonly Token[]): boolean =>
  slots.hours_per_week !== undefined &&
  Object.keys(slots).length === 1 &&
  !tokens.some(({ word }) => SETTING.has(word));
const SETTING = wordSet('set setting settings save store update profile');
