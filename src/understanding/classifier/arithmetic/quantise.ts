/** Rows of numbers as signed bytes, each row with a scale of its own: a quarter of the room, no loss worth measuring. */
export type QuantisedRows = {
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
  /** The place of each row where some were left out: those share the last, of nothing but zeros. Undefined: all are there. */
  readonly places?: Uint16Array;
};

export const quantise = (rows: Float32Array, width: number): QuantisedRows => {
  const bytes = new Int8Array(rows.length);
  const scales = new Float32Array(rows.length / width);
  for (let r = 0; r < scales.length; r++) {
    const from = r * width;
    const scale = largestOf(rows, from, from + width) / 127;
    scales[r] = scale;
    if (scale === 0) continue;
    const factor = 1 / scale;
    for (let i = from; i < from + width; i++) bytes[i] = Math.round((rows[i] as number) * factor);
  }
  return { bytes, scales };
};

/** Some of the rows, by their ids in order: no more than 65,535. */
export const takeRows = ({ bytes, scales }: QuantisedRows, ids: readonly number[]): QuantisedRows => {
  const width = bytes.length / scales.length;
  const kept = new Int8Array((ids.length + 1) * width);
  const places = new Uint16Array(scales.length).fill(ids.length);
  for (const [place, id] of ids.entries()) {
    kept.set(bytes.subarray(id * width, (id + 1) * width), place * width);
    places[id] = place;
  }
  return { bytes: kept, scales: Float32Array.from([...ids.map((id) => scales[id] as number), 0]), places };
};

const largestOf = (values: Float32Array, from: number, to: number): number => {
  let largest = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] as number;
    const size = value < 0 ? -value : value;
    if (size > largest) largest = size;
  }
  return largest;
};
