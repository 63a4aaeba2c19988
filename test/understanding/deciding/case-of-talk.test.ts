import { expect, test } from 'vitest';
import type { Intent } from '../../../src/core/intent.ts';
import type { Turn } from '../../../src/core/message.ts';
import type { Topic } from '../../../src/core/topic.ts';
import { withCaseOfTalk } from '../../../src/understanding/deciding/case-of-talk.ts';
import { createCaseReader } from '../../../src/understanding/deciding/cases.ts';
import type { Found } from '../../../src/understanding/slots/found.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const read = createCaseReader(
  new Map([
    ['learn.programs', { cases: [{ id: 'budget', said: ['budget'] }] }],
    ['learn.career-change', { cases: [{ id: 'ask', said: ['ask my boss'] }] }],
    ['job.first', { cases: [{ id: 'never', said: ['never heard back from'] }] }],
  ]),
  (tokens) => tokens,
);
const intentOf = (topic: Topic, rest: Partial<Intent> = {}): Intent => ({
  topic,
  aspect: 'answer',
  slots: {},
  confidence: 0.4,
  alternatives: [],
  ...rest,
});
const after = (topic: Topic, before?: Topic): Turn => ({
  intent: intentOf(topic),
  offered: [],
  at: 0,
  ...(before && { before: { topic: before, slots: {} } }),
});
const topicOf = (words: string, intent: Intent, last?: Turn): Topic => meantBy(words, intent, last).topic;
const STATED = /^(i never|ok|budget, )/;
const meantBy = (words: string, intent: Intent, last?: Turn): Intent => {
  const nothing = { levels: [], countries: [], skills: [], schedule: {}, statuses: [] };
  const found = { tokens: tokenise(words), ...nothing } as unknown as Found;
  const marks = new Set(STATED.test(words) ? [] : ['ASKS' as const]);
  return withCaseOfTalk(intent, read, { found, marks, last, now: new Date(0) });
};

test('what is not understood and says a case of what was spoken of is that case', () => {
  expect(topicOf('budget 1500', intentOf('none'), after('learn.programs'))).toBe('learn.programs');
  expect(topicOf('budget 1500', intentOf('none'), after('clarify', 'learn.programs'))).toBe('learn.programs');
});

test('a word of it in a message about something else is no case', () => {
  const words = 'the federal budget of italy is in trouble again this year';
  expect(topicOf(words, intentOf('none'), after('learn.programs'))).toBe('none');
  expect(topicOf('budget 1500', intentOf('salary.range'), after('learn.programs'))).toBe('salary.range');
  expect(topicOf('budget 1500', intentOf('none'))).toBe('none');
});

test('a phrase of three words decides where the topic is unsure, and not where it is sure', () => {
  const words = 'how do i ask my boss for that';
  expect(topicOf(words, intentOf('salary.raise'), after('learn.career-change'))).toBe('learn.career-change');
  const sure = intentOf('salary.raise', { confidence: 0.9 });
  expect(topicOf(words, sure, after('learn.career-change'))).toBe('salary.raise');
});

test('of the topics that are asked back about it decides for the one whose case is said', () => {
  const unsure = intentOf('clarify', { alternatives: ['job.search', 'job.first', 'learn.programs'] });
  expect(topicOf('i never heard back from any of them', unsure)).toBe('job.first');
  expect(topicOf('what a budget', unsure)).toBe('clarify');
});

test('what asks nothing and is left open may be any case of what was spoken of, with its particulars', () => {
  const last = { ...after('learn.programs'), intent: intentOf('learn.programs', { slots: { country: 'DE' } }) };
  const words = 'ok the budget, that is what keeps me from all of these things, as so often before';
  expect(meantBy(words, intentOf('none'), last)).toMatchObject({ topic: 'learn.programs', slots: { country: 'DE' } });
});

test('thanks stay thanks', () => {
  const thanks = intentOf('thanks', { confidence: 0.9 });
  expect(meantBy('ok thanks, no budget then', thanks, after('learn.programs'))).toBe(thanks);
});
