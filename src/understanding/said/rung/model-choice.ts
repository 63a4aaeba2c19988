import type { Tone } from '../../../core/profile.ts';
import type { ModelChoice } from '../../../core/said.ts';

/** What is wished of the language model: "don't use the model", "be more concise". */
export const readModelChoice = (text: string): ModelChoice | undefined => {
  if (text.length > LONGEST_WISH) return undefined;
  if (SWITCH_OFF.test(text)) return { phrasing: false };
  const tone = SAID_TONES.find(([, pattern]) => pattern.test(text))?.[0];
  if (tone) return { tone };
  return SWITCH_ON.test(text) ? { phrasing: true } : undefined;
};

/** A wish about the model is short; a longer text only mentions it. */
const LONGEST_WISH = 160;

const MODEL = String.raw`(?:language model|(?:the|your|any|an|a) (?:model|ai|llm)\b|llm|ai\b|gpt|openai|phrasing|wording|rewording)`;
const SWITCH_OFF = new RegExp(
  String.raw`\b(?:do not|don['\u2019]?t|never|stop|without|no|disable|(?:turn|switch)(?:ing)? off)\b.{0,40}${MODEL}|${MODEL}.{0,20}\boff\b|\b(?:turn|switch) ${MODEL} off\b`,
  'i',
);
const SWITCH_ON = new RegExp(
  String.raw`\b(?:use|enable|allow|(?:turn|switch) on)\b.{0,20}${MODEL}|${MODEL}.{0,20}\bon\b(?!ly)`,
  'i',
);
const toneSaid = (words: string): RegExp =>
  new RegExp(
    String.raw`\b(?:be|answer|reply|talk|speak|keep|tone|style|more)\b.{0,24}\b(?:${words})\b|\b(?:${words})\b.{0,12}\b(?:tone|style|voice|answers?|replies|please)\b`,
    'i',
  );
const SAID_TONES: readonly (readonly [Tone, RegExp])[] = [
  ['concise', toneSaid('concise(?:ly)?|brief(?:er|ly)?|short(?:er)?|terse|to the point')],
  ['coaching', toneSaid('coach(?:ing)?|encouraging|motivating')],
  ['friendly', toneSaid('friendly|friendlier|warm(?:er)?|casual')],
];
