import type {
  APIApplicationCommand,
  RESTPostAPIChannelMessageJSONBody,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { fileParts, toAttachments } from './attachments.ts';
import { findCommandProblems } from './command-rules.ts';
import { answerInteraction, deleteOriginal, editOriginal, followUp } from './interaction-routes.ts';
import { findMessageProblems } from './own-rules.ts';
import { toMessage, toUser } from './payloads.ts';
import { findChannelRefusal, findPinged, refusal } from './refusals.ts';
import type { SchemaName } from './spec.ts';
import { addMessage, openDm, type StoredFile, type StoredMessage, type World } from './world.ts';

export type Request = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string;
  readonly body: unknown;
  readonly files: readonly (StoredFile & { readonly id?: string })[];
};

export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly schema?: SchemaName | `${SchemaName}[]`;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Params = Readonly<Record<string, string>>;

export type Route = {
  readonly method: string;
  readonly path: string;
  readonly auth?: false;
  readonly request?: SchemaName | `${SchemaName}[]` | ((body: unknown) => SchemaName | undefined);
  /** Our own rules, beyond the specification. */
  readonly check?: (request: Request, params: Params) => readonly string[];
  readonly handle: (
    world: World,
    request: Request,
    params: Params,
    context: { readonly gatewayUrl: () => string; readonly problems: string[] },
  ) => Answer;
};

const param = (params: Params, name: string) => params[name] ?? '';

const checkMessage: NonNullable<Route['check']> = (request) =>
  findMessageProblems(request.body as never, fileParts(request));

const checkCommands: NonNullable<Route['check']> = ({ body }) =>
  findCommandProblems(body as RESTPutAPIApplicationCommandsJSONBody);

/** Clients keep what they are told of the gateway this long. */
const GATEWAY_KNOWN_MS = 500;

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: ({ advice }, _request, _params, { gatewayUrl }) => ({
      status: 200,
      schema: 'GatewayBotResponseSchema',
      body: {
        url: gatewayUrl(),
        shards: advice.shards,
        session_start_limit: {
          total: 1000,
          remaining: advice.sessions,
          reset_after: GATEWAY_KNOWN_MS,
          max_concurrency: 16,
        },
      },
    }),
  },
  {
    method: 'GET',
    path: '/users/@me',
    handle: (world) => ({
      status: 200,
      schema: 'UserPIIResponseSchema',
      body: { ...toUser(world, world.bot.id), mfa_enabled: true, locale: 'en-GB', verified: true, email: null },
    }),
  },
  {
    method: 'GET',
    path: '/applications/@me',
    handle: (world) => ({ status: 200, schema: 'PrivateApplicationResponseSchema', body: toApplication(world) }),
  },
  {
    method: 'GET',
    path: '/applications/:app/commands',
    handle: (world) => listCommands(world, 'global'),
  },
  {
    method: 'PUT',
    path: '/applications/:app/commands',
    request: 'ApplicationCommandUpdateRequestSchema[]',
    check: checkCommands,
    handle: (world, { body }) => register(world, 'global', body as RESTPutAPIApplicationCommandsJSONBody),
  },
  {
    method: 'GET',
    path: '/applications/:app/guilds/:guild/commands',
    handle: (world, _request, params) =>
      world.guilds.has(param(params, 'guild'))
        ? listCommands(world, param(params, 'guild'))
        : refusal(403, 50_001, 'Missing Access'),
  },
  {
    method: 'PUT',
    path: '/applications/:app/guilds/:guild/commands',
    request: 'ApplicationCommandUpdateRequestSchema[]',
    check: checkCommands,
    handle: (world, { body }, params) =>
      world.guilds.has(param(params, 'guild'))
        ? register(world, param(params, 'guild'), body as RESTPutAPIApplicationCommandsJSONBody)
        : refusal(403, 50_001, 'Missing Access'),
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    request: 'CreatePrivateChannelRequestSchema',
    handle: (world, { body }) => {
      const user = (body as { recipient_id?: string }).recipient_id ?? '';
      if (!world.users.has(user)) return refusal(400, 50_033, 'Invalid Recipient(s)');
      const channel = openDm(world, user);
      return {
        status: 200,
        schema: 'PrivateChannelResponseSchema',
        body: { id: channel.id, type: 1, last_message_id: null, flags: 0, recipients: [toUser(world, user)] },
      };
    },
  },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    handle: (world, _request, params) =>
      findChannelRefusal(world, param(params, 'channel')) ?? noteTyping(world, param(params, 'channel')),
  },
  {
    method: 'POST',
    path: '/channels/:channel/messages',
    request: 'MessageCreateRequestSchema',
    check: checkMessage,
    handle: (world, request, params) =>
      findChannelRefusal(world, param(params, 'channel'), request.body as RESTPostAPIChannelMessageJSONBody) ??
      postMessage(world, request, param(params, 'channel')),
  },
  {
    method: 'POST',
    path: '/interactions/:id/:token/callback',
    auth: false,
    request: (body) => callbackSchemas[(body as { type?: number } | undefined)?.type ?? 0],
    handle: answerInteraction,
  },
  {
    method: 'PATCH',
    path: '/webhooks/:app/:token/messages/@original',
    auth: false,
    request: 'IncomingWebhookUpdateRequestPartialSchema',
    handle: editOriginal,
  },
  {
    method: 'DELETE',
    path: '/webhooks/:app/:token/messages/@original',
    auth: false,
    handle: deleteOriginal,
  },
  {
    method: 'POST',
    path: '/webhooks/:app/:token',
    auth: false,
    request: 'IncomingWebhookRequestPartialSchema',
    check: checkMessage,
    handle: followUp,
  },
];

const callbackSchemas: Readonly<Record<number, SchemaName>> = {
  4: 'CreateMessageInteractionCallbackRequestSchema',
  5: 'CreateMessageInteractionCallbackRequestSchema',
  6: 'UpdateMessageInteractionCallbackRequestSchema',
  7: 'UpdateMessageInteractionCallbackRequestSchema',
  8: 'ApplicationCommandAutocompleteCallbackRequestSchema',
  9: 'ModalInteractionCallbackRequestSchema',
};

const listCommands = (world: World, where: string): Answer => ({
  status: 200,
  schema: 'ApplicationCommandResponseSchema[]',
  body: world.commands.get(where) ?? [],
});

/** Bulk overwrite: what is not named is gone. Discord fills in its defaults. */
const register = (world: World, where: string, body: RESTPutAPIApplicationCommandsJSONBody): Answer => {
  const commands = body.map(
    (command) =>
      ({
        id: world.nextId(),
        application_id: world.application,
        version: world.nextId(),
        default_member_permissions: null,
        nsfw: false,
        ...(where !== 'global' && { guild_id: where }),
        ...command,
        type: command.type ?? 1,
        description: 'description' in command ? command.description : '',
        ...('options' in command && command.options && { options: command.options.map(fillOption) }),
      }) as unknown as APIApplicationCommand,
  );
  world.commands.set(where, commands);
  world.registrations.push({ where, body });
  return { status: 200, schema: 'ApplicationCommandResponseSchema[]', body: commands };
};

type AnyOption = { readonly required?: boolean; readonly options?: readonly AnyOption[] };

/** Discord leaves `required: false` out of what it gives back. */
const fillOption = ({ required, options, ...option }: AnyOption): AnyOption => ({
  ...option,
  ...(required && { required }),
  ...(options && { options: options.map(fillOption) }),
});

const noteTyping = (world: World, channel: string): Answer => {
  world.typing.push(channel);
  return { status: 204 };
};

const postMessage = (world: World, request: Request, channel: string): Answer => {
  const body = request.body as RESTPostAPIChannelMessageJSONBody;
  const replied = body.message_reference?.message_id;
  const missing = replied !== undefined && !world.messages.has(String(replied));
  if (missing && body.message_reference?.fail_if_not_exists !== false) return refusal(400, 50_035, 'Unknown message');
  const message: StoredMessage = addMessage(world, {
    channel,
    author: world.bot.id,
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: (body.components ?? []) as StoredMessage['components'],
    attachments: toAttachments(world, request),
    files: request.files,
    flags: body.flags ?? 0,
    pinged: findPinged(world, body, replied === undefined || missing ? undefined : String(replied)),
    ...(replied !== undefined && !missing && { replyTo: String(replied) }),
  });
  return { status: 200, schema: 'MessageResponseSchema', body: toMessage(world, message) };
};

const toApplication = (world: World) => ({
  id: world.application,
  name: world.bot.name,
  icon: null,
  description: '',
  type: null,
  flags: 0,
  flags_new: '0',
  verify_key: '00',
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  owner: toUser(world, [...world.users.keys()][1] ?? world.bot.id),
  approximate_guild_count: world.guilds.size,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  team: null,
  eligible_oauth2_scopes: [],
});
