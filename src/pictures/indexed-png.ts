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
  const shades = shadesOf(new Uint32Array(pixels.buffer, pixels.byteOffset, width * height));
  const kept = mostMet(shades);
  const palette = kept.map((number) => shades.colours[number] ?? 0);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', paletteBytes(palette)),
    chunk('IDAT', deflateSync(rowsOf(shades, width, height, palette), { level: DEFLATE_LEVEL })),
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

/** For each pixel the number of its shade, and for each number the colour and how many pixels have it. */
type Shades = {
  readonly numbers: Uint16Array;
  readonly colours: readonly number[];
  readonly counts: Uint32Array;
};

/** Five bits of each of three parts. */
const SHADES = 1 << 15;
const RGB = 0xffffff;

/** Colours as the machine holds them (little-endian: red is the lowest byte); a shade has the colour met first. */
const shadesOf = (pixels: Uint32Array): Shades => {
  const numbers = new Uint16Array(pixels.length);
  const counts = new Uint32Array(SHADES);
  const known = new Uint16Array(SHADES);
  const colours: number[] = [];
  let [last, number] = [-1, 0];
  for (let at = 0; at < pixels.length; at++) {
    const pixel = pixels[at] ?? 0;
    if (pixel !== last) {
      last = pixel;
      const shade = ((pixel >> 3) & 0x1f) | ((pixel >> 6) & 0x3e0) | ((pixel >> 9) & 0x7c00);
      if (known[shade] === 0) known[shade] = colours.push(pixel & RGB);
      number = (known[shade] ?? 1) - 1;
    }
    numbers[at] = number;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return { numbers, colours, counts };
};

/** Numbers of the shades kept, the most frequent first. */
const mostMet = ({ colours, counts }: Shades): readonly number[] =>
  [...colours.keys()].toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, MOST_COLOURS);

const paletteBytes = (palette: readonly number[]): Buffer =>
  Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));

/** One byte a pixel, each row behind a zero: no filter helps a palette. */
const rowsOf = ({ numbers, colours }: Shades, width: number, height: number, palette: readonly number[]): Buffer => {
  const places = Uint8Array.from(colours, (colour) => nearest(colour, palette));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    const [from, to] = [y * width, y * (width + 1) + 1];
    for (let x = 0; x < width; x++) rows[to + x] = places[numbers[from + x] ?? 0] ?? 0;
  }
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
