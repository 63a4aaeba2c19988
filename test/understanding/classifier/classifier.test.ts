import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trainClassifier } from '../../../src/understanding/classifier/training/train-classifier.ts';
import { quickest } from '../../quickest.ts';
import { EXAMPLES } from './examples.ts';

const classifier = trainClassifier(EXAMPLES);

test.each([
  ['what salary is typical for a developer', 'pay'],
  ['should I learn mysql or postgres', 'databases'],
  ['how should I prepare for my interview', 'interview'],
  ['jobs where I can work from home', 'remote'],
])('ranks the label of %j first', (text, label) => {
  expect(classifier.classify(text).ranked[0]?.label).toBe(label);
});

test('offers the likeliest eight of many labels, best first', () => {
  const labels = ['pay', 'sql', 'remote', 'job', 'docker', 'degree', 'raise', 'python', 'kafka', 'plan', 'git', 'rest'];
  const { ranked } = trainClassifier(labels.map((label) => ({ text: `what about ${label}`, label }))).classify('kafka');
  const chances = ranked.map(({ probability }) => probability);
  expect(ranked).toHaveLength(8);
  expect(ranked[0]?.label).toBe('kafka');
  expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  expect(chances.reduce((sum, each) => sum + each, 0)).toBeLessThan(1);
});

test('finds a message about something else less likely in scope', () => {
  const inside = classifier.classify('how much does a server developer earn').inScope;
  expect(classifier.classify('tell me a joke about the weather').inScope).toBeLessThan(inside);
});

test('never offers a negative label', () => {
  expect(classifier.classify('tell me a joke').ranked.map((each) => each.label)).not.toContain('none');
});

test('learns the same from the same examples', () => {
  const again = trainClassifier(EXAMPLES);
  for (const { text } of EXAMPLES) expect(again.classify(text)).toEqual(classifier.classify(text));
});

test('answers anything with numbers in bounds, the same twice', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 300, unit: 'binary' }), fc.string({ maxLength: 300 })), (text) => {
      const first = classifier.classify(text);
      expect(first.inScope).toBeGreaterThanOrEqual(0);
      expect(first.inScope).toBeLessThanOrEqual(1);
      expect(first.ranked.length).toBeGreaterThan(0);
      expect(classifier.classify(text)).toEqual(first);
    }),
  );
});

test('learns from nothing, one label or negatives alone without failing', () => {
  expect(trainClassifier([]).classify('hello').ranked).toEqual([]);
  const [one] = trainClassifier([{ text: 'pay', label: 'pay' }]).classify('pay').ranked;
  expect(one?.label).toBe('pay');
  expect(trainClassifier([{ text: 'a joke', label: 'none' }]).classify('pay').ranked).toEqual([]);
});

test.each([
  ['one slip', 'what salray can I expect as a developer'],
  ['two slips', 'how hihg are salareis in this field'],
  ['greeting and thanks', 'Hi everyone, hope you are doing well! Is the money good? Thanks in advance for your help'],
  ['a greeting without a stop', 'hey guys quick question is the money good cheers'],
  ['pasted code', 'typical pay for this job\n```\nconst database = open("sql");\n```'],
  ['a quoted line', '> which database should I learn first\nwhat salary can I expect'],
  ['a mention, a link and an emoji', '<@U12> :wave: what salary can I expect https://a.example/interview?database=sql'],
  ['full-width letters', 'ｗｈａｔ ｓａｌａｒｙ ｃａｎ Ｉ ｅｘｐｅｃｔ'],
  [
    'a long text before it',
    `${'We went to the market and it rained all day long. '.repeat(60)}\nWhat salary can I expect?`,
  ],
])('reads the question through %s', (_, text) => {
  expect(classifier.classify(text).ranked[0]?.label).toBe('pay');
});

test('declines a message without words', () => {
  for (const text of ['', ' \n', '!!! ???', '🚀🚀', '<@U1>']) expect(classifier.classify(text).inScope).toBe(0);
});

test('hostile text takes less than 20 ms', () => {
  const hostile = [
    'a '.repeat(6_000),
    'salary '.repeat(1_700),
    '('.repeat(5_000),
    'x'.repeat(12_000),
    'qwrtzp'.repeat(2_000),
    Array.from({ length: 1_500 }, (_, i) => `zq${i.toString(36)}wx`).join(' '),
    Array.from({ length: 400 }, (_, i) => `is zqx${i} good?`).join(' '),
  ];
  for (const text of hostile) {
    expect(
      quickest(() => classifier.classify(text)),
      text.slice(0, 10),
    ).toBeLessThan(20);
  }
});
