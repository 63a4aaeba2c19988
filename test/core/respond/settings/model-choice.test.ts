import { expect, test } from 'vitest';
import { toModelChoice } from '../../../../src/core/respond/settings/model-choice.ts';
import { tell } from '../one-person.ts';

test('is read from a button', () => {
  expect(toModelChoice('phrasing:off')).toEqual({ phrasing: false });
  expect(toModelChoice('tone:coaching')).toEqual({ tone: 'coaching' });
  expect(toModelChoice('tone:rude')).toEqual({});
});

test('takes a button over words', () => {
  const body = { kind: 'message', text: 'be concise', addressed: true } as const;
  expect(tell({ topic: 'settings' }, undefined, body).profile.settings.tone).toBe('concise');
  expect(tell({ topic: 'settings', ref: 'tone:coaching' }, undefined, body).profile.settings.tone).toBe('coaching');
});
