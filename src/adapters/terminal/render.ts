import pc from 'picocolors';
import type { Reply } from '../../core/message.ts';
import { toPlainText } from '../../core/plain-text.ts';
import { LIMITS } from './limits.ts';

export type Screen = {
  readonly colours: boolean;
  /** Width to wrap at; undefined leaves lines whole, for pipes. */
  readonly columns?: number | undefined;
};

/** A reply for the screen: wrapped at the width, coloured where colours are on. */
export const renderReply = (reply: Reply, { colours, columns }: Screen): string => {
  const { bold, dim, cyan } = pc.createColors(colours);
  const text = toPlainText(printable(reply), { strong: bold, faint: dim, accent: cyan });
  if (columns === undefined) return text;
  const width = columns < LIMITS.narrowest ? LIMITS.columns : Math.min(columns, LIMITS.columns);
  return text
    .split('\n')
    .map((line) => wrap(line, width))
    .join('\n');
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Control characters could drive the terminal, so none is printed. */
const printable = (reply: Reply): Reply =>
  JSON.parse(
    JSON.stringify(reply, (_key, value: unknown) => (typeof value === 'string' ? value.replace(CONTROLS, '') : value)),
  ) as Reply;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
const COLOUR = /\u001b\[\d+m/g;
const widthOf = (text: string): number => text.replace(COLOUR, '').length;

/** Breaks a line between words, continuing list items under their text. Colour codes count as no width. */
const wrap = (line: string, columns: number): string => {
  const indent = /^\s*(?:•|\d+\.) /.test(line) ? '  ' : '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (widthOf(longer) <= columns || current === '') current = longer;
    else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current].join('\n');
};
