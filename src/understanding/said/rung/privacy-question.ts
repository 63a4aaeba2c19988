import type { PrivacyQuestion } from '../../../core/said/privacy-question.ts';
import { readDataDeed } from './data-deed.ts';

/** What is asked of what is held: "can my boss read this?", "do you send it to OpenAI?", "can an admin delete it?" */
export const readPrivacyQuestion = (words: string): PrivacyQuestion | undefined =>
  QUESTIONS.find(([pattern]) => pattern.test(words))?.[1] ?? readDataDeed(words);

const PEOPLE =
  '(?:members?|users?|learners?|students?|people|persons?|others?|team|staff|employees?|reports|juniors?|mentees?|interns?|colleagues?|anyone|anybody|everyone|everybody|someone|somebody)';

const QUESTIONS: readonly (readonly [RegExp, PrivacyQuestion])[] = [
  // "Can everybody see your answer?", "is my question public?"
  [
    /\b(?:everybody|everyone|all|others|anyone|anybody|people|they)\b.{0,12}\bsees?\b.{0,12}\b(?:your|the|my) (?:answers?|reply|replies|questions?)\b|\b(?:questions?|answers?|reply|replies)\b.{0,12}\b(?:public|private)\b/,
    'channel',
  ],
  // "Can everyone in the channel see what I ask?", "did anybody here just see that?"
  [
    new RegExp(
      String.raw`\b(?:who|all|they|${PEOPLE})\b(?:.{0,24}\b(?:channel|server|thread)\b.{0,16}\b(?:sees?|saw|reads?)\b|.{0,16}\b(?:sees?|saw|reads?)\b.{0,8}\b(?:what|when|that) i (?:just )?(?:ask|write|wrote|say|said|type|post)|.{0,12} just (?:see|saw|read)\b)`,
    ),
    'channel',
  ],
  // "Is there an admin view?", "do owners have a dashboard"
  [
    /\b(?:admin|owner|manager|moderator|lead)s?['’]? (?:view|panel|page|dashboard|console)\b|\bdashboards?\b/,
    'members',
  ],
  // "No, don't delete it"
  [
    /^(?:(?:no|nope|wait|stop|ok|oh|please|actually)[ ,.!]+){0,3}(?:do not|don['’]?t) (?:delete|erase|wipe|remove)\b(?!.*\b(?:just|only|but)\b)/,
    'spared',
  ],
  // "Can I see what my members told you?", "may we export our team's skills"
  [
    new RegExp(
      String.raw`\b(?:can|could|may|might|do|will|would) (?:i|we)\b.{0,30}\b(?:see|read|view|look|check|access|get|export|download|delete|know)\b(?:(?!\b(?:so|for|to|with|before|without|and)\b).){0,30}\b${PEOPLE}\b`,
    ),
    'members',
  ],
  // "Do my DMs stay out of the channel?", "will you post my skills in the server"
  [
    /\b(?:dms?|direct (?:messages?|chats?)|private (?:messages?|chats?))\b.{0,40}\b(?:channels?|server|public)\b|\b(?:post|posts|posted|posting|show|shows|shown|share|shares|shared|display|displayed|put|announce|announced|publish|published|appear|appears|answer|answers|reply|replies|visible|private)\b.{0,40}\b(?:in|to|on|from|into|within) (?:\w+ )?(?:channels?|public|server)\b/,
    'channel',
  ],
  // "What happens to it when I leave?", "if I quit, what becomes of my record"
  [
    /\bwhat (?:happens|becomes|will happen|would happen|will become)\b.{0,60}\b(?:when|if|after|once|should)\b|\b(?:when|if|after|once)\b.{0,60}\bwhat (?:happens|becomes|will happen|would happen|will become)\b/,
    'by-itself',
  ],
  [
    /\b(?:do|does|can|will|are|is) (?:you|it|rung|(?:the|this) bot)\b.{0,30}\b(?:read|reading|listen|listening|watch|watching|see)\b.{0,30}\b(?:channels?|messages?|chats?|dms?|everything|conversations?|us)\b/,
    'read',
  ],
  [
    /\b(?:open ?ai|chat ?gpt|gpt|third part(?:y|ies)|llm|language model|(?:ai|model) (?:providers?|services?|vendors?|compan(?:y|ies)|firms?|models?)|other (?:companies|services|servers)|advertisers?|train(?:ed|ing)?)\b|\b(?:sell|sold|share|shared|sharing|pass|passed)\b.{0,30}\b(?:data|it|this|messages?|what i)\b|\bdata\b.{0,20}\b(?:sold|shared|passed)\b/,
    'shared',
  ],
  [/\bgdpr\b|\bcomplian(?:t|ce)\b|\bdsgvo\b|\b(?:privacy|data protection) (?:law|laws|rules|act)\b/, 'law'],
  [
    /\bhow long\b|\bfor how long\b|\bwhere(?: is| are| do| does|['’]?s)\b.{0,30}\b(?:stored|kept|saved|store|keep|save|hosted|located|live|lie)\b/,
    'kept',
  ],
  [/\bpasswords?\b/, 'password'],
  [
    /\bwho\b.{0,30}\b(?:sees?|reads?|access|look)\b|\b(?:can|does|do|will|would|could)\b.{0,40}\b(?:boss|manager|managers|colleagues?|coworkers?|team|admins?|company|employer|others?|anyone|anybody|everyone|people|hr|they)\b.{0,30}\b(?:see|sees|read|reads|access|look|find out|know)\b|\bvisible\b/,
    'seen',
  ],
  // "Do you tell my manager any of this?", "will you report it to HR"
  [
    /\b(?:do|does|will|would|can|could) (?:you|it|rung)\b.{0,12}\b(?:tell|inform|report|notify|show|send|write)\b.{0,30}\b(?:boss|manager|managers|lead|colleagues?|coworkers?|team|admins?|company|employer|hr|anyone|anybody|others)\b/,
    'seen',
  ],
];
