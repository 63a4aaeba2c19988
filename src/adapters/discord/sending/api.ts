import type { REST } from '@discordjs/rest';
import {
  type APIApplication,
  type APIApplicationCommand,
  type APIDMChannel,
  type APIGatewayBotInfo,
  type APIInteractionResponse,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { Rendered, RenderedFile } from '../rendering/render.ts';

type MessageBody = Rendered['body'] & {
  readonly flags?: number;
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists: false };
};

/** What an interaction is answered by: its id and token are all that is needed. */
export type InteractionRef = { readonly id: string; readonly token: string; readonly application: string };

/** The calls the adapter makes; each fails with discord.js's own errors. */
export type DiscordApi = ReturnType<typeof createApi>;

export const createApi = (rest: REST) => {
  const directChats = new Map<string, Promise<string>>();

  const openDirectChat = async (user: string): Promise<string> => {
    const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as APIDMChannel;
    return channel.id;
  };

  return {
    respond: async (
      { id, token }: InteractionRef,
      body: APIInteractionResponse,
      files: readonly RenderedFile[] = [],
    ) => {
      await rest.post(Routes.interactionCallback(id, token), { body, auth: false, ...withFiles(files) });
    },
    editOriginal: async ({ application, token }: InteractionRef, body: MessageBody, files: readonly RenderedFile[]) => {
      await rest.patch(Routes.webhookMessage(application, token), { body, auth: false, ...withFiles(files) });
    },
    deleteOriginal: async ({ application, token }: InteractionRef) => {
      await rest.delete(Routes.webhookMessage(application, token), { auth: false });
    },
    followUp: async ({ application, token }: InteractionRef, body: MessageBody, files: readonly RenderedFile[]) => {
      await rest.post(Routes.webhook(application, token), { body, auth: false, ...withFiles(files) });
    },
    post: async (channel: string, body: MessageBody, files: readonly RenderedFile[]) => {
      await rest.post(Routes.channelMessages(channel), { body, ...withFiles(files) });
    },
    showTyping: async (channel: string) => {
      await rest.post(Routes.channelTyping(channel));
    },
    /** The direct chat with a person; asked for once, and again after a failure. */
    directChat: (user: string): Promise<string> => {
      const known = directChats.get(user);
      if (known) return known;
      if (directChats.size >= REMEMBERED) directChats.clear();
      const opened = openDirectChat(user);
      directChats.set(user, opened);
      opened.catch(() => directChats.delete(user));
      return opened;
    },
    gatewayInfo: async () => (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo,
    applicationId: async () => ((await rest.get(Routes.currentApplication())) as APIApplication).id,
    listCommands: async (application: string, guild: string | undefined) =>
      (await rest.get(commandsRoute(application, guild), {
        query: new URLSearchParams({ with_localizations: 'true' }),
      })) as readonly APIApplicationCommand[],
    putCommands: async (
      application: string,
      guild: string | undefined,
      body: RESTPutAPIApplicationCommandsJSONBody,
    ) => {
      await rest.put(commandsRoute(application, guild), { body });
    },
  };
};

const REMEMBERED = 10_000;

const commandsRoute = (application: string, guild: string | undefined) =>
  guild === undefined ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);

const withFiles = (files: readonly RenderedFile[]) =>
  files.length === 0
    ? {}
    : { files: files.map(({ name, contentType, data }) => ({ name, contentType, data: Buffer.from(data) })) };
