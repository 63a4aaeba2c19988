/** "It's too long", "5 years?!", "can't it go faster": said to a plan, that it should take less time. */
export const isTooLong = (words: string): boolean => TOO_LONG.test(words) || YEARS_ALONE.test(words);

const TOO_LONG =
  /\b(?:(?:too|so|very|way|awfully|ridiculously) (?:long|slow|much time|many (?:years|months|weeks))|takes? (?:forever|ages)|(?:go|be|do it|get there|finish|make it) (?:any )?(?:faster|quicker|shorter|sooner)|speed (?:it|this|that|things) up|shorten (?:it|this|that|the plan)|(?:a|something) (?:shorter|quicker|faster)|cut it down|that long)\b/;
/** A number of years, doubted. */
const YEARS_ALONE =
  /^\W*(?:(?:what|wow|wtf|omg|oh no|seriously|really)\W+)?\d[\d.]{0,3} (?:to \d[\d.]{0,3} )?years\W*[?!]/;
