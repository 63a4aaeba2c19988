import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { isNumberWord } from '../../slots/number.ts';
import { wordSet } from '../../text/word-set.ts';
import { made } from './made.ts';

/**
 * `save those hours as my usual ones`, `keep that pace for me` after hours that were reckoned with: they are those of every
 * week from then on. Whether they were noted is asked of what stands.
 */
export const readKeptHours = ({ tokens, hours }: Found, { intent, before }: Turn): Intent | undefined => {
  const held = intent.slots.hours_per_week ?? before?.slots.hours_per_week;
  if (held === undefined || (hours !== undefined && hours.value !== held)) return undefined;
  const says = (words: ReadonlySet<string>) => tokens.some(({ word }) => words.has(word));
  const isOrder = says(KEEPING) && says(POINTING) && says(HOURS);
  return isOrder && tokens.every(({ word }) => isSaidAround(word))
    ? made('settings', 'answer', { hours_per_week: held })
    : undefined;
};

const isSaidAround = (word: string): boolean =>
  KEEPING.has(word) || POINTING.has(word) || HOURS.has(word) || AROUND.has(word) || isNumberWord(word);
const KEEPING = wordSet('save keep store note remember set take make put record use');
const POINTING = wordSet('that this those these them');
const HOURS = wordSet('hours hour pace usual normal regular standard default');
const AROUND = wordSet(
  'ok okay yes great good please and then now so can you could i want to let us as my the for me one ones a week weekly per of time down in on setting settings profile record number from always going forward with be also well',
);
