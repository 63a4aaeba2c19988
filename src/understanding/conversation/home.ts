import type { Intent } from '../../core/intent.ts';
import { isPersonalTopic } from '../../core/topic.ts';
import type { Found } from '../slots/found.ts';
import { namesClock, readOnlyPlace } from '../slots/when/zone.ts';
import { isOfOthers } from '../slots/whose.ts';
import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';
import { PAY } from './follow-up/follow-up-words.ts';

/**
 * `I live in Peru` says where somebody is, and of no clock: its zone is kept for the nudge they may ask for. So is that of
 * `hi from Nairobi, what's my next step?`, and of `nudge me fridays, I'm in Leeds` the country for the pay they may ask for.
 */
export const withHome = (intent: Intent, found: Found, asks: boolean): Intent => {
  const { tokens, countries } = found;
  if (namesClock(tokens, countries)) return intent;
  const { zone, ...slots } = intent.slots;
  if (intent.topic === 'settings' || intent.topic === 'learn.career-change') {
    if (zone !== undefined) return { ...intent, slots, home: zone };
    return slots.country === undefined ? intent : withPlace(intent, readNamed(found));
  }
  const isOfPay = asks || tokens.some(({ word }) => PAY.has(word));
  const isToldAlone = intent.topic === 'salary.range' && slots.years !== undefined && !isOfPay;
  if (isToldAlone) return withPlace(intent, readNamed(found));
  const place = isPersonalTopic(intent.topic) ? readTold(found) : undefined;
  if (place === undefined) return intent;
  const land = countries.find(({ from }) => from === place.from)?.value;
  return { ...intent, home: place.value, ...(land !== undefined && { land }) };
};

const withPlace = (intent: Intent, place: Hit<string> | undefined): Intent =>
  place === undefined ? intent : { ...intent, home: place.value };

/** `I'm a senior engineer in Toronto`: the one place that is named, where others are not spoken of. */
const readNamed = ({ tokens, countries }: Found): Hit<string> | undefined => {
  const place = readOnlyPlace(tokens, countries);
  return place === undefined || isOfOthers(tokens, place.from) ? undefined : place;
};

/** The one place that somebody says to be in. */
const readTold = (found: Found): Hit<string> | undefined => {
  const place = readNamed(found);
  return place !== undefined && (found.schedule.zone === place.value || isHailed(found.tokens, place.from))
    ? place
    : undefined;
};

/** `hi from Nairobi`, `greetings from Spain` */
const isHailed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'from' && HAILING.has(tokens[at - 2]?.word ?? '');
const HAILING = wordSet('hi hello hey greetings hiya yo am');
