import type { Intent } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';

/** Whose pay is asked for turns on the country, and the last one spoken of is still meant: "what would I earn here?" */
export const withPlace = (intent: Intent, last: Turn | undefined): Intent => {
  const { topic, slots, aspect } = intent;
  return topic === 'salary.range' && aspect === 'answer' && slots.country === undefined && last?.place !== undefined
    ? { ...intent, slots: { ...slots, country: last.place } }
    : intent;
};
