import { describe, expect, test } from 'vitest';
import type { Intent, Slots } from '../../../src/core/intent.ts';
import type { Topic } from '../../../src/core/topic.ts';
import { asRemark, ofSaidCase } from '../../../src/understanding/conversation/remarked.ts';
import { bare } from '../../../src/understanding/deciding/decide.ts';
import { toMarks } from '../../../src/understanding/signals/marks.ts';
import { createFinder } from '../../../src/understanding/slots/found.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { NOW } from '../now.ts';

const find = createFinder(createSkillReader([]), { read: () => [], readIt: () => undefined });
const hear = (text: string, before?: Topic, slots: Slots = {}) => {
  const found = find(tokenise(text), NOW);
  const last = before && { intent: { ...bare(before), slots }, offered: [], at: NOW.getTime() };
  return { found, marks: toMarks(normalise(text), found), last, now: NOW };
};
const read = (topic: Topic, confidence: number, alternatives: readonly Topic[] = []): Intent => ({
  ...bare(topic),
  confidence,
  alternatives,
});
/** Every topic has one case, said by `ageism`. */
const caseOf = (_: string, tokens: readonly { readonly word: string }[]) =>
  tokens.some(({ word }) => word === 'ageism') ? 'age' : undefined;

describe('what is unsure', () => {
  test('is about the answer before, of which a case is said, with its particulars', () => {
    const intent = ofSaidCase(
      read('thanks', 0.9),
      hear('ok, ageism though', 'learn.degree', { country: 'DE' }),
      caseOf,
    );
    expect(intent).toMatchObject({ topic: 'learn.degree', slots: { country: 'DE' } });
  });

  test('or about the likeliest topic with such a case', () => {
    const intent = ofSaidCase(read('clarify', 0.4, ['privacy', 'job.search']), hear('ageism again'), caseOf);
    expect(intent.topic).toBe('job.search');
  });

  test.each([
    ['is it ageism?', read('clarify', 0.4, ['job.search'])],
    ['ageism in hiring', read('job.first', 0.9)],
    ['thanks, no ageism then', read('thanks', 0.9)],
    ['something else', read('clarify', 0.4, ['job.search'])],
  ])('%j stays what it was read as', (text, intent) => {
    expect(ofSaidCase(intent, hear(text, 'learn.degree'), caseOf)).toBe(intent);
  });
});

describe('a remark', () => {
  test.each([
    ['that little?', read('salary.range', 0.8)],
    ['hmm', read('none', 0.9)],
    ['so just opinions?', read('salary.sources', 0.8)],
    ["that's a long way", read('clarify', 0.3)],
  ])('%j is no question', (text, intent) => {
    expect(asRemark(intent, hear(text, 'salary.range')).topic).toBe('thanks');
  });

  test.each([
    ['is it that hard?', read('salary.range', 0.5)],
    ['too hard', read('practice', 0.95)],
    ['low latency', read('clarify', 0.3)],
    ['that is hard', read('learn.degree', 0.8)],
  ])('%j is read on', (text, intent) => {
    expect(asRemark(intent, hear(text, 'salary.range'))).toBe(intent);
  });
});
