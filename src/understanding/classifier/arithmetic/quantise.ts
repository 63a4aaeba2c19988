/** Rows of numbers as signed bytes, each row with a scale of its own: a quarter of the room, no loss worth measuring. */
export type QuantisedRows = {
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
  /** Where some were left out, the place of each among those kept, or `LEFT_OUT`; undefined where all are there. */
  readonly places?: Uint16Array;
};

export const LEFT_OUT = 0xffff;

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

const largestOf = (values: Float32Array, from: number, to: number): number => {
  let largest = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] as number;
    const size = value < 0 ? -value : value;
    if (size > largest) largest = size;
  }
  return largest;
};
