import { el, escapeXml, type Svg } from './svg.ts';
import { type Weight, wrapEvenly } from './text-width.ts';

/**
 * Colours that stay apart for people who see few of them (after Okabe and Ito), all at least 4.5 : 1 on the card where
 * they carry text. Whatever a colour says, a shape, a pattern or a word says too.
 */
export const COLOURS = {
  card: '#ffffff',
  edge: '#d5dbe1',
  grid: '#e3e8ec',
  ink: '#16202a',
  soft: '#4d5a67',
  faint: '#8d99a5',
  line: '#9aa6b2',
  band: '#f1f4f7',
  blue: '#0b66a8',
  blueMid: '#7db9e0',
  blueSoft: '#cfe5f5',
  green: '#00735a',
  greenMid: '#86cdb9',
  greenSoft: '#cdebe2',
  orange: '#b24a00',
} as const;

export const FONT = 'Inter';

/** Pixels. Chats preview a picture about 360 wide, so that the smallest letters are nine high there. */
export const SIZES = { width: 480, margin: 16, title: 18, text: 13, small: 12 } as const;

/** From one margin to the other. */
export const INNER = SIZES.width - 2 * SIZES.margin;

export type TextStyle = {
  readonly size?: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** Small print. */
export const SOFT = { size: SIZES.small, fill: COLOURS.soft } as const;

/** A line of text with its baseline at `y`. */
export const words = (x: number, y: number, text: string, style: TextStyle = {}): Svg =>
  text === ''
    ? ''
    : el(
        'text',
        {
          x,
          y,
          'font-size': style.size ?? SIZES.text,
          'font-weight': style.weight === 700 ? 700 : undefined,
          'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
          fill: style.fill ?? COLOURS.ink,
        },
        escapeXml(text),
      );

/** Something drawn and how much of the height it takes. */
export type Drawn = { readonly height: number; readonly drawn: Svg };

const TITLE_LINE = 23;

/** The title in at most two lines at the top of a card. */
export const titled = (title: string, width: number = SIZES.width): Drawn => {
  const lines = wrapEvenly(title, width - 2 * SIZES.margin, SIZES.title, 2, 700);
  return {
    height: 16 + TITLE_LINE * lines.length,
    drawn: lines
      .map((line, at) => words(SIZES.margin, 29 + TITLE_LINE * at, line, { size: SIZES.title, weight: 700 }))
      .join(''),
  };
};

/** A finished drawing on its own card, so that it reads the same on light and dark. */
export const card = (title: string, width: number, height: number, ...children: readonly Svg[]): Svg =>
  el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.ceil(width),
      height: Math.ceil(height),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      'font-family': FONT,
    },
    el('title', {}, escapeXml(title)),
    el('rect', { width: Math.ceil(width), height: Math.ceil(height), fill: COLOURS.card }),
    ...children,
  );
