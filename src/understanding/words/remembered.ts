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
