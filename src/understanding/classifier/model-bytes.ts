import type { Model } from './model.ts';

/** Changes whenever what is learned or how it is read changes: bytes of another engine are not read. */
export const ENGINE = 'rung-understanding-1';

/**
 * A model as bytes: the length of a head, the head as JSON, then every array in it, each on a multiple of eight. The
 * numbers are little-endian, as on every machine Node runs on.
 */
export const toBytes = (model: Model): Uint8Array<ArrayBuffer> => {
  const arrays: Numbers[] = [];
  let at = 0;
  const body = JSON.stringify(model, (_, value: unknown) => {
    if (!isNumbers(value)) return value;
    arrays.push(value);
    const place: Place = { kind: kindOf(value), at, length: value.length };
    at += padded(value.byteLength);
    return { $: place };
  });
  const head = new TextEncoder().encode(JSON.stringify({ engine: ENGINE, size: at, model: body }));
  const start = padded(8 + head.length);
  const bytes = new Uint8Array(start + at);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 8);
  let to = start;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), to);
    to += padded(array.byteLength);
  }
  return bytes;
};

/** The model again, its arrays looking into `bytes`; undefined for bytes of another engine, cut short or damaged. */
export const fromBytes = (bytes: Uint8Array): Model | undefined => {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  try {
    const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0, true);
    const head: { engine?: unknown; size?: unknown; model?: unknown } = JSON.parse(
      new TextDecoder().decode(whole.subarray(8, 8 + length)),
    );
    const start = whole.byteOffset + padded(8 + length);
    if (head.engine !== ENGINE || typeof head.model !== 'string') return undefined;
    if (head.size !== whole.byteLength - padded(8 + length)) return undefined;
    return JSON.parse(head.model, (_, value: unknown) =>
      isPlaced(value) ? restore(value.$, whole.buffer, start) : value,
    );
  } catch {
    return undefined;
  }
};

type Numbers = Int8Array | Int32Array | Float32Array;
type Place = { readonly kind: 'bytes' | 'ints' | 'floats'; readonly at: number; readonly length: number };

const isNumbers = (value: unknown): value is Numbers =>
  value instanceof Int8Array || value instanceof Int32Array || value instanceof Float32Array;

const kindOf = (array: Numbers): Place['kind'] =>
  array instanceof Int8Array ? 'bytes' : array instanceof Int32Array ? 'ints' : 'floats';

const isPlaced = (value: unknown): value is { readonly $: Place } =>
  typeof value === 'object' && value !== null && '$' in value;

const restore = ({ kind, at, length }: Place, buffer: ArrayBufferLike, start: number): Numbers => {
  switch (kind) {
    case 'bytes':
      return new Int8Array(buffer, start + at, length);
    case 'ints':
      return new Int32Array(buffer, start + at, length);
    case 'floats':
      return new Float32Array(buffer, start + at, length);
  }
};

const padded = (size: number): number => Math.ceil(size / 8) * 8;
