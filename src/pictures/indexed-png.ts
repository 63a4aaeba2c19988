import { crc32, deflateSync } from 'node:zlib';

/** What is drawn: opaque pixels, four bytes each (red, green, blue, alpha). */
export type Pixels = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const MOST_COLOURS = 256;

/**
 * A PNG with a palette of the 256 colours met most (PNG 1.2, colour type 3): charts have few colours, and this takes a
 * third of the bytes. Rarer shades, all of them edges of letters and shapes, become the nearest that is kept.
 */
export const toIndexedPng = ({ width, height, pixels }: Pixels): Uint8Array => {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const palette = paletteOf(colours);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', paletteBytes(palette)),
    chunk('IDAT', deflateSync(rowsOf(colours, width, height, palette), { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const header = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/** Without alpha: small integers are what a map is quick with. */
const RGB = 0xffffff;

/** Colours as the machine holds them (little-endian: red is the lowest byte), most frequent first. */
const paletteOf = (colours: Uint32Array): readonly number[] => {
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; ) {
    const colour = colours[at] ?? 0;
    let end = at + 1;
    while (colours[end] === colour) end += 1;
    counts.set(colour & RGB, (counts.get(colour & RGB) ?? 0) + end - at);
    at = end;
  }
  return [...counts]
    .toSorted(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
};

const paletteBytes = (palette: readonly number[]): Buffer =>
  Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));

/** One byte a pixel, each row behind a zero: no filter helps a palette. */
const rowsOf = (colours: Uint32Array, width: number, height: number, palette: readonly number[]): Buffer => {
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    const from = y * width;
    for (let x = 0; x < width; ) {
      const colour = colours[from + x] ?? 0;
      let end = x + 1;
      while (end < width && colours[from + end] === colour) end += 1;
      rows.fill(placeOf(colour & RGB, places, palette), from + y + 1 + x, from + y + 1 + end);
      x = end;
    }
  }
  return rows;
};

/** The place of a colour in the palette; the nearest to one that is not in it is looked for once. */
const placeOf = (colour: number, places: Map<number, number>, palette: readonly number[]): number => {
  const known = places.get(colour);
  if (known !== undefined) return known;
  const found = nearest(colour, palette);
  places.set(colour, found);
  return found;
};

const nearest = (colour: number, palette: readonly number[]): number => {
  const [red, green, blue] = [colour & 255, (colour >> 8) & 255, colour >> 16];
  let best = 0;
  let least = Infinity;
  for (let place = 0; place < palette.length; place++) {
    const other = palette[place] ?? 0;
    const distance = (red - (other & 255)) ** 2 + (green - ((other >> 8) & 255)) ** 2 + (blue - (other >> 16)) ** 2;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
};
