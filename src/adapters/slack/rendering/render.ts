import type { ListItem, Reply, ReplyBlock, SourceLine } from '../../../core/message.ts';
import { toPlainText } from '../../../core/plain-text.ts';
import { escapeText, tidy } from '../escape.ts';
import { cut, LIMITS } from '../limits.ts';
import {
  actions,
  bold,
  choice,
  context,
  faint,
  feedback,
  image,
  isInteractive,
  type KnownBlock,
  link,
  list,
  numbered,
  opener,
  plain,
  rich,
  section,
  table,
} from './blocks.ts';

/** What is sent: blocks, and the text that stands for them in a notification. */
export type SlackMessage = { readonly text: string; readonly blocks: KnownBlock[] };

/** Pictures that were drawn and given to Slack, by the id of their file. */
export type Drawn = ReadonlyMap<ReplyBlock, string>;

type Surface = 'message' | 'home';

/** A reply as Block Kit: what is too long is cut, but never its sources or its buttons. */
export const renderReply = (reply: Reply, drawn: Drawn = new Map()): SlackMessage => ({
  text: fallback(reply),
  blocks: numbered(shorten(renderBlocks(reply, drawn, 'message')), reply.topic),
});

/** A reply as a part of the Home tab, which takes neither tables nor thumbs. Its ids are not numbered yet. */
export const renderForHome = (reply: Reply, drawn: Drawn = new Map()): KnownBlock[] =>
  shorten(renderBlocks(reply, drawn, 'home'));

const renderBlocks = (reply: Reply, drawn: Drawn, surface: Surface): KnownBlock[] => {
  const reserved = reply.blocks
    .filter((block) => block.kind === 'sources')
    .reduce((sum, block) => sum + sizeOf(block), 0);
  const page: Page = {
    left: Math.max(2_000, LIMITS.blocksText - reserved),
    isCut: false,
    tables: tablesOf(reply),
    drawn,
    surface,
  };
  const blocks = reply.blocks.flatMap((block) => renderBlock(block, page));
  return [
    ...blocks,
    ...(page.isCut ? [context('Shortened to fit one message. Ask about one part of it to read more.')] : []),
    ...(reply.phrased ? [context('Worded by a language model; the facts and their sources are checked.')] : []),
  ];
};

/** Slack takes one table a message: where several stand side by side, all are lists, so that they look alike. */
const tablesOf = ({ blocks }: Reply): number => (blocks.filter(({ kind }) => kind === 'table').length > 2 ? 0 : 1);

const sizeOf = ({ items }: Extract<ReplyBlock, { kind: 'sources' }>): number =>
  items.slice(0, MOST_SOURCES).reduce((sum, { label }) => sum + Math.min(label.length, SOURCE_TEXT) + 2, 10);

/** What is dropped of a very long answer is text, from its end; buttons go only when nothing else is left. */
const shorten = (blocks: readonly KnownBlock[]): KnownBlock[] => {
  const rest = [...blocks];
  while (rest.length > LIMITS.blocks || textLength(rest) > LIMITS.blocksText + MARGIN) {
    const last = rest.findLastIndex((block) => !isInteractive(block));
    rest.splice(Math.max(0, last), 1);
  }
  return rest;
};

/** Fixed words of ours that no budget counts: thumbs, “Sources”, what was shortened. */
const MARGIN = 800;

const textLength = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + textLength(part), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.entries(value).map(([name, part]) =>
    name === 'text' && typeof part === 'string' ? part.length : textLength(part),
  );
  return parts.reduce((sum, part) => sum + part, 0);
};

/** What is said straight; where nothing is, all that can be read. */
const fallback = (reply: Reply): string => {
  const said = reply.blocks.filter(({ kind }) => kind === 'lead' || kind === 'text');
  const text = toPlainText({ ...reply, blocks: said.length ? said : reply.blocks.filter(isReadable) });
  return cutEscaped(escapeText(tidy(text)).trim() || 'Rung has answered.', LIMITS.text);
};

const isReadable = ({ kind }: ReplyBlock): boolean => !['buttons', 'choice', 'feedback', 'form'].includes(kind);

/** Never leaves half of `&amp;` behind. */
const cutEscaped = (text: string, most: number): string => cut(text, most).replace(/&[a-z]{0,3}…$/, '…');

type Page = { left: number; isCut: boolean; tables: number; readonly drawn: Drawn; readonly surface: Surface };

/** Takes a text from what is left of the message. */
const spend = (text: string, page: Page, most: number = LIMITS.richText): string => {
  const whole = tidy(text);
  const taken = cut(whole, Math.max(1, Math.min(most, page.left)));
  if (taken !== whole) page.isCut = true;
  page.left = Math.max(1, page.left - taken.length);
  return taken;
};

const isFull = (page: Page): boolean => page.left <= 1;

const renderBlock = (block: ReplyBlock, page: Page): KnownBlock[] => {
  switch (block.kind) {
    case 'heading':
      return said(block.text, page, bold);
    case 'lead':
    case 'text':
      return said(block.text, page, plain);
    case 'note':
      return isFull(page) ? [] : [context(spend(block.text, page, LIMITS.contextText))];
    case 'list':
      return listed(block.items, page, block.ordered);
    case 'table':
      return tabled(block, page);
    case 'positions':
      return [
        ...said(block.question, page, plain),
        ...listed(
          block.positions.map(({ who, says }) => ({ title: who, text: says })),
          page,
        ),
      ];
    case 'sources':
      return block.items.length ? rich(section(...sources(block.items))) : [];
    case 'picture':
      return pictured(block, page);
    case 'buttons':
      return actions(block.buttons);
    case 'choice':
      return choice(block.label, block.options);
    case 'feedback':
      return page.surface === 'home' ? [] : [feedback(block.good, block.bad)];
    case 'form':
      return opener(block.form);
    case 'file':
      return [];
    default:
      return block satisfies never;
  }
};

const said = (text: string, page: Page, as: typeof plain): KnownBlock[] => {
  if (isFull(page)) page.isCut = true;
  return isFull(page) ? [] : rich(section(as(spend(text, page))));
};

const listed = (items: readonly ListItem[], page: Page, ordered = false): KnownBlock[] => {
  const lines = items.flatMap(({ title, text, url }) => {
    if (isFull(page)) page.isCut = true;
    if (isFull(page)) return [];
    return [section(...(title ? [bold(`${spend(title, page)}: `)] : []), link(spend(text, page), url))];
  });
  return lines.length ? rich(list(lines, ordered)) : [];
};

/** The Home tab takes none. */
const tabled = ({ caption, columns, rows }: Extract<ReplyBlock, { kind: 'table' }>, page: Page): KnownBlock[] => {
  const title = caption && !isFull(page) ? [context(spend(caption, page, LIMITS.contextText))] : [];
  const size = [columns, ...rows].flat().reduce((sum, cell) => sum + tidy(cell).length, 0);
  const fits = page.surface === 'message' && rows.length > 0 && rows.length < LIMITS.tableRows;
  if (page.tables === 0 || !fits || size > Math.min(LIMITS.tableText, page.left))
    return [
      ...title,
      ...listed(
        rows.map((row) => ({ text: row.join(' · ') })),
        page,
      ),
    ];
  page.tables -= 1;
  const spent = (row: readonly string[]) => row.map((cell) => spend(cell, page));
  return [...title, table(spent(columns), rows.map(spent))];
};

const MOST_SOURCES = 20;
const SOURCE_TEXT = 150;

const sources = (items: readonly SourceLine[]) => [
  faint('Sources: '),
  ...items
    .slice(0, MOST_SOURCES)
    .flatMap(({ label, url }, at) => [
      ...(at > 0 ? [faint('; ')] : []),
      link(cut(tidy(label), SOURCE_TEXT), url, { italic: true }),
    ]),
];

/** A picture that could not be drawn is told in words, unless the words are there already. */
const pictured = (block: Extract<ReplyBlock, { kind: 'picture' }>, page: Page): KnownBlock[] => {
  const file = page.drawn.get(block);
  if (file) return [image(file, spend(block.alt, page, LIMITS.altText))];
  return block.repeats || isFull(page) ? [] : [context(spend(block.alt, page, LIMITS.contextText))];
};
