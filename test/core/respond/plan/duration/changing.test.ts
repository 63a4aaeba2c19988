import { describe, expect, it } from 'vitest';
import type { Slots } from '../../../../../src/core/intent.ts';
import { tell } from '../../one-person.ts';

const change = (slots: Slots, more: object = {}) => tell({ topic: 'learn.career-change', slots, ...more });

describe('a change of career at so many hours a week', () => {
  it('says how long until one can apply, from the same hours that a first job takes', () => {
    const { text, reply } = change({ hours_per_week: 5 }, { case: 'age' });
    expect(text).toMatch(/^It is not too late: /);
    const [, span, hours] =
      /At 5 hours a week it takes (between .+?) until .+? \((.+?) hours of study\)/.exec(text) ?? [];
    expect(tell({ topic: 'learn.duration', slots: { hours_per_week: 5 } }).text).toContain(
      `(${hours} hours): ${span}.`,
    );
    expect(reply.figures.map(({ unit }) => unit)).toEqual(['hours', 'hours']);
  });

  it('takes off what the trade told of brings', () => {
    const least = (more: object) => Number(change({ hours_per_week: 5 }, more).reply.figures.at(-2)?.value);
    expect(least({ case: 'age', beside: 'front-end' })).toBeLessThan(least({ case: 'age', beside: 'trades' }));
  });

  it('says nothing of it where no hours are told, or more is asked for', () => {
    expect(change({}).text).not.toContain('hours of study');
    expect(change({ hours_per_week: 5 }, { aspect: 'more' }).text).not.toContain('until you can begin to apply');
  });
});
