/** Whether a day is named that only the person knows ("before my wedding"), or one that moves from year to year. */
export const isOwnDay = (words: string): boolean => OWN_DAY.test(words);

const OWN_DAY =
  /\b(?:by|before|until|till|in time for)\s+(?:(?:the|a|my|our|his|her|their|this|next|first|second|final|last|end|start|beginning|of|new|when|i|we|am|are|get|will|is)\s+){0,5}(?:time|wedding|graduation|graduate|birthday|anniversary|semester|term|school|studies|exams?|finals|thesis|baby|kids?|son|daughter|wife|husband|holidays?|vacation|visa|contract|lease|probation|notice|savings|money|retire(?:ment)?|interviews?|job fair|hiring season|ramadan|eid|diwali|passover|thanksgiving|lunar|turn|\d{1,2}\/\d{1,2}\/\d{2,4}|i['’]m \d\d|i['’]m back)\b/;
