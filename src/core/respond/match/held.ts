import type { Advert, HeldAdvert } from '../../advert.ts';
import type { Intent, Slots } from '../../intent.ts';
import type { Turn } from '../../message.ts';
import { offeredIn } from '../../plain-text.ts';
import type { Answer, Context } from '../answer.ts';
import { missingOf, type Want } from './wants.ts';

/** The answer, with the skills that are missing listed, and what the advert asks for kept beside the one before it. */
export const withHeld = (given: Answer, wants: readonly Want[], advert: Advert, context: Context): Answer => {
  const { required, preferred } = missingOf(wants, context);
  const held = toHeld(advert, required.length > 0 ? required : preferred);
  return {
    ...stillOfMatch(given, [...required, ...preferred]),
    adverts: [held, ...others(held, context.last)].slice(0, MOST_HELD),
  };
};

/** As many as are set beside each other. */
const MOST_HELD = 2;

const toHeld = (
  { pay: _pay, unread: _unread, ownYears: _own, flags: _flags, ...advert }: Advert,
  missing: readonly string[],
): HeldAdvert => ({
  ...advert,
  missing: [...new Set(missing)],
});

/** The same advert pasted again is no other. */
const others = (held: HeldAdvert, last: Turn | undefined): readonly HeldAdvert[] =>
  (last?.adverts ?? []).filter(({ skills }) => JSON.stringify(skills) !== JSON.stringify(held.skills));

/** An answer after which the talk is about the advert still, with the skills it lists. */
export const stillOfMatch = (given: Answer, listed: readonly string[], slots: Slots = {}): Answer => ({
  ...given,
  turn: { intent: { ...ABOUT_IT, slots }, offered: offeredIn(given.reply) },
  listed: [...new Set(listed)],
});

const ABOUT_IT: Intent = { topic: 'match', aspect: 'answer', slots: {}, confidence: 1, alternatives: [] };
