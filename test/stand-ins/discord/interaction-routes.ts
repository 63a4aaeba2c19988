import type {
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
  APIModalInteractionResponseCallbackData,
  RESTPostAPIWebhookWithTokenJSONBody,
} from 'discord-api-types/v10';
import { fileParts, toAttachments } from './attachments.ts';
import { findMessageProblems, findModalProblems } from './own-rules.ts';
import { toMessage } from './payloads.ts';
import { findPinged, refusal } from './refusals.ts';
import type { Answer, Params, Request, Route } from './routes.ts';
import { addMessage, type StoredInteraction, type StoredMessage, type World } from './world.ts';

/** A first response must come within this; after it the person reads that the application did not respond. */
const RESPOND_MS = 3_000;
/** Edits and follow-ups work this long. */
const TOKEN_MS = 15 * 60_000;

const EPHEMERAL = 64;

/** POST /interactions/:id/:token/callback */
export const answerInteraction: Route['handle'] = (world, request, params, { problems }) => {
  const interaction = world.interactions.get(params.id ?? '');
  if (!interaction || interaction.token !== params.token) return refusal(404, 10_062, 'Unknown interaction');
  if (world.clock.now() - interaction.at > RESPOND_MS) return refusal(404, 10_062, 'Unknown interaction');
  if (interaction.acknowledged) return refusal(400, 40_060, 'Interaction has already been acknowledged.');
  const body = request.body as APIInteractionResponse;
  const wrong = findCallbackProblems(interaction, body, request);
  if (wrong.length > 0) {
    problems.push(...wrong.map((problem) => `callback: ${problem}`));
    return refusal(400, 50_035, `Invalid Form Body ${wrong.join('; ')}`);
  }
  interaction.acknowledged = true;
  interaction.answeredIn = performance.now() - interaction.startedAt;
  const message = carryOut(world, interaction, body, request);
  return request.query.get('with_response') === 'true'
    ? describeCallback(world, interaction, body.type, message)
    : { status: 204 };
};

const findCallbackProblems = (
  interaction: StoredInteraction,
  body: APIInteractionResponse,
  request: Request,
): readonly string[] => {
  switch (body.type) {
    case 4:
    case 7:
      return [
        ...findMessageProblems((body.data ?? {}) as never, fileParts(request)),
        ...(body.type === 7 && interaction.source === undefined ? ['nothing to update'] : []),
        ...(interaction.kind === 'autocomplete' ? ['autocomplete takes choices only'] : []),
      ];
    case 5:
      return interaction.kind === 'autocomplete' ? ['autocomplete can not be deferred'] : [];
    case 6:
      return interaction.source === undefined ? ['nothing to update'] : [];
    case 8:
      return interaction.kind === 'autocomplete' ? [] : ['choices are for autocomplete only'];
    case 9:
      return interaction.kind === 'modal' || interaction.kind === 'autocomplete'
        ? ['a modal can not answer a modal']
        : findModalProblems(body.data as APIModalInteractionResponseCallbackData);
    default:
      return [`callback type ${body.type} is not expected`];
  }
};

const carryOut = (
  world: World,
  interaction: StoredInteraction,
  body: APIInteractionResponse,
  request: Request,
): StoredMessage | undefined => {
  switch (body.type) {
    case 4:
    case 5:
      return createOriginal(
        world,
        interaction,
        (body.data ?? {}) as APIInteractionResponseCallbackData,
        request,
        body.type === 5,
      );
    case 7:
      return updateSource(world, interaction, (body.data ?? {}) as APIInteractionResponseCallbackData, request);
    case 6:
      interaction.original = interaction.source;
      return undefined;
    case 8:
      interaction.choices = (body.data.choices ?? []) as StoredInteraction['choices'];
      return undefined;
    case 9:
      interaction.modal = body.data as APIModalInteractionResponseCallbackData;
      return undefined;
    default:
      return undefined;
  }
};

const createOriginal = (
  world: World,
  interaction: StoredInteraction,
  data: APIInteractionResponseCallbackData,
  request: Request,
  loading: boolean,
): StoredMessage => {
  const callbackData = { ...request, body: data };
  const message = addMessage(world, {
    channel: interaction.channel,
    author: world.bot.id,
    loading,
    interaction: interaction.id,
    askedBy: interaction.user,
    content: data.content ?? '',
    embeds: data.embeds ?? [],
    components: (data.components ?? []) as StoredMessage['components'],
    attachments: toAttachments(world, callbackData),
    files: request.files,
    pinged: findPinged(world, data, undefined),
    ...(((data.flags ?? 0) & EPHEMERAL) !== 0 && { onlyFor: interaction.user }),
  });
  interaction.original = message.id;
  return message;
};

const updateSource = (
  world: World,
  interaction: StoredInteraction,
  data: APIInteractionResponseCallbackData,
  request: Request,
): StoredMessage | undefined => {
  const message = world.messages.get(interaction.source ?? '');
  if (!message) return undefined;
  interaction.original = message.id;
  return edit(world, message, data, { ...request, body: data });
};

type Editable = {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly unknown[] | null | undefined;
  readonly components?: readonly unknown[] | null | undefined;
  readonly attachments?: readonly { readonly id: string | number }[] | null | undefined;
};

/** Only what is named changes; files stay unless `attachments` leaves them out. */
const edit = (world: World, message: StoredMessage, body: Editable, request: Request): StoredMessage => {
  const kept = body.attachments
    ? message.attachments.filter(({ id }) => body.attachments?.some((wanted) => String(wanted.id) === id))
    : message.attachments;
  message.content = body.content === undefined ? message.content : (body.content ?? '');
  message.embeds = body.embeds === undefined ? message.embeds : ((body.embeds ?? []) as StoredMessage['embeds']);
  message.components =
    body.components === undefined ? message.components : ((body.components ?? []) as StoredMessage['components']);
  message.attachments = [...kept, ...toAttachments(world, request)];
  message.files = [...message.files, ...request.files];
  message.editedAt = world.clock.now();
  message.loading = false;
  return message;
};

const describeCallback = (
  world: World,
  interaction: StoredInteraction,
  type: number,
  message: StoredMessage | undefined,
): Answer => ({
  status: 200,
  schema: 'InteractionCallbackResponseSchema',
  body: {
    interaction: {
      id: interaction.id,
      type: { command: 2, component: 3, autocomplete: 4, modal: 5 }[interaction.kind],
    },
    ...(message && { resource: { type: type === 5 ? 4 : type, message: toMessage(world, message) } }),
  },
});

/** The interaction a webhook token stands for, while it lives. */
const findByToken = (world: World, params: Params): StoredInteraction | Answer => {
  const found = [...world.interactions.values()].find(({ token }) => token === params.token);
  if (!found || params.app !== world.application) return refusal(404, 10_015, 'Unknown Webhook');
  if (world.clock.now() - found.at > TOKEN_MS) return refusal(401, 50_027, 'Invalid Webhook Token');
  if (!found.acknowledged) return refusal(404, 10_015, 'Unknown Webhook');
  return found;
};

/** PATCH /webhooks/:app/:token/messages/@original */
export const editOriginal: Route['handle'] = (world, request, params, { problems }) => {
  const interaction = findByToken(world, params);
  if ('status' in interaction) return interaction;
  const message = world.messages.get(interaction.original ?? '');
  if (!message) return refusal(404, 10_008, 'Unknown Message');
  const body = request.body as Editable;
  const wrong = findMessageProblems(
    { ...message, ...body } as never,
    fileParts(request),
    message.attachments.map(({ id }) => id),
  );
  if (wrong.length > 0) {
    problems.push(...wrong.map((problem) => `edit: ${problem}`));
    return refusal(400, 50_035, 'Invalid Form Body');
  }
  return { status: 200, schema: 'MessageResponseSchema', body: toMessage(world, edit(world, message, body, request)) };
};

/** DELETE /webhooks/:app/:token/messages/@original */
export const deleteOriginal: Route['handle'] = (world, _request, params) => {
  const interaction = findByToken(world, params);
  if ('status' in interaction) return interaction;
  return world.messages.delete(interaction.original ?? '') ? { status: 204 } : refusal(404, 10_008, 'Unknown Message');
};

/** POST /webhooks/:app/:token. The first one after a deferral takes the place of "thinking", and its visibility. */
export const followUp: Route['handle'] = (world, request, params) => {
  const interaction = findByToken(world, params);
  if ('status' in interaction) return interaction;
  const body = request.body as RESTPostAPIWebhookWithTokenJSONBody;
  const original = world.messages.get(interaction.original ?? '');
  if (original?.loading)
    return {
      status: 200,
      schema: 'MessageResponseSchema',
      body: toMessage(world, edit(world, original, body, request)),
    };
  const message = addMessage(world, {
    channel: interaction.channel,
    author: world.bot.id,
    interaction: interaction.id,
    askedBy: interaction.user,
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: (body.components ?? []) as StoredMessage['components'],
    attachments: toAttachments(world, request),
    files: request.files,
    pinged: findPinged(world, body, undefined),
    ...(((body.flags ?? 0) & EPHEMERAL) !== 0 && { onlyFor: interaction.user }),
  });
  return { status: 200, schema: 'MessageResponseSchema', body: toMessage(world, message) };
};
