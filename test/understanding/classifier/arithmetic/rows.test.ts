import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRowRoom, toWidth } from '../../../../src/understanding/classifier/arithmetic/rows.ts';

const ROWS = 7;
const WIDTH = toWidth(20);
const numbers = (length: number) =>
  fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: length, maxLength: length });
const entries = fc.array(fc.tuple(fc.nat(ROWS - 1), fc.float({ min: -2, max: 2, noNaN: true })), { maxLength: 12 });

const lay = (sparse: readonly (readonly [number, number])[]) => {
  const room = createRowRoom(64_000, 12);
  const [ids, values] = [room.ints(16), room.floats(16)];
  ids.set(sparse.map(([id]) => id));
  values.set(sparse.map(([, value]) => value));
  return { room, sparse: { ids, values } };
};

const expectClose = (found: Float32Array, wanted: readonly number[]): void => {
  wanted.forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, 3);
  });
};

test('adds weighted rows, of floats and of bytes', () => {
  fc.assert(
    fc.property(numbers(ROWS * WIDTH), entries, (matrix, sparse) => {
      const { room, sparse: laid } = lay(sparse);
      const [rows, bytes, out] = [room.floats(ROWS * WIDTH), room.bytes(ROWS * WIDTH), room.floats(WIDTH)];
      rows.set(matrix);
      bytes.set(matrix.map((value) => Math.round(value * 60)));
      const sum = (from: ArrayLike<number>): number[] =>
        Array.from({ length: WIDTH }, (_, c) =>
          sparse.reduce((all, [id, v]) => all + v * (from[id * WIDTH + c] ?? 0), 0),
        );
      room.addRows(out, rows, laid, 0, sparse.length);
      expectClose(out, sum(rows));
      out.fill(0);
      room.addByteRows(out, bytes, laid, 0, sparse.length);
      expectClose(out, sum(bytes));
    }),
  );
});

test('adds a vector to rows, and multiplies rows with a vector', () => {
  fc.assert(
    fc.property(numbers(ROWS * WIDTH), numbers(WIDTH), fc.nat(ROWS - 1), (matrix, vector, id) => {
      const { room, sparse } = lay([[id, 0.5]]);
      const [rows, delta, out] = [room.floats(ROWS * WIDTH), room.floats(WIDTH), room.floats(16)];
      rows.set(matrix);
      delta.set(vector);
      room.dotRows(out, rows, sparse.ids, delta, 1);
      const dot = vector.reduce((sum, value, c) => sum + value * (rows[id * WIDTH + c] ?? 0), 0);
      expect(out[0]).toBeCloseTo(dot, 2);
      const before = [...rows];
      room.addToRows(delta, rows, sparse, 0, 1);
      expectClose(
        rows,
        before.map((value, i) => (Math.floor(i / WIDTH) === id ? value + 0.5 * (vector[i % WIDTH] ?? 0) : value)),
      );
    }),
  );
});

test('pools rows, and says how the pools change with a row', () => {
  fc.assert(
    fc.property(numbers(3 * WIDTH), numbers(WIDTH), numbers(WIDTH), (matrix, first, second) => {
      const { room } = lay([]);
      const [rows, out] = [room.floats(3 * WIDTH), room.floats(WIDTH)];
      const pools = { largest: room.floats(WIDTH), slopeOfLargest: room.floats(WIDTH), slopeOfSum: room.floats(WIDTH) };
      const sum = room.floats(WIDTH);
      rows.set(matrix);
      pools.slopeOfLargest.set(first);
      pools.slopeOfSum.set(second);
      room.poolRows(pools.largest, sum, rows, 3);
      const column = (c: number): number[] => [0, 1, 2].map((r) => Math.max(0, rows[r * WIDTH + c] ?? 0));
      expectClose(
        pools.largest,
        Array.from({ length: WIDTH }, (_, c) => Math.max(...column(c))),
      );
      expectClose(
        sum,
        Array.from({ length: WIDTH }, (_, c) => column(c).reduce((a, b) => a + b, 0)),
      );
      room.slopeOfRow(out, rows, 1, pools);
      const slope = (c: number): number => {
        const own = rows[WIDTH + c] ?? 0;
        if (own <= 0) return 0;
        return (own === pools.largest[c] ? (pools.slopeOfLargest[c] ?? 0) : 0) + (pools.slopeOfSum[c] ?? 0);
      };
      expectClose(
        out,
        Array.from({ length: WIDTH }, (_, c) => slope(c)),
      );
    }),
  );
});

test('refuses arrays beyond its size', () => {
  expect(() => createRowRoom(1_000, 2).floats(1_000_000)).toThrow(RangeError);
});
