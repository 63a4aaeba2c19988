import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { clauseEnd, clauseStart } from './clause.ts';
import { NUDGES } from './nudge/nudge-words.ts';

/**
 * A day or time that is named in passing: `see you friday`, `i was away last tuesday`, `my meeting is on thursday`,
 * `i have an interview at 10 on friday`, `sunday i go to church`.
 */
export const isOwnMatter = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (isLast(tokens, from, to)) return true;
  const start = clauseStart(tokens, from);
  const end = clauseEnd(tokens, Math.max(to, start + 1));
  const clause = tokens.slice(start, end).map(({ word }) => word);
  if (clause.some((word, at) => NUDGES.has(word) || isChoosing(word, clause[at - 1], clause[at + 1]))) return false;
  if (tokens.slice(end).some(({ word }) => word === 'then')) return false;
  const before = tokens.slice(start, from).map(({ word }) => word);
  return isFarewell(before) || isTold(before) || isOfEvent(before) || isSpeaker(tokens[to]);
};

/** `sunday i go to church`, and not `fridays 17:00, I live in Warsaw`. */
const isSpeaker = (token: Token | undefined): boolean => token?.gap === ' ' && SPEAKERS.has(token.word);

/** `last tuesday`, and not the last of a month. */
const isLast = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.word === 'last' && tokens[to]?.word !== 'of';

/** `talk to you on friday` */
const isFarewell = (before: readonly string[]): boolean =>
  before.some((word) => MEETING.has(word)) && before.some((word) => YOU.has(word));
const MEETING = wordSet('see catch meet talk speak later bye cya');
const YOU = wordSet('you ya cya bye');

/** What somebody says of themselves: `i am flying home on friday`, `and we were out until 9`. */
const isTold = (before: readonly string[]): boolean => before.slice(0, OPENING).some((word) => SPEAKERS.has(word));
const SPEAKERS = wordSet('i we');
const OPENING = 3;

/** `my yoga is on thursday`, `the interview got moved to friday`; not `my best day is thursday`. */
const isOfEvent = (before: readonly string[]): boolean => {
  const at = before.slice(0, OPENING).findIndex((word) => OWNERS.has(word));
  const verb = before.findIndex((word, place) => place > at + 1 && HAPPENING.has(word));
  const named = before.slice(at + 1, verb < 0 ? undefined : verb);
  if (at < 0 || named.some((word) => CHOICES.has(word))) return false;
  return (verb > 0 && before[at] !== 'the') || named.some((word) => EVENTS.has(word));
};
const OWNERS = wordSet('my our the there a an');
const HAPPENING = wordSet('is are was were falls starts begins happens ends got moved');
const CHOICES = wordSet(
  'day days time times slot slots choice pick preference evening morning week weekday zone clock',
);
const EVENTS = wordSet(
  'meeting meetings interview interviews exam exams test tests appointment flight wedding date deadline demo sprint release party call standup stand_up birthday match game class lesson lecture shift trip surgery review retro concert visit course training practice rehearsal holiday presentation launch gym yoga church',
);

/** What is said of a day that is wished for, or would do: `i mean friday`, `i will go with sundays`, `i am free on mondays`. */
const isChoosing = (word: string, before = '', after = ''): boolean =>
  CHOOSING.has(word) || (word === 'need' && after !== 'to') || (TAKING.has(word) && GOING.has(before));
const CHOOSING = wordSet(
  'can could may might should would must please make let want rather wish like prefer move shift change switch swap set put better if think guess mean meant take choose pick vote suggest instead said say free time nothing off',
);
const TAKING = wordSet('with for');
const GOING = wordSet('go going went');
