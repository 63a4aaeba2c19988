import type { ClaimStore, Log } from '../../../core/ports.ts';

/** Threads the bot takes part in, remembered across restarts and processes. */
export type Threads = {
  readonly join: (place: string) => Promise<void>;
  readonly isJoined: (place: string) => Promise<boolean>;
};

const THREAD_MS = 14 * 24 * 3_600_000;

/** A thread is joined while its claim stands; asking claims it for a moment, which leaves no trace. */
export const createThreads = (claims: ClaimStore, log: Log): Threads => ({
  join: async (place) => {
    await claims.claim(toId(place), THREAD_MS).catch((error: unknown) => {
      log.warn({ err: error }, 'could not remember a thread');
    });
  },
  isJoined: async (place) => {
    try {
      return !(await claims.claim(toId(place), 1));
    } catch (error) {
      log.warn({ err: error }, 'could not look up a thread');
      return false;
    }
  },
});

const toId = (place: string): string => `thread:${place}`;
