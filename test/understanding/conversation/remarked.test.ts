import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/core/intent.ts';
import type { Topic } from '../../../src/core/topic.ts';
import { asRemark } from '../../../src/understanding/conversation/remarked.ts';
import { bare } from '../../../src/understanding/deciding/decide.ts';
import { toMarks } from '../../../src/understanding/signals/marks.ts';
import { createFinder } from '../../../src/understanding/slots/found.ts';
import { createSkillReader } from '../../../src/understanding/slots/skills.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';
import { NOW } from '../now.ts';

const find = createFinder(createSkillReader([]), { read: () => [], readIt: () => undefined });
const hear = (text: string, before?: Topic) => {
  const found = find(tokenise(text), NOW);
  const last = before && { intent: bare(before), offered: [], at: NOW.getTime() };
  return { found, marks: toMarks(normalise(text), found), last, now: NOW };
};
const read = (topic: Topic, confidence: number): Intent => ({ ...bare(topic), confidence });

describe('a remark', () => {
  test.each([
    ['that little?', read('salary.range', 0.8)],
    ['hmm', read('none', 0.9)],
    ['so just opinions?', read('salary.sources', 0.8)],
    ["that's a long way", read('clarify', 0.3)],
  ])('%j is no question', (text, intent) => {
    expect(asRemark(intent, hear(text, 'salary.range')).topic).toBe('thanks');
  });

  test('is none where somebody has no hope left', () => {
    expect(asRemark(read('thanks', 0.4), hear('there is no hope for me')).topic).toBe('growth.wellbeing');
    expect(asRemark(read('thanks', 0.4), hear('is there no hope for me?')).topic).toBe('thanks');
  });

  test.each([
    ['is it that hard?', read('salary.range', 0.5)],
    ['too hard', read('practice', 0.95)],
    ['can I learn it at university?', read('learn.degree', 0.7)],
    ['you said 3 months, can I do it in 2?', read('plan', 0.7)],
    ['low latency', read('clarify', 0.3)],
    ['that is hard', read('learn.degree', 0.8)],
    ['i see no way out', read('growth.wellbeing', 0.5)],
  ])('%j is read on', (text, intent) => {
    expect(asRemark(intent, hear(text, 'salary.range'))).toBe(intent);
  });
});
