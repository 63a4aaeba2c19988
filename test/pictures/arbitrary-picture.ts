import fc from 'fast-check';
import type { Picture } from '../../src/core/message.ts';
import { arbitraryText } from '../fixtures/arbitrary-reply.ts';

const nullable = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const dollars = fc.integer({ min: 0, max: 2_000_000 });
const day = fc.constantFrom('2026-11-23', '2026-01-01', 'someday');

const salary = fc.record({
  kind: fc.constant('salary' as const),
  title: arbitraryText,
  caption: arbitraryText,
  rows: fc.array(
    fc.record(
      {
        group: arbitraryText,
        label: arbitraryText,
        detail: arbitraryText,
        from: fc.constantFrom('official statistics' as const, 'survey' as const, 'guide' as const),
        low: nullable(dollars),
        high: nullable(dollars),
        mark: nullable(dollars),
        markIs: fc.constantFrom('median', 'mean'),
        openTop: fc.boolean(),
        n: nullable(fc.nat()),
        date: nullable(fc.constantFrom('2024', '2025-05', '2024-11-27', 'long ago')),
      },
      { requiredKeys: ['group', 'label', 'low', 'high', 'mark', 'markIs', 'openTop', 'n', 'date'] },
    ),
    { maxLength: 6 },
  ),
});

/** Few ids, so that steps rest on each other, on themselves, in circles and on nothing known. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'unknown');

const road = fc.record(
  {
    kind: fc.constant('road' as const),
    title: arbitraryText,
    shape: fc.constantFrom('around' as const, 'whole' as const, 'line' as const),
    steps: fc.uniqueArray(
      fc.record(
        {
          id: fc.oneof(id, fc.string({ minLength: 1, maxLength: 3 })),
          name: arbitraryText,
          state: fc.constantFrom(
            'learned' as const,
            'learning' as const,
            'skipped' as const,
            'next' as const,
            'open' as const,
            'locked' as const,
          ),
          after: fc.array(id, { maxLength: 3 }),
          note: arbitraryText,
        },
        { requiredKeys: ['id', 'name', 'state', 'after'] },
      ),
      { maxLength: 26, selector: (step) => step.id, size: 'max' },
    ),
  },
  { requiredKeys: ['kind', 'title', 'steps', 'shape'] },
);

const progress = fc.record(
  {
    kind: fc.constant('progress' as const),
    title: arbitraryText,
    groups: fc.array(
      fc.record(
        {
          name: arbitraryText,
          learned: fc.nat(9),
          learning: fc.nat(9),
          total: fc.nat(30),
          by: fc.constantFrom('By level', 'By category'),
        },
        { requiredKeys: ['name', 'learned', 'learning', 'total'] },
      ),
    ),
    weeks: fc.array(fc.nat(9), { maxLength: 12 }),
    until: day,
  },
  { requiredKeys: ['kind', 'title', 'groups', 'weeks'] },
);

const plan = fc.record({
  kind: fc.constant('plan' as const),
  title: arbitraryText,
  weeks: fc
    .array(
      fc.record({
        starts: day,
        items: fc.array(fc.record({ name: arbitraryText, hours: fc.integer({ min: 1, max: 80 }) }), { maxLength: 4 }),
        review: fc.boolean(),
      }),
      { maxLength: 20 },
    )
    .map((weeks) => weeks.map((one, at) => ({ ...one, week: at + 1 }))),
});

/** Any picture data, however odd. */
export const arbitraryPicture: fc.Arbitrary<Picture> = fc.oneof(salary, road, progress, plan);
