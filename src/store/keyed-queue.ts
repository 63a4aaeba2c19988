export type KeyedQueue = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Runs the works of one key one after the other, in the order they came; works of other keys go on beside them. */
export const createKeyedQueue = (): KeyedQueue => {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const queued = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, queued);
    const leave = () => {
      if (last.get(key) === queued) last.delete(key);
    };
    queued.then(leave, leave);
    return queued;
  };
};
