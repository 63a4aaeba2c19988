import { assembleRowsModule } from './rows-wasm.ts';

/**
 * Arithmetic on rows of matrices by vector instructions: the same numbers on every machine. Every array handed in must
 * come from the same room, rows must be as wide as `toWidth` says, and all rows of a matrix as wide as `out`.
 */
export type RowRoom = {
  readonly floats: (length: number) => Float32Array<ArrayBuffer>;
  readonly ints: (length: number) => Int32Array<ArrayBuffer>;
  readonly bytes: (length: number) => Int8Array<ArrayBuffer>;
  /** The same bytes in this room: themselves where they lie in it already, else a copy. */
  readonly lay: (bytes: Int8Array) => Int8Array;
  /** `out += values[k] * rows[ids[k]]` for each k from `from` up to `to`. */
  readonly addRows: (out: Float32Array, rows: Float32Array, sparse: Sparse, from: number, to: number) => void;
  /** The same from rows of signed bytes. */
  readonly addByteRows: (out: Float32Array, rows: Int8Array, sparse: Sparse, from: number, to: number) => void;
  /** Has the rows of ids from `from` up to `to` near before they are used: worth it where they lie far apart. */
  readonly fetchRows: (rows: Rows, ids: Int32Array, from: number, to: number) => void;
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

/** A matrix, so many columns wide. */
export type Rows = { readonly all: Float32Array | Int8Array; readonly columns: number };

export type PoolSlopes = {
  readonly largest: Float32Array;
  readonly slopeOfLargest: Float32Array;
  readonly slopeOfSum: Float32Array;
};

/** Width of a row that has room for `columns` numbers: a multiple of sixteen. */
export const toWidth = (columns: number): number => Math.ceil(columns / 16) * 16;

/** Room for `arrays` arrays of `bytes` in all; asking it for more throws a RangeError. */
export const createRowRoom = (bytes: number, arrays: number): RowRoom => createRoomIn(createMemory(bytes, arrays), 0);

/**
 * Bytes to read a file into, so that the rows among them are used where they lie: `roomOf` finds the room around them,
 * with `spare` bytes besides.
 */
export const createBytesInRoom = (size: number, spare: number): Uint8Array<ArrayBuffer> => {
  const memory = createMemory(size + spare, 1);
  const bytes = new Uint8Array(memory.buffer, 0, size);
  rooms.set(memory.buffer, createRoomIn(memory, size));
  return bytes;
};

/** The room in which an array lies, where that has so much left for so many arrays. */
export const roomOf = (array: Int8Array, bytes: number, arrays: number): RowRoom | undefined => {
  const room = rooms.get(array.buffer);
  return room !== undefined && room.left() >= bytes + arrays * LINE ? room : undefined;
};

const rooms = new WeakMap<ArrayBufferLike, RowRoom & { readonly left: () => number }>();

const createMemory = (bytes: number, arrays: number): Memory => {
  const pages = Math.ceil((bytes + (arrays + 2) * LINE) / PAGE);
  return new WebAssembly.Memory({ initial: pages, maximum: pages });
};

const createRoomIn = (memory: Memory, taken: number) => {
  const loops = new WebAssembly.Instance(rowsModule(), { e: { m: memory } }).exports as Loops;
  return { ...createArrays(memory.buffer, taken), ...createArithmetic(loops) };
};

/** One array after the other. */
const createArrays = (buffer: ArrayBuffer, taken: number) => {
  let used = LINE + Math.ceil(taken / LINE) * LINE;
  const take = (size: number): number => {
    const at = used;
    used += Math.ceil(size / LINE) * LINE;
    return at;
  };
  const bytes = (length: number) => new Int8Array(buffer, take(length), length);
  return {
    floats: (length: number) => new Float32Array(buffer, take(length * 4), length),
    ints: (length: number) => new Int32Array(buffer, take(length * 4), length),
    bytes,
    lay: (given: Int8Array): Int8Array => {
      if (given.buffer === buffer) return given;
      const laid = bytes(given.length);
      laid.set(given);
      return laid;
    },
    left: (): number => buffer.byteLength - used,
  };
};

const createArithmetic = (loops: Loops): Omit<RowRoom, 'floats' | 'ints' | 'bytes' | 'lay'> => ({
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
  fetchRows: ({ all, columns }, ids, from, to) => {
    if (to <= from) return;
    loops.fetchRows(all.byteOffset, columns * all.BYTES_PER_ELEMENT, ids.byteOffset + from * 4, 0, 0, to - from);
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
  readonly Memory: new (size: { initial: number; maximum: number }) => Memory;
  readonly Module: new (code: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

type Memory = { readonly buffer: ArrayBuffer };

const PAGE = 65_536;
/** Each array starts on a cache line. */
const LINE = 64;

type Loop = (a: number, b: number, c: number, d: number, e: number, f: number) => void;
type Loops = Record<
  'addRows' | 'addByteRows' | 'fetchRows' | 'addToRows' | 'dotRows' | 'poolRows' | 'slopeOfRow',
  Loop
>;

let compiled: object | undefined;
const rowsModule = (): object => {
  compiled ??= new WebAssembly.Module(assembleRowsModule());
  return compiled;
};
