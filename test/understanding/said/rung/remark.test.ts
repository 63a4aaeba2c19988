import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRemark, readWholeRemark } from '../../../../src/understanding/said/rung/remark.ts';
import { tokenise } from '../../../../src/understanding/tokens/tokens.ts';

describe('what asks for nothing', () => {
  test.each([
    ['many thanks, mate', 'thanks'],
    ['thanks a lot', 'thanks'],
    ["ok I'd recommend this", 'thanks'],
    ['same to you', 'bye'],
    ['hahaha', 'laugh'],
    ['ooh, what a long way', 'long'],
    ['so much to learn', 'much'],
    ['ouch, not much', 'low'],
    ['sorry, it was a long day', 'weary'],
    ['my bad', 'sorry'],
    ['that is a lot of money', 'pay'],
    ["I'm nervous", 'nervous'],
    ['so hard to choose', 'torn'],
    ["I'm not convinced", 'doubt'],
    ['so these are only guesses', 'opinion'],
    ['earlier you said 14 months', 'contradiction'],
    ['only at uni, not at work', 'study'],
    ['wow, that was quick', 'quick'],
    ['yay, I got the job!', 'joy'],
    ['whoa', 'surprise'],
    ['brb', 'pause'],
    ['hmm', 'pause'],
  ] as const)('%j is heard as %s, and as nothing else', (text, kind) => {
    expect(readWholeRemark(tokenise(text))).toBe(kind);
  });

  test.each([
    'low latency',
    'hard skills',
    'a long time ago I learned java',
    'thanks, and how long does it take',
    'is it hard to find remote work',
    'the interviewer was tough on databases',
    'docker',
    'would you recommend this',
    'hmm, show me',
    'they all got hired',
    'how do I get a job',
    'there is no hope for me',
  ])('%j says something else', (text) => {
    expect(readWholeRemark(tokenise(text))).toBeUndefined();
  });

  test('a longer message is no remark, whatever stands in it', () => {
    expect(readRemark(tokenise('lol so my boss wants me to learn kubernetes and docker by the end of the month'))).toBe(
      undefined,
    );
  });

  test('hears no more in the whole than in its parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const tokens = tokenise(text);
        expect([readRemark(tokens), undefined]).toContain(readWholeRemark(tokens));
      }),
    );
  });
});
