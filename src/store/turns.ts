export type Turns = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Runs the works of one key one after the other, in the order they came; works of other keys go on beside them. */
export const createTurns = (): Turns => {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, turn);
    const leave = () => {
      if (last.get(key) === turn) last.delete(key);
    };
    turn.then(leave, leave);
    return turn;
  };
};
