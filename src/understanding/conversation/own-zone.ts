import type { Turn } from '../../core/message.ts';
import type { Found } from '../slots/found.ts';
import { readOnlyPlace } from '../slots/when/zone.ts';
import { FUNCTION_WORDS } from '../tokens/function-words.ts';

/**
 * `Lisbon`, `that's London`, `I'm in Kenya btw` after a nudge was set: a place and nothing else says whose clock it goes by.
 * A nudge that is asked for goes by the clock of where somebody said to live.
 */
export const withOwnZone = (found: Found, last: Turn | undefined): Found => {
  const { tokens, countries, schedule, nudge } = found;
  if (last === undefined || schedule.zone !== undefined) return found;
  if (last.intent.topic !== 'nudge')
    return nudge === 'on' && last.zone !== undefined ? { ...found, schedule: { ...schedule, zone: last.zone } } : found;
  if (tokens.length > LONGEST) return found;
  const place = readOnlyPlace(tokens, countries);
  const isAlone = tokens.every(
    ({ word }, at) => FUNCTION_WORDS.has(word) || word === 'way' || (place && at >= place.from && at < place.to),
  );
  return place === undefined || !isAlone ? found : { ...found, schedule: { ...schedule, zone: place.value } };
};

const LONGEST = 8;
