import type { types } from '@slack/bolt';
import { encodeAction } from '../../../core/action-code.ts';
import type { Action, Button, Form } from '../../../core/message.ts';
import { tidy } from '../escape.ts';
import { cut, LIMITS } from '../limits.ts';

export type KnownBlock = types.KnownBlock;
type Section = types.RichTextSection;
type Inline = Section['elements'][number];

/** Texts of a rich text block are literal: nothing in them can ping, link or format. */
export const plain = (text: string): Inline => ({ type: 'text', text: text || ' ' });
export const bold = (text: string): Inline => ({ type: 'text', text: text || ' ', style: { bold: true } });
export const faint = (text: string): Inline => ({ type: 'text', text: text || ' ', style: { italic: true } });

/** A link where the address is one of the web, else the words alone. */
export const link = (text: string, url: string | undefined, style?: { readonly italic: true }): Inline => {
  if (!url || !isWebAddress(url)) return style ? faint(text) : plain(text);
  return { type: 'link', url, text: text || url, ...(style && { style }) };
};

const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

export const section = (...elements: readonly Inline[]): Section => ({
  type: 'rich_text_section',
  elements: [...elements],
});

export const list = (items: readonly Section[], ordered = false): types.RichTextList => ({
  type: 'rich_text_list',
  style: ordered ? 'ordered' : 'bullet',
  elements: [...items],
});

export const rich = (...elements: types.RichTextBlockElement[]): KnownBlock[] => [{ type: 'rich_text', elements }];

/** A text that Slack shows as it is, cut to its limit. */
export const plainText = (text: string, most: number) => {
  const shown = cut(tidy(text), most);
  return { type: 'plain_text' as const, text: shown.trim() ? shown : '–', emoji: false };
};

export const header = (text: string): KnownBlock => ({ type: 'header', text: plainText(text, LIMITS.header) });

export const context = (text: string): KnownBlock => ({
  type: 'context',
  elements: [plainText(text, LIMITS.contextText)],
});

export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): KnownBlock => {
  const width = Math.min(columns.length, LIMITS.tableColumns);
  const cells = (row: readonly string[]) =>
    Array.from({ length: width }, (_cell, at) => ({
      type: 'raw_text' as const,
      text: row[at]?.trim() ? row[at] : '–',
    }));
  return {
    type: 'table',
    column_settings: Array.from({ length: width }, () => ({ is_wrapped: true })),
    rows: [columns, ...rows].map(cells),
  };
};

export const image = (file: string, alt: string): KnownBlock => ({
  type: 'image',
  slack_file: { id: file },
  alt_text: plainText(alt, LIMITS.altText).text,
});

export const actions = (buttons: readonly Button[]): KnownBlock[] =>
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

/** The button that opens a form; an action that would not fit into it is opened by its topic alone. */
export const opener = ({ title, action }: Form): KnownBlock[] => {
  const start: Action = { ...action, aspect: 'start' };
  const fits = isEncodable(start) ? start : { topic: action.topic, aspect: start.aspect, slots: {} };
  return actions([{ label: title, action: fits, style: 'primary' }]);
};

const isEncodable = (action: Action): boolean => {
  try {
    return encodeAction(action).length > 0;
  } catch {
    return false;
  }
};

export const choice = (label: string, options: readonly Button[]): KnownBlock[] =>
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

export const feedback = (good: Button['action'], bad: Button['action']): KnownBlock => ({
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

/** What the message was about whose menu was used; undefined for buttons. */
export const aboutOf = ({ type, action_id: id = '' }: { readonly type?: string; readonly action_id?: string }) =>
  type === 'static_select' ? id.split(':')[1] : undefined;

export const isInteractive = (block: KnownBlock): boolean =>
  block.type === 'actions' || block.type === 'context_actions';

/** Ids must be unique in a message or view; they say that an event is ours, and what the message was about. */
export const numbered = (blocks: readonly KnownBlock[], about: string): KnownBlock[] => {
  let next = 0;
  return blocks.map((block) =>
    block.type === 'actions' || block.type === 'context_actions'
      ? ({
          ...block,
          elements: block.elements.map((element) => ({ ...element, action_id: `rung:${about}:${next++}` })),
        } as KnownBlock)
      : block,
  );
};
