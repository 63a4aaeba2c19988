import type { RequestListener } from 'node:http';
import type { App, Logger, Receiver } from '@slack/bolt';

export type ReceiverOptions = {
  readonly bolt: Pick<typeof import('@slack/bolt'), 'HTTPReceiver' | 'SocketModeReceiver'>;
  readonly signingSecret: string | undefined;
  readonly appToken: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly logger: Logger;
};

export type Receivers = {
  /** What Bolt is given: it hands events on and starts nothing by itself. */
  readonly receiver: Receiver;
  readonly listener: RequestListener | undefined;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Socket Mode where there is an app token, HTTP otherwise; HTTP is served by whoever mounts `listener`. */
export const createReceivers = ({ bolt, signingSecret, appToken, apiUrl, logger }: ReceiverOptions): Receivers => {
  if (appToken) {
    const socket = new bolt.SocketModeReceiver({
      appToken,
      logger,
      ...(apiUrl && { installerOptions: { clientOptions: { slackApiUrl: apiUrl } } }),
    });
    return {
      receiver: idle((app) => socket.init(app)),
      listener: undefined,
      start: async () => {
        await socket.start();
      },
      stop: () => socket.stop(),
    };
  }
  const http = new bolt.HTTPReceiver({ signingSecret: signingSecret ?? '', logger });
  return {
    receiver: idle((app) => http.init(app)),
    listener: (request, response) => http.requestListener(request, response),
    start: async () => {},
    stop: async () => {},
  };
};

const idle = (init: Receiver['init']): Receiver => ({ init, start: async () => {}, stop: async () => {} });

/** Only these wait for an answer; whatever else comes is acknowledged before any work is done on it. */
const AWAITING_ANSWER: ReadonlySet<unknown> = new Set(['view_submission', 'block_suggestion']);

/** Acknowledges before tokens are looked up, so that a slow store can't make Slack send everything again. */
export const acknowledgeFirst = (app: App): void => {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    const { body, ack } = event;
    if (body.command !== undefined || AWAITING_ANSWER.has(body.type)) return process(event);
    await ack();
    await process({ ...event, ack: async () => {} });
  };
};
