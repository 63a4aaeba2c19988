import { expect, test } from 'vitest';
import { made } from '../../../../src/understanding/conversation/follow-up/made.ts';
import { ordinalAt } from '../../../../src/understanding/conversation/follow-up/ordinals.ts';
import { readPicked } from '../../../../src/understanding/conversation/follow-up/pointing.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

test.each([
  ['second', 1],
  ['2nd', 1],
  ['3rd', 2],
  ['last', -1],
  ['2', undefined],
  ['2 nd', undefined],
  ['0th', undefined],
] as const)('“%s” is at %s', (text, index) => expect(ordinalAt(tokenise(text), 0)?.index).toBe(index));

const last = { intent: made('next', 'more', {}), at: 0, offered: [], listed: ['http', 'data-formats', 'git'] };
const picked = (text: string) => readPicked(tokenise(text), last, (skill) => skill)?.skill;

test.each([
  ['tick the 2nd one i know it', 'data-formats'],
  ['the 1st i know', 'http'],
  ['the 3rd of those', 'git'],
  ['the second one', 'data-formats'],
  ['until the 3rd', undefined],
  ['the 2nd of december', undefined],
  ['2nd year student', undefined],
] as const)('“%s” picks %s', (text, skill) => expect(picked(text)).toBe(skill));
