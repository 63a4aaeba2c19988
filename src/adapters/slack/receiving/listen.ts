import type { App, ViewSubmitAction } from '@slack/bolt';
import type { Log } from '../../../core/ports.ts';
import type { Work } from '../../work.ts';
import type { createInteractionAnswer } from '../answering/answer-interaction.ts';
import type { createMessageAnswer } from '../answering/answer-message.ts';
import { helpFor, isHelp } from '../answering/help.ts';
import type { Home } from '../answering/home.ts';
import { messageInView } from '../answering/in-view.ts';
import type { AppContext, MessageEvent } from '../parsing/parse.ts';
import { type Command, parseCommand } from '../parsing/parse-command.ts';
import {
  type Interaction,
  type Pressed,
  parseForm,
  parsePress,
  parseShortcut,
  placeOf,
  type SentView,
  type Shortcut,
} from '../parsing/parse-interaction.ts';
import { aboutOf } from '../rendering/blocks.ts';
import { MODAL } from '../rendering/modal.ts';

type Deps = {
  readonly app: App;
  readonly answerMessage: ReturnType<typeof createMessageAnswer>;
  readonly interactions: ReturnType<typeof createInteractionAnswer>;
  readonly home: Home;
  readonly work: Work;
  readonly log: Log;
  /** A workspace took Rung off, or its tokens away. */
  readonly left: (team: string) => Promise<void>;
};

/** Ties what Slack sends to the answers. Everything but commands is acknowledged before it gets here. */
export const listen = (deps: Deps): void => {
  listenToMessages(deps);
  listenToCommands(deps);
  listenToPresses(deps);
  listenToHome(deps);
  listenToLeaving(deps);
};

/** The bot's own user, as the event says whom it is meant for. */
type Envelope = {
  readonly authorizations?: readonly { readonly user_id?: string; readonly is_bot?: boolean }[] | undefined;
};

const listenToMessages = ({ app, answerMessage, work }: Deps): void => {
  for (const name of ['message', 'app_mention'] as const)
    app.event(name, async ({ event, body, client, context }) => {
      const { authorizations } = body as Envelope;
      const botUser = context.botUserId ?? authorizations?.find(({ is_bot: isBot }) => isBot)?.user_id;
      const team = context.teamId ?? context.enterpriseId ?? '';
      work.add(answerMessage(event as MessageEvent, { client, team, botUser }));
    });
};

/** Bolt offers each event to every listener there is; what is most frequent is taken before that. */
const listenToCommands = ({ app, interactions, work }: Deps): void => {
  app.use(async (args) => {
    if (!('command' in args)) return args.next();
    const { command, ack, client } = args;
    const { team_id: team, user_id: user, channel_id: channel, trigger_id: trigger, response_url: respond } = command;
    const seat = { client, team, user, channel, trigger, respond };
    const said = (isHelp(command.text) && helpFor(command.command)) || parseCommand(command satisfies Command);
    const answer = interactions.command(said, seat, (message) => ack(message));
    work.add(answer);
    await answer;
  });
};

const listenToPresses = ({ app, interactions, work }: Deps): void => {
  app.action(/^rung:/, async ({ body, action, client }) => {
    const interaction = body as Interaction;
    const { trigger_id: trigger, response_url: respond } = interaction;
    const pressed = action as Pressed;
    const seat = { client, ...placeOf(interaction), trigger, respond, menuOf: aboutOf(pressed) };
    const home = interaction.container?.type === 'view';
    work.add(interactions.press(parsePress(interaction, pressed), { ...seat, home }));
  });
  app.shortcut({ type: 'message_action' }, async ({ shortcut, client }) => {
    const message = shortcut as Shortcut;
    const { trigger_id: trigger, response_url: respond } = message;
    work.add(
      interactions.press(parseShortcut(message), { client, ...placeOf(message), hidden: true, trigger, respond }),
    );
  });
  app.view<ViewSubmitAction>({ callback_id: MODAL, type: 'view_submission' }, async ({ ack, body, view, client }) => {
    const form = parseForm(body, view as SentView);
    if (!form) return ack();
    const { team, user } = placeOf(body);
    const seat = { client, team, user, trigger: body.trigger_id, ...form.origin };
    const answer = interactions.form(form.inbound, seat, (problems) => (problems ? ack(problems) : ack()));
    work.add(answer);
    await answer;
  });
};

const listenToHome = ({ app, home, work, log }: Deps): void => {
  app.event('app_home_opened', async ({ event, client, context }) => {
    const team = context.teamId ?? context.enterpriseId ?? '';
    const task =
      event.tab === 'messages'
        ? home.suggest(client, event.channel, messageInView(contextOf(event)) !== undefined)
        : home.publish({ client, team, user: event.user }, event.event_ts);
    work.add(task.catch((error: unknown) => log.warn({ err: error }, 'the Home tab could not be shown')));
  });
};

/** Slack's pages and its types name the field differently. */
const contextOf = (event: { readonly context?: AppContext; readonly app_context?: AppContext }) =>
  event.app_context ?? event.context;

const listenToLeaving = ({ app, left, work, log }: Deps): void => {
  const leave = (team: string) =>
    work.add(left(team).catch((error: unknown) => log.error({ err: error }, 'a workspace that left was not cleared')));
  app.event('app_uninstalled', async ({ body, context }) => leave(teamOf(body, context)));
  app.event('tokens_revoked', async ({ event, body, context }) => {
    if (event.tokens.bot?.length) leave(teamOf(body, context));
  });
};

type Whose = { readonly team_id?: string | undefined; readonly enterprise_id?: string | undefined };

const teamOf = (body: object, context: { readonly teamId?: string | undefined }): string => {
  const { team_id: team, enterprise_id: enterprise } = body as Whose;
  return context.teamId ?? team ?? enterprise ?? '';
};
