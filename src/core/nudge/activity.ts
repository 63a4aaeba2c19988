import type { Profile } from '../profile.ts';
import type { Sent } from '../subscription.ts';
import { byText, count } from '../wording.ts';

const WEEK_MS = 7 * 86_400_000;

/** In how many of the last four weeks something moved on the record, or a nudge had an answer. */
export const activeWeeks = ({ skills, reviews }: Profile, sent: readonly Sent[], now: Date): number => {
  const moments = [
    ...Object.values(skills).flatMap(({ since, started }) => [since, started ?? since]),
    ...Object.values(reviews).flatMap(({ last }) => last ?? []),
    ...sent.flatMap(({ due, reacted }) => (reacted ? [due] : [])),
  ].map((at) => Math.floor((now.getTime() - Date.parse(at)) / WEEK_MS));
  return new Set(moments.filter((weeks) => weeks >= 0 && weeks < 4)).size;
};

/** "Active in 3 of the last 4 weeks."; nothing where it would be one or none: no counting of what was not. */
export const activityLine = (profile: Profile, sent: readonly Sent[], now: Date): string | undefined => {
  const weeks = activeWeeks(profile, sent, now);
  return weeks < 2 ? undefined : `Active in ${weeks} of the last 4 weeks.`;
};

/** Ids of skills learned within so many days, latest first: not what was known when the record began. */
export const learnedWithin = ({ skills }: Profile, days: number, now: Date): readonly string[] => {
  const began = Math.min(...Object.values(skills).map(({ since, started }) => Date.parse(started ?? since)));
  return Object.entries(skills)
    .filter(
      ([, { status, since, started }]) =>
        status === 'learned' &&
        daysBetween(since, now) <= days &&
        (started !== undefined || Date.parse(since) - began > SETTLING_MS),
    )
    .toSorted(([a, one], [b, other]) => byText(other.since, one.since) || byText(a, b))
    .map(([id]) => id);
};

/** What is told in the first days is what somebody brings along. */
const SETTLING_MS = 3 * 86_400_000;

/** Ids of skills under way. */
export const underWay = ({ skills }: Profile): readonly string[] =>
  Object.entries(skills).flatMap(([id, { status }]) => (status === 'learning' ? [id] : []));

export const daysBetween = (at: string, now: Date): number => (now.getTime() - Date.parse(at)) / 86_400_000;

/** "three weeks", roughly, for spans people speak of. */
export const span = (days: number): string => {
  if (days < 12) return days < 9 ? 'a week' : 'over a week';
  const weeks = Math.round(days / 7);
  return weeks <= 8 ? count(weeks, 'week') : count(Math.round(days / 30.4), 'month');
};
