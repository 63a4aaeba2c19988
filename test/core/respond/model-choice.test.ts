import { expect, test } from 'vitest';
import type { Inbound } from '../../../src/core/message.ts';
import { readModelChoice } from '../../../src/core/respond/model-choice.ts';

const said = (text: string): Inbound => ({
  id: 'one',
  person: { key: 'test:w:ada', platform: 'test', workspace: 'test:w' },
  place: { key: 'here', channel: 'here', direct: true },
  body: { kind: 'message', text, addressed: true },
});

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
  ['I am mid level, 6 hours a week', {}],
  ['my language is go', {}],
  ['settings', {}],
] as const)('reads “%s”', (text, choice) => {
  expect(readModelChoice(said(text), undefined)).toEqual(choice);
});

test('takes a button over words', () => {
  expect(readModelChoice(said('be concise'), 'phrasing:off')).toEqual({ phrasing: false });
  expect(readModelChoice(said('be concise'), 'tone:coaching')).toEqual({ tone: 'coaching' });
  expect(readModelChoice(said('be concise'), 'tone:rude')).toEqual({});
});
