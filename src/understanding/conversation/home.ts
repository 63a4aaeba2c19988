import type { Intent } from '../../core/intent.ts';
import type { Found } from '../slots/found.ts';
import { namesClock } from '../slots/when/zone.ts';

/** `I live in Peru` says where somebody is, and of no clock: its zone is kept for the nudge they may ask for. */
export const withHome = (intent: Intent, { tokens, countries }: Found): Intent => {
  const { zone, ...slots } = intent.slots;
  return intent.topic !== 'settings' || zone === undefined || namesClock(tokens, countries)
    ? intent
    : { ...intent, slots, home: zone };
};
