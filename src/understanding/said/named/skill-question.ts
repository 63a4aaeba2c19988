import type { SkillPart, SkillQuestion } from '../../../core/said/skill-question.ts';

/** What is asked of the skills or other things named. */
export const readSkillQuestion = (text: string): SkillQuestion => {
  const setsApart = OR.test(text);
  const isLong = text.length > LONG;
  const part = isLong ? undefined : PARTS.find(([pattern]) => pattern.test(text))?.[1];
  return {
    whether: AND_THAT.test(text) || (WHETHER.test(text) && !WHICH.test(text)),
    whichOne: setsApart || BETTER.test(text),
    setsApart,
    easier: !isLong && EASIER.test(text),
    isName: text.trim().split(/\s+/).length <= NAME_WORDS,
    isLong,
    ...(part && { part }),
  };
};

/** "What do I build with it?", "where can I learn that?", "what should I know before it?", "is it hard?" */
const PARTS: readonly (readonly [RegExp, SkillPart])[] = [
  [
    /\bwhat (?:do|should|can|could|would) (?:i|you|we|one) (?:build|make)\b|\bproject ideas?\b|\b(?:something|anything) to build\b/i,
    'build',
  ],
  [/\bwhere\b.{0,20}\b(?:learn|study)\b|\b(?:course|tutorial|book|resource)s? (?:for|on|to)\b/i, 'learn'],
  [/\b(?:know|learn|need)\b.{0,12}\b(?:before|b4)\b|\bprerequisites?\b|\bwhat comes before\b/i, 'before'],
  [/\b(?:is|are|how|that|so|very|too) (?:it |this |that |\w+ )?(?:hard|difficult|tough|complicated|easy)\b/i, 'hard'],
];

/** A long story has words of choosing for other things. */
const LONG = 120;
const NAME_WORDS = 3;

const AND_THAT = /^\W*(?:(?:ok(?:ay)?|so|hm+)\W+)?(?:and|what about|how about)\b\W{1,9}\S+(?:\s+\S+){0,2}\s*$/i;
const WHETHER =
  /\b(?:dead|dying|alive|old|outdated|obsolete|relevant|popular|worth|worthwhile|need|needed|necessary|required?|mandatory|compulsory|expected|must|have to|has to|gotta|should|still|important|useful|used|matter|overkill|waste|bother|skip|avoid|any good|better|good (?:for|choice|pick|idea)|sane|smart|too (?:slow|much)|jobs?|hiring|demand|future|why|mistake|wrong|rather|go with|going (?:with|for)|(?:pick|chose|choose|stick|settle|settled|decided)(?: (?:on|for|with))?)\b/i;
const WHICH =
  /\b(?:which|what(?! about)|when|where|next(?! to)|second|another|how (?:do|does|did|can|to|should|deep|far|many))\b/i;
const OR =
  /\b(?:or|vs?|versus|against|compared?|comparison|differ|differs|difference|differences|between|than|instead|first(?! (?:job|role|post|time|year))|before|after|replac(?:e|es|ed|ing)|without)\b/i;
const BETTER = /\b(?:better|best|over|exists?|which|whether|easiest|hardest|easier|simpler|quicker|faster|harder)\b/i;
const EASIER =
  /\b(?:easier|simpler|harder|easiest|simplest|hardest|easy|simple|beginner[- ]friendly|(?:less|more) difficult|(?:quicker|faster) to (?:learn|pick|master|get))\b/i;
