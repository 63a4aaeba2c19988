import { assembleRowsModule } from './rows-wasm.ts';

/**
 * Arithmetic on rows of a matrix by vector instructions. Every array handed in must come from the same room, and rows
 * must be as wide as `toWidth` says. The same numbers on every machine.
 */
export type RowRoom = {
  readonly floats: (length: number) => Float32Array<ArrayBuffer>;
  readonly ints: (length: number) => Int32Array<ArrayBuffer>;
  readonly bytes: (length: number) => Int8Array<ArrayBuffer>;
  /** `out += values[k] * rows[ids[k]]` for each k below `count`. */
  readonly addRows: (out: Float32Array, rows: Float32Array, sparse: Sparse, count: number) => void;
  /** The same from rows of signed bytes. */
  readonly addByteRows: (out: Float32Array, rows: Int8Array, sparse: Sparse, count: number) => void;
  /** `rows[ids[k]] += values[k] * delta` for each k below `count`. */
  readonly addToRows: (delta: Float32Array, rows: Float32Array, sparse: Sparse, count: number) => void;
  /** `out[k] = rows[ids[k]] . vector` for each k below `count`. */
  readonly dotRows: (
    out: Float32Array,
    rows: Float32Array,
    ids: Int32Array,
    vector: Float32Array,
    count: number,
  ) => void;
};

/** A vector of which most entries are zero. */
export type Sparse = { readonly ids: Int32Array; readonly values: Float32Array };

/** Width of a row that has room for `columns` numbers: a multiple of sixteen. */
export const toWidth = (columns: number): number => Math.ceil(columns / 16) * 16;

/** Room for arrays of `bytes` in all; asking it for more throws a RangeError. */
export const createRowRoom = (bytes: number): RowRoom => {
  const pages = Math.ceil((bytes + SLACK) / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { buffer } = memory;
  const loops = new WebAssembly.Instance(rowsModule(), { e: { m: memory } }).exports as Loops;
  let used = 64;
  const take = (size: number): number => {
    const at = used;
    used += Math.ceil(size / 64) * 64;
    return at;
  };
  return {
    floats: (length) => new Float32Array(buffer, take(length * 4), length),
    ints: (length) => new Int32Array(buffer, take(length * 4), length),
    bytes: (length) => new Int8Array(buffer, take(length), length),
    addRows: (out, rows, { ids, values }, count) => {
      if (count === 0) return;
      loops.addRows(out.byteOffset, rows.byteOffset, out.length * 4, ids.byteOffset, values.byteOffset, count);
    },
    addByteRows: (out, rows, { ids, values }, count) => {
      if (count === 0) return;
      loops.addByteRows(out.byteOffset, rows.byteOffset, out.length, ids.byteOffset, values.byteOffset, count);
    },
    addToRows: (delta, rows, { ids, values }, count) => {
      if (count === 0) return;
      loops.addToRows(delta.byteOffset, rows.byteOffset, delta.length * 4, ids.byteOffset, values.byteOffset, count);
    },
    dotRows: (out, rows, ids, vector, count) => {
      if (count === 0) return;
      loops.dotRows(out.byteOffset, rows.byteOffset, vector.length * 4, ids.byteOffset, vector.byteOffset, count);
    },
  };
};

/** The part used here of a global that the type libraries chosen for Node leave out. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

const PAGE = 65_536;
/** Each array starts on a cache line. */
const SLACK = 64 * 64;

type Loop = (a: number, b: number, c: number, d: number, e: number, f: number) => void;
type Loops = Record<'addRows' | 'addByteRows' | 'addToRows' | 'dotRows', Loop>;

let compiled: object | undefined;
const rowsModule = (): object => {
  compiled ??= new WebAssembly.Module(assembleRowsModule());
  return compiled;
};
