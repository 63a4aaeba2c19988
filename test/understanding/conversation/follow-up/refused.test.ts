import { expect, test } from 'vitest';
import { isRefused } from '../../../../src/understanding/conversation/follow-up/refused.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

test.each(["no, don't", 'please don’t', "don't", "no don't do that", 'oh no, rather not', 'better not, sorry'])(
  '%j refuses what was done',
  (text) => expect(isRefused(tokenise(text), false)).toBe(true),
);

test.each(["don't worry", 'no', 'no, thursdays', 'not on fridays', 'do that', "don't forget it", 'not yet'])(
  '%j says something else',
  (text) => expect(isRefused(tokenise(text), false)).toBe(false),
);

test.each(["don't skip it", "no, don't skip next week", "wait no I don't want to skip it"])(
  '%j refuses what was passed over, and nothing else',
  (text) => {
    expect(isRefused(tokenise(text), true)).toBe(true);
    expect(isRefused(tokenise(text), false)).toBe(false);
  },
);
