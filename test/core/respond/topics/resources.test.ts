import { expect, test } from 'vitest';
import type { Intent } from '../../../../src/core/intent.ts';
import { toPlainText } from '../../../../src/core/plain-text.ts';
import { EMPTY_PROFILE } from '../../../../src/core/profile.ts';
import { respondToResources } from '../../../../src/core/respond/topics/resources.ts';
import { contextOf } from '../one-person.ts';

const tell = (rest: Partial<Intent>): string =>
  toPlainText(
    respondToResources(
      { topic: 'learn.resources', aspect: 'answer', slots: {}, confidence: 1, alternatives: [], ...rest },
      contextOf(EMPTY_PROFILE),
    ).reply,
  );

test('of one skill what is held on just that is told, with its address', () => {
  expect(tell({ slots: { skill: 'java' } })).toMatch(/^For Java: dev\.java Learn/);
  expect(tell({ slots: { skill: 'java' } })).toContain('<https://dev.java/learn/>');
  expect(tell({ slots: { skill: 'java' }, aspect: 'sources' })).toMatch(/^The addresses for Java:/);
});

test('of none, of several or of a case the topic is told', () => {
  expect(tell({})).toMatch(/^One course for structure/);
  expect(tell({ slots: { skill: ['java', 'go'] } })).toMatch(/^One course for structure/);
  expect(tell({ slots: { skill: 'java' }, case: 'free' })).toMatch(/^Everything you need is free/);
});
