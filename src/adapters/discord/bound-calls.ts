/** The same call, with at most so many under way at once; the others wait their turn. */
export const boundCalls = <Args extends readonly unknown[], Result>(
  call: (...args: Args) => Promise<Result>,
  most: number,
): ((...args: Args) => Promise<Result>) => {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (...args) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await call(...args);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
};
