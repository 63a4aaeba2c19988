import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTION_CODE_LIMIT, decodeAction, encodeAction } from '../../src/core/action-code.ts';
import { ASPECTS, LEVELS, SKILL_STATUSES } from '../../src/core/intent.ts';
import type { Action } from '../../src/core/message.ts';
import { TOPICS } from '../../src/core/topic.ts';

const skillId = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const action = fc.record(
  {
    topic: fc.constantFrom(...TOPICS),
    aspect: fc.constantFrom(...ASPECTS),
    slots: fc.record(
      {
        level: fc.constantFrom(...LEVELS),
        skill: skillId,
        status: fc.constantFrom(...SKILL_STATUSES),
        years: fc.nat(60),
      },
      { requiredKeys: [] },
    ),
    ref: fc.stringMatching(/^[a-z0-9:~-]{1,10}$/),
  },
  { requiredKeys: ['topic', 'aspect', 'slots'] },
);

/** Actions of ours carry a few slots; the longest a test can draw would not fit a button, and is refused by design. */
const isShort = ({ topic, aspect, slots, ref }: Action): boolean =>
  `${topic}${aspect}${JSON.stringify(slots)}${ref ?? ''}`.length <= ACTION_CODE_LIMIT;

test('brings every action back from its code', () => {
  fc.assert(
    fc.property(action.filter(isShort), (original) => {
      const code = encodeAction(original);
      expect(code.length).toBeLessThanOrEqual(ACTION_CODE_LIMIT);
      expect(decodeAction(code)).toEqual(original);
    }),
  );
});

test('keeps lists of slots in order', () => {
  const original = { topic: 'salary.range', aspect: 'answer', slots: { country: ['DE', 'GB'] } } as const;
  expect(decodeAction(encodeAction(original))).toEqual(original);
});

test('refuses codes it never wrote', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(() => decodeAction(text)).not.toThrow();
    }),
  );
  for (const forged of [
    '',
    'nothing~~~',
    'next~fly~~',
    'next~~skill=<@U1>~',
    'next~~__proto__=x~',
    'next~~country=de~',
  ])
    expect(decodeAction(forged)).toBeUndefined();
});

test('says so when an action would not fit a button', () => {
  const long = {
    topic: 'next',
    aspect: 'answer',
    slots: { skill: Array.from({ length: 9 }, () => 'spring-boot-long') },
  } as const;
  expect(() => encodeAction(long)).toThrow(RangeError);
});
