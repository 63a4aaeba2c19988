/**
 * A pasted advert as lines of plain words: one for each paragraph, list item and table cell, whatever markup it came in.
 * A table whose first row is made of headings (`isHeading`) is read down its columns, so that a cell stands below its own.
 */
export const toLines = (text: string, isHeading: (cell: string) => boolean): readonly string[] =>
  withTables(decode(withoutTags(text.slice(0, MAX_CHARACTERS))).split(LINE_ENDS), isHeading)
    .flatMap((line) => line.split(BULLETS))
    .map((line) =>
      line
        .replaceAll(/[*_`]{1,4}|(?<![A-Za-z])#{1,6}/g, ' ')
        .trim()
        .replace(MARKERS, ''),
    )
    .filter((line) => line !== '');

const MAX_CHARACTERS = 20_000;

/** Marks that begin an item, even in the middle of a line. */
const BULLETS = /[•▪●◦‣✓✔➤➢]|(?<=\s)·(?=\s)/u;

/** Stand for the beginnings of cells and rows, and for the end of a table, until lines are made. */
const [CELL, ROW, END] = ['\u0001', '\u0002', '\u0003'];
const LINE_ENDS = new RegExp(`\\r?\\n|${ROW}`);
/** What begins an item of a list: a dash, a number. */
const MARKERS = /^(?:[-–—+>]|\(?\d{1,2}[.)])\s+/;

/** Markup becomes white space; what ends a block ends a line. One pass, so no text is slow. */
const withoutTags = (text: string): string => {
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const close = text[at] === '<' ? text.indexOf('>', at) : -1;
    const isTag = close > at + 1 && close - at < LONGEST_TAG && /[a-z/!]/i.test(text[at + 1] ?? '');
    plain = isTag ? withTag(plain, text.slice(at + 1, close)) : plain + (text[at] ?? '');
    at = isTag ? close + 1 : at + 1;
  }
  return plain;
};

const LONGEST_TAG = 400;
const BLOCKS =
  /^\/?(?:p|br|li|ul|ol|div|tr|h\d|thead|tbody|section|article|header|footer|dl|dt|dd|hr|blockquote|pre)\b/i;

const INLINE = /^\/?(?:td|th|b|strong|i|em|span|a|u|code|font|small|sup|sub|mark)\b/i;

const withTag = (plain: string, tag: string): string => {
  if (/^(?:td|th)\b/i.test(tag)) return plain.trimEnd() + CELL;
  if (/^tr\b/i.test(tag)) return plain + ROW;
  if (/^\/table\b/i.test(tag)) return `${plain}\n${END}\n`;
  return plain + (BLOCKS.test(tag) ? '\n' : INLINE.test(tag) ? '' : ' ');
};

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
};

const decode = (text: string): string =>
  text.replaceAll(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });

type Row = readonly string[];

const withTables = (lines: readonly string[], isHeading: (cell: string) => boolean): readonly string[] => {
  const out: string[] = [];
  let rows: Row[] = [];
  const flush = (): void => {
    out.push(...readTable(rows, isHeading));
    rows = [];
  };
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells !== undefined) rows.push(cells);
    else if (rows.length === 0 || line.trim() !== '') {
      flush();
      out.push(line.replaceAll(CELL, ' ').replaceAll(END, ''));
    }
  }
  flush();
  return out;
};

/** The cells of a row with two columns or more; undefined for any other line. */
const cellsOf = (line: string): Row | undefined => {
  const isMarkup = line.includes(CELL);
  if (!isMarkup && !/^\s*\|.*\|\s*$/.test(line)) return undefined;
  const cells = (isMarkup ? line.split(CELL).slice(1) : line.trim().split('|').slice(1, -1)).map((cell) => cell.trim());
  return cells.length > 1 ? cells : undefined;
};

/** Down the columns below headings; else row by row, the first cell naming the others. */
const readTable = (rows: readonly Row[], isHeading: (cell: string) => boolean): readonly string[] => {
  const filled = rows.filter((row) => !row.every((cell) => /^:?-*:?$/.test(cell)));
  const [head = []] = filled;
  if (!head.some(isHeading)) return filled.map((row) => row.filter((cell) => cell !== '').join(': '));
  return head.flatMap((_heading, column) => filled.map((row) => row[column] ?? ''));
};
