import type { SelfQuestion } from '../../../core/said.ts';

/** What is asked of Rung itself: "are you an AI?", "are you free?", "how do I install you?", "do you speak German?" */
export const readSelfQuestion = (words: string): SelfQuestion | undefined => {
  const spelled = words.replaceAll(/\b(?:u|ya)\b/g, 'you').replaceAll(/\br you\b/g, 'are you');
  return QUESTIONS.find(([pattern]) => pattern.test(spelled))?.[1];
};

const QUESTIONS: readonly (readonly [RegExp, SelfQuestion])[] = [
  // "Can you answer only in one channel?", "can I limit you to a channel", "how do we mute you here"
  [
    /\b(?:answer|reply|respond|talk|speak|listen)\b.{0,30}\bchannels?\b|\bwhat (?:do|will|would) you do\b.{0,20}\bchannels?\b|\b(?:limit|restrict|keep|mute|silence) you\b|\b(?:turn|switch) you (?:off|out)\b|\b(?:remove|kick|take) you\b.{0,20}\bchannels?\b/,
    'place',
  ],
  // "I want to set you up for my Discord", "which permissions do you need"
  [
    /\b(?:set|sets|setting|install|installing|invite|inviting|host|hosting|deploy|configure|add|adding|get|bring|put|run|remove|kick|use) you\b.{0,12}\b(?:up|on|to|into|in|from|for|out|off|myself)\b|\b(?:install|uninstall|invite|host|deploy|configure|kick) you\b|\b(?:permissions?|rights|scopes|intents)\b.{0,20}\b(?:you|bot)\b/,
    'setup',
  ],
  [
    /^(?:so )?you (?:an? )?(?:real )?(?:ai|bot|robot|machine|human|person|chat ?gpt)\b|\bare you\b.{0,20}\b(?:ai|a\.i\.|bot|robot|machine|human|person|real|chat ?gpt|gpt|llm|program)\b|\b(?:written|made|generated|answered) by\b.{0,12}\b(?:ai|chat ?gpt|model|machine|human)\b|\b(?:am i|is this)\b.{0,20}\b(?:ai|bot|robot|human|person|chat ?gpt)\b|\bdo you use\b.{0,12}\b(?:ai|chat ?gpt|gpt)\b/,
    'machine',
  ],
  [
    /\b(?:are you|is (?:this|it|rung|(?:the|this) bot)|are these)\b.{0,12}\bfree\b|\b(?:do|does) (?:you|this|it|rung|(?:the|this) bot) cost\b|\bwho pays (?:for )?(?:you|rung|(?:the|this) bot|this)\b|\bhow much (?:are you|is (?:rung|(?:the|this) bot))\b|\b(?:have to|must i|do i) pay (?:for (?:you|this|rung|(?:the|this) bot)|you)\b/,
    'cost',
  ],
  [
    /\bwho (?:made|built|runs?|wrote|created|owns|is behind|programmed|develop\w*) (?:you|this|(?:the|this) bot|rung)\b/,
    'maker',
  ],
  [
    /\b(?:speak|understand|answer|reply|respond|write|work|talk|know|switch|use|prefer)\b.{0,12}\b(?:german|french|spanish|portuguese|italian|polish|hindi|arabic|chinese|japanese|russian|ukrainian|turkish|dutch|swahili|my (?:own )?language)\b|\bin (?:german|french|spanish|portuguese|italian|polish|hindi|arabic|chinese|japanese|russian|ukrainian|turkish|dutch|swahili)(?:,? (?:please|pls|from|now|thanks|instead|then)\b|[.!?]?$)|\b(?:do|can) you\b.{0,20}\blanguages?\b|\blanguages? (?:do|can) you (?:speak|understand|talk|answer|reply|write|read)\b|\b(?:hablas?|parlez|parles|parli|sprichst|sprechen sie|falas?)\b|\bmy english (?:is|isn['’]?t)\b|\b(?:not|don['’]?t) speak (?:good |much )?english\b|\b(?:auf deutsch|en (?:espa[nñ]ol|fran[cç]ais)|em portugu[eê]s|in italiano|po polsku)\b/,
    'language',
  ],
  // "Make my answers public", "keep my replies private", "only I should see your answers"
  [
    /\b(?:answers?|repl(?:y|ies)|profile|progress|record|skills?|list|it|me|visibility|stuff)\b.{0,30}\b(?:public(?:ly)?|private(?:ly)?|visible|invisible|hidden)\b|\b(?:public|private|hide|visibility)\b.{0,24}\b(?:answers?|repl(?:y|ies)|profile|progress|record|skills|private|public)\b|\bonly (?:i|me) (?:should|can|may) (?:see|read)\b/,
    'visibility',
  ],
];
