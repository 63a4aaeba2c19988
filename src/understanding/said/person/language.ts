/** Which language is spoken of: one of them, the main one, or one chosen to be that, which says nothing of knowing it. */
export const readLanguageWord = (words: string): 'main' | 'chosen' | 'any' | undefined => {
  if (CHOSEN.test(words)) return 'chosen';
  if (words.includes('main language')) return 'main';
  return words.includes('language') ? 'any' : undefined;
};

/** "my language shall be Java", "set my language to Go" */
const CHOSEN =
  /\blanguage (?:shall|should|will|is going to) be\b|\b(?:choose|chose|chosen|pick|picked|set|make|take)\b.{0,24}\blanguage\b/;

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
