/** What Slack takes, as docs.slack.dev states it (block kit reference, views, chat.postMessage). */
export const LIMITS = {
  /** Blocks of a message; a modal and the Home tab take 100. */
  blocks: 50,
  viewBlocks: 100,
  /** Characters of all texts in the blocks of one message: `msg_blocks_too_long` comes at about 13,200. */
  blocksText: 12_000,
  /** Fallback text of a message: 4,000 advised. */
  text: 3_900,
  /** One text element of ours in a rich text block. */
  richText: 3_000,
  contextText: 2_000,
  header: 150,
  buttonText: 75,
  actionsElements: 25,
  selectOptions: 100,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
  altText: 2_000,
  tableRows: 100,
  tableColumns: 20,
  /** Characters of all cells of a table. */
  tableText: 9_000,
  modalTitle: 24,
  modalSubmit: 24,
  inputLabel: 2_000,
  inputHint: 2_000,
  inputText: 3_000,
  privateMetadata: 3_000,
  prompts: 4,
} as const;

/** A text cut to a limit, with an ellipsis where something was lost. Never cuts a pair of surrogates in two. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const end = most - 1;
  const isHigh = /[\uD800-\uDBFF]/.test(text[end - 1] ?? '');
  return `${text.slice(0, isHigh ? end - 1 : end)}…`;
};
