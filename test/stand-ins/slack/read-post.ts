import type { SlackBlock, SlackPost } from './local-slack.ts';

/** All that a person reads of a message's blocks, one line a part. */
export const readBlocks = (blocks: readonly SlackBlock[] = []): string => blocks.map(textOf).join('\n');

/** What can be pressed, with what Slack sends when it is. */
export type Pressable = { readonly label: string; readonly action: Record<string, unknown> };

export const pressables = (blocks: readonly SlackBlock[] = []): readonly Pressable[] =>
  blocks.flatMap((block) =>
    isList(block.elements) ? block.elements.flatMap((element) => toPressables(element, block)) : [],
  );

export const readPost = (post: SlackPost): string => `${readBlocks(post.blocks)}${post.blocks ? '' : post.text}`;

const isList = (value: unknown): value is readonly Record<string, unknown>[] => Array.isArray(value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Texts of a block, of whatever kind, in reading order. */
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(textOf).filter(Boolean).join(' ');
  if (!isRecord(value)) return '';
  const separator = value.type === 'rich_text_section' ? '' : ' ';
  const parts = [
    'title',
    'text',
    'alt_text',
    'label',
    'placeholder',
    'rows',
    'elements',
    'element',
    'options',
    'accessory',
  ];
  return parts
    .map((part) => (isList(value[part]) ? value[part].map(textOf).join(separator) : textOf(value[part])))
    .filter(Boolean)
    .join(' ');
};

const toPressables = (element: Record<string, unknown>, { block_id }: SlackBlock): Pressable[] => {
  const base = { type: element.type, action_id: element.action_id, block_id };
  if (element.type === 'button') return [{ label: textOf(element.text), action: { ...base, value: element.value } }];
  if (element.type === 'static_select' && isList(element.options))
    return element.options.map((option) => ({
      label: textOf(option.text),
      action: { ...base, selected_option: option },
    }));
  if (element.type !== 'feedback_buttons') return [];
  return [element.positive_button, element.negative_button].filter(isRecord).map((button) => ({
    label: textOf(button.text),
    action: { ...base, value: button.value },
  }));
};
