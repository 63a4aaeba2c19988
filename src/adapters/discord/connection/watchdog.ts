export type Watchdog = {
  /** Waits anew for a sign of life. */
  readonly watch: () => void;
  /** A sign of life: waits anew, if it was waiting. */
  readonly pat: () => void;
  readonly rest: () => void;
};

/** Acts once where nothing is heard for so many milliseconds after `watch`. */
export const createWatchdog = (ms: number, act: () => void): Watchdog => {
  let timer: NodeJS.Timeout | undefined;
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const watch = () => {
    rest();
    timer = setTimeout(() => {
      timer = undefined;
      act();
    }, ms);
  };
  return { watch, rest, pat: () => timer && watch() };
};
