import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trainClassifier } from '../../../src/understanding/classifier/classifier.ts';
import type { Example } from '../../../src/understanding/classifier/example.ts';

const phrasings: Readonly<Record<string, readonly string[]>> = {
  pay: [
    'how much does a server developer earn',
    'what salary can I expect',
    'typical pay for this job',
    'what do people make in this role',
    'is the money good',
    'average wage after three years',
  ],
  databases: [
    'which database should I learn first',
    'is postgres better than mysql',
    'how do indexes work',
    'do I need nosql',
    'when would I pick mongo over sql',
    'how deep should my sql be',
  ],
  interview: [
    'what do they ask in interviews',
    'how do I prepare for a coding round',
    'tips for a whiteboard test',
    'my interview is tomorrow, what now',
    'are leetcode questions common in interviews',
    'how many interview rounds are normal',
  ],
  remote: [
    'can I work from home',
    'how common is remote work',
    'are there fully remote jobs',
    'do companies still allow working from home',
    'finding a remote position abroad',
    'is hybrid or remote better for juniors',
  ],
  none: ['what is the weather like', 'tell me a joke', 'book me a table for two', 'who won the football match'],
};

const examples: readonly Example[] = Object.entries(phrasings).flatMap(([label, texts]) =>
  texts.map((text) => ({ text, label })),
);
const classifier = trainClassifier(examples);

test.each([
  ['what salary is typical for a developer', 'pay'],
  ['should I learn mysql or postgres', 'databases'],
  ['how should I prepare for my interview', 'interview'],
  ['jobs where I can work from home', 'remote'],
])('ranks the label of %j first', (text, label) => {
  expect(classifier.classify(text).ranked[0]?.label).toBe(label);
});

test('offers at most five labels, best first, with probabilities of at most one in all', () => {
  const { ranked } = classifier.classify('remote salary');
  expect(ranked.length).toBeLessThanOrEqual(5);
  expect(ranked.map((each) => each.probability)).toEqual(
    ranked.map((each) => each.probability).toSorted((a, b) => b - a),
  );
  expect(ranked.reduce((sum, each) => sum + each.probability, 0)).toBeLessThanOrEqual(1.000001);
});

test('finds a message about something else less likely in scope', () => {
  const inside = classifier.classify('how much does a server developer earn').inScope;
  expect(classifier.classify('tell me a joke about the weather').inScope).toBeLessThan(inside);
});

test('never offers a negative label', () => {
  expect(classifier.classify('tell me a joke').ranked.map((each) => each.label)).not.toContain('none');
});

test('learns the same from the same examples', () => {
  const again = trainClassifier(examples);
  for (const { text } of examples) expect(again.classify(text)).toEqual(classifier.classify(text));
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
