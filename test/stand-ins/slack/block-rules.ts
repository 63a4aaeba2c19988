/**
 * What Slack refuses in a message or a view, written down from docs.slack.dev apart from the adapter's own limits:
 * the emulator takes anything.
 */
export const findMessageProblems = ({ text, blocks }: { text?: unknown; blocks?: unknown }): readonly string[] => {
  const list = toList(blocks);
  const all = list.flatMap((block) => [
    ...findBlockProblems(block),
    ...onlyIn(
      block,
      [
        'actions',
        'context',
        'context_actions',
        'image',
        'rich_text',
        'table',
        'divider',
        'header',
        'section',
        'markdown',
      ],
      'message',
    ),
  ]);
  if (typeof text !== 'string' || text.length === 0) all.push('no fallback text');
  else if (text.length > 4_000) all.push(`text of ${text.length}`);
  if (typeof text === 'string') all.push(...findLiveMarkup(text));
  if (list.length > 50) all.push(`${list.length} blocks`);
  if (list.filter(({ type }) => type === 'table').length > 1) all.push('more than one table');
  if (lengthOf(list) > 13_200) all.push(`msg_blocks_too_long: ${lengthOf(list)}`);
  return [...all, ...findRepeatedIds(list)];
};

export const findViewProblems = (view: unknown): readonly string[] => {
  if (!isRecord(view)) return ['no view'];
  const list = toList(view.blocks);
  const all = list.flatMap((block) => [
    ...findBlockProblems(block),
    ...onlyIn(block, ['actions', 'context', 'divider', 'header', 'image', 'input', 'rich_text', 'section'], 'view'),
  ]);
  if (list.length > 100 || list.length === 0) all.push(`${list.length} blocks in a view`);
  if (view.type === 'modal')
    all.push(...findPlainProblems(view.title, 24, 'title'), ...findPlainProblems(view.submit, 24, 'submit'));
  if (typeof view.private_metadata === 'string' && view.private_metadata.length > 3_000)
    all.push('private_metadata too long');
  return [...all, ...findRepeatedIds(list)];
};

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const toList = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isRecord) : []);

const onlyIn = ({ type }: Fields, allowed: readonly string[], surface: string): string[] =>
  allowed.includes(String(type)) ? [] : [`${String(type)} in a ${surface}`];

const findBlockProblems = (block: Fields): string[] => {
  switch (block.type) {
    case 'rich_text':
      return toList(block.elements).length === 0
        ? ['empty rich_text']
        : toList(block.elements).flatMap(findRichProblems);
    case 'context':
      return [
        ...(toList(block.elements).length > 10 ? ['context of more than 10'] : []),
        ...toList(block.elements).flatMap((element) => findPlainProblems(element, 3_000, 'context')),
      ];
    case 'actions':
      return findActionsProblems(block);
    case 'context_actions':
      return toList(block.elements).flatMap(findElementProblems);
    case 'table':
      return findTableProblems(block);
    case 'image':
      return typeof block.alt_text === 'string' && block.alt_text.length > 0 && block.alt_text.length <= 2_000
        ? []
        : ['image without a fit alt_text'];
    case 'input':
      return [
        ...findPlainProblems(block.label, 2_000, 'label'),
        ...(block.hint === undefined ? [] : findPlainProblems(block.hint, 2_000, 'hint')),
        ...(isRecord(block.element) ? findElementProblems(block.element) : ['input without an element']),
        ...(String(block.block_id).length > 255 ? ['block_id too long'] : []),
      ];
    case 'header':
      return findPlainProblems(block.text, 150, 'header');
    case 'divider':
      return [];
    default:
      return [`unknown block ${String(block.type)}`];
  }
};

const findActionsProblems = ({ elements }: Fields): string[] => {
  const list = toList(elements);
  return [
    ...(list.length === 0 || list.length > 25 ? [`${list.length} elements`] : []),
    ...list.flatMap(findElementProblems),
  ];
};

const findRichProblems = (element: Fields): string[] => {
  const inner = toList(element.elements);
  if (inner.length === 0) return [`empty ${String(element.type)}`];
  if (element.type === 'rich_text_list') return inner.flatMap(findRichProblems);
  if (element.type !== 'rich_text_section') return [`unexpected ${String(element.type)}`];
  return inner.flatMap((part) => {
    if (part.type !== 'text' && part.type !== 'link') return [`${String(part.type)} in a text`];
    if (typeof part.text !== 'string' || part.text.length === 0) return ['empty text'];
    if (part.type === 'link' && !/^https?:\/\//.test(String(part.url))) return ['a link that is not of the web'];
    return findCharacterProblems(part.text);
  });
};

const findTableProblems = ({ rows, column_settings: settings }: Fields): string[] => {
  const list = Array.isArray(rows) ? (rows as readonly unknown[]).map(toList) : [];
  const width = list[0]?.length ?? 0;
  const cells = list.flat();
  return [
    ...(list.length > 100 ? ['more than 100 rows'] : []),
    ...(width === 0 || width > 20 || list.some((row) => row.length !== width) ? ['columns'] : []),
    ...(toList(settings).length > width ? ['column_settings'] : []),
    ...(cells.some(({ text }) => typeof text !== 'string' || text.length === 0) ? ['empty cell'] : []),
    ...(lengthOf(cells) > 10_000 ? ['table too long'] : []),
  ];
};

const findElementProblems = (element: Fields): string[] => {
  const { action_id: id } = element;
  const missing = typeof id === 'string' && id.length > 0 && id.length <= 255 ? [] : ['no action_id'];
  switch (element.type) {
    case 'button':
      return [
        ...missing,
        ...findPlainProblems(element.text, 75, 'button'),
        ...(String(element.value ?? '').length > 2_000 ? ['button value'] : []),
        ...(element.style === undefined || element.style === 'primary' || element.style === 'danger' ? [] : ['style']),
      ];
    case 'static_select':
    case 'multi_static_select':
      return [...missing, ...findOptionProblems(element)];
    case 'feedback_buttons':
      return [
        ...missing,
        ...[element.positive_button, element.negative_button].flatMap((one) =>
          isRecord(one) ? findPlainProblems(one.text, 75, 'feedback') : ['half of feedback'],
        ),
      ];
    case 'plain_text_input':
      return [
        ...missing,
        ...(Number(element.max_length) >= 1 && Number(element.max_length) <= 3_000 ? [] : ['max_length']),
        ...(String(element.initial_value ?? '').length > Number(element.max_length) ? ['initial_value too long'] : []),
      ];
    case 'number_input':
      return missing;
    default:
      return [`unknown element ${String(element.type)}`];
  }
};

const findOptionProblems = ({ options, placeholder, initial_option: one, initial_options: some }: Fields): string[] => {
  const list = toList(options);
  const known = new Set(list.map((option) => JSON.stringify(option)));
  const initial = [...(isRecord(one) ? [one] : []), ...toList(some)];
  return [
    ...(list.length === 0 || list.length > 100 ? [`${list.length} options`] : []),
    ...list.flatMap((option) => findPlainProblems(option.text, 75, 'option')),
    ...(list.some(({ value }) => typeof value !== 'string' || value.length === 0 || value.length > 150)
      ? ['value']
      : []),
    ...(placeholder === undefined ? [] : findPlainProblems(placeholder, 150, 'placeholder')),
    ...(initial.some((option) => !known.has(JSON.stringify(option))) ? ['an initial option that is no option'] : []),
  ];
};

const findPlainProblems = (text: unknown, most: number, where: string): string[] => {
  if (!isRecord(text) || text.type !== 'plain_text' || typeof text.text !== 'string')
    return [`${where} is not plain text`];
  if (text.text.length === 0 || text.text.length > most) return [`${where} of ${text.text.length}`];
  return findCharacterProblems(text.text);
};

const findCharacterProblems = (text: string): string[] => [
  ...(text.isWellFormed() ? [] : ['half a character']),
  ...(/(?![\n\t])\p{Cc}|[\u202a-\u202e]/u.test(text) ? ['a control character'] : []),
];

/** Fallback texts are mrkdwn: `<` opens a ping or a link, unless it is escaped. */
const findLiveMarkup = (text: string): string[] => [
  ...(/[<>]/.test(text) ? ['an unescaped bracket'] : []),
  ...(/&(?!amp;|lt;|gt;)/.test(text) ? ['an unescaped ampersand'] : []),
  ...findCharacterProblems(text),
];

const findRepeatedIds = (blocks: readonly Fields[]): string[] => {
  const ids = blocks.flatMap((block) =>
    block.type === 'input'
      ? [block.block_id]
      : toList(block.elements).flatMap(({ action_id: id }) => (id === undefined ? [] : [id])),
  );
  return new Set(ids).size === ids.length ? [] : ['an id twice'];
};

/** Characters of every text in it. */
const lengthOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + lengthOf(part), 0);
  if (!isRecord(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [name, part]) => sum + (name === 'text' && typeof part === 'string' ? part.length : lengthOf(part)),
    0,
  );
};
