import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { RungError } from '../../core/errors.ts';
import { FONT } from '../style/style.ts';
import type { Svg } from '../style/svg.ts';
import { toIndexedPng } from './indexed-png.ts';

const require = createRequire(import.meta.url);

/**
 * The letters that most pictures need, in small files, for the renderer reads one anew for each letter; then the whole
 * font, for all others. Throws where its package is missing.
 */
export const bundledFonts = (): readonly string[] => [
  ...['inter-400.ttf', 'inter-700.ttf'].map((file) => fileURLToPath(new URL(`fonts/${file}`, import.meta.url))),
  ...['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map((file) =>
    require.resolve(`@expo-google-fonts/inter/${file}`),
  ),
];

/** As many bytes as a picture may have. */
export const MOST_BYTES = 150_000;

/** Sharp on dense screens first, then as sharp as fits. */
const ZOOMS = [2, 1.6, 1.3, 1, 0.8, 0.6] as const;
/** More would take too long and be too large anyhow. */
const MOST_PIXELS = 1_900_000;

/** SVG to PNG. The same SVG gives the same bytes, MOST_BYTES at most. */
export type Rasterise = (svg: Svg) => Uint8Array;

/** Throws RungError `picture` where the fonts draw nothing: text would be missing without a word. */
export const createRasterise = (fontFiles: readonly string[] = bundledFonts()): Rasterise => {
  if (!drawsText(fontFiles))
    throw new RungError('picture', 'pictures', `no text can be drawn with the fonts ${fontFiles.join(', ')}`);
  return (svg) => {
    const [width = 0, height = 0] = /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    for (const zoom of ZOOMS.filter((one) => width * height * one ** 2 <= MOST_PIXELS)) {
      const png = toPng(svg, zoom, fontFiles);
      if (png.length <= MOST_BYTES) return png;
    }
    throw new RungError('picture', 'pictures', `a picture is larger than ${MOST_BYTES} bytes at every size`);
  };
};

const toPng = (svg: Svg, zoom: number, fontFiles: readonly string[]): Uint8Array =>
  toIndexedPng(new Resvg(svg, { ...fonts(fontFiles), fitTo: { mode: 'zoom', value: zoom } }).render());

const fonts = (fontFiles: readonly string[]) => ({
  font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: FONT },
});

const drawsText = (fontFiles: readonly string[]): boolean => {
  const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="15" font-family="${FONT}">A</text></svg>`;
  return new Resvg(probe, fonts(fontFiles)).innerBBox() !== undefined;
};
