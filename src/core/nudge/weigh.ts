import type { Sent } from '../subscription.ts';
import { byText } from '../wording.ts';
import { type Candidate, kindOf, refOf } from './candidate.ts';

/** A candidate, what is left of its weight, and why it is not to be said now. */
export type Weighed = {
  readonly candidate: Candidate;
  readonly score: number;
  readonly held?: 'said lately' | 'its kind was used lately';
};

const DAY_MS = 86_400_000;
/** Twice as long where it had no answer: what did not help then is not pressed on anybody. */
const NO_REPEAT_DAYS = 56;
/** What changes slowly is not said again before half a year is over. */
const LONGER_DAYS: Readonly<Record<string, number>> = {
  date: 180,
  fact: 180,
  hello: 180,
  near: 180,
  read: 180,
  refresh: 180,
  skill: 180,
};
/** After so many days half of what holds a kind back is gone. */
const HALF_LIFE_DAYS = 15;

/**
 * Candidates by what they are worth now, best first. A kind used lately loses weight and recovers with time: the
 * recovering difference of Yancey and Settles, "A Sleeping, Recovering Bandit Algorithm for Optimizing Recurring
 * Notifications" (KDD 2020), whose sleeping arms are our kinds without a candidate. Their half-life is 15 days too.
 */
export const weigh = (candidates: readonly Candidate[], sent: readonly Sent[], now: Date): readonly Weighed[] =>
  candidates
    .map((candidate) => weighOne(candidate, sent, now))
    .toSorted(
      (a, b) => Number(a.held !== undefined) - Number(b.held !== undefined) || b.score - a.score || compare(a, b),
    );

/** What to say now: the best that nothing holds back. */
export const choose = (weighed: readonly Weighed[]): Candidate | undefined =>
  weighed.find(({ held }) => held === undefined)?.candidate;

const weighOne = (candidate: Candidate, sent: readonly Sent[], now: Date): Weighed => {
  const said = sent.filter(({ outcome }) => outcome === 'sent' || outcome === 'uncertain');
  const lately = said.findLast(({ kinds }) => kinds.some((key) => isSame(key, candidate.key)));
  const kind = said.findLast(({ kinds }) => kinds.some((key) => kindOf(key) === kindOf(candidate.key)));
  const score = candidate.weight - (kind ? 0.5 ** (daysSince(kind, now) / HALF_LIFE_DAYS) : 0);
  if (lately && daysSince(lately, now) < restOf(candidate, lately)) return { candidate, score, held: 'said lately' };
  return score > 0 ? { candidate, score } : { candidate, score, held: 'its kind was used lately' };
};

const daysSince = ({ due }: Sent, now: Date): number => Math.max(0, (now.getTime() - Date.parse(due)) / DAY_MS);

const restOf = ({ key }: Candidate, { reacted }: Sent): number =>
  Math.max(LONGER_DAYS[kindOf(key)] ?? 0, reacted ? NO_REPEAT_DAYS : 2 * NO_REPEAT_DAYS);

/** Kinds that say the same of the same thing: a question asked, a skill proposed. */
const FAMILIES: Readonly<Record<string, string>> = {
  review: 'ask',
  question: 'ask',
  refresh: 'ask',
  opened: 'propose',
  step: 'propose',
};

const isSame = (one: string, other: string): boolean => one === other || familyOf(one) === familyOf(other);
const familyOf = (key: string): string => `${FAMILIES[kindOf(key)] ?? kindOf(key)}:${refOf(key)}`;

const compare = (a: Weighed, b: Weighed): number => byText(a.candidate.key, b.candidate.key);
