import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';

/**
 * Whose pay is asked for turns on the country, and the last one spoken of is still meant: "what would I earn here?". Where
 * pay is highest is asked of them all.
 */
export const withPlace = (intent: Intent, last: Turn | undefined): Intent => {
  const { topic, slots, aspect, case: asked } = intent;
  const isOpen = topic === 'salary.range' && aspect === 'answer' && slots.country === undefined;
  return isOpen && asked !== 'highest' && last?.place !== undefined
    ? { ...intent, slots: { ...slots, country: last.place } }
    : intent;
};
