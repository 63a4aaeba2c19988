/** Keeps calls from a server that keeps failing, and lets one through from time to time to see whether it is back. */
export type Breaker = {
  /** False while the server rests; true takes the one trial when its rest is over. */
  readonly mayCall: () => boolean;
  readonly succeeded: () => void;
  readonly failed: () => void;
};

const FAILURES_IN_A_ROW = 3;
const FIRST_REST_MS = 30_000;
const LONGEST_REST_MS = 600_000;

/** Three failures in a row give a rest of half a minute, each failed trial after it a rest twice as long, to ten minutes. */
export const createBreaker = (now: () => number): Breaker => {
  let failures = 0;
  let restUntil = 0;
  return {
    mayCall: () => {
      if (failures < FAILURES_IN_A_ROW) return true;
      if (now() < restUntil) return false;
      restUntil = now() + restAfter(failures);
      return true;
    },
    succeeded: () => {
      failures = 0;
    },
    failed: () => {
      failures += 1;
      restUntil = now() + restAfter(failures);
    },
  };
};

const restAfter = (failures: number): number =>
  Math.min(FIRST_REST_MS * 2 ** Math.max(0, failures - FAILURES_IN_A_ROW), LONGEST_REST_MS);
