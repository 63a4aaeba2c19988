import { type Intent, type SkillStatus, toSlot } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Found } from '../slots/found.ts';
import { wordSet } from '../text/word-set.ts';
import { isWithin } from '../tokens/phrases.ts';
import { isBreak, type Token } from '../tokens/tokens.ts';
import { made } from './follow-up/made.ts';
import { namedIds } from './follow-up/named-ids.ts';

/** An order of the record in words that say nothing else: `-git`, `start programming fundamentals`, `I don't know git, remove it if you put it`; what a plan is to start with is an order of the plan. */
export const readOrdered = (found: Found, asks: boolean, last: Turn | undefined): Intent | undefined => {
  if (found.skills.length === 0 || asks) return undefined;
  const status =
    readSigned(found) ??
    (last?.intent.topic !== 'plan' && isStarted(found) ? 'learning' : isTakenBack(found) ? 'none' : undefined);
  const skill = toSlot(namedIds(found.skills));
  return status === undefined ? undefined : made('progress.set', 'answer', { skill, status });
};

/** `+git +docker`: names alone, each behind the same sign; `- git` on lines of their own is a list. */
const readSigned = ({ tokens, skills }: Found): SkillStatus | undefined => {
  const sign = tokens[0]?.gap ?? '';
  const isAll = skills.every(({ from }) => tokens[from]?.gap === sign);
  return isAll && tokens.every((_, at) => isWithin(skills, at)) ? SIGNS.get(sign) : undefined;
};
const SIGNS: ReadonlyMap<string, SkillStatus> = new Map([
  ['+', 'learned'],
  ['-', 'none'],
]);

/** `ok let's begin with sql then`, `ok I'll learn python`: what the button would do. */
const isStarted = ({ tokens, skills }: Found): boolean => {
  const start = tokens.findIndex(
    ({ word }, at) => STARTING.has(word) || (word === 'learn' && tokens[at - 1]?.word === 'will'),
  );
  const isAlone = tokens.every(
    ({ word }, at) => at === start || isWithin(skills, at) || (at < start ? BEFORE_START : AROUND_START).has(word),
  );
  return start >= 0 && start < (skills[0]?.from ?? 0) && skills.length === 1 && isAlone;
};
const STARTING = wordSet('start begin');
const BEFORE_START = wordSet('ok okay please let us now then so well yes and i will');
const AROUND_START = wordSet('on with the learning studying my please now then today thanks');

/** It is not known, and is to come off if it was put down. */
const isTakenBack = ({ tokens, skills, statuses }: Found): boolean => {
  const at = tokens.findIndex((token, place) => isOpening(tokens, place) && REMOVING.has(token.word));
  const [last = { to: 0 }] = skills.slice(-1);
  return (
    at >= last.to && statuses.every(({ reported }) => reported === 'none') && tokens.slice(at + 1).every(isOfRemoval)
  );
};
const isOpening = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && (isBreak(tokens[at]) || JOINTS.has(tokens[at - 1]?.word ?? ''));
const isOfRemoval = ({ word }: Token): boolean => OF_REMOVAL.has(word);
const JOINTS = wordSet('so and please');
const REMOVING = wordSet('remove delete take untick unmark erase');
const OF_REMOVAL = wordSet(
  'it them that this off out from my the record list please again if in case you put have had added noted wrote marked down there then was were is',
);
