import { areSame, type Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { Found } from '../slots/found.ts';
import { type Token, toClauses } from '../tokens/tokens.ts';
import { readFollowUp } from './follow-up/follow-up.ts';
import type { Heard } from './heard.ts';
import { isAskedOnly } from './reported.ts';

/**
 * `same for Singapore, my brother lives there`: one clause goes on with the talk, and another says why. Undefined where
 * none does, or where it brings nothing new.
 */
export const readAmongClauses = (
  { found, marks }: Pick<Heard, 'found' | 'marks'>,
  last: Turn,
  find: (tokens: readonly Token[]) => Found,
): Intent | undefined => {
  const clauses = found.tokens.length > LONGEST ? [] : toClauses(found.tokens);
  if (clauses.length < 2) return undefined;
  for (const clause of clauses) {
    const read = readFollowUp(clause, find(clause), last);
    if (read !== undefined && isNews(read, last) && !(read.topic === 'progress.set' && isAskedOnly(found, marks)))
      return read;
  }
  return undefined;
};

/** `I'd rather not, a friend does this for me. Something else?` after the next step: another one. */
export const readOtherStep = (
  { found }: Pick<Heard, 'found'>,
  last: Turn,
  find: (tokens: readonly Token[]) => Found,
): Intent | undefined => {
  const clause = last.intent.topic === 'next' ? toClauses(found.tokens).at(-1) : undefined;
  const read = clause === undefined ? undefined : readFollowUp(clause, find(clause), last);
  return read?.topic === 'next' && read.aspect === 'another' ? read : undefined;
};

const LONGEST = 24;

/** `ok, more` brings nothing that a friendly word could not mean: particulars must be new, or something taken back. */
const isNews = ({ topic, aspect, slots }: Intent, { intent }: Turn): boolean =>
  aspect === 'undo' ||
  (aspect === 'answer' && Object.keys(slots).length > 0 && (topic !== intent.topic || !areSame(slots, intent.slots)));
