import { stem } from 'porter2';

/** The stem of a word. Common words are met again and again, so what they give is kept. */
export const toStem = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= REMEMBERED) stems.clear();
  const stemmed = stem(word);
  stems.set(word, stemmed);
  return stemmed;
};

const REMEMBERED = 20_000;
const stems = new Map<string, string>();
