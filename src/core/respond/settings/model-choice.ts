import type { ReplyBlock } from '../../message.ts';
import { type Settings, TONES } from '../../profile.ts';
import type { ModelChoice } from '../../said.ts';
import { action, button, buttons } from '../answer.ts';

/** A choice pressed: `phrasing:off`, `tone:concise`. */
export const toModelChoice = (ref: string): ModelChoice => {
  const tone = TONES.find((one) => ref === `tone:${one}`);
  if (tone) return { tone };
  return ref === 'phrasing:off' || ref === 'phrasing:on' ? { phrasing: ref === 'phrasing:on' } : {};
};

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
