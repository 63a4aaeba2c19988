/** A dislike is voiced, and nothing is said to be skipped: "I hate that", "boring". */
export const isDislike = (words: string): boolean =>
  words.length <= LONGEST && DISLIKE.test(words) && !SKIP.test(words);

const DISLIKE =
  /\b(?:hate|dislike|despise|boring|bored|dull|ugh|yuck|meh|no interest|not interested|not for me|rather not|(?:do not|don['’]?t) (?:like|want|care|feel like|enjoy))\b/;
const SKIP = /\b(?:skip|never|leave it out|drop|remove)\b/;
const LONGEST = 60;
