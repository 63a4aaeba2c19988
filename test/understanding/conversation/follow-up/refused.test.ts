import { expect, test } from 'vitest';
import { isRefused } from '../../../../src/understanding/conversation/follow-up/refused.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

test.each(["no, don't", 'please don’t', "don't", "no don't do that", 'oh no, rather not', 'better not, sorry'])(
  '%j refuses what was done',
  (text) => expect(isRefused(tokenise(text))).toBe(true),
);

test.each(["don't worry", 'no', 'no, thursdays', 'not on fridays', 'do that', "don't forget it", 'not yet'])(
  '%j says something else',
  (text) => expect(isRefused(tokenise(text))).toBe(false),
);
