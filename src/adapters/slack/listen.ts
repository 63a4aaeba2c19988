import type { App } from '@slack/bolt';
import type { createInteractionAnswer } from './answer-interaction.ts';
import type { createMessageAnswer } from './answer-message.ts';
import { MODAL } from './modal.ts';
import {
  type Command,
  type Interaction,
  type MessageEvent,
  type Pressed,
  parseCommand,
  parseForm,
  parsePress,
  placeOf,
  type SentView,
} from './parse.ts';
import type { Work } from './work.ts';

type Deps = {
  readonly app: App;
  readonly answerMessage: ReturnType<typeof createMessageAnswer>;
  readonly interactions: ReturnType<typeof createInteractionAnswer>;
  readonly work: Work;
};

/** Ties what Slack sends to the answers. Everything but commands is acknowledged before it gets here. */
export const listen = (deps: Deps): void => {
  listenToMessages(deps);
  listenToCommands(deps);
  listenToPresses(deps);
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

const listenToCommands = ({ app, interactions, work }: Deps): void => {
  app.command(/.*/, async ({ command, ack, client }) => {
    const { team_id: team, user_id: user, channel_id: channel, trigger_id: trigger, response_url: respond } = command;
    const seat = { client, team, user, channel, trigger, respond };
    const answer = interactions.command(parseCommand(command satisfies Command), seat, (message) => ack(message));
    work.add(answer);
    await answer;
  });
};

const listenToPresses = ({ app, interactions, work }: Deps): void => {
  app.action(/^rung:/, async ({ body, action, client }) => {
    const interaction = body as Interaction;
    const { trigger_id: trigger, response_url: respond } = interaction;
    const inbound = parsePress(interaction, action as Pressed);
    work.add(interactions.press(inbound, { client, ...placeOf(interaction), trigger, respond }));
  });
  app.view(MODAL, async ({ ack, body, view, client }) => {
    await ack();
    const form = parseForm(body, view as SentView);
    if (!form) return;
    const { team, user } = placeOf(body);
    work.add(interactions.press(form.inbound, { client, team, user, ...form.origin }));
  });
};
