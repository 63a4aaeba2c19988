/**
 * The machine code of the row loops in `rows.ts`: a WebAssembly module put together by hand, because plain JavaScript
 * loops over numbers use no vector instructions and take six times as long.
 */
export const assembleRowsModule = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [list([signature(6)])]),
    ...section(2, [list([[...name('e'), ...name('m'), 0x02, 0x00, 0x01]])]),
    ...section(3, [list(functions.map(() => [0x00]))]),
    ...section(7, [list(functions.map((each, i) => [...name(each.name), 0x00, ...unsigned(i)]))]),
    ...section(10, [list(functions.map((each) => body(each.code)))]),
  ]);

type Code = readonly number[];

/** Unsigned LEB128, the number format of the module. */
const unsigned = (value: number): Code =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(Math.floor(value / 0x80))];
const signed = (value: number): Code =>
  value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const name = (text: string): Code => list([...text].map((char) => [char.charCodeAt(0)]));
const section = (id: number, parts: readonly Code[]): Code => [id, ...unsigned(parts.flat().length), ...parts.flat()];

const I32 = 0x7f;
const V128 = 0x7b;
const signature = (count: number): Code => [0x60, ...list(Array.from({ length: count }, () => [I32])), 0x00];

/** Locals 0 to 5 are the arguments, 6 to 9 integers, 10 to 13 vectors. */
const body = (code: Code): Code => {
  const locals = list([
    [4, I32],
    [4, V128],
  ]);
  return [...unsigned(locals.length + code.length + 1), ...locals, ...code, 0x0b];
};

const get = (local: number): Code => [0x20, local];
const set = (local: number, ...value: readonly Code[]): Code => [...value.flat(), 0x21, local];
const constant = (value: number): Code => [0x41, ...signed(value)];
const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
const multiply = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
const step = (local: number, by: number): Code => set(local, add(get(local), constant(by)));
const drop = (value: Code): Code => [...value, 0x1a];
const loadByte = (address: Code): Code => [...address, 0x2c, 0x00, 0x00];
const loadInt = (address: Code): Code => [...address, 0x28, 0x02, 0x00];
const loadFloat = (address: Code): Code => [...address, 0x2a, 0x02, 0x00];
const storeFloat = (address: Code, value: Code): Code => [...address, ...value, 0x38, 0x02, 0x00];

const vector = (opcode: number): Code => [0xfd, ...unsigned(opcode)];
const loadVector = (address: Code, offset: number): Code => [...address, ...vector(0x00), 0x02, ...unsigned(offset)];
const storeVector = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...vector(0x0b),
  0x02,
  ...unsigned(offset),
];
const splat = (value: Code): Code => [...value, ...vector(0x13)];
const addVectors = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe4)];
const multiplyVectors = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe6)];
const largerOf = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe9)];
const equalMask = (a: Code, b: Code): Code => [...a, ...b, ...vector(0x41)];
const greaterMask = (a: Code, b: Code): Code => [...a, ...b, ...vector(0x44)];
const bothOf = (a: Code, b: Code): Code => [...a, ...b, ...vector(0x4e)];
const lane = (value: Code, index: number): Code => [...value, ...vector(0x1f), index];
const ADD_FLOATS = 0x92;
/** Eight signed bytes as sixteen-bit lanes, and either half of those as floats. */
const loadBytes = (address: Code, offset: number): Code => [...address, ...vector(0x01), 0x00, ...unsigned(offset)];
const lowFloats = (value: Code): Code => [...value, ...vector(0xa7), ...vector(0xfa)];
const highFloats = (value: Code): Code => [...value, ...vector(0xa8), ...vector(0xfa)];

/** Repeats while the local is not zero after the body. */
const whileLeft = (left: number, ...code: readonly Code[]): Code => [
  ...[0x03, 0x40],
  ...code.flat(),
  ...step(left, -1),
  ...get(left),
  ...[0x0d, 0x00, 0x0b],
];
/** Repeats while the address is below its end. */
const whileBelow = (address: number, end: number, ...code: readonly Code[]): Code => [
  ...[0x03, 0x40],
  ...code.flat(),
  ...get(address),
  ...get(end),
  ...[0x49, 0x0d, 0x00, 0x0b],
];

const ZERO: Code = splat([0x43, 0, 0, 0, 0]);
const OFFSETS = [0, 16, 32, 48];
const [ROW, AT, END] = [6, 7, 8];
const [FACTOR, WIDE] = [10, 11];

/**
 * A loop over sparse entries. Arguments: a dense vector, rows, bytes of a row, ids, values, count. `code` works on 64 bytes
 * of the dense vector at AT beside those of a row at ROW, of which a number takes `bytes` bytes, with FACTOR as the value.
 */
const eachRow = (bytes: 1 | 4, ...code: readonly Code[]): Code =>
  whileLeft(
    5,
    set(ROW, add(get(1), multiply(loadInt(get(3)), get(2)))),
    set(FACTOR, splat(loadFloat(get(4)))),
    set(AT, get(0)),
    set(END, add(get(0), bytes === 4 ? get(2) : multiply(get(2), constant(4)))),
    whileBelow(AT, END, ...code, step(AT, 64), step(ROW, 16 * bytes)),
    step(3, 4),
    step(4, 4),
  );

/** Adds FACTOR times what lies at `from` to what lies at `to`, 64 bytes of floats. */
const addScaled = (to: number, from: number): readonly Code[] =>
  OFFSETS.map((offset) =>
    storeVector(
      get(to),
      offset,
      addVectors(loadVector(get(to), offset), multiplyVectors(get(FACTOR), loadVector(get(from), offset))),
    ),
  );

const addRows: Code = eachRow(4, ...addScaled(AT, ROW));

/** The dense vector is a change, added to every row. */
const addToRows: Code = eachRow(4, ...addScaled(ROW, AT));

/** Rows of signed bytes. */
const addByteRows: Code = eachRow(
  1,
  ...[0, 8].flatMap((offset) => [
    set(WIDE, loadBytes(get(ROW), offset)),
    ...[lowFloats, highFloats].map((half, i) =>
      storeVector(
        get(AT),
        offset * 4 + i * 16,
        addVectors(loadVector(get(AT), offset * 4 + i * 16), multiplyVectors(get(FACTOR), half(get(WIDE)))),
      ),
    ),
  ]),
);

/**
 * Reads a byte of every cache line of rows, for nothing but to have them near: they come from memory side by side, where
 * arithmetic waits for one after the other. Arguments: rows, bytes of a row, ids, nothing, nothing, count.
 */
const fetchRows: Code = whileLeft(
  5,
  set(AT, add(get(0), multiply(loadInt(get(2)), get(1)))),
  set(END, add(get(AT), get(1))),
  whileBelow(AT, END, drop(loadByte(get(AT))), step(AT, 64)),
  drop(loadByte(add(get(END), constant(-1)))),
  step(2, 4),
);

/** Arguments: out, rows, bytes of a row, ids, vector, count. */
const dotRows: Code = whileLeft(
  5,
  set(ROW, add(get(1), multiply(loadInt(get(3)), get(2)))),
  set(FACTOR, ZERO),
  set(AT, get(4)),
  set(END, add(get(4), get(2))),
  whileBelow(
    AT,
    END,
    ...OFFSETS.map((offset) =>
      set(FACTOR, addVectors(get(FACTOR), multiplyVectors(loadVector(get(AT), offset), loadVector(get(ROW), offset)))),
    ),
    step(AT, 64),
    step(ROW, 64),
  ),
  storeFloat(get(0), [...lane(get(FACTOR), 0), ...[1, 2, 3].flatMap((i) => [...lane(get(FACTOR), i), ADD_FLOATS])]),
  step(0, 4),
  step(3, 4),
);

/** Arguments: largest, sum, bytes of a row, rows, nothing, count. */
const poolRows: Code = whileLeft(
  5,
  set(AT, get(0)),
  set(END, add(get(0), get(2))),
  set(ROW, get(1)),
  set(FACTOR, ZERO),
  whileBelow(
    AT,
    END,
    set(WIDE, largerOf(loadVector(get(3), 0), get(FACTOR))),
    storeVector(get(AT), 0, largerOf(loadVector(get(AT), 0), get(WIDE))),
    storeVector(get(ROW), 0, addVectors(loadVector(get(ROW), 0), get(WIDE))),
    step(AT, 16),
    step(ROW, 16),
    step(3, 16),
  ),
);

/** Arguments: out, row, bytes of a row, largest, slope of the largest, slope of the sum. */
const slopeOfRow: Code = [
  ...set(END, add(get(0), get(2))),
  ...set(FACTOR, ZERO),
  ...whileBelow(
    0,
    END,
    set(WIDE, loadVector(get(1), 0)),
    storeVector(
      get(0),
      0,
      bothOf(
        greaterMask(get(WIDE), get(FACTOR)),
        addVectors(bothOf(equalMask(get(WIDE), loadVector(get(3), 0)), loadVector(get(4), 0)), loadVector(get(5), 0)),
      ),
    ),
    ...[0, 1, 3, 4, 5].map((pointer) => step(pointer, 16)),
  ),
];

const functions: readonly { readonly name: string; readonly code: Code }[] = [
  { name: 'addRows', code: addRows },
  { name: 'addByteRows', code: addByteRows },
  { name: 'fetchRows', code: fetchRows },
  { name: 'addToRows', code: addToRows },
  { name: 'dotRows', code: dotRows },
  { name: 'poolRows', code: poolRows },
  { name: 'slopeOfRow', code: slopeOfRow },
];
