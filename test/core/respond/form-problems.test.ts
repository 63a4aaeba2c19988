import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/core/plain-text.ts';
import { EMPTY_PROFILE } from '../../../src/core/profile.ts';
import type { Topic } from '../../../src/core/topic.ts';
import { advisor } from '../../knowledge-advisor.ts';

const send = (topic: Topic, values: Readonly<Record<string, readonly string[]>>) => {
  const action = { topic, aspect: 'answer', slots: {} } as const;
  return advisor.advise({
    intent: { ...action, confidence: 1, alternatives: [] },
    inbound: {
      id: '1',
      person: { key: 'test:w:ada', platform: 'test', workspace: 'test:w' },
      place: { key: 'dm', channel: 'dm', direct: true },
      body: { kind: 'form', action, values },
    },
    profile: EMPTY_PROFILE,
    last: undefined,
    now: new Date('2026-11-23T09:00:00Z'),
  });
};

describe('a form with something wrong in it', () => {
  const about = { level: ['entry'], language: ['go'], goal: ['mid'] };

  test.each(['many', '0', '-3', '81', '1e9', '6 or 7'])(
    'says at its field that %s are no hours, and keeps the rest',
    (hours) => {
      const { reply, profile } = send('settings', { ...about, hours: [hours] });
      expect(reply.problems).toEqual({ hours: expect.stringContaining('1 to 80') });
      expect(toPlainText(reply)).toContain('1 to 80');
      expect(profile?.settings).toMatchObject({ level: 'entry', language: 'go' });
      expect(profile?.settings.hoursPerWeek).toBeUndefined();
    },
  );

  test.each(['', ' ', '6', '7,5', '0.5', '80'])('takes %j for hours, or for none said', (hours) => {
    expect(send('settings', { ...about, hours: [hours] }).reply.problems).toBeUndefined();
  });

  test.each(['', '   ', 'hello', 'we are a family '.repeat(30)])('says at its field that %j is no advert', (advert) => {
    expect(send('match', { advert: [advert] }).reply.problems).toEqual({ advert: expect.stringMatching(/advert/) });
  });

  test('has nothing to say of an advert that asks for something', () => {
    expect(send('match', { advert: ['Requirements: Python, SQL'] }).reply.problems).toBeUndefined();
  });
});
