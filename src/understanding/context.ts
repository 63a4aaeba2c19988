import type { Intent, Slots } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import { carryOver, slotsOf, toSlots } from './fit.ts';
import type { Found } from './slots/found.ts';
import type { Token } from './tokens.ts';

/**
 * A question of its own that still leans on the turn before: "how long does it take?" keeps the skill, "what would
 * that pay?" the level. Only words that point back bring anything over, and only slots the new topic has.
 */
export const leanOn = (intent: Intent, tokens: readonly Token[], last: Turn): Intent => {
  if (intent.topic === 'clarify' || intent.topic === 'none' || tokens.length > 16 || intent.aspect !== 'answer')
    return intent;
  if (!tokens.some((token) => POINTING.has(token.word))) return intent;
  const slots = carryOver(intent.topic, pointed(last.intent.slots), intent.slots);
  return { ...intent, slots };
};

/** What "it", "that" and "there" can stand for. */
const pointed = ({ level, years, country, skill }: Slots): Slots => ({
  ...(level === undefined ? {} : { level }),
  ...(years === undefined ? {} : { years }),
  ...(country === undefined ? {} : { country }),
  ...(skill === undefined ? {} : { skill }),
});

/**
 * A message that is about nothing by itself but names what the turn before has slots for: "what if I live in
 * Nairobi?" after a question about pay. Undefined where it does not.
 */
export const readInContext = (found: Found, last: Turn): Intent | undefined => {
  const { topic, slots: before } = last.intent;
  if (found.tokens.length > 14 || slotsOf(topic).size === 0) return undefined;
  const said = { ...toSlots(topic, found), ...toBareNumber(found, before) };
  if (Object.keys(said).length === 0 || said.status !== undefined) return undefined;
  return { topic, aspect: 'answer', slots: carryOver(topic, before, said), confidence: 0.75, alternatives: [] };
};

/** `and with 7?` after years, `make it 4` after hours: a number alone is of the kind said before. */
const toBareNumber = ({ tokens }: Found, before: Slots): Slots => {
  const numbers = tokens.filter((token) => token.word.length <= 4 && Number(token.word) > 0);
  const value = Number(numbers[0]?.word);
  if (numbers.length !== 1 || tokens.length > 7) return {};
  if (before.years !== undefined && value <= 60) return { years: value };
  return before.hours_per_week !== undefined && value <= 80 ? { hours_per_week: value } : {};
};

const POINTING: ReadonlySet<string> = new Set('it that this there they them those these one'.split(' '));
