import type { SkillQuestion } from '../../core/said.ts';

/** What is asked of the skills or other things named. */
export const readSkillQuestion = (text: string): SkillQuestion => {
  const setsApart = OR.test(text);
  const isLong = text.length > LONG;
  return {
    whether: AND_THAT.test(text) || (WHETHER.test(text) && !WHICH.test(text)),
    whichOne: setsApart || BETTER.test(text),
    setsApart,
    easier: !isLong && EASIER.test(text),
    isName: text.trim().split(/\s+/).length <= NAME_WORDS,
    isLong,
  };
};

/** A long story has words of choosing for other things. */
const LONG = 120;
const NAME_WORDS = 3;

const AND_THAT = /^\W*(?:(?:ok(?:ay)?|so|hm+)\W+)?(?:and|what about|how about)\b\W+(?:\S+\s*){1,3}$/i;
const WHETHER =
  /\b(?:dead|dying|alive|old|outdated|obsolete|relevant|popular|worth|worthwhile|need|needed|necessary|required?|mandatory|compulsory|expected|must|have to|has to|gotta|should|still|important|useful|used|matter|overkill|waste|bother|skip|avoid|any good|good (?:for|choice|pick|idea)|sane|smart|too (?:slow|much)|jobs?|hiring|demand|future|why|mistake|wrong|rather|go with|going (?:with|for)|(?:pick|chose|choose|stick|settle|settled|decided)(?: (?:on|for|with))?)\b/i;
const WHICH =
  /\b(?:which|what(?! about)|when|where|next(?! to)|second|another|how (?:do|does|did|can|to|should|deep|far|many))\b/i;
const OR =
  /\b(?:or|vs?|versus|against|compared?|comparison|differ|differs|difference|differences|between|than|instead|first(?! (?:job|role|post|time|year))|before|after|replac(?:e|es|ed|ing)|without)\b/i;
const BETTER = /\b(?:better|best|over|which|whether|easiest|hardest|easier|simpler|quicker|faster|harder)\b/i;
const EASIER =
  /\b(?:easier|simpler|quicker|faster|harder|easiest|simplest|hardest|easy|simple|beginner[- ]friendly|(?:less|more) difficult)\b/i;
