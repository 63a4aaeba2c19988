import type {
  APIEmbed,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
  RESTPutAPIApplicationCommandsJSONBody,
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

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

export const findCommandProblems = (commands: RESTPutAPIApplicationCommandsJSONBody): readonly string[] => [
  ...(commands.filter(({ type }) => (type ?? 1) === 1).length > 100 ? ['commands: more than 100'] : []),
  ...(commands.filter(({ type }) => type === 3).length > 5 ? ['commands: more than 5 for messages'] : []),
  ...findRepeated(commands.map(({ name, type }) => `${type ?? 1} ${name}`)).map((name) => `commands: ${name} twice`),
  ...commands.flatMap((command) => findOneCommandProblems(command as CommandLike)),
];

type OptionLike = {
  readonly type?: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly unknown[];
  readonly options?: readonly OptionLike[];
};
type CommandLike = OptionLike;

const findOneCommandProblems = (command: CommandLike): readonly string[] =>
  command.type === 3 || command.type === 2
    ? command.description
      ? [`${command.name}: a context menu has no description`]
      : []
    : [...findNameProblems(command), ...findOptionOrderProblems(command), ...findLengthProblems(command)];

const findNameProblems = (option: OptionLike): readonly string[] => [
  ...[option.name, ...Object.values(option.name_localizations ?? {})].flatMap((name) =>
    CHAT_NAME.test(name) && name === name.toLowerCase() ? [] : [`${name}: not a command name`],
  ),
  ...(option.description?.trim() ? [] : [`${option.name}: no description`]),
  ...findRepeated((option.options ?? []).map(({ name }) => name)).map((name) => `${option.name}: ${name} twice`),
  ...(option.autocomplete && option.choices?.length ? [`${option.name}: choices beside autocomplete`] : []),
  ...(option.options ?? []).flatMap(findNameProblems),
];

const findOptionOrderProblems = (option: OptionLike): readonly string[] => {
  const options = option.options ?? [];
  const firstOptional = options.findIndex(({ required }) => !required);
  const late = options.some(({ required }, index) => required && firstOptional >= 0 && index > firstOptional);
  const kinds = new Set(options.map(({ type }) => (type === 1 || type === 2 ? 'sub' : 'value')));
  return [
    ...(late ? [`${option.name}: a required option after an optional one`] : []),
    ...(kinds.size > 1 ? [`${option.name}: subcommands beside options`] : []),
    ...options.flatMap(findOptionOrderProblems),
  ];
};

const findLengthProblems = (command: CommandLike): readonly string[] =>
  totalLength(command) > 8000 ? [`${command.name}: more than 8,000 characters in all`] : [];

const totalLength = ({ name, description, options, choices }: OptionLike): number =>
  name.length +
  (description?.length ?? 0) +
  (options ?? []).reduce((sum, option) => sum + totalLength(option), 0) +
  (choices ?? []).reduce<number>((sum, choice) => sum + JSON.stringify(choice).length, 0);

const findRepeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
