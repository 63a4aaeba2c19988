import { type Drawn, SIZES, SOFT, words } from './style.ts';
import { group, type Svg } from './svg.ts';
import { widthOf } from './text-width.ts';

/** What a shape means. It is drawn around the middle of the line, `y`, and as wide as said. */
export type Entry = { readonly text: string; readonly width: number; readonly shape: (x: number, y: number) => Svg };

const LINE = 21;
const MIDDLE = 10;
const [BEFORE_TEXT, BETWEEN] = [5, 13];

/** Shapes and their meanings beside each other, in as many lines as they need between the margins. */
export const legendOf = (entries: readonly Entry[]): Drawn => {
  let [x, line]: [number, number] = [SIZES.margin, 0];
  const drawn = entries.map(({ text, width, shape }) => {
    const needed = width + BEFORE_TEXT + widthOf(text, SIZES.small);
    if (x > SIZES.margin && x + needed > SIZES.width - SIZES.margin) [x, line] = [SIZES.margin, line + 1];
    const at = x;
    x += needed + BETWEEN;
    return group(0, line * LINE, shape(at, MIDDLE), words(at + width + BEFORE_TEXT, MIDDLE + 4.3, text, SOFT));
  });
  return { height: drawn.length ? (line + 1) * LINE + 4 : 0, drawn: drawn.join('') };
};
