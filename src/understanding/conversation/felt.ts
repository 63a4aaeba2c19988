import type { Intent } from '../../core/intent.ts';
import type { Found } from '../slots/found.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';

/** Which case of a topic a message says. */
type ReadCase = (topic: string, tokens: readonly Token[]) => { readonly id: string } | undefined;

/** `I feel like a total fraud. I know Java and a bit of Spring`: the record is kept, and what is felt is what is answered. */
export const withFelt = (intent: Intent, { tokens }: Found, read: ReadCase): Intent => {
  const { topic, aspect, slots } = intent;
  if (topic !== 'progress.set' || aspect !== 'answer' || slots.skill === undefined) return intent;
  const at = tokens.findIndex(({ word }, place) => FEELING.has(word) && tokens[place - 1]?.word !== 'not');
  const felt = at < 0 ? undefined : read(FELT, tokens.slice(at));
  if (felt === undefined || !tokens.some(({ word }) => word === 'i')) return intent;
  const { skill, status = 'learned' } = slots;
  return { ...intent, topic: FELT, slots: {}, case: felt.id, reported: { skill, status } };
};
const FELT = 'growth.wellbeing';
const FEELING = wordSet('feel feeling felt');
