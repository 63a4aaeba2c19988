/**
 * The same answers, those for the words met so far kept: common words are met again and again. With `most` of them all are
 * forgotten, so that nobody fills the memory with words of their own.
 */
export const remembered = <Answer extends object | string | number>(
  answer: (word: string) => Answer,
  most: number,
): ((word: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (word) => {
    const met = known.get(word);
    if (met !== undefined) return met;
    if (known.size >= most) known.clear();
    const found = answer(word);
    known.set(word, found);
    return found;
  };
};

/** The same answers, the latest kept: of one message the same is asked several times in a row. */
export const ofLatest = <Asked extends object, Answer>(
  answer: (asked: Asked) => Answer,
): ((asked: Asked) => Answer) => {
  let latest: { readonly asked: Asked; readonly found: Answer } | undefined;
  return (asked) => {
    if (latest?.asked !== asked) latest = { asked, found: answer(asked) };
    return latest.found;
  };
};
