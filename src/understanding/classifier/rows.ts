import { assembleRowsModule } from './rows-wasm.ts';

/**
 * Arithmetic on rows of matrices by vector instructions: the same numbers on every machine. Every array handed in must
 * come from the same room, rows must be as wide as `toWidth` says, and all rows of a matrix as wide as `out`.
 */
export type RowRoom = {
  readonly floats: (length: number) => Float32Array<ArrayBuffer>;
  readonly ints: (length: number) => Int32Array<ArrayBuffer>;
  readonly bytes: (length: number) => Int8Array<ArrayBuffer>;
  /** `out += values[k] * rows[ids[k]]` for each k from `from` up to `to`. */
  readonly addRows: (out: Float32Array, rows: Float32Array, sparse: Sparse, from: number, to: number) => void;
  /** The same from rows of signed bytes. */
  readonly addByteRows: (out: Float32Array, rows: Int8Array, sparse: Sparse, from: number, to: number) => void;
  /** `rows[ids[k]] += values[k] * delta` for each k from `from` up to `to`. */
  readonly addToRows: (delta: Float32Array, rows: Float32Array, sparse: Sparse, from: number, to: number) => void;
  /** `out[k] = rows[ids[k]] . vector` for the first `count` ids. */
  readonly dotRows: (
    out: Float32Array,
    rows: Float32Array,
    ids: Int32Array,
    vector: Float32Array,
    count: number,
  ) => void;
  /** For the first `count` rows, negative numbers as 0: each column's largest (and what it held before), and its sum. */
  readonly poolRows: (largest: Float32Array, sum: Float32Array, rows: Float32Array, count: number) => void;
  /** How the pools of `poolRows` change with one of its rows, given how the outcome changes with the pools. */
  readonly slopeOfRow: (out: Float32Array, rows: Float32Array, row: number, pools: PoolSlopes) => void;
};

/** A vector of which most entries are zero. */
export type Sparse = { readonly ids: Int32Array; readonly values: Float32Array };

export type PoolSlopes = {
  readonly largest: Float32Array;
  readonly slopeOfLargest: Float32Array;
  readonly slopeOfSum: Float32Array;
};

/** Width of a row that has room for `columns` numbers: a multiple of sixteen. */
export const toWidth = (columns: number): number => Math.ceil(columns / 16) * 16;

/** Room for `arrays` arrays of `bytes` in all; asking it for more throws a RangeError. */
export const createRowRoom = (bytes: number, arrays: number): RowRoom => {
  const pages = Math.ceil((bytes + (arrays + 2) * LINE) / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const loops = new WebAssembly.Instance(rowsModule(), { e: { m: memory } }).exports as Loops;
  return { ...createArrays(memory.buffer), ...createArithmetic(loops) };
};

/** One array after the other. */
const createArrays = (buffer: ArrayBuffer): Pick<RowRoom, 'floats' | 'ints' | 'bytes'> => {
  let used = LINE;
  const take = (size: number): number => {
    const at = used;
    used += Math.ceil(size / LINE) * LINE;
    return at;
  };
  return {
    floats: (length) => new Float32Array(buffer, take(length * 4), length),
    ints: (length) => new Int32Array(buffer, take(length * 4), length),
    bytes: (length) => new Int8Array(buffer, take(length), length),
  };
};

const createArithmetic = (loops: Loops): Omit<RowRoom, 'floats' | 'ints' | 'bytes'> => ({
  addRows: (out, rows, { ids, values }, from, to) => {
    if (to <= from) return;
    const idsAt = ids.byteOffset + from * 4;
    const valuesAt = values.byteOffset + from * 4;
    loops.addRows(out.byteOffset, rows.byteOffset, out.byteLength, idsAt, valuesAt, to - from);
  },
  addByteRows: (out, rows, { ids, values }, from, to) => {
    if (to <= from) return;
    const idsAt = ids.byteOffset + from * 4;
    const valuesAt = values.byteOffset + from * 4;
    loops.addByteRows(out.byteOffset, rows.byteOffset, out.length, idsAt, valuesAt, to - from);
  },
  addToRows: (delta, rows, { ids, values }, from, to) => {
    if (to <= from) return;
    const idsAt = ids.byteOffset + from * 4;
    const valuesAt = values.byteOffset + from * 4;
    loops.addToRows(delta.byteOffset, rows.byteOffset, delta.byteLength, idsAt, valuesAt, to - from);
  },
  dotRows: (out, rows, ids, vector, count) => {
    if (count === 0) return;
    loops.dotRows(out.byteOffset, rows.byteOffset, vector.byteLength, ids.byteOffset, vector.byteOffset, count);
  },
  poolRows: (largest, sum, rows, count) => {
    if (count === 0) return;
    loops.poolRows(largest.byteOffset, sum.byteOffset, largest.byteLength, rows.byteOffset, 0, count);
  },
  slopeOfRow: (out, rows, row, { largest, slopeOfLargest, slopeOfSum }) => {
    const at = rows.byteOffset + row * out.byteLength;
    const [a, b, c] = [largest.byteOffset, slopeOfLargest.byteOffset, slopeOfSum.byteOffset];
    loops.slopeOfRow(out.byteOffset, at, out.byteLength, a, b, c);
  },
});

/** The part used here of a global that the type libraries chosen for Node leave out. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

const PAGE = 65_536;
/** Each array starts on a cache line. */
const LINE = 64;

type Loop = (a: number, b: number, c: number, d: number, e: number, f: number) => void;
type Loops = Record<'addRows' | 'addByteRows' | 'addToRows' | 'dotRows' | 'poolRows' | 'slopeOfRow', Loop>;

let compiled: object | undefined;
const rowsModule = (): object => {
  compiled ??= new WebAssembly.Module(assembleRowsModule());
  return compiled;
};
