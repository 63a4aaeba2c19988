import { el, escapeXml, type Svg } from './svg.ts';
import type { Weight } from './text-width.ts';

/**
 * Colours that stay apart for people who see few of them (after Okabe and Ito), all at least 4.5 : 1 on the card where
 * they carry text. Whatever a colour says, a shape, a pattern or a word says too.
 */
export const COLOURS = {
  card: '#ffffff',
  edge: '#d5dbe1',
  grid: '#e3e8ec',
  ink: '#16202a',
  soft: '#55626f',
  faint: '#8d99a5',
  line: '#b4bec8',
  band: '#f3f6f8',
  blue: '#0b66a8',
  blueSoft: '#bcdcf2',
  green: '#00735a',
  greenSoft: '#c4e8dc',
  orange: '#b24a00',
  orangeSoft: '#ffe3cb',
} as const;

export const FONT = 'Inter';

/** Sizes in pixels of a picture as chats preview it; it is drawn at twice that. */
export const SIZES = { title: 16, text: 12, small: 10.5, margin: 16 } as const;

export type TextStyle = {
  readonly size?: number;
  readonly weight?: Weight;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Parts the letters from lines behind them. */
  readonly halo?: boolean;
};

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
          ...(style.halo && { stroke: COLOURS.card, 'stroke-width': 3, 'paint-order': 'stroke' }),
        },
        escapeXml(text),
      );

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
