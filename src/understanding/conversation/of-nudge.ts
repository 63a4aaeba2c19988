import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { isDigits } from '../slots/number.ts';
import { isNudgeWord } from '../slots/when/nudge/nudge.ts';
import { NUDGES, POINTERS } from '../slots/when/nudge/nudge-words.ts';
import { isScheduleWord } from '../slots/when/schedule.ts';
import { wordSet } from '../text/word-set.ts';
import { FUNCTION_WORDS } from '../tokens/function-words.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Heard } from './heard.ts';

/**
 * A nudge changes where the message speaks of it or is hardly more than a day, a time, a clock or a pause: `sunday is better,
 * tuesday is market`; not by `how far am I from junior?`, or `Friday falls away because of the choir`, of the days to study, or by hours of a week.
 */
export const changesUnsaid = (
  intent: Intent,
  { found: { tokens, schedule, hours }, marks }: Heard,
  last: Turn,
): boolean => {
  if (intent.topic !== 'nudge' || !isChange(intent, last) || speaksOfNudge(tokens)) return false;
  if (schedule.zone !== undefined && tokens.some(({ word }) => word === 'time')) return false;
  if (isWondered(tokens) || isOfStudy(tokens) || hours?.weekly === true) return true;
  const others = tokens.filter(({ word }) => !isOfWhen(word)).length;
  const isUntimed = TIMED.every((mark) => !marks.has(mark)) && ELSEWHERE.some((mark) => marks.has(mark));
  return others > (isUntimed ? 0 : FEW);
};

/** To see one first, or why it comes, changes nothing. */
const isChange = ({ aspect, slots, ref }: Intent, { intent }: Turn): boolean =>
  (ref !== undefined && aspect === 'answer') ||
  PARTS.some((part) => slots[part] !== undefined && slots[part] !== intent.slots[part]);
const PARTS = ['nudge', 'weekday', 'time', 'zone'] as const;

const speaksOfNudge = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      NUDGES.has(word) || COMING.has(word) || (CHANGING.has(word) && POINTERS.has(tokens[at + 1]?.word ?? '')),
  );
const CHANGING = wordSet('move change switch shift put make set turn stop pause skip keep leave take get have');
const COMING = wordSet(
  'clock timezone remind write text notify send sent come comes coming came arrive arrives hear miss',
);

/** `what should I do on Saturday?`; not `how about Saturday`. */
const isWondered = ([first, second]: readonly Token[]): boolean =>
  WONDERING.has(first?.word ?? '') && !PROPOSING.has(second?.word ?? '');
const WONDERING = wordSet('what which how who where');
const PROPOSING = wordSet('about if');

/** `I can study on Monday and Friday evenings`; not `rather sundays, I study on mondays`. */
const isOfStudy = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => STUDYING.has(word)) && !tokens.some(({ word }) => CHOOSING.has(word));
const STUDYING = wordSet('study studying learn learning');
const CHOOSING = wordSet('better rather instead prefer make move then please suits works when');

const isOfWhen = (word: string): boolean =>
  FUNCTION_WORDS.has(word) || isDigits(word) || isScheduleWord(word) || isNudgeWord(word) || AROUND.has(word);
const AROUND = wordSet('better best good fine once around about use back holiday holidays vacation st nd rd th');

const TIMED = ['DAY', 'TIME', 'ZONE', 'NUDGE_ON', 'NUDGE_OFF', 'SNOOZE'] as const;
/** A question, a skill, a level, hours of study: what is said of something else, where no day or time stands with it. */
const ELSEWHERE = ['ASKS', 'NAMED', 'LEVEL', 'HOURS', 'MONEY'] as const;

/** More words than these beside when it comes are about something else. */
const FEW = 3;
