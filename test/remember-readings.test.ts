import { expect, test } from 'vitest';
import type { Intent } from '../src/core/intent.ts';
import type { Turn } from '../src/core/message.ts';
import { rememberReadings } from '../src/remember-readings.ts';

const NOW = new Date(Date.UTC(2026, 2, 3, 10, 0, 5));
const PAY: Intent = {
  topic: 'salary.range',
  aspect: 'answer',
  slots: { level: 'mid' },
  confidence: 1,
  alternatives: [],
};
const TURN: Turn = { intent: PAY, offered: [], at: NOW.getTime() - 60_000 };

/** How often a reading was made anew. */
const countReadings = () => {
  const made = { times: 0 };
  const { understand } = rememberReadings({
    understand: (_text, last) => {
      made.times += 1;
      return last?.intent ?? PAY;
    },
  });
  return { made, understand };
};

test('the same words after the same turn are read once, whenever that was', () => {
  const { made, understand } = countReadings();
  understand('and for leads?', TURN, NOW);
  understand('and for leads?', { ...TURN, at: TURN.at - 5_000 }, new Date(NOW.getTime() + 20_000));
  expect(made.times).toBe(1);
});

test.each<readonly [string, string, Turn | undefined, Date]>([
  ['other words', 'and for seniors?', TURN, NOW],
  ['no turn', 'and for leads?', undefined, NOW],
  ['a turn that no longer counts', 'and for leads?', { ...TURN, at: NOW.getTime() - 31 * 60_000 }, NOW],
  ['another turn before that', 'and for leads?', { ...TURN, before: { topic: 'gap', slots: {} } }, NOW],
  ['another list', 'and for leads?', { ...TURN, listed: ['git'] }, NOW],
  ['a nudge that comes otherwise', 'and for leads?', { ...TURN, set: { time: '09:00' } }, NOW],
  ['another minute', 'and for leads?', TURN, new Date(NOW.getTime() + 60_000)],
])('%s is read anew', (_what, text, last, now) => {
  const { made, understand } = countReadings();
  understand('and for leads?', TURN, NOW);
  understand(text, last, now);
  expect(made.times).toBe(2);
});
