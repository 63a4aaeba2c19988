import { expect, test } from 'vitest';
import type { Intent } from '../../../../src/core/intent.ts';
import type { Turn } from '../../../../src/core/message.ts';
import { readEnough } from '../../../../src/understanding/conversation/follow-up/how-long.ts';
import type { Found } from '../../../../src/understanding/slots/found.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

const intent = (topic: Intent['topic'], slots: Intent['slots']): Intent => ({
  topic,
  slots,
  aspect: 'answer',
  confidence: 1,
  alternatives: [],
});
const told = {
  intent: intent('settings', { hours_per_week: 6 }),
  offered: [],
  at: '2026-11-20T10:00:00Z',
} as unknown as Turn;
const asked = (text: string, last: Turn) => readEnough({ tokens: tokenise(text) } as unknown as Found, last);

test.each(['is that enough', 'will that do', 'too little?'])('%j after hours asks how long the way takes', (text) => {
  expect(asked(text, told)).toMatchObject({ topic: 'learn.duration', slots: { hours_per_week: 6 } });
});

test.each(['is that enough sql', 'enough of this', 'what next'])('%j asks something else', (text) => {
  expect(asked(text, told)).toBeUndefined();
});

test('asks nothing of hours where none were told', () => {
  expect(asked('is that enough', { ...told, intent: intent('settings', { level: 'mid' }) })).toBeUndefined();
});
