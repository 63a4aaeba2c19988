import { crc32, deflateSync } from 'node:zlib';

/** What is drawn: opaque pixels, four bytes each (red, green, blue, alpha). */
export type Pixels = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const MOST_COLOURS = 256;
/** Higher takes much longer for few bytes less. */
const DEFLATE_LEVEL = 4;

/**
 * A PNG with a palette of at most 256 colours (PNG 1.2, colour type 3): charts have few, and this takes a third of the
 * bytes. Shades that nobody tells apart are one colour; the rarest, all of them edges of letters and shapes, become the
 * nearest that is kept.
 */
export const toIndexedPng = ({ width, height, pixels }: Pixels): Uint8Array => {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const shades = shadesOf(colours, width);
  const palette = mostMet(shades);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', paletteBytes(palette)),
    chunk('IDAT', deflateSync(rowsOf(colours, width, placesOf(shades, palette)), { level: DEFLATE_LEVEL })),
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

/** Charts are mostly runs of one colour, which take one step each. */
const eachRun = (
  pixels: Uint32Array,
  width: number,
  visit: (pixel: number, from: number, to: number) => void,
): void => {
  for (let row = 0; row < pixels.length; row += width)
    for (let from = row; from < row + width; ) {
      const pixel = pixels[from] ?? 0;
      let to = from + 1;
      while (to < row + width && pixels[to] === pixel) to += 1;
      visit(pixel, from, to);
      from = to;
    }
};

/** Five bits of each of three parts. */
const SHADES = 1 << 15;
const shadeOf = (pixel: number): number => ((pixel >> 3) & 0x1f) | ((pixel >> 6) & 0x3e0) | ((pixel >> 9) & 0x7c00);
const RGB = 0xffffff;

/** Shades that are there: of each the colour with the longest run, for that is a plain one, and how many pixels have it. */
type Shades = { readonly colours: ReadonlyMap<number, number>; readonly counts: Uint32Array };

/** Colours as the machine holds them: little-endian, red is the lowest byte. */
const shadesOf = (pixels: Uint32Array, width: number): Shades => {
  const counts = new Uint32Array(SHADES);
  const longest = new Uint32Array(SHADES);
  const colours = new Map<number, number>();
  eachRun(pixels, width, (pixel, from, to) => {
    const [shade, length] = [shadeOf(pixel), to - from];
    if (length > (longest[shade] ?? 0)) {
      longest[shade] = length;
      colours.set(shade, pixel & RGB);
    }
    counts[shade] = (counts[shade] ?? 0) + length;
  });
  return { colours, counts };
};

/** The colours kept, the most frequent first. */
const mostMet = ({ colours, counts }: Shades): readonly number[] =>
  [...colours]
    .toSorted(([a], [b]) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, MOST_COLOURS)
    .map(([, colour]) => colour);

const paletteBytes = (palette: readonly number[]): Buffer =>
  Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));

/** The place in the palette of each shade. */
const placesOf = ({ colours }: Shades, palette: readonly number[]): Uint8Array => {
  const places = new Uint8Array(SHADES);
  for (const [shade, colour] of colours) places[shade] = nearest(colour, palette);
  return places;
};

/** Filling takes longer to begin than a few steps. */
const SHORT = 16;

/** One byte a pixel, each row behind a zero: no filter helps a palette. */
const rowsOf = (pixels: Uint32Array, width: number, places: Uint8Array): Buffer => {
  const rows = Buffer.alloc(pixels.length + pixels.length / width);
  eachRun(pixels, width, (pixel, from, to) => {
    const place = places[shadeOf(pixel)] ?? 0;
    const zeros = Math.floor(from / width) + 1;
    if (to - from > SHORT) rows.fill(place, from + zeros, to + zeros);
    else for (let at = from; at < to; at++) rows[at + zeros] = place;
  });
  return rows;
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
