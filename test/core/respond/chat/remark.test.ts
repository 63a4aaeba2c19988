import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../../src/core/intent.ts';
import { toPlainText } from '../../../../src/core/plain-text.ts';
import { EMPTY_PROFILE } from '../../../../src/core/profile.ts';
import type { Said } from '../../../../src/core/said.ts';
import { advisor } from '../../../knowledge-advisor.ts';
import { contextOf, NOW } from '../one-person.ts';

const intentOf = (rest: Partial<Intent>): Intent => ({
  topic: 'thanks',
  aspect: 'answer',
  slots: {},
  confidence: 0.9,
  alternatives: [],
  ...rest,
});

const answerTo = (said: Said, last?: Partial<Intent>, intent: Partial<Intent> = {}): string =>
  toPlainText(
    advisor.advise({
      intent: intentOf(intent),
      inbound: contextOf(EMPTY_PROFILE).inbound,
      profile: EMPTY_PROFILE,
      said,
      last: last && { intent: intentOf(last), offered: [], at: NOW.getTime() - 60_000 },
      now: NOW,
    }).reply,
  );

describe('what asks for nothing', () => {
  test('is welcome only where somebody thanks', () => {
    expect(answerTo({ remark: 'thanks' })).toContain('You are welcome');
    for (const remark of ['laugh', 'long', 'low', 'weary', 'torn', 'doubt', 'pause'] as const)
      expect(answerTo({ remark })).not.toContain('welcome');
    expect(answerTo({})).not.toContain('welcome');
  });

  test('after the card of a skill is told how little is enough at first', () => {
    const card = { topic: 'skill.detail', slots: { skill: 'git' } } as const;
    expect(answerTo({ remark: 'much' }, card)).toContain('enough at first');
    expect(answerTo({ remark: 'much' })).not.toContain('enough at first');
  });

  test('after pay is about pay', () => {
    expect(answerTo({ remark: 'low' }, { topic: 'salary.range' })).toContain('how do I get paid more');
    expect(answerTo({ remark: 'low' }, { topic: 'role.outlook' })).not.toContain('paid');
  });

  test('says which part of the answer is data', () => {
    expect(answerTo({ remark: 'opinion' }, { topic: 'salary.raise' })).toContain('I hold no data');
    expect(answerTo({ remark: 'opinion' }, { topic: 'role.outlook' })).toContain('Stack Overflow survey');
  });

  test('shows who disagrees where an answer seems to contradict itself', () => {
    expect(answerTo({ remark: 'contradiction' }, { topic: 'learn.degree' })).toContain('my sources disagree');
    expect(answerTo({ remark: 'contradiction' }, { topic: 'plan' })).toContain('Both can be true');
    expect(answerTo({ remark: 'contradiction' })).toContain('which two things clash');
  });

  test('keeps years of study apart only where something was told of oneself', () => {
    expect(answerTo({ remark: 'study' }, { topic: 'progress.set' })).toContain('years of study');
    expect(answerTo({ remark: 'study' }, { topic: 'learn.degree' })).not.toContain('years of study');
  });
});

describe('what is no question to be kept', () => {
  test('is declined in a sentence', () => {
    const bait = answerTo({}, undefined, { topic: 'none', ref: 'bait' });
    const machine = answerTo({ outside: { kind: 'machine' } }, undefined, { topic: 'none' });
    for (const text of [bait, machine]) expect(text).not.toContain('keep your question');
    expect(machine).toContain('not machines');
  });

  test('a number that chooses nothing is told how far the choices go', () => {
    expect(answerTo({ outside: { kind: 'number', number: 73 } }, undefined, { topic: 'none' })).toContain('A 73 alone');
  });

  test('who gives only a name is greeted by it', () => {
    expect(answerTo({ name: 'Mira' }, undefined, { topic: 'greeting' })).toContain('Hello Mira!');
  });
});
