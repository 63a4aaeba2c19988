import { wordSet } from '../../../text/word-set.ts';
import { startOfClause } from '../../../tokens/clauses.ts';
import type { Token } from '../../../tokens/tokens.ts';
import { readClock } from '../clock.ts';
import { isDayAt } from '../weekday-names.ts';
import { NUDGES } from './nudge-words.ts';

/**
 * `cancel that and give me it on sundays instead`: what is stopped is to come at another time, which a clause of its own
 * says; not `stop it, i use my phone on sundays instead`.
 */
export const isReplaced = (tokens: readonly Token[]): boolean => {
  const instead = tokens.findLastIndex(({ word }) => word === 'instead' || word === 'rather');
  if (instead < 0 || tokens[instead + 1]?.word === 'of' || tokens[instead + 1]?.word === 'than') return false;
  const start = startOfClause(tokens, instead, { most: LONGEST, isEnd: isJoint });
  const clause = tokens.slice(start, instead + 1);
  return (
    start > 0 &&
    !clause.some(({ word }) => OWN.has(word) || STOPPING.has(word)) &&
    clause.some((_, at) => isTimed(tokens, start + at))
  );
};

const isTimed = (tokens: readonly Token[], at: number): boolean =>
  isDayAt(tokens, at) || RHYTHMS.has(tokens[at]?.word ?? '') || readClock(tokens, at) !== undefined;

const isJoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap.trim() !== '' || (JOINTS.has(tokens[at]?.word ?? '') && !NUDGES.has(tokens[at - 1]?.word ?? ''));

const LONGEST = 10;
const JOINTS = wordSet('and but then');
const RHYTHMS = wordSet('monthly weekly month week');
/** Who begins so does something else, and who says these stops again. */
const OWN = wordSet('i we my');
const STOPPING = wordSet('stop off cancel no not');
