import type { SelfQuestion } from '../../../core/said.ts';

/** What is asked of Rung itself: "are you an AI?", "are you free?", "who is behind you?", "do you speak German?" */
export const readSelfQuestion = (words: string): SelfQuestion | undefined =>
  QUESTIONS.find(([pattern]) => pattern.test(words))?.[1];

const QUESTIONS: readonly (readonly [RegExp, SelfQuestion])[] = [
  [
    /\bare you\b.{0,20}\b(?:ai|a\.i\.|bot|robot|machine|human|person|real|chat ?gpt|gpt|llm|program)\b|\b(?:written|made|generated|answered) by\b.{0,12}\b(?:ai|chat ?gpt|model|machine|human)\b|\b(?:am i|is this)\b.{0,20}\b(?:ai|bot|robot|human|person)\b|\bdo you use\b.{0,12}\b(?:ai|chat ?gpt|gpt)\b/,
    'machine',
  ],
  [
    /\b(?:are you|is (?:this|it)|are these)\b.{0,12}\bfree\b|\b(?:do|does) (?:you|this|it) cost\b|\bhow much (?:are you|do you cost|does (?:this|it) cost)\b|\bhave to pay (?:for you|you)\b/,
    'cost',
  ],
  [
    /\bwho (?:made|built|runs?|wrote|created|owns|is behind|programmed|develop\w*) (?:you|this|the bot|rung)\b/,
    'maker',
  ],
  [
    /\b(?:speak|understand|answer|reply|respond|write|work|talk|know|switch)\b.{0,12}\b(?:german|french|spanish|portuguese|italian|polish|hindi|arabic|chinese|japanese|russian|ukrainian|turkish|dutch|swahili|my (?:own )?language)\b|\b(?:do|can) you\b.{0,20}\blanguages?\b|\b(?:auf deutsch|en (?:espa[nñ]ol|fran[cç]ais)|em portugu[eê]s|in italiano|po polsku)\b/,
    'language',
  ],
];
