import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toList } from '../../src/core/intent.ts';
import type { Turn } from '../../src/core/message.ts';
import { TOPICS, type Topic } from '../../src/core/topic.ts';
import { quickest } from '../quickest.ts';
import { ANSWERS } from './answer-phrasings.ts';
import { COMMANDS } from './command-phrasings.ts';
import { FOLLOW_UPS } from './follow-up-phrasings.ts';
import { BAIT, CRISIS, ELSEWHERE, HOSTILE, NO_CRISIS } from './hostile.ts';
import { understand } from './knowledge-understanding.ts';
import { MORE_COMMANDS } from './more-command-phrasings.ts';
import { MORE_FOLLOW_UPS } from './more-follow-up-phrasings.ts';
import { NOW } from './now.ts';
import { TALK } from './talk-phrasings.ts';

const ALL_COMMANDS = [...COMMANDS, ...MORE_COMMANDS];
const ALL_FOLLOW_UPS = [...FOLLOW_UPS, ...MORE_FOLLOW_UPS, ...TALK, ...ANSWERS];

/**
 * What is learned differs a little with every example, and a line near the edge may then fall on its other side: so many may,
 * whichever they are.
 */
const MOST_MISREAD = 0.01;

const afterLaravel = (topic: Topic): Turn => ({
  intent: { topic, aspect: 'answer', slots: { skill: 'laravel' }, confidence: 1, alternatives: [] },
  offered: [],
  at: NOW.getTime(),
});

const expectFew = (misses: readonly object[], all: readonly unknown[]): void => {
  if (misses.length > 0) console.warn(misses);
  expect(misses.length, JSON.stringify(misses, null, 2)).toBeLessThanOrEqual(all.length * MOST_MISREAD);
};

test('reads commands and questions: the topic and every slot', () => {
  const misses = ALL_COMMANDS.flatMap(([text, topic, slots = {}]) => {
    const read = understand(text);
    return isDeepStrictEqual([read.topic, read.slots], [topic, slots]) ? [] : [{ text, topic, slots, read }];
  });
  expectFew(misses, ALL_COMMANDS);
});

test.each(['tell me how unit testing is done', 'explain how docker is finished off in a week'])(
  'notes nothing of %j',
  (text) => {
    expect(understand(text).topic).not.toBe('progress.set');
  },
);

describe('follow-ups', () => {
  test('carry on from the turn before', () => {
    const misses = ALL_FOLLOW_UPS.flatMap(([last, text, topic, slots = {}, aspect = 'answer']) => {
      const read = understand(text, last);
      return isDeepStrictEqual([read.topic, read.aspect, read.slots], [topic, aspect, slots])
        ? []
        : [{ text: `${last.intent.topic}: ${text}`, topic, slots, aspect, read }];
    });
    expectFew(misses, ALL_FOLLOW_UPS);
  });

  test.each(['so is that a yes', 'the first one please', 'would that be it then'])('write nothing down: %j', (text) => {
    const offered = [
      { topic: 'progress.set', aspect: 'answer', slots: { skill: 'laravel', status: 'learned' } },
      { topic: 'practice', aspect: 'answer', slots: { skill: 'laravel' } },
    ] as const;
    expect(understand(text, { ...afterLaravel('skill.detail'), offered }).topic).not.toBe('progress.set');
  });

  test.each(['so, laravel or symfony?', 'queues and caching, do people really use them at work'])(
    'ask of skills, and report none: %j',
    (text) => {
      expect(understand(text, afterLaravel('progress.set')).topic).not.toBe('progress.set');
      expect(understand(text).topic).not.toBe('progress.set');
    },
  );

  test('are none once half an hour has passed', () => {
    const old: Turn = {
      intent: { topic: 'salary.range', aspect: 'answer', slots: { country: 'DE' }, confidence: 1, alternatives: [] },
      offered: [],
      at: NOW.getTime() - 31 * 60_000,
    };
    expect(understand('same for leads', old).slots).not.toHaveProperty('country');
  });
});

describe('two questions in one message', () => {
  test.each([
    ['what does a senior earn in germany and how do I get promoted to lead?', 'salary.range', 'path.next-level'],
    ['do I need a degree? also which language should I learn first', 'learn.degree', 'skill.languages'],
    ['how long does it take to learn java? and what does a junior earn?', 'learn.duration', 'salary.range'],
  ])('%j is about %s and %s', (text, topic, second) => {
    const intent = understand(text);
    expect(intent.topic).toBe(topic);
    expect(intent.second?.topic).toBe(second);
  });

  test.each([
    ["I've finished git. quiz me on sql", 'practice', ['git'], undefined],
    ["finished docker, what's next?", 'next', ['docker'], undefined],
    ['I finished Git, what should I learn next and what does a junior earn in Poland?', 'next', ['git'], 'PL'],
  ])('%j reports beside what it asks', (text, topic, skill, country) => {
    const intent = understand(text);
    expect(intent.topic).toBe(topic);
    expect(toList(intent.reported?.skill)).toEqual(skill);
    expect(intent.second?.slots.country).toBe(country);
  });

  test('the place that is told before holds for both', () => {
    const { second } = understand(
      'I cook in Manchester. Am I too old at 45 to change careers, and what does a junior earn?',
    );
    expect(second).toMatchObject({ topic: 'salary.range', slots: { country: 'GB' } });
  });
});

test('leaves other matters alone', () => {
  const taken = ELSEWHERE.filter((text) => understand(text).topic !== 'none');
  expect(taken.length, taken.join()).toBeLessThanOrEqual(1);
});

describe('bait', () => {
  test.each(BAIT)('%j is none of its business', (text) => {
    expect(understand(text).topic).toBe('none');
  });

  test.each(CRISIS)('%j needs a person', (text) => {
    expect(understand(text)).toMatchObject({ topic: 'none', ref: 'crisis' });
  });

  test.each(NO_CRISIS)('%j is no cry for help', (text) => {
    expect(understand(text).ref).toBeUndefined();
  });
});

describe('any text at all', () => {
  test.each(HOSTILE)('%s is understood in bounded time', (_name, text) => {
    const intent = understand(text);
    expect(TOPICS).toContain(intent.topic);
    expect(quickest(() => understand(text))).toBeLessThan(20);
  });

  test('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const intent = understand(text);
        expect(TOPICS).toContain(intent.topic);
        expect(intent.confidence).toBeGreaterThanOrEqual(0);
        expect(intent.confidence).toBeLessThanOrEqual(1);
        expect(understand(text)).toEqual(intent);
      }),
      { numRuns: 300 },
    );
  });

  test('never lets a ping into a slot', () => {
    const word = fc.constantFrom(...WORDS);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const { slots, ref = '' } = understand(words.join(' '));
        expect(`${JSON.stringify(slots)}${ref}`).not.toMatch(/[<>@#`]/);
        expect(ref.length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 300 },
    );
  });
});

const WORDS =
  'finished @everyone <@U1> <!here> docker salary germany senior 6 hours a week nudge friday 9am lisbon time until <#C2|x> `go` and never touched php quiz me on sql what is next delete my data 🇩🇪 ✅ by march'.split(
    ' ',
  );
