/** Keeps the newest answers of a pure function, so that what is asked again is not worked out again. */
export const rememberAnswers = <Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
  toKey: (...given: Given) => string,
  most: number,
): ((...given: Given) => Made) => {
  const made = new Map<string, { readonly value: Made }>();
  return (...given) => {
    const key = toKey(...given);
    const found = made.get(key);
    if (found) return found.value;
    const value = make(...given);
    const [oldest] = made.keys();
    if (made.size >= most && oldest !== undefined) made.delete(oldest);
    made.set(key, { value });
    return value;
  };
};
