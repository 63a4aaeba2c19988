import type { types } from '@slack/bolt';
import { encodeAction } from '../../core/action-code.ts';
import type { Button, ListItem, Reply, ReplyBlock, SourceLine } from '../../core/message.ts';
import { toPlainText } from '../../core/plain-text.ts';
import { escapeText } from './escape.ts';
import { cut, LIMITS } from './limits.ts';

type KnownBlock = types.KnownBlock;
type RichTextSection = types.RichTextSection;

/** What is sent: blocks, and the text that stands for them in a notification. */
export type SlackMessage = { readonly text: string; readonly blocks: KnownBlock[] };

/** A reply as Block Kit. Texts go into rich text, where nothing in them can ping, link or format. */
export const renderReply = (reply: Reply): SlackMessage => {
  const rendered: KnownBlock[] = [];
  const budget = { left: LIMITS.blocksText, tables: 1 };
  for (const block of reply.blocks) rendered.push(...renderBlock(block, budget));
  if (reply.phrased) rendered.push(context('Worded by a language model; facts and sources are ours.'));
  return { text: fallback(reply), blocks: numbered(fit(rendered)) };
};

/** Buttons stay: what is cut in a very long answer is text. */
const fit = (blocks: readonly KnownBlock[]): KnownBlock[] => {
  if (blocks.length <= LIMITS.blocks) return [...blocks];
  const tail = blocks.filter(isInteractive).slice(-4);
  const kept = new Set(tail);
  const head = blocks.filter((block) => !kept.has(block)).slice(0, LIMITS.blocks - tail.length);
  return [...head, ...tail];
};

const isInteractive = (block: KnownBlock): boolean => block.type === 'actions' || block.type === 'context_actions';

const fallback = (reply: Reply): string => {
  const said = reply.blocks.filter(
    (block) => block.kind === 'lead' || block.kind === 'heading' || block.kind === 'text',
  );
  const text = toPlainText({ ...reply, blocks: said.length ? said : reply.blocks });
  return cut(escapeText(text || 'Rung'), LIMITS.text);
};

type Budget = { left: number; tables: number };

const renderBlock = (block: ReplyBlock, budget: Budget): KnownBlock[] => {
  switch (block.kind) {
    case 'heading':
      return rich(section([bold(spend(block.text, budget))]));
    case 'lead':
    case 'text':
      return rich(section([plain(spend(block.text, budget))]));
    case 'list':
      return rich(list(block.items, block.ordered === true, budget));
    case 'table':
      return table(block, budget);
    case 'positions':
      return rich(
        section([plain(spend(block.question, budget))]),
        list(
          block.positions.map(({ who, says }) => ({ title: who, text: says })),
          false,
          budget,
        ),
      );
    case 'note':
      return [context(spend(block.text, budget))];
    case 'sources':
      return rich(section(sourceElements(block.items, budget)));
    case 'buttons':
      return actions(block.buttons);
    case 'choice':
      return choice(block.label, block.options);
    case 'feedback':
      return [feedback(block)];
    case 'form':
      return actions([
        { label: block.form.title, action: { ...block.form.action, aspect: 'start' }, style: 'primary' },
      ]);
    case 'picture':
      return block.repeats ? [] : [context(spend(block.alt, budget))];
    case 'file':
      return [];
    default:
      return block satisfies never;
  }
};

/** Cuts a text to what is left of the message. */
const spend = (text: string, budget: Budget): string => {
  const taken = cut(text, Math.max(1, Math.min(LIMITS.richText, budget.left)));
  budget.left = Math.max(1, budget.left - taken.length);
  return taken;
};

const plain = (text: string) => ({ type: 'text' as const, text: text || ' ' });
const bold = (text: string) => ({ type: 'text' as const, text: text || ' ', style: { bold: true } });

const faint = (text: string) => ({ type: 'text' as const, text: text || ' ', style: { italic: true } });

const section = (elements: RichTextSection['elements']): RichTextSection => ({ type: 'rich_text_section', elements });

const rich = (...elements: types.RichTextBlockElement[]): [types.RichTextBlock] => [{ type: 'rich_text', elements }];

const list = (items: readonly ListItem[], ordered: boolean, budget: Budget): types.RichTextList => ({
  type: 'rich_text_list',
  style: ordered ? 'ordered' : 'bullet',
  elements: items.map(({ title, text, url }) =>
    section([
      ...(title ? [bold(`${spend(title, budget)}: `)] : []),
      ...(url && isWebAddress(url)
        ? [{ type: 'link' as const, url, text: spend(text, budget) || url }]
        : [plain(spend(text, budget))]),
    ]),
  ),
});

const sourceElements = (items: readonly SourceLine[], budget: Budget): RichTextSection['elements'] => [
  faint('Sources: '),
  ...items.flatMap(({ label, url }, at) => [
    ...(at > 0 ? [faint('; ')] : []),
    url && isWebAddress(url)
      ? { type: 'link' as const, url, text: spend(label, budget) || url, style: { italic: true } }
      : faint(spend(label, budget)),
  ]),
];

const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** Slack takes one table a message; further ones become lists. */
const table = ({ caption, columns, rows }: Extract<ReplyBlock, { kind: 'table' }>, budget: Budget): KnownBlock[] => {
  const title = caption ? [context(spend(caption, budget))] : [];
  if (budget.tables === 0 || rows.length >= LIMITS.tableRows || rows.length === 0)
    return [
      ...title,
      ...rich(
        list(
          rows.slice(0, 60).map((row) => ({ text: row.join(' · ') })),
          false,
          budget,
        ),
      ),
    ];
  budget.tables -= 1;
  const cells = (row: readonly string[]) =>
    row.slice(0, LIMITS.tableColumns).map((text) => ({ type: 'raw_text' as const, text: spend(text, budget) || ' ' }));
  const settings = columns.slice(0, LIMITS.tableColumns).map(() => ({ is_wrapped: true }));
  return [...title, { type: 'table', column_settings: settings, rows: [columns, ...rows].map(cells) }];
};

const context = (text: string): KnownBlock => ({
  type: 'context',
  elements: [{ type: 'plain_text', text: cut(text, LIMITS.contextText) || ' ', emoji: false }],
});

const plainText = (text: string, most: number) => ({
  type: 'plain_text' as const,
  text: cut(text, most) || ' ',
  emoji: false,
});

const actions = (buttons: readonly Button[]): KnownBlock[] =>
  buttons.length === 0
    ? []
    : [
        {
          type: 'actions',
          elements: buttons.slice(0, LIMITS.actionsElements).map(({ label, action, style }) => ({
            type: 'button' as const,
            text: plainText(label, LIMITS.buttonText),
            value: encodeAction(action),
            ...(style && { style }),
          })),
        },
      ];

const choice = (label: string, options: readonly Button[]): KnownBlock[] =>
  options.length === 0
    ? []
    : [
        {
          type: 'actions',
          elements: [
            {
              type: 'static_select',
              placeholder: plainText(label, LIMITS.placeholder),
              options: options.slice(0, LIMITS.selectOptions).map((option) => ({
                text: plainText(option.label, LIMITS.optionText),
                value: encodeAction(option.action),
              })),
            },
          ],
        },
      ];

const feedback = ({ good, bad }: Extract<ReplyBlock, { kind: 'feedback' }>): KnownBlock => ({
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      positive_button: {
        text: plainText('Helpful', LIMITS.buttonText),
        value: encodeAction(good),
        accessibility_label: 'This answer helped',
      },
      negative_button: {
        text: plainText('Not helpful', LIMITS.buttonText),
        value: encodeAction(bad),
        accessibility_label: 'This answer did not help',
      },
    },
  ],
});

/** Ids must be unique in a message, and are all an event needs to be known as ours. */
const numbered = (blocks: KnownBlock[]): KnownBlock[] => {
  let next = 0;
  return blocks.map((block) =>
    block.type === 'actions' || block.type === 'context_actions'
      ? ({
          ...block,
          elements: block.elements.map((element) => ({ ...element, action_id: `rung:${next++}` })),
        } as KnownBlock)
      : block,
  );
};
