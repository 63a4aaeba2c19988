import { describe, expect, it, test } from 'vitest';
import type { Intent } from '../../../src/core/intent.ts';
import type { Turn } from '../../../src/core/message.ts';
import type { Topic } from '../../../src/core/topic.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { createCaseReader, withCases } from '../../../src/understanding/deciding/cases.ts';
import { createTermReader } from '../../../src/understanding/deciding/terms.ts';
import { type Token, tokenise } from '../../../src/understanding/tokens/tokens.ts';

const mend = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => (token.word === 'aplications' ? { ...token, word: 'applications' } : token));
const topics = new Map([
  [
    'job.search',
    {
      cases: [
        { id: 'laid-off', said: ['laid off', 'layoffs'] },
        { id: 'how-many', said: ['how many applications', 'aplications a week'] },
        { id: 'lower', said: ['lower title'] },
      ],
    },
  ],
  [
    'learn.career-change',
    {
      cases: [
        { id: 'age', said: ['too old', 'at 35-70', "i'm 35-70"] },
        { id: 'health', said: ['nurse', 'work in a hospital'], tells: true as const },
      ],
    },
  ],
  ['role.day', {}],
]);
const read = createCaseReader(topics, mend);
const said = (topic: string, text: string) => read(topic, mend(tokenise(text)))?.id;

describe('the case of a topic that is said', () => {
  it.each([
    ['job.search', 'They laid me off. I mean I was laid off in May', 'laid-off'],
    ['job.search', 'after a layoff', 'laid-off'],
    ['job.search', 'is 20 aplications a week enough', 'how-many'],
    ['job.search', 'How many applications did you send, laid off people?', 'how-many'],
    ['job.search', 'laid off, should I accept a lower title', 'lower'],
    ['job.search', 'I laid it down. Off to work', undefined],
    ['job.search', 'where do I look', undefined],
    ['learn.career-change', 'can I still do this at 44?', 'age'],
    ['learn.career-change', 'im 61, a nurse', 'age'],
    ['learn.career-change', 'i am 19', undefined],
    ['role.day', 'laid off', undefined],
    ['none', 'laid off', undefined],
  ])('%s: “%s” is %s', (topic, text, id) => expect(said(topic, text)).toBe(id));
});

describe('what somebody tells of themselves', () => {
  it('stands beside what they ask, however long it is and wherever', () => {
    const both = { id: 'age', beside: 'health' };
    expect(read('learn.career-change', tokenise('I work in a hospital. Am I too old?'))).toMatchObject(both);
    expect(read('learn.career-change', tokenise('too old for it? I am a nurse'))).toMatchObject(both);
  });

  it('is the case where nothing else is said', () => {
    expect(read('learn.career-change', tokenise('nurse here'))).toMatchObject({ id: 'health', isTold: true });
  });
});

const intent = (topic: Topic, more: Partial<Intent> = {}): Intent => ({
  topic,
  aspect: 'answer',
  slots: {},
  confidence: 0.9,
  alternatives: [],
  ...more,
});
const turn = (before: Intent): Turn => ({ intent: before, offered: [], at: 0 });
const cased = (given: Intent, text: string, last?: Turn) => withCases(given, read, tokenise(text), last);

describe('an intent with its case', () => {
  it('names the case beside the topic, and nothing where none is said', () => {
    expect(cased(intent('job.search'), 'I was laid off')).toEqual(intent('job.search', { case: 'laid-off' }));
    expect(cased(intent('job.search'), 'how do I search')).toEqual(intent('job.search'));
  });

  it('answers a case asked within the topic by itself, instead of telling more', () => {
    const more = intent('job.search', { aspect: 'more' });
    expect(cased(more, 'and a lower title?', turn(intent('job.search')))).toEqual(
      intent('job.search', { case: 'lower' }),
    );
    const told = turn(intent('job.search', { case: 'lower' }));
    expect(cased(more, 'a lower title, more on that', told)).toEqual({ ...more, case: 'lower' });
  });

  it('tells the topic itself to who has only read a case of it, unless it is more that is asked for', () => {
    const told = turn(intent('job.search', { case: 'lower' }));
    expect(cased(intent('job.search', { aspect: 'more' }), 'where to look', told).aspect).toBe('answer');
    expect(cased(intent('job.search', { aspect: 'more', ref: 'lower' }), 'more', told).aspect).toBe('more');
  });

  it('asks nothing again of whose pay was spoken of', () => {
    const read = createCaseReader(new Map([['salary.sources', { cases: [{ id: 'tax', said: ['tax'] }] }]]), mend);
    const more = intent('salary.sources', { aspect: 'more', slots: { country: 'DE' } });
    expect(withCases(more, read, tokenise('and tax'), turn(intent('salary.sources')))).toEqual(
      intent('salary.sources', { case: 'tax' }),
    );
  });

  it('names the case of a second question', () => {
    const two = intent('role.day', { second: { topic: 'learn.career-change', slots: {} } });
    expect(cased(two, 'what is a day like, and am I too old').second?.case).toBe('age');
  });

  it('names none of it that only the first question says', () => {
    const two = intent('learn.career-change', { second: { topic: 'job.search', slots: {} } });
    expect(cased(two, 'is a lower title a step back and how do I search').second?.case).toBeUndefined();
    expect(cased(two, 'Was I laid off for my age? Is a lower title fine?').second?.case).toBe('lower');
  });

  it('leaves other parts of an answer alone', () => {
    const sources = intent('job.search', { aspect: 'sources' });
    expect(cased(sources, 'who says that of a layoff')).toEqual(sources);
  });
});

const known = loadKnowledge('knowledge').topics;
const ofFolder = createCaseReader(known, (tokens) => tokens);
const termOf = createTermReader(known, (tokens) => tokens);

test('every phrase of the folder says its case', () => {
  const misread = [...known.values()].flatMap(({ id: topic, cases = [] }) =>
    cases.flatMap(({ id, said, term }) =>
      said.flatMap((phrase) => {
        const found = term ? termOf(tokenise(phrase))?.id : ofFolder(topic, tokenise(phrase.replace(/-\d+/, '')))?.id;
        return found === id ? [] : [`${topic} ${id}: ${phrase} is ${found}`];
      }),
    ),
  );
  expect(misread).toEqual([]);
});
