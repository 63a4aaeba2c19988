/** Which language is spoken of: one of them, or the main one. */
export const readLanguageWord = (words: string): 'main' | 'any' | undefined => {
  if (words.includes('main language')) return 'main';
  return words.includes('language') ? 'any' : undefined;
};

/** Whether the main language is to be another: "Go, not Java. Change my main language". */
export const setsMainLanguage = (words: string): boolean => SETTING.test(words);
const SETTING = /\b(?:change|set|switch|make|update)\b.{0,16}\bmain language\b/;

/** Whether somebody says what they work in: "we develop in PHP". */
export const isAtWork = (words: string): boolean => AT_WORK.test(words);
const AT_WORK =
  /\b(?:i|we)(?:['’]m| am| are)? (?:mostly |mainly |now |only )*(?:work|working|code|coding|program|develop|build)\b/;

/** "change my language from Java to Go", "Go, not Java": whether it is named as what it is not to be. */
export const isRejected = (name: string, words: string): boolean => {
  const before = words.split(name.toLowerCase().split(' ')[0] ?? '')[0] ?? '';
  return before !== words && REJECTING.test(before);
};
const REJECTING = /\b(?:not|from|than|instead of|replace|swap|longer|dropped|leave|leaving)\s+$/;
