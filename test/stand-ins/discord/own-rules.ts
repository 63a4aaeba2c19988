import type {
  APIEmbed,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** Rules of Discord that its specification does not tell, from docs.discord.com and from the API's own errors. */

type MessageBody = {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly attachments?: readonly { readonly id: string | number }[] | null;
  readonly flags?: number | null;
};

/** `files`: names and sizes of the parts sent beside the body. `known`: ids of attachments already there. */
export const findMessageProblems = (
  body: MessageBody,
  files: readonly { readonly id: string; readonly name: string; readonly size: number }[],
  known: readonly string[] = [],
): readonly string[] => [
  ...((body.content?.length ?? 0) > 2000 ? ['content: more than 2,000 characters'] : []),
  ...findEmbedProblems(body.embeds ?? []),
  ...findComponentProblems(body.components ?? []),
  ...(isEmpty(body, files) ? ['a message must not be empty'] : []),
  ...(files.reduce((sum, { size }) => sum + size, 0) > 10 * 1024 * 1024 ? ['files: more than 10 MiB'] : []),
  ...(files.length > 10 ? ['files: more than 10'] : []),
  ...(body.attachments ?? [])
    .filter(({ id }) => !files.some((file) => file.id === String(id)) && !known.includes(String(id)))
    .map(({ id }) => `attachments: no file for ${id}`),
  ...findMissingPictures(body.embeds ?? [], files),
];

const isEmpty = ({ content, embeds, components }: MessageBody, files: readonly unknown[]) =>
  !content?.trim() && !embeds?.length && !components?.length && files.length === 0;

const findMissingPictures = (embeds: readonly APIEmbed[], files: readonly { readonly name: string }[]) =>
  embeds
    .map(({ image }) => image?.url ?? '')
    .filter((url) => url.startsWith('attachment://') && !files.some(({ name }) => url === `attachment://${name}`))
    .map((url) => `embed image: ${url} was not sent`);

export const findEmbedProblems = (embeds: readonly APIEmbed[]): readonly string[] => [
  ...(embeds.reduce((sum, embed) => sum + embedLength(embed), 0) > 6000
    ? ['embeds: more than 6,000 characters in all']
    : []),
  ...embeds.flatMap((embed, index) => [
    ...(embedLength(embed) === 0 && !embed.image ? [`embeds[${index}]: empty`] : []),
    ...(embed.fields ?? []).flatMap(({ name, value }, field) =>
      name.trim() === '' || value.trim() === '' ? [`embeds[${index}].fields[${field}]: empty name or value`] : [],
    ),
  ]),
];

const embedLength = ({ title, description, footer, author, fields }: APIEmbed): number =>
  [title, description, footer?.text, author?.name, ...(fields ?? []).flatMap(({ name, value }) => [name, value])]
    .map((text) => text?.trim().length ?? 0)
    .reduce((sum, length) => sum + length, 0);

const findComponentProblems = (rows: readonly APIMessageTopLevelComponent[]): readonly string[] => {
  const ids = rows
    .flatMap((row) => (row.type === 1 ? row.components : []))
    .flatMap((c) => ('custom_id' in c ? [c.custom_id] : []));
  return [
    ...(rows.length > 5 ? ['components: more than 5 rows'] : []),
    ...findRepeated(ids).map((id) => `components: custom_id ${id} twice`),
    ...rows.flatMap((row, index) => (row.type === 1 ? findRowProblems(row.components, `components[${index}]`) : [])),
  ];
};

const findRowProblems = (
  components: readonly {
    readonly type: number;
    readonly label?: string;
    readonly emoji?: unknown;
    readonly options?: readonly { readonly value: string; readonly label: string }[];
    readonly min_values?: number;
    readonly max_values?: number;
  }[],
  at: string,
): readonly string[] => [
  ...(components.length > 1 && components.some(({ type }) => type !== 2) ? [`${at}: a select shares its row`] : []),
  ...components.flatMap((component, index) => [
    ...(component.type === 2 && !component.label?.trim() && !component.emoji
      ? [`${at}[${index}]: a button without a label`]
      : []),
    ...findOptionProblems(component, `${at}[${index}]`),
  ]),
];

const findOptionProblems = (
  select: {
    readonly options?: readonly { readonly value: string; readonly label: string }[];
    readonly min_values?: number;
    readonly max_values?: number;
  },
  at: string,
): readonly string[] =>
  select.options === undefined
    ? []
    : [
        ...findRepeated(select.options.map(({ value }) => value)).map((value) => `${at}: option ${value} twice`),
        ...(select.options.some(({ label }) => label.trim() === '') ? [`${at}: an option without a label`] : []),
        ...((select.max_values ?? 1) > select.options.length ? [`${at}: max_values above the options`] : []),
        ...((select.min_values ?? 1) > (select.max_values ?? 1) ? [`${at}: min_values above max_values`] : []),
      ];

export const findModalProblems = ({
  title,
  components,
}: APIModalInteractionResponseCallbackData): readonly string[] => {
  const inner = components.flatMap((component) => (component.type === 18 ? [component.component] : []));
  const ids = inner.flatMap((component) => ('custom_id' in component ? [component.custom_id] : []));
  return [
    ...(title.trim() === '' ? ['modal: an empty title'] : []),
    ...(components.length > 5 ? ['modal: more than 5 components'] : []),
    ...(inner.length === 0 ? ['modal: nothing to fill in'] : []),
    ...findRepeated(ids).map((id) => `modal: custom_id ${id} twice`),
    ...components.flatMap((component, index) =>
      component.type === 18 && component.label.trim() === '' ? [`modal[${index}]: an empty label`] : [],
    ),
    ...inner.flatMap((component, index) =>
      'options' in component ? findOptionProblems(component as never, `modal[${index}]`) : [],
    ),
    ...inner.flatMap((component, index) =>
      component.type === 4 && (component.value?.length ?? 0) > (component.max_length ?? 4000)
        ? [`modal[${index}]: a value above max_length`]
        : [],
    ),
  ];
};

export const findRepeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
