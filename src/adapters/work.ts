import { orLate } from '../or-late.ts';

/** Answers in the making, so that a stop can wait for them. */
export type Work = {
  readonly add: (task: Promise<unknown>) => void;
  readonly count: () => number;
  /** Resolves once all is finished, or after the time given. */
  readonly idle: (patienceMs: number) => Promise<void>;
};

export const createWork = (): Work => {
  const open = new Set<Promise<unknown>>();
  return {
    add: (task) => {
      open.add(task);
      const forget = () => open.delete(task);
      task.then(forget, forget);
    },
    count: () => open.size,
    idle: async (patienceMs) => {
      const until = Date.now() + patienceMs;
      while (open.size > 0 && Date.now() < until) await orLate(Promise.allSettled(open), until - Date.now());
    },
  };
};
