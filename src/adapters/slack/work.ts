/** Answers in the making, so that a stop can wait for them. */
export type Work = {
  readonly add: (task: Promise<unknown>) => void;
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
    idle: async (patienceMs) => {
      const until = Date.now() + patienceMs;
      while (open.size > 0 && Date.now() < until)
        await Promise.race([
          Promise.allSettled(open),
          new Promise((done) => setTimeout(done, until - Date.now()).unref()),
        ]);
    },
  };
};
