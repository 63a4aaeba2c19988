/** Whether something about oneself is to be kept: "note that I am mid level", rather than told for the sake of a question. */
export const isToKeep = (words: string): boolean => KEEPING.test(words);

const KEEPING =
  /\b(?:set|change|update|switch|put|make|note|save|remember)\b.{0,20}\b(?:level|hours|language|goal|years|settings?|profile|record|that i)\b/;
