import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APIEmbed,
} from 'discord-api-types/v10';
import { encodeAction } from '../../../core/action-code.ts';
import type { Action, Button, Form, Reply, ReplyBlock } from '../../../core/message.ts';
import { LIMITS } from '../limits.ts';
import { layOut, type Piece } from './embeds.ts';
import { escapeText, isVisible, plainLabel } from './escape.ts';
import { toPieces } from './pieces.ts';

/** A message as Discord takes it, files apart. Nothing in it notifies anybody. */
export type Rendered = {
  readonly body: {
    readonly embeds: readonly APIEmbed[];
    readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
    readonly attachments: readonly { readonly id: string; readonly filename: string; readonly description?: string }[];
    readonly allowed_mentions: { readonly parse: []; readonly replied_user: false };
  };
  readonly files: readonly RenderedFile[];
};

export type RenderedFile = { readonly name: string; readonly contentType: string; readonly data: Uint8Array };

/** Pictures drawn for the picture blocks of a reply, by the block. One not drawn is told by its alt text. */
export type Drawn = ReadonlyMap<ReplyBlock, Uint8Array>;

/** `about`: the server whose record a personal answer in a direct chat belongs to. */
export type RenderOptions = { readonly drawn?: Drawn; readonly about?: string };

/** A reply as one Discord message within LIMITS. */
export const renderReply = (reply: Reply, { drawn = new Map(), about }: RenderOptions = {}): Rendered => {
  const attached = toAttached(reply.blocks, drawn);
  const embeds = layOut(toAllPieces(reply, drawn, attached), LIMITS.embedTotal - SIGNATURE);
  const components = toRows(reply.blocks);
  const isEmpty = embeds.length === 0 && components.length === 0 && attached.length === 0;
  return {
    body: {
      embeds: sign(isEmpty ? [{ description: 'There is nothing to show here.' }] : embeds, reply, about),
      components,
      attachments: attached.map(({ name, alt }, index) => ({
        id: String(index),
        filename: name,
        ...(alt !== undefined && isVisible(alt) && { description: plainLabel(alt, LIMITS.fileDescription, name) }),
      })),
      allowed_mentions: { parse: [], replied_user: false },
    },
    files: attached.map(({ name, contentType, data }) => ({ name, contentType, data })),
  };
};

/** Words and nothing else, for what the adapter says for itself. */
export const renderText = (text: string): Rendered => ({
  body: {
    embeds: [{ description: escapeText(text, LIMITS.description) }],
    components: [],
    attachments: [],
    allowed_mentions: { parse: [], replied_user: false },
  },
  files: [],
});

/** The address that says which server a message in a direct chat is about. */
export const toRecordMark = (guild: string): string => `https://discord.com/channels/${guild}`;

type Attached = RenderedFile & { readonly block: ReplyBlock; readonly alt?: string };

const toAttached = (blocks: readonly ReplyBlock[], drawn: Drawn): readonly Attached[] =>
  blocks
    .flatMap((block, index): readonly Attached[] => {
      if (block.kind === 'file')
        return [
          {
            block,
            name: safeName(block.name, blocks.slice(0, index)),
            contentType: block.type,
            data: new TextEncoder().encode(block.content),
          },
        ];
      const data = drawn.get(block);
      if (block.kind !== 'picture' || data === undefined) return [];
      return [{ block, name: `${block.picture.kind}-${index}.png`, contentType: 'image/png', data, alt: block.alt }];
    })
    .filter(({ data }, index, all) => fitsUpload(all.slice(0, index), data))
    .slice(0, LIMITS.files);

const fitsUpload = (before: readonly { readonly data: Uint8Array }[], data: Uint8Array) =>
  before.reduce((sum, file) => sum + file.data.length, 0) + data.length <= LIMITS.fileBytes;

/** Two files of one name would hide each other. */
const safeName = (name: string, before: readonly ReplyBlock[]): string => {
  const safe = name.replace(/[^\w.-]/gu, '_').slice(-60);
  const same = before.filter((block) => block.kind === 'file' && block.name === name).length;
  return same === 0 ? safe : safe.replace(/(\.\w+)?$/u, `-${same}$1`);
};

const toAllPieces = (reply: Reply, drawn: Drawn, attached: readonly Attached[]): readonly Piece[] =>
  reply.blocks.flatMap((block, index): readonly Piece[] => {
    if (block.kind !== 'picture') return toPieces(block, reply.blocks.slice(0, index).every(isSilent));
    const file = attached.find((candidate) => candidate.block === block);
    if (file && drawn.has(block)) return [{ kind: 'image', url: `attachment://${file.name}` }];
    return isVisible(block.alt) && !block.repeats
      ? [{ kind: 'text', text: escapeText(block.alt, LIMITS.fileDescription) }]
      : [];
  });

const isSilent = (block: ReplyBlock) => ['buttons', 'choice', 'form', 'feedback'].includes(block.kind);

/** Room for what `sign` adds. */
const SIGNATURE = 120;

const WORDED = 'Worded by a language model; the facts are checked.';

/** The first embed names the server a record belongs to; the last says so where a model worded the answer. */
const sign = (embeds: readonly APIEmbed[], { phrased }: Reply, about: string | undefined): readonly APIEmbed[] => {
  const marked = about === undefined ? embeds : markFirst(embeds, about);
  return phrased && marked.length > 0 ? marked.with(-1, { ...marked.at(-1), footer: { text: WORDED } }) : marked;
};

const markFirst = (embeds: readonly APIEmbed[], about: string): readonly APIEmbed[] => {
  const author = { name: 'From your record in a server', url: toRecordMark(about) };
  const [first, ...rest] = embeds;
  return [{ ...(first ?? { description: 'Choose below.' }), author }, ...rest];
};

const toRows = (blocks: readonly ReplyBlock[]): Rendered['body']['components'] => {
  const taken = new Set<string>();
  return blocks
    .flatMap((block, index): APIActionRowComponent<APIComponentInMessageActionRow>[] => {
      switch (block.kind) {
        case 'buttons':
          return toButtonRows(block.buttons, taken);
        case 'choice':
          return toSelectRow(block.label, block.options, index);
        case 'form':
          return toButtonRows([toOpener(block.form)], taken);
        case 'feedback':
          return toButtonRows(
            [
              { label: '👍 Helpful', action: block.good },
              { label: '👎 Not helpful', action: block.bad },
            ],
            taken,
          );
        default:
          return [];
      }
    })
    .slice(0, LIMITS.rows);
};

/** Where a form can't open by itself, a button asks for it again. */
const toOpener = ({ title, action }: Form): Button => ({
  label: title,
  style: 'primary',
  action: { ...action, aspect: 'start' },
});

const STYLES: Record<NonNullable<Button['style']> | 'plain', 1 | 2 | 4> = { primary: 1, plain: 2, danger: 4 };

const toButtonRows = (
  buttons: readonly Button[],
  taken: Set<string>,
): APIActionRowComponent<APIButtonComponentWithCustomId>[] => {
  const shown = buttons.flatMap(({ label, action, style }): APIButtonComponentWithCustomId[] => {
    const code = toCode(action);
    if (code === undefined || taken.has(code)) return [];
    taken.add(code);
    return [
      { type: 2, style: STYLES[style ?? 'plain'], label: plainLabel(label, LIMITS.buttonLabel, '…'), custom_id: code },
    ];
  });
  return chunk(shown, LIMITS.buttonsInRow).map((components) => ({ type: 1, components }));
};

const toSelectRow = (
  label: string,
  options: readonly Button[],
  index: number,
): APIActionRowComponent<APIComponentInMessageActionRow>[] => {
  const listed: { label: string; value: string }[] = [];
  const taken = new Set<string>();
  for (const option of options) {
    const value = listed.length < LIMITS.options ? toCode(option.action) : undefined;
    if (value === undefined || taken.has(value)) continue;
    taken.add(value);
    listed.push({ label: plainLabel(option.label, LIMITS.optionLabel, '…'), value });
  }
  if (listed.length === 0) return [];
  const placeholder = plainLabel(label, LIMITS.placeholder, 'Choose one');
  const select = {
    type: 3 as const,
    custom_id: `choice-${index}`,
    placeholder,
    options: listed,
  };
  return [{ type: 1, components: [select] }];
};

/** An action too long for an id has no button: nothing could bring it back. */
const toCode = (action: Action): string | undefined => {
  try {
    return encodeAction(action);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const chunk = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_row, index) =>
    items.slice(index * size, (index + 1) * size),
  );
