/** "Is it dead", "do I need it", "and that one?", and not "which one", "how do I" or "what next". */
export const asksWhether = (text: string): boolean => AND_THAT.test(text) || (WHETHER.test(text) && !WHICH.test(text));

/** "This or that", "what is the difference", "which is better". */
export const asksWhichOne = (text: string): boolean => OR.test(text) || BETTER.test(text);

/** "This or that", "that before this": no matter which word, the two are set apart. */
export const setsApart = (text: string): boolean => OR.test(text);

/** "Which is easier", "quicker to learn"; a long story has such words for other things. */
export const asksEasier = (text: string): boolean => isShort(text) && EASIER.test(text);

export const isShort = (text: string): boolean => text.length <= 120;

/** Whether each name stands in the text, under one of its spellings, as a word of its own: "C" is not in "C#". */
export const namesAll = (text: string, names: readonly (readonly string[])[]): boolean =>
  names.every((spellings) => spellings.some((spelling) => hasName(text, spelling)));

export const hasName = (text: string, name: string): boolean => {
  const [said, wanted] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1))
    if (!PART_OF_NAME.test(said[at - 1] ?? '') && !PART_OF_NAME.test(said[at + wanted.length] ?? '')) return true;
  return false;
};

/** "Rust?", "and elixir": hardly more than a name. */
export const isName = (text: string): boolean => text.trim().split(/\s+/).length <= 3;

const PART_OF_NAME = /[\p{L}\p{N}+#]/u;

const AND_THAT = /^\W*(?:(?:ok(?:ay)?|so|hm+)\W+)?(?:and|what about|how about)\b\W+(?:\S+\s*){1,3}$/i;
const WHETHER =
  /\b(?:dead|dying|alive|old|outdated|obsolete|relevant|popular|worth|worthwhile|need|needed|necessary|required?|mandatory|compulsory|expected|must|have to|has to|gotta|should|still|important|useful|used|matter|overkill|waste|bother|skip|avoid|any good|good (?:for|choice|pick|idea)|sane|smart|too (?:slow|much)|jobs?|hiring|demand|future)\b/i;
const WHICH =
  /\b(?:which|what(?! about)|when|where|next(?! to)|second|another|how (?:do|does|did|can|to|should|deep|far|many))\b/i;
const OR =
  /\b(?:or|vs?|versus|against|compared?|comparison|differ|differs|difference|differences|between|than|instead|first(?! (?:job|role|post|time|year))|before|after|replac(?:e|es|ed|ing)|without)\b/i;
const BETTER = /\b(?:better|best|over|which|whether|easiest|hardest|easier|simpler|quicker|faster|harder)\b/i;
const EASIER =
  /\b(?:easier|simpler|quicker|faster|harder|easiest|simplest|hardest|easy|simple|beginner[- ]friendly|(?:less|more) difficult)\b/i;
