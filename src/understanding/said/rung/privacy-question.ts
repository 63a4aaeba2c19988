import type { PrivacyQuestion } from '../../../core/said.ts';

/** What is asked of what is held: "can my boss read this?", "do you send it to OpenAI?", "for how long?" */
export const readPrivacyQuestion = (words: string): PrivacyQuestion | undefined =>
  QUESTIONS.find(([pattern]) => pattern.test(words))?.[1];

const QUESTIONS: readonly (readonly [RegExp, PrivacyQuestion])[] = [
  [
    /\b(?:do|does|can|will|are) you\b.{0,30}\b(?:read|reading|listen|listening|watch|watching|see)\b.{0,30}\b(?:channels?|messages?|chats?|dms?|everything|conversations?|us)\b/,
    'read',
  ],
  [
    /\b(?:open ?ai|chat ?gpt|gpt|third part(?:y|ies)|llm|language model|other (?:companies|services|servers)|advertisers?|train(?:ed|ing)?)\b|\b(?:sell|sold|share|shared|sharing|pass|passed)\b.{0,30}\b(?:data|it|this|messages?|what i)\b|\bdata\b.{0,20}\b(?:sold|shared|passed)\b/,
    'shared',
  ],
  [/\bgdpr\b|\bcomplian(?:t|ce)\b|\bdsgvo\b|\b(?:privacy|data protection) (?:law|laws|rules|act)\b/, 'law'],
  [
    /\bhow long\b|\bfor how long\b|\bwhere(?: is| are| do| does|['’]?s)\b.{0,30}\b(?:stored|kept|saved|store|keep|save)\b/,
    'kept',
  ],
  [
    /\bwho\b.{0,30}\b(?:sees?|reads?|access|look)\b|\b(?:can|does|do|will|would|could)\b.{0,40}\b(?:boss|manager|managers|colleagues?|coworkers?|team|admins?|company|employer|others?|anyone|anybody|everyone|people|hr|they)\b.{0,30}\b(?:see|sees|read|reads|access|look|find out|know)\b|\bvisible\b/,
    'seen',
  ],
];
