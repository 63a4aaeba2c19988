import type { ReplyBlock } from '../../../core/message.ts';
import { LIMITS } from '../limits.ts';
import type { Piece } from './embeds.ts';
import { codeText, escapeText, isVisible, linkTarget } from './escape.ts';

type TextPiece = Extract<Piece, { kind: 'text' }>;
type BlockOf<Kind extends ReplyBlock['kind']> = Extract<ReplyBlock, { kind: Kind }>;

/** Wider tables would wrap on a telephone: they become lines instead. */
const CODE_WIDTH = 46;
const PARAGRAPH = 1_800;
const LINE = 1_000;
const TABLE = 1_600;
const SOURCES = 1_500;
/** Of what is said beside each other, in columns of a third of a message. */
const NARROW = 90;

/** The words of a block in Discord markdown. Buttons, choices, forms, pictures and files have none here. */
export const toPieces = (block: ReplyBlock, isFirst: boolean): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return toHeading(block.text, isFirst);
    case 'lead':
    case 'text':
      return toText(escapeText(block.text, PARAGRAPH));
    case 'note':
      return toText(small(block.text), false);
    case 'list':
      return block.items.flatMap((item, index) => toItem(item, block.ordered ? `${index + 1}.` : '-', index > 0));
    case 'table':
      return toTable(block);
    case 'positions':
      return toPositions(block);
    case 'sources':
      return toSources(block);
    case 'buttons':
    case 'choice':
    case 'form':
    case 'feedback':
    case 'picture':
    case 'file':
      return [];
  }
};

const toText = (text: string, close = false): readonly TextPiece[] =>
  isVisible(text) ? [{ kind: 'text', text, close }] : [];

const toHeading = (text: string, isFirst: boolean): readonly Piece[] => {
  if (!isVisible(text)) return [];
  const words = oneLine(escapeText(text, LIMITS.title - 4));
  return [isFirst ? { kind: 'title', text: words } : { kind: 'text', text: `### ${words}` }];
};

const toItem = (item: BlockOf<'list'>['items'][number], mark: string, close: boolean): readonly Piece[] => {
  const title = item.title && isVisible(item.title) ? `**${oneLine(escapeText(item.title, 200))}**` : '';
  const words = oneLine(escapeText(item.text, LINE));
  const link = item.url === undefined ? undefined : linkTarget(item.url);
  const parts = [title, words].filter(isVisible);
  const last = parts.pop();
  if (last === undefined) return [];
  const line = [...parts, link === undefined ? last : `[${last}](${link})`].join(': ');
  return [{ kind: 'text', text: `${mark} ${line}`, close }];
};

/** Side by side where that is not too narrow to read. */
const toPositions = ({ question, positions }: BlockOf<'positions'>): readonly Piece[] => {
  const inline = positions.every(({ says }) => says.length <= NARROW);
  return [
    ...toText(toQuestion(question)),
    ...positions.map(
      ({ says, who }): Piece => ({
        kind: 'field',
        name: orDash(oneLine(escapeText(who, LIMITS.fieldName))),
        value: orDash(escapeText(says, LIMITS.fieldValue)),
        inline,
      }),
    ),
  ];
};

/** What is asked stands out; what is said about it does not. */
const toQuestion = (text: string): string => {
  const end = text.indexOf('? ') + 1 || text.length;
  const [asked, said] = [text.slice(0, end), text.slice(end)].map((part) => oneLine(escapeText(part, LINE)));
  return [asked && isVisible(asked) ? `**${asked}**` : '', said && isVisible(said) ? said : '']
    .filter(Boolean)
    .join(' ');
};

const orDash = (text: string) => (isVisible(text) ? text : '—');

const toSources = ({ items }: BlockOf<'sources'>): readonly Piece[] => {
  const links = items.map(({ label, url }) => {
    const words = orDash(oneLine(escapeText(label, 160)));
    const link = url === undefined ? undefined : linkTarget(url);
    return link === undefined ? words : `[${words}](${link})`;
  });
  const line = links.reduce(
    (sum, link) => (sum.length + link.length > SOURCES ? sum : `${sum}${sum && ' · '}${link}`),
    '',
  );
  return line === '' ? [] : [{ kind: 'text', text: `-# Sources: ${line}`, keep: true }];
};

const toTable = (table: BlockOf<'table'>): readonly Piece[] => {
  const caption = toText(
    table.caption && isVisible(table.caption) ? `**${oneLine(escapeText(table.caption, LINE))}**` : '',
  );
  const all = [table.columns, ...table.rows];
  const widths = table.columns.map((_column, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  const width = widths.reduce((sum, column) => sum + column + 2, -2);
  const body = width <= CODE_WIDTH ? toCode(all) : toLines(table);
  return [
    ...caption,
    ...body.map((piece, index): Piece => (index === 0 && caption.length === 0 ? { ...piece, close: false } : piece)),
  ];
};

const toCode = (rows: readonly (readonly string[])[]): readonly TextPiece[] => {
  const cells = rows.map((row) => row.map(codeText));
  const widths = rows[0]?.map((_column, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0))) ?? [];
  const lines = cells.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const shown = lines.filter((_line, index) => lines.slice(0, index + 1).join('\n').length <= TABLE);
  if (!shown.some(isVisible)) return [];
  return [
    { kind: 'text', text: `\`\`\`\n${shown.join('\n')}\n\`\`\``, close: true },
    ...(shown.length < lines.length ? toText(`-# and ${lines.length - shown.length} more`, true) : []),
  ];
};

/** The names of the columns in small print, then a line for each row, its first cell in bold. */
const toLines = ({ columns, rows }: BlockOf<'table'>): readonly TextPiece[] => {
  const names = toCells(columns).join(' · ');
  const lines = rows.flatMap((row) => {
    const [first, ...others] = toCells(row);
    return first === undefined ? [] : [`- ${[`**${first}**`, ...others].join(' · ')}`];
  });
  return [...(names === '' ? [] : [`-# ${names}`]), ...lines].map((text) => ({ kind: 'text', text, close: true }));
};

const toCells = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => oneLine(escapeText(cell, 240))).filter(isVisible);

const small = (text: string): string => {
  const words = oneLine(escapeText(text, LINE));
  return isVisible(words) ? `-# ${words}` : '';
};

const oneLine = (text: string): string => (text.includes('\n') ? text.replace(/\s*\n\s*/gu, ' ') : text);
