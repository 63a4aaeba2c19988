import { ASPECTS, type Aspect, LEVELS, SKILL_STATUSES, type Slots, WEEKDAYS } from './intent.ts';
import type { Action } from './message.ts';
import { isTopic } from './topic.ts';

/** Discord allows 100 characters in a button's id; five are left to adapters. */
export const ACTION_CODE_LIMIT = 95;

/**
 * An action as one line of text, for the ids of buttons: `topic~aspect~slot=value;slot=a,b~ref`.
 * Throws RangeError where it would not fit: actions carry a few slots, never a list of many.
 */
export const encodeAction = (action: Action): string => {
  const code = toCode(action);
  if (code.length > ACTION_CODE_LIMIT) throw new RangeError(`action too long for a button: ${code}`);
  return code;
};

/** Whether a button can carry it. */
export const fitsButton = (action: Action): boolean => toCode(action).length <= ACTION_CODE_LIMIT;

const toCode = ({ topic, aspect, slots, ref }: Action): string =>
  `${topic}~${aspect === 'answer' ? '' : aspect}~${encodeSlots(slots)}~${ref ?? ''}`;

/** The action back from its text; undefined for anything that `encodeAction` never wrote. */
export const decodeAction = (code: string): Action | undefined => {
  if (code.length > ACTION_CODE_LIMIT) return undefined;
  const [topic = '', aspect = '', slotText = '', ...rest] = code.split('~');
  const slots = decodeSlots(slotText);
  const ref = rest.join('~');
  if (!isTopic(topic) || !isAspect(aspect || 'answer') || slots === undefined) return undefined;
  return { topic, aspect: (aspect || 'answer') as Aspect, slots, ...(ref && { ref }) };
};

const aspects: ReadonlySet<string> = new Set(ASPECTS);
const isAspect = (text: string): text is Aspect => aspects.has(text);

const encodeSlots = (slots: Slots): string => {
  let code = '';
  for (const [name, value] of Object.entries(slots))
    if (value !== undefined) code += `${code && ';'}${name}=${Array.isArray(value) ? value.join(',') : value}`;
  return code;
};

const oneOf = (allowed: readonly string[]) => (value: string) => allowed.includes(value);
const isNumber = (value: string) => value !== '' && Number.isFinite(Number(value));

/** What each slot may hold, so that a forged id can carry nothing else. */
const slotRules: Record<keyof Slots, { readonly valid: (value: string) => boolean; readonly number?: true }> = {
  level: { valid: oneOf(LEVELS) },
  years: { valid: isNumber, number: true },
  country: { valid: (value) => /^[A-Z]{2}$/.test(value) },
  skill: { valid: (value) => /^[a-z0-9-]{1,40}$/.test(value) },
  status: { valid: oneOf(SKILL_STATUSES) },
  hours_per_week: { valid: isNumber, number: true },
  nudge: { valid: oneOf(['on', 'off', 'snooze']) },
  weekday: { valid: oneOf(WEEKDAYS) },
  time: { valid: (value) => /^\d\d:\d\d$/.test(value) },
  zone: { valid: (value) => /^[A-Za-z0-9+_/-]{1,40}$/.test(value) },
};

const decodeSlots = (text: string): Slots | undefined => {
  const slots: Record<string, unknown> = {};
  for (const part of text === '' ? [] : text.split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at);
    const values = part.slice(at + 1).split(',');
    const rule = Object.hasOwn(slotRules, name) ? slotRules[name as keyof Slots] : undefined;
    if (!rule || !values.every(rule.valid)) return undefined;
    slots[name] = rule.number ? Number(values[0]) : values.length === 1 ? values[0] : values;
  }
  return slots as Slots;
};
