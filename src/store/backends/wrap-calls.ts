export type Calls = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;

/** The same methods, each called by way of `around`. */
export const wrapCalls = <T extends Calls>(calls: T, around: <R>(call: () => Promise<R>) => Promise<R>): T =>
  Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [name, (...given: never[]) => around(() => call(...given))]),
  ) as T;
