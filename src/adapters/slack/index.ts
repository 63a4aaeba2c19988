import type { RequestListener } from 'node:http';
import { RungError } from '../../core/errors.ts';
import type { Adapter, AsRequest, Bot, ClaimStore, Deliver, Draw, Log } from '../../core/ports.ts';
import { createWork } from '../work.ts';
import { createInteractionAnswer } from './answering/answer-interaction.ts';
import { createMessageAnswer } from './answering/answer-message.ts';
import { createHome } from './answering/home.ts';
import { createThreads } from './answering/threads.ts';
import { createWithMember } from './answering/with-member.ts';
import { createAuthorization } from './installing/authorize.ts';
import { checkToken } from './installing/check-token.ts';
import { toInstallPages } from './installing/install-pages.ts';
import { keepSweeping, leave, type Tenants, toWorkspace } from './installing/installations.ts';
import { acknowledgeInTime } from './receiving/acknowledge.ts';
import { createBoltLog } from './receiving/bolt-log.ts';
import { keepCallsInRequest } from './receiving/calls-in-request.ts';
import { listen } from './receiving/listen.ts';
import { createReceivers } from './receiving/receivers.ts';
import { createDeliver } from './sending/deliver.ts';
import { createDirectChats } from './sending/direct-chats.ts';
import { createPictures } from './sending/pictures.ts';
import { createPresent } from './sending/present.ts';
import { createRecover } from './sending/recover.ts';
import { createShow } from './sending/show.ts';

export type SlackOptions = {
  /** Undefined where workspaces install by OAuth. */
  readonly botToken: string | undefined;
  /** Needed in HTTP mode. */
  readonly signingSecret: string | undefined;
  /** Set: events come over Socket Mode; else over HTTP. */
  readonly appToken: string | undefined;
  /** Where Slack's Web API is; its own address where left out. */
  readonly apiUrl: string | undefined;
  /** Set where workspaces install by OAuth, at `/slack/install`. */
  readonly oauth: OAuth | undefined;
  readonly tenants: Tenants;
  readonly bot: Bot;
  readonly claims: ClaimStore;
  /** Draws pictures; without it their words are shown. */
  readonly draw?: Draw;
  readonly log: Log;
  readonly asRequest: AsRequest;
};

type OAuth = { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };

export type SlackAdapter = Adapter & {
  /** Answers Slack's HTTP requests; throws for paths that are not Slack's. */
  readonly listener: RequestListener | undefined;
  readonly isConnected: () => boolean;
  readonly deliver: Deliver;
  /** Resolves once everything that has come is answered, or after the time given. */
  readonly idle: (patienceMs: number) => Promise<void>;
};

/** A command is acknowledged after this, whether it is answered or not: Slack gives up after three seconds. */
const ACK_WITHIN_MS = 2_000;

/** A call to Slack that takes longer is tried again. */
const CALL_MS = 10_000;

const PATIENT = { retries: 3, factor: 3, minTimeout: 500, maxTimeout: 10_000 };

/** Serves Slack over HTTP or Socket Mode. Resolves once it listens, or keeps trying while Slack is out of reach. */
export const startSlack = async (options: SlackOptions): Promise<SlackAdapter> => {
  const { botToken, tenants, bot, claims, log, apiUrl } = options;
  const bolt = await import('@slack/bolt');
  const logger = createBoltLog(log, bolt.LogLevel);
  const clientOptions = { logger, timeout: CALL_MS, ...(apiUrl && { slackApiUrl: apiUrl }) };
  const once = { ...clientOptions, retryConfig: { retries: 0 } };
  const team = botToken && (await checkToken(new bolt.webApi.WebClient(botToken, once), log));
  if (team) await tenants.departures.cancel(toWorkspace(team));
  const install = options.oauth && toInstallPages(options.oauth, tenants, clientOptions);
  const receivers = createReceivers({ ...options, bolt, logger, install });
  const own = botToken && !options.oauth ? async () => ({ botToken }) : receivers.authorize;
  if (!own) throw new RungError('setting', 'SLACK_BOT_TOKEN', 'is missing, and so are the settings of OAuth');
  const authorization = createAuthorization(own, () => tenants.now().getTime());
  const app = new bolt.App({
    receiver: receivers.receiver,
    authorize: authorization.authorize,
    clientOptions: { ...clientOptions, retryConfig: PATIENT },
    logger,
    convoStore: false,
    ignoreSelf: false,
  });
  acknowledgeInTime(app, log);
  keepCallsInRequest(app);
  app.error(async (error) => log.warn({ err: error }, 'a Slack event could not be handled'));
  const work = createWork();
  const directs = createDirectChats();
  const present = createPresent({ directs, pictures: createPictures({ draw: options.draw, log }), log });
  const recover = createRecover({ directs, log, forget: authorization.forget });
  const home = createHome({ bot, present, log });
  const show = createShow({ directs, present, recover, log });
  const withMember = createWithMember(log);
  listen({
    app,
    work,
    home,
    log,
    left: async (team) => {
      authorization.forget(team);
      await leave(team, tenants, log);
    },
    answerMessage: createMessageAnswer({ bot, present, recover, withMember, log, threads: createThreads(claims, log) }),
    interactions: createInteractionAnswer({ bot, log, show, home, withMember, ackWithinMs: ACK_WITHIN_MS }),
  });
  const clientOf = async (team: string) => {
    const whose = { teamId: team, enterpriseId: undefined, isEnterpriseInstall: false };
    const { botToken: token } = await authorization.authorize(whose);
    return new bolt.webApi.WebClient(token, { ...once, rejectRateLimitedCalls: true });
  };
  await receivers.start();
  const stopSweeping = keepSweeping(tenants, log);
  return {
    name: 'slack',
    isConnected: receivers.isConnected,
    listener: receivers.listener,
    deliver: createDeliver({ clientOf, directs, present, log }),
    idle: work.idle,
    stop: async () => {
      stopSweeping();
      await receivers.stop();
      await work.idle(5_000);
    },
  };
};
