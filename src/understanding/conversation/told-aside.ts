import type { Turn } from '../../core/message.ts';
import { NUDGES, POINTERS } from '../slots/when/nudge/nudge-words.ts';
import { wordSet } from '../text/word-set.ts';
import type { Heard } from './heard.ts';

/** `they offered me the job`, `I was fired yesterday` after a nudge was set: what somebody tells of their own life, and not of it. */
export const isToldAside = ({ found: { tokens }, marks }: Heard, { intent }: Turn): boolean => {
  if (intent.topic !== 'nudge' || marks.has('ASKS') || TIMED.some((mark) => marks.has(mark))) return false;
  const last = tokens.filter(({ sentence }) => sentence === tokens.at(-1)?.sentence);
  return (
    last.length >= LEAST &&
    tokens.length <= MOST &&
    last.some(({ word }) => SELF.has(word)) &&
    !last.some(({ word }) => POINTERS.has(word) || NUDGES.has(word) || OF_NUDGES.has(word))
  );
};

const LEAST = 3;
const MOST = 20;
const TIMED = ['DAY', 'TIME', 'ZONE', 'COUNTRY', 'NUDGE_ON', 'NUDGE_OFF', 'SNOOZE'] as const;
const SELF = wordSet('i we my our me us');
/** What is said of a nudge without its name: `I would like less`, `I am back`, `I changed my mind`. */
const OF_NUDGES = wordSet(
  'until till only show one ones then mind back ready on off early earlier late later often less more fewer rather prefer weekly monthly daily week month once twice clock time times day days long short remind again please want like need',
);
