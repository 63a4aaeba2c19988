import { setTimeout as delay } from 'node:timers/promises';

export type BackOffTimes = { readonly firstBackOff: number; readonly longestBackOff: number };

/** The first try is at once; then 1, 2, 4 ... seconds and a little, so that many do not come back together. */
export const backOff = (failures: number, { firstBackOff, longestBackOff }: BackOffTimes): number =>
  failures === 0 ? 0 : Math.min(longestBackOff, firstBackOff * 2 ** (failures - 1)) * (0.75 + Math.random() / 4);

/** Resolves after so many milliseconds, or at once when the signal says stop. */
export const sleep = async (ms: number, signal: AbortSignal): Promise<void> => {
  if (ms > 0) await delay(ms, undefined, { signal }).catch(() => undefined);
};

/** Waits before each try of one thing, longer every time until it is told that one went well. */
export const createBackOff = (times: BackOffTimes, signal: AbortSignal) => {
  let failures = 0;
  return {
    wait: (): Promise<void> => sleep(backOff(failures++, times), signal),
    succeed: (): void => {
      failures = 0;
    },
  };
};
