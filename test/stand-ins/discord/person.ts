import type {
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandOption,
  APIButtonComponentWithCustomId,
  APIInteraction,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { Gateway } from './gateway.ts';
import { findModalFields, toSubmission } from './modal.ts';
import { toInteraction, toMessageCreate } from './payloads.ts';
import { addMessage, channelOf, IDS, openDm, type StoredInteraction, type StoredMessage, type World } from './world.ts';

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** Somebody using Discord: acts as their client does, refusals included. */
export type Person = {
  readonly id: string;
  /** Writes in a channel; returns the message. Nothing is awaited: look with `standIn.settled()`. */
  readonly say: (channel: string, text: string, options?: { readonly replyTo?: string }) => StoredMessage;
  readonly dm: (text: string) => StoredMessage;
  /** Uses a slash command, `privacy export` for a subcommand. Resolves once it is answered, or says it was not. */
  readonly command: (name: string, options?: OptionValues, where?: string) => Promise<StoredInteraction>;
  /** Types into an option and reads the suggestions. */
  readonly autocomplete: (
    name: string,
    focused: string,
    text: string,
    options?: OptionValues,
  ) => Promise<readonly { readonly name: string; readonly value: string | number }[]>;
  /** Presses the newest button with this label that can be seen. */
  readonly press: (label: string, options?: { readonly on?: StoredMessage }) => Promise<StoredInteraction>;
  /** Picks from the newest select menu that offers this label. */
  readonly choose: (label: string) => Promise<StoredInteraction>;
  /** Fills in and sends the form opened by an interaction, by the labels of its fields. */
  readonly submit: (
    opened: StoredInteraction,
    values: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<StoredInteraction>;
  /** Uses an entry of a message's context menu. */
  readonly contextMenu: (name: string, message: StoredMessage) => Promise<StoredInteraction>;
  /** The bot's messages this person can read, oldest first, in one channel or everywhere. */
  readonly sees: (channel?: string) => readonly StoredMessage[];
};

export const createPerson = (world: World, gateway: Gateway, id: string, patienceMs = 3_000): Person => {
  const sees = (channel?: string) =>
    [...world.messages.values()].filter(
      (message) =>
        message.author === world.bot.id &&
        (channel === undefined || message.channel === channel) &&
        (message.onlyFor === undefined || message.onlyFor === id) &&
        [undefined, id].includes(world.channels.get(message.channel)?.with),
    );

  const say: Person['say'] = (channel, text, { replyTo } = {}) => {
    const mentions = [...text.matchAll(/<@!?(\d+)>/g)]
      .map(([, user]) => user ?? '')
      .filter((user) => world.users.has(user));
    const message = addMessage(world, {
      channel,
      author: id,
      content: text,
      mentions,
      ...(replyTo !== undefined && { replyTo }),
    });
    gateway.dispatch(channelOf(world, channel).guild, 'MESSAGE_CREATE', toMessageCreate(world, message));
    return message;
  };

  const interact = async (
    kind: StoredInteraction['kind'],
    channel: string,
    body: Parameters<typeof toInteraction>[2],
    extra: Partial<StoredInteraction> = {},
  ): Promise<StoredInteraction> => {
    const interaction: StoredInteraction = {
      id: world.nextId(),
      token: `token-${world.nextId()}`,
      kind,
      user: id,
      channel,
      at: world.clock.now(),
      startedAt: performance.now(),
      acknowledged: false,
      answeredIn: undefined,
      original: undefined,
      modal: undefined,
      choices: undefined,
      ...extra,
    };
    world.interactions.set(interaction.id, interaction);
    const payload: APIInteraction = toInteraction(world, interaction, body);
    gateway.dispatch(channelOf(world, channel).guild, 'INTERACTION_CREATE', payload);
    await isAnswered(world, interaction, patienceMs);
    return interaction;
  };

  const command: Person['command'] = (name, options = {}, where = IDS.general) =>
    interact('command', where, { type: 2, data: toCommandData(world, where, name, options) as never }, { name });

  const pressOn = (message: StoredMessage, data: Record<string, unknown>) =>
    interact('component', message.channel, { type: 3, data, message }, { source: message.id });

  return {
    id,
    say,
    dm: (text) => say(openDm(world, id).id, text),
    command,
    autocomplete: async (name, focused, text, options = {}) => {
      const data = toCommandData(world, IDS.general, name, { ...options, [focused]: text }, focused);
      const { choices } = await interact('autocomplete', IDS.general, { type: 4, data: data as never });
      return choices ?? [];
    },
    press: (label, { on } = {}) => {
      const found = (on ? [on] : sees().toReversed())
        .flatMap((message) => buttonsOf(message).map((button) => ({ message, button })))
        .find(({ button }) => button.label === label && !button.disabled);
      if (!found) throw new Error(`no button "${label}" to be seen`);
      return pressOn(found.message, { component_type: 2, custom_id: found.button.custom_id });
    },
    choose: (label) => {
      const found = sees()
        .toReversed()
        .flatMap((message) => selectsOf(message).map((select) => ({ message, select })))
        .flatMap(({ message, select }) => select.options.map((option) => ({ message, select, option })))
        .find(({ option }) => option.label === label);
      if (!found) throw new Error(`no choice "${label}" to be seen`);
      const { message, select, option } = found;
      return pressOn(message, { component_type: 3, custom_id: select.custom_id, values: [option.value] });
    },
    submit: (opened, values) => {
      if (!opened.modal) throw new Error('no form was opened');
      const message = opened.source === undefined ? undefined : world.messages.get(opened.source);
      const data = toSubmission(opened.modal, findModalFields(opened.modal), values);
      return interact(
        'modal',
        opened.channel,
        { type: 5, data, ...(message && { message }) },
        message ? { source: message.id } : {},
      );
    },
    contextMenu: (name, message) => {
      const found = registered(world, message.channel).find((known) => known.name === name && known.type === 3);
      if (!found) throw new Error(`no entry "${name}" in the menu of a message`);
      const data = {
        id: found.id,
        name,
        type: 3,
        target_id: message.id,
        resolved: { messages: { [message.id]: { ...toMessageCreate(world, message), content: message.content } } },
      };
      return interact('command', message.channel, { type: 2, data: data as never }, { name });
    },
    sees,
  };
};

/** Waits until an interaction has its answer, "thinking" over included; leaves it unanswered at the end of patience. */
const isAnswered = async (world: World, interaction: StoredInteraction, patienceMs: number): Promise<void> => {
  const end = Date.now() + patienceMs;
  const isDone = () => interaction.acknowledged && world.messages.get(interaction.original ?? '')?.loading !== true;
  while (!isDone() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 2));
};

/** The commands a client offers in a channel: the server's own and the global ones. */
const registered = (world: World, channel: string) => [
  ...(world.commands.get(channelOf(world, channel).guild ?? '') ?? []),
  ...(world.commands.get('global') ?? []),
];

/** The data a client sends for a command; it refuses what is not registered or not complete. */
const toCommandData = (world: World, channel: string, path: string, values: OptionValues, focused?: string) => {
  const [name = '', ...rest] = path.split(' ');
  const command = registered(world, channel).find((known) => known.name === name && known.type === 1);
  if (!command) throw new Error(`no command /${name}`);
  return { id: command.id, name, type: 1, options: toOptions(command.options ?? [], rest, values, focused) };
};

const toOptions = (
  known: readonly APIApplicationCommandOption[],
  path: readonly string[],
  values: OptionValues,
  focused: string | undefined,
): readonly APIApplicationCommandInteractionDataOption[] => {
  const [sub, ...rest] = path;
  if (sub !== undefined) {
    const found = known.find(({ name }) => name === sub);
    if (!found || !('options' in found || found.type === 1)) throw new Error(`no subcommand ${sub}`);
    const options = toOptions(
      (found as { options?: APIApplicationCommandOption[] }).options ?? [],
      rest,
      values,
      focused,
    );
    return [{ name: sub, type: found.type, options } as unknown as APIApplicationCommandInteractionDataOption];
  }
  for (const { name, type, ...option } of known) {
    if (type === 1 || type === 2) throw new Error('a subcommand is missing');
    const required = 'required' in option && option.required;
    if (required && focused === undefined && values[name] === undefined) throw new Error(`${name} is required`);
  }
  return Object.entries(values).map(([name, value]) => toOption(known, name, value, focused));
};

const toOption = (
  known: readonly APIApplicationCommandOption[],
  name: string,
  value: string | number | boolean,
  focused: string | undefined,
): APIApplicationCommandInteractionDataOption => {
  const option = known.find((candidate) => candidate.name === name);
  if (!option) throw new Error(`no option ${name}`);
  if ('choices' in option && option.choices?.length && !option.choices.some((choice) => choice.value === value))
    throw new Error(`${name} offers no ${value}`);
  return {
    name,
    type: option.type,
    value,
    ...(focused === name && { focused: true }),
  } as APIApplicationCommandInteractionDataOption;
};

export const buttonsOf = (message: StoredMessage): readonly APIButtonComponentWithCustomId[] =>
  message.components
    .flatMap((row) => (row.type === 1 ? row.components : []))
    .flatMap((component) => (component.type === 2 && 'custom_id' in component ? [component] : []));

export const selectsOf = (message: StoredMessage): readonly APIStringSelectComponent[] =>
  message.components
    .flatMap((row) => (row.type === 1 ? row.components : []))
    .flatMap((component) => (component.type === 3 ? [component] : []));
