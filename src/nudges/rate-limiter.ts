import type { RateLimit } from './rate-limits.ts';

/** Something to be sent: by a platform, at a distance to all that shares its limits. */
export type Limited = { readonly platform: string; readonly limits: readonly RateLimit[] };

/** Keeps what is sent apart, and counts what waits and what is on its way. */
export type RateLimiter = {
  /** Whether its turn would come soon enough. */
  readonly hasRoom: (one: Limited) => boolean;
  readonly wait: (one: Limited) => void;
  /** Takes its turn and returns true, or returns false where that is not now. */
  readonly begin: (one: Limited) => boolean;
  readonly end: (one: Limited) => void;
};

export type RateLimiterOptions = {
  /** Longest wait for one's turn, in milliseconds. */
  readonly patienceMs: number;
  /** On their way to a platform at once. */
  readonly mostAtOnce: number;
};

const MOST_TIMES = 10_000;

export const createRateLimiter = ({ patienceMs, mostAtOnce }: RateLimiterOptions): RateLimiter => {
  const [waiting, onTheWay] = [createTally(), createTally()];
  const free = new Map<string, number>();
  return {
    hasRoom: ({ limits }) => limits.every(({ key, gapMs }) => waiting.of(key) * gapMs <= patienceMs),
    wait: ({ limits }) => {
      for (const { key } of limits) waiting.add(key, 1);
    },
    begin: ({ platform, limits }) => {
      const now = performance.now();
      if (onTheWay.of(platform) >= mostAtOnce || limits.some(({ key }) => (free.get(key) ?? 0) > now)) return false;
      for (const { key, gapMs } of limits) {
        waiting.add(key, -1);
        free.set(key, now + gapMs);
      }
      if (free.size > MOST_TIMES) for (const [key, until] of free) if (until <= now) free.delete(key);
      onTheWay.add(platform, 1);
      return true;
    },
    end: ({ platform }) => onTheWay.add(platform, -1),
  };
};

/** Counts by key; what is at zero is forgotten. */
const createTally = () => {
  const counts = new Map<string, number>();
  return {
    of: (key: string): number => counts.get(key) ?? 0,
    add: (key: string, by: number): void => {
      const count = (counts.get(key) ?? 0) + by;
      if (count === 0) counts.delete(key);
      else counts.set(key, count);
    },
  };
};
