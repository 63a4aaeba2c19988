import type { RequestListener } from 'node:http';
import type { Adapter, Bot, ClaimStore, Log } from '../../core/ports.ts';
import { createInteractionAnswer } from './answer-interaction.ts';
import { createMessageAnswer } from './answer-message.ts';
import { createBoltLog } from './bolt-log.ts';
import { createDirectChats } from './direct-chats.ts';
import { listen } from './listen.ts';
import { createPresent } from './present.ts';
import { acknowledgeFirst, createReceivers } from './receivers.ts';
import { createShow } from './show.ts';
import { createThreads } from './threads.ts';
import { createWork } from './work.ts';

export type SlackOptions = {
  /** Undefined where workspaces install by OAuth. */
  readonly botToken: string | undefined;
  /** Needed in HTTP mode. */
  readonly signingSecret: string | undefined;
  /** Set: events come over Socket Mode; else over HTTP. */
  readonly appToken: string | undefined;
  /** Where Slack's Web API is; its own address where left out. */
  readonly apiUrl: string | undefined;
  readonly bot: Bot;
  readonly claims: ClaimStore;
  readonly log: Log;
};

export type SlackAdapter = Adapter & {
  /** Answers Slack's HTTP requests; throws for paths that are not Slack's. */
  readonly listener: RequestListener | undefined;
  /** Resolves once everything that has come is answered, or after the time given. */
  readonly idle: (patienceMs: number) => Promise<void>;
};

/** A command is acknowledged after this, whether it is answered or not: Slack gives up after three seconds. */
const ACK_WITHIN_MS = 2_000;

/** Serves Slack over HTTP or Socket Mode. Resolves once it listens, or keeps trying while Slack is out of reach. */
export const startSlack = async (options: SlackOptions): Promise<SlackAdapter> => {
  const { botToken, bot, claims, log } = options;
  const bolt = await import('@slack/bolt');
  const logger = createBoltLog(log, bolt.LogLevel);
  const receivers = createReceivers({ ...options, bolt, logger });
  const app = new bolt.App({
    receiver: receivers.receiver,
    authorize: async () => ({ ...(botToken && { botToken }) }),
    clientOptions: {
      logger,
      ...(options.apiUrl && { slackApiUrl: options.apiUrl }),
      retryConfig: bolt.webApi.retryPolicies.fiveRetriesInFiveMinutes,
    },
    logger,
    convoStore: false,
    ignoreSelf: false,
  });
  acknowledgeFirst(app);
  app.error(async (error) => log.warn({ err: error }, 'a Slack event could not be handled'));
  const work = createWork();
  const [directs, present] = [createDirectChats(), createPresent()];
  listen({
    app,
    work,
    answerMessage: createMessageAnswer({ bot, directs, present, log, threads: createThreads(claims, log) }),
    interactions: createInteractionAnswer({
      bot,
      log,
      show: createShow({ directs, present, log }),
      ackWithinMs: ACK_WITHIN_MS,
    }),
  });
  await receivers.start();
  return {
    name: 'slack',
    listener: receivers.listener,
    idle: work.idle,
    stop: async () => {
      await receivers.stop();
      await work.idle(5_000);
    },
  };
};
