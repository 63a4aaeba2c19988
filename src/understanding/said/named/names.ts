/** Finds which of these names stand in a text as words of their own: "C" is not in "C#". */
export const createNameReader = (names: Iterable<string>): ((words: string) => readonly string[]) => {
  const byLetter = Map.groupBy(
    [...new Set(names)].map((name) => ({ name, lower: name.toLowerCase() })),
    ({ lower }) => lower[0],
  );
  return (words) => {
    const found = new Set<string>();
    for (let at = 0; at < words.length; at++) {
      const begun = byLetter.get(words[at]);
      if (begun === undefined || isPartOfName(words[at - 1])) continue;
      for (const { name, lower } of begun)
        if (words.startsWith(lower, at) && !isPartOfName(words[at + lower.length])) found.add(name);
    }
    return [...found];
  };
};

const isPartOfName = (letter = ''): boolean => PART_OF_NAME.test(letter);
const PART_OF_NAME = /[\p{L}\p{N}+#]/u;
