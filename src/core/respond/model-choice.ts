import type { Inbound, ReplyBlock } from '../message.ts';
import { type Settings, TONES, type Tone } from '../profile.ts';
import { action, button, buttons } from './answer.ts';
import { textOf } from './words.ts';

/** What somebody wants of the language model that may word answers. */
export type ModelChoice = Pick<Settings, 'phrasing' | 'tone'>;

/** A choice pressed (`phrasing:off`, `tone:concise`) or said ("don't use the model", "be more concise"). */
export const readModelChoice = (inbound: Inbound, ref: string | undefined): ModelChoice => {
  if (ref !== undefined) return fromRef(ref);
  const text = textOf({ inbound });
  if (text.length > LONGEST_WISH) return {};
  if (SWITCH_OFF.test(text)) return { phrasing: false };
  const tone = SAID_TONES.find(([, pattern]) => pattern.test(text))?.[0];
  if (tone) return { tone };
  return SWITCH_ON.test(text) ? { phrasing: true } : {};
};

/** A wish about the model is short; a longer text only mentions it. */
const LONGEST_WISH = 160;

const fromRef = (ref: string): ModelChoice => {
  const tone = TONES.find((one) => ref === `tone:${one}`);
  if (tone) return { tone };
  return ref === 'phrasing:off' || ref === 'phrasing:on' ? { phrasing: ref === 'phrasing:on' } : {};
};

const MODEL = String.raw`(?:language model|(?:the|your|any|an|a) (?:model|ai|llm)\b|llm|ai\b|gpt|openai|phrasing|wording|rewording)`;
const SWITCH_OFF = new RegExp(
  String.raw`\b(?:do not|don['’]?t|never|stop|without|no|disable|(?:turn|switch)(?:ing)? off)\b.{0,40}${MODEL}|${MODEL}.{0,20}\boff\b|\b(?:turn|switch) ${MODEL} off\b`,
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

/** How answers are worded, in a few words. */
export const modelChoiceText = ({ phrasing, tone }: Settings): string =>
  phrasing === false ? 'plain, never by a model' : `${tone ?? 'friendly'}, where this server has a language model`;

/** The other choices there are. */
export const modelChoiceButtons = ({ phrasing, tone = 'friendly' }: Settings): ReplyBlock =>
  buttons(
    ...(phrasing === false
      ? [button('Let a model word answers', action('settings', { ref: 'phrasing:on' }))]
      : [
          ...TONES.filter((one) => one !== tone).map((one) =>
            button(`Tone: ${one}`, action('settings', { ref: `tone:${one}` })),
          ),
          button('Plain answers, no model', action('settings', { ref: 'phrasing:off' })),
        ]),
  );

/** What was chosen, said back. */
export const modelChoiceLead = ({ phrasing, tone }: ModelChoice): string => {
  if (phrasing === false) return 'Done: no language model words your answers any more.';
  if (phrasing)
    return 'Done: where this server has a language model, it may word your answers. Facts stay as they are.';
  return `Done: ${tone} it is, where this server has a language model to word answers.`;
};
