import { expect, test } from 'vitest';
import { readModelChoice } from '../../../../src/understanding/said/rung/model-choice.ts';

test.each([
  ["don't use the model", { phrasing: false }],
  ['no AI please, just plain answers', { phrasing: false }],
  ['Turn off the language model', { phrasing: false }],
  ['stop using AI to word your answers', { phrasing: false }],
  ['switch the AI wording off', { phrasing: false }],
  ['turn the language model back on', { phrasing: true }],
  ['you may use the model again for my answers', { phrasing: true }],
  ['be more concise', { tone: 'concise' }],
  ['shorter answers please', { tone: 'concise' }],
  ['use a coaching tone', { tone: 'coaching' }],
  ['more friendly please', { tone: 'friendly' }],
  ['I am mid level, 6 hours a week', undefined],
  ['my language is go', undefined],
  ['settings', undefined],
] as const)('reads “%s”', (text, choice) => {
  expect(readModelChoice(text)).toEqual(choice);
});
