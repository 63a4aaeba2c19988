import type {
  APIInteraction,
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import type { Inbound, Reply } from '../../../core/message.ts';
import type { Log } from '../../../core/ports.ts';
import { isPersonalTopic } from '../../../core/topic.ts';
import { LATE, orLate } from '../../../or-late.ts';
import { TIMES } from '../limits.ts';
import { findRecordMark, isDirect, parseInteraction } from '../parsing/parse.ts';
import type { Vocabulary } from '../parsing/vocabulary.ts';
import { type Rendered, renderReply, renderText } from '../rendering/render.ts';
import { renderForm } from '../rendering/render-form.ts';
import type { DiscordApi, InteractionRef } from '../sending/api.ts';
import { isOver, toLoggable } from '../sending/api-errors.ts';
import { suggestChoices } from './autocomplete.ts';
import { BUSY, orGiveUp, type Prepared, SORRY } from './prepare.ts';

type Deps = {
  readonly api: DiscordApi;
  readonly prepare: (inbound: Inbound) => Promise<Prepared | undefined>;
  readonly vocabulary: Vocabulary;
  readonly log: Log;
  readonly deferAfter?: number;
  readonly giveUpAfter?: number;
};

const EPHEMERAL = 64;

/** Answers interactions: at once where it can, after "thinking" where it must. Never rejects. */
export const createInteractionAnswer = (deps: Deps) => {
  const { api, prepare, vocabulary, log, deferAfter = TIMES.deferAfter, giveUpAfter = TIMES.giveUpAfter } = deps;
  const render = createRender();

  const answer = async (interaction: APIInteraction): Promise<void> => {
    const ref = toRef(interaction);
    if (interaction.type === 4)
      return api.respond(ref, { type: 8, data: { choices: suggestChoices(interaction.data, vocabulary) } });
    const inbound = parseInteraction(interaction, vocabulary);
    if (!inbound) return api.respond(ref, toMessage(renderText(OUTDATED), EPHEMERAL));
    const work = prepare(inbound);
    const prepared = await orLate(work, deferAfter);
    if (prepared === LATE) return answerLate(interaction, inbound, work);
    if (prepared) return answerNow(interaction, prepared);
    return undefined;
  };

  const answerNow = (interaction: APIInteraction, { reply, drawn }: Prepared): Promise<void> => {
    const form = reply.blocks.find((block) => block.kind === 'form');
    const ref = toRef(interaction);
    if (form && interaction.type !== 5)
      return api.respond(ref, { type: 9, data: renderForm(form.form, leadOf(reply)) });
    const rendered = render({ reply, drawn }, findAbout(interaction));
    const place = findPlace(interaction, reply);
    return api.respond(ref, place.update ? toUpdate(rendered) : toMessage(rendered, place.flags), rendered.files);
  };

  const answerLate = async (
    interaction: APIInteraction,
    inbound: Inbound,
    work: Promise<Prepared | undefined>,
  ): Promise<void> => {
    const ref = toRef(interaction);
    const onMessage = sourceOf(interaction) !== undefined;
    const flags = isPerhapsPrivate(inbound) ? EPHEMERAL : 0;
    await api.respond(ref, onMessage ? { type: 6 } : toThinking(flags));
    const prepared = await orGiveUp(work, { inbound, ms: giveUpAfter, log });
    if (!prepared) return onMessage ? undefined : api.deleteOriginal(ref);
    const rendered = render(prepared, findAbout(interaction));
    const place = findPlace(interaction, prepared.reply);
    if (place.update || (!onMessage && place.flags === flags))
      return api.editOriginal(ref, rendered.body, rendered.files);
    if (!onMessage) await api.editOriginal(ref, renderText(flags === 0 ? BELOW_PRIVATE : BELOW_PUBLIC).body, []);
    return api.followUp(ref, { ...rendered.body, flags: place.flags }, rendered.files);
  };

  /** What could not be delivered is told once, and only where there is still somebody to tell. */
  const recover = async (interaction: APIInteraction, error: unknown): Promise<void> => {
    if (isOver(error))
      return log.warn({ err: toLoggable(error), id: interaction.id }, 'an interaction was over before its answer came');
    log.error({ err: toLoggable(error), id: interaction.id }, 'an answer could not be delivered');
    const ref = toRef(interaction);
    await api
      .respond(ref, toMessage(renderText(SORRY), EPHEMERAL))
      .catch(() => api.followUp(ref, { ...renderText(SORRY).body, flags: EPHEMERAL }, []));
  };

  return (interaction: APIInteraction): Promise<void> =>
    answer(interaction)
      .catch((error: unknown) => recover(interaction, error))
      .catch((error: unknown) =>
        log.warn({ err: toLoggable(error), id: interaction.id }, 'nobody could be told about it'),
      );
};

/** Answers are values: one that is the very same as before, as facts many ask for are, renders the same. */
const createRender = () => {
  const known = new WeakMap<Reply, Rendered>();
  return ({ reply, drawn }: Prepared, about: { readonly about?: string }): Rendered => {
    if (drawn.size > 0 || about.about !== undefined) return renderReply(reply, { drawn, ...about });
    const rendered = known.get(reply) ?? renderReply(reply);
    known.set(reply, rendered);
    return rendered;
  };
};

/** Told at once to people who come while there is more to do than can be done. */
export const toBusy = (): APIInteractionResponse => toMessage(renderText(BUSY), EPHEMERAL);

const OUTDATED =
  'That came from an older version of me and no longer works. Ask again, or try /help, and you get a fresh one.';
const BELOW_PRIVATE = 'Answered below, for your eyes only.';
const BELOW_PUBLIC = 'Answered below, where everybody can read it.';

export const toRef = ({ id, token, application_id }: APIInteraction): InteractionRef => ({
  id,
  token,
  application: application_id,
});

type WithSource = (APIMessageComponentInteraction | APIModalSubmitInteraction) & {
  readonly message: APIMessageComponentInteraction['message'];
};

const leadOf = ({ blocks }: Reply): string | undefined =>
  blocks.flatMap((block) => (block.kind === 'lead' ? [block.text] : []))[0];

/** The message whose button or form it was. */
const sourceOf = (interaction: APIInteraction): WithSource['message'] | undefined =>
  'message' in interaction ? interaction.message : undefined;

const findAbout = (interaction: APIInteraction): { readonly about?: string } => {
  const about = interaction.guild_id === undefined ? findRecordMark(sourceOf(interaction)) : undefined;
  return about === undefined ? {} : { about };
};

/** Before an answer is there, whatever could turn out personal is kept between the two. */
const isPerhapsPrivate = ({ body, place }: Inbound): boolean => {
  if (place.direct) return false;
  switch (body.kind) {
    case 'message':
      return true;
    case 'command':
      return isPersonalTopic(body.topic);
    case 'action':
    case 'form':
      return isPersonalTopic(body.action.topic);
  }
};

/**
 * In place, or as a message of its own. What others can read is changed only by whoever asked for it, where
 * Discord tells who that was, and never into something personal: others get a copy for their own eyes.
 */
const findPlace = (interaction: APIInteraction, reply: Reply): { readonly update: boolean; readonly flags: number } => {
  const source = sourceOf(interaction);
  const isPrivate = reply.visibility === 'private' && !isDirect(interaction);
  if (!reply.replace || !source) return { update: false, flags: isPrivate ? EPHEMERAL : 0 };
  const isHidden = isDirect(interaction) || ((source.flags ?? 0) & EPHEMERAL) !== 0;
  const asker = source.interaction_metadata?.user.id ?? source.referenced_message?.author.id;
  const isAsker = asker === undefined || asker === (interaction.member?.user ?? interaction.user)?.id;
  const update = isHidden || (!isPrivate && isAsker);
  return { update, flags: update ? 0 : EPHEMERAL };
};

const toMessage = ({ body }: Rendered, flags: number): APIInteractionResponse => ({
  type: 4,
  data: toData({ ...body, ...(flags !== 0 && { flags }) }),
});

const toThinking = (flags: number): APIInteractionResponse => ({ type: 5, ...(flags !== 0 && { data: { flags } }) });

const toUpdate = ({ body }: Rendered): APIInteractionResponse => ({ type: 7, data: toData(body) });

/** discord-api-types wants lists it could change; nothing changes these. */
const toData = (body: Rendered['body']) => body as unknown as APIInteractionResponseCallbackData;
