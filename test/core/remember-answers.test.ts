import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberAnswers } from '../../src/core/remember-answers.ts';

describe('answers that are remembered', () => {
  it('are the same as those worked out, whatever is asked in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 8 }), (asked, most) => {
        const square = rememberAnswers((n: number) => n * n, String, most);
        expect(asked.map((n) => square(n))).toEqual(asked.map((n) => n * n));
      }),
    );
  });

  it('are worked out once while they are among the newest', () => {
    const made: number[] = [];
    const remember = rememberAnswers((n: number) => made.push(n), String, 2);
    for (const n of [1, 1, 2, 3, 1]) remember(n);
    expect(made).toEqual([1, 2, 3, 1]);
  });
});
