import { wordSet } from '../../../text/word-set.ts';
import type { Token } from '../../../tokens/tokens.ts';
import type { Schedule } from '../schedule.ts';
import { ASKING, HELD, NUDGES, REPEATED } from './nudge-words.ts';

/**
 * `send the weekly reminder friday 6pm`, `reminders on fridays please`: with its day and time it is asked for, with a please
 * one of the two is enough; not where the words change the one there is.
 */
export const isOrder = (tokens: readonly Token[], { weekday, time }: Schedule): boolean => {
  if (weekday === undefined && time === undefined) return false;
  if (ASKING.has(tokens[0]?.word ?? '') || tokens.some(({ word }) => CHANGING.has(word))) return false;
  const at = tokens.findIndex(({ word }) => NUDGES.has(word));
  if (at < 0) return false;
  if (!isHeld(tokens) && tokens.some(({ word }) => word === 'please')) return true;
  const isWhole = weekday !== undefined && time !== undefined;
  return (
    isWhole &&
    (tokens.some(({ word }, place) => SENDING.has(word) || isWished(tokens, place)) ||
      isNew(tokens, at) ||
      isHeading(tokens, at))
  );
};
/** `a reminder on friday at 6pm` */
const isNew = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'a');
/** `I would like the reminder`, `could I have the weekly nudge` */
const isWished = (tokens: readonly Token[], at: number): boolean => {
  const [word = '', before = '', second = ''] = [at, at - 1, at - 2].map((place) => tokens[place]?.word);
  return (
    (LIKING.has(word) && (before === 'would' || (second === 'would' && before !== 'not'))) ||
    (GETTING.has(word) && before === 'i' && ASKED.has(second))
  );
};
const LIKING = wordSet('like love appreciate enjoy');
const GETTING = wordSet('get have');
const ASKED = wordSet('can could may');
/** `weekly nudge wed 20:00`: the message opens with what is wanted. */
const isHeading = (tokens: readonly Token[], at: number): boolean => at === 1 && tokens[0]?.word === 'weekly';
const SENDING = wordSet('send sending deliver want receive receiving');
const CHANGING = wordSet(
  'move moved change changed switch shift make instead rather reschedule set put push bring come comes earlier later not than it',
);

/** `send the reminder on fridays`: there is one, which is to change. */
export const isHeld = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      word === 'instead' ||
      (word === 'than' && tokens[at - 1]?.word === 'rather') ||
      (word === 'it' && WANTED.has(tokens[at - 1]?.word ?? '')) ||
      (NUDGES.has(word) &&
        !tokens.slice(at + 1, at + AROUND).some((token) => token.word === 'again') &&
        tokens.slice(Math.max(0, at - 3), at).some((token) => HELD.has(token.word))),
  );

const WANTED = wordSet('want have need get like');

/** `remind me which ones I skipped`, `remind me, please, how far I am` asks for what is known, once. */
export const isRecalling = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ word }) => REPEATED.has(word)) &&
  tokens.some(({ word }, at) => {
    if (word !== 'remind' || tokens[at + 1]?.word !== 'me') return false;
    const asked = tokens
      .slice(at + 2, at + 2 + NEAR)
      .find((token) => RECALLED.has(token.word) || TIMED.has(token.word));
    return asked !== undefined && RECALLED.has(asked.word);
  });
const NEAR = 6;
const RECALLED = wordSet('which where how what who');
/** What is to come, or to be done, is another reminder. */
const TIMED = wordSet('to about that on at when again');

/** How many words behind it are looked through. */
const AROUND = 12;
