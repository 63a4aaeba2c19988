export const LATE = Symbol('late');

/** The result, or LATE where it takes longer; the work goes on. */
export const orLate = async <T>(work: Promise<T> | T, ms: number): Promise<T | typeof LATE> => {
  const late = Promise.withResolvers<typeof LATE>();
  const timer = setTimeout(late.resolve, ms, LATE);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

/** The result; fails where it takes longer. */
export const inTime = async <T>(work: Promise<T> | T, ms: number): Promise<T> => {
  const result = await orLate(work, ms);
  if (result === LATE) throw new Error(`no answer within ${ms} ms`);
  return result;
};
