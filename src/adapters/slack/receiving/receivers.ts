import type { RequestListener } from 'node:http';
import type { HTTPReceiverOptions, Logger, Receiver, SocketModeReceiver } from '@slack/bolt';
import type { AsRequest, Log } from '../../../core/ports.ts';
import { LATE, orLate } from '../../../or-late.ts';
import { toRefusal } from '../installing/check-token.ts';
import { createHttpEvents } from './http-events.ts';
import { createIsGenuine } from './signature.ts';

export type ReceiverOptions = {
  readonly bolt: Pick<typeof import('@slack/bolt'), 'HTTPReceiver' | 'SocketModeReceiver'>;
  /** Without it nothing that comes over HTTP can be trusted, so no events are taken there. */
  readonly signingSecret: string | undefined;
  readonly appToken: string | undefined;
  readonly apiUrl: string | undefined;
  /** The pages where workspaces install by OAuth. */
  readonly install: Partial<HTTPReceiverOptions> | undefined;
  readonly logger: Logger;
  readonly log: Log;
  /** Each event and each page is one, from before it is read. */
  readonly asRequest: AsRequest;
};

export type Receivers = {
  /** What Bolt is given: it hands events on and starts nothing by itself. */
  readonly receiver: Receiver;
  readonly authorize:
    | NonNullable<InstanceType<typeof import('@slack/bolt').HTTPReceiver>['installer']>['authorize']
    | undefined;
  readonly listener: RequestListener | undefined;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly isConnected: () => boolean;
};

/** Socket Mode where there is an app token, HTTP otherwise; HTTP is served by whoever mounts `listener`. */
export const createReceivers = (options: ReceiverOptions): Receivers => {
  const { bolt, signingSecret, appToken, install, logger, log, asRequest } = options;
  const socket = appToken === undefined ? undefined : createSocket(options, appToken);
  const pages = install && new bolt.HTTPReceiver({ ...NO_EVENTS, logger, ...install });
  const isGenuine = socket || !signingSecret ? undefined : createIsGenuine(signingSecret);
  let events: RequestListener | undefined;
  const take: RequestListener = (request, response) => {
    if (events && request.method === 'POST' && request.url === EVENTS_PATH) return events(request, response);
    if (pages) return pages.requestListener(request, response);
    throw new Error('not a path of Slack');
  };
  return {
    receiver: {
      init: (app) => {
        socket?.receiver.init(app);
        events = isGenuine && createHttpEvents({ app, isGenuine, log });
      },
      start: async () => {},
      stop: async () => {},
    },
    authorize: pages?.installer?.authorize,
    listener: isGenuine || pages ? (...call) => asRequest(() => take(...call)) : undefined,
    start: async () => socket?.start(),
    stop: async () => socket?.receiver.stop(),
    isConnected: () => socket?.isConnected() ?? true,
  };
};

const EVENTS_PATH = '/slack/events';

/** Bolt's own receiver serves the pages of an installation only. */
const NO_EVENTS = { signingSecret: '', signatureVerification: false, endpoints: [] };

const createSocket = ({ bolt, apiUrl, logger, log, asRequest }: ReceiverOptions, appToken: string) => {
  const receiver = new bolt.SocketModeReceiver({
    appToken,
    logger,
    installerOptions: { clientOptions: { ...(apiUrl && { slackApiUrl: apiUrl }), retryConfig: FOREVER } },
  });
  takeAsRequests(receiver, asRequest);
  const connect = keepConnecting(receiver, log);
  return { receiver, start: () => connect(), isConnected: () => receiver.client.websocket?.isActive() ?? false };
};

/** Bolt's receiver listens already: what it does with an event becomes part of a request. */
const takeAsRequests = ({ client: connection }: SocketModeReceiver, asRequest: AsRequest): void => {
  for (const take of connection.listeners('slack_event')) {
    connection.off('slack_event', take);
    connection.on('slack_event', (event) => asRequest(() => take(event)));
  }
};

/** Slack out of reach is waited for, a minute between tries at most, without keeping a process alive that is to end. */
const FOREVER = { forever: true, factor: 1.5, minTimeout: 500, maxTimeout: 60_000, unref: true };

/** Once the start has waited this long, the rest of the waiting goes on behind it. */
const START_PATIENCE_MS = 5_000;
const AGAIN_AFTER_MS = 60_000;

/**
 * Connects, and resolves even while Slack is out of reach. Fails with RungError where the app token is refused. The
 * client's own reconnecting leaves refusals unhandled, which would end the process: they are logged and tried again.
 */
const keepConnecting = ({ client: connection }: SocketModeReceiver, log: Log): (() => Promise<void>) => {
  const open = connection.start.bind(connection);
  const again: typeof connection.start = () =>
    open().catch(async (error: unknown) => {
      log.error({ err: toRefusal(error, 'SLACK_APP_TOKEN') ?? error }, 'Slack does not let us connect; trying again');
      await new Promise((done) => setTimeout(done, AGAIN_AFTER_MS).unref());
      return again();
    });
  connection.start = again;
  return async () => {
    const first = open();
    const how = await orLate(first, START_PATIENCE_MS).catch((error: unknown) => {
      throw toRefusal(error, 'SLACK_APP_TOKEN') ?? error;
    });
    if (how !== LATE) return;
    log.warn({}, 'Slack is out of reach; trying on until it answers');
    first.catch(() => again());
  };
};
