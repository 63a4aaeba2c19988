import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantise } from '../../../../src/understanding/classifier/arithmetic/quantise.ts';
import { createLayer, roomFor, sumAll } from '../../../../src/understanding/classifier/layers.ts';
import type { LayerModel } from '../../../../src/understanding/classifier/model.ts';
import { keepTelling } from '../../../../src/understanding/classifier/training/condense.ts';

const WIDTH = 16;

/** As many rows as there are numbers, each row of that number alone. */
const toLayer = (lengths: readonly number[]): LayerModel => ({
  rows: quantise(Float32Array.from(lengths.flatMap((length) => Array.from({ length: WIDTH }, () => length))), WIDTH),
  bias: new Float32Array(WIDTH),
});

const rowOf = (layer: LayerModel, id: number): number =>
  sumAll(createLayer(roomFor([layer]), layer), { ids: Int32Array.of(id), values: Float32Array.of(1) })[0] ?? Number.NaN;

test('the longest rows are kept as they are, the others count for nothing', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lengths, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
      const layer = toLayer(all);
      const less = keepTelling(
        layer,
        all.map(() => 1),
        share,
      );
      const most = Math.floor(all.length * share);
      const shortest = all.toSorted((a, b) => b - a)[most - 1] ?? Number.POSITIVE_INFINITY;
      const kept = all.map((_, id) => rowOf(less, id) !== 0);
      expect(kept.filter(Boolean)).toHaveLength(most);
      for (const [id, length] of all.entries()) {
        if (length > shortest) expect(kept[id]).toBe(true);
        if (kept[id]) expect(rowOf(less, id)).toBe(rowOf(layer, id));
      }
    }),
    { numRuns: 50 },
  );
});

test('a row counts by its weight as well', () => {
  const less = keepTelling(toLayer([3, 2, 1]), [1, 1, 10], 0.34);
  expect([0, 1, 2].map((id) => rowOf(less, id) !== 0)).toEqual([false, false, true]);
});
