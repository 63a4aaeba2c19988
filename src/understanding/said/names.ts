/** Finds which of these names stand in a text as words of their own: "C" is not in "C#". */
export const createNameReader = (names: Iterable<string>): ((words: string) => readonly string[]) => {
  const wanted = [...new Set(names)].map((name) => ({ name, lower: name.toLowerCase() }));
  return (words) => wanted.filter(({ lower }) => hasName(words, lower)).map(({ name }) => name);
};

const hasName = (words: string, name: string): boolean => {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
    if (!PART_OF_NAME.test(words[at - 1] ?? '') && !PART_OF_NAME.test(words[at + name.length] ?? '')) return true;
  return false;
};

const PART_OF_NAME = /[\p{L}\p{N}+#]/u;
