import { AsyncResource } from 'node:async_hooks';
import type { App } from '@slack/bolt';
import type { Client } from '../client.ts';

type Queue = { add: (call: () => unknown, ...options: readonly unknown[]) => Promise<unknown> };

/**
 * Slack's client holds calls back while Slack says there are too many, and lets them go on behalf of whoever waited
 * longest: here each goes on as part of the request that made it.
 */
export const keepCallsInRequest = (app: Pick<App, 'use'>): void => {
  const known = new WeakSet<Client>();
  app.use(async ({ client, next }) => {
    if (!known.has(client)) bindCalls(client);
    known.add(client);
    await next();
  });
};

const bindCalls = (client: Client): void => {
  const { requestQueue: queue } = client as unknown as { readonly requestQueue: Queue };
  const add = queue.add.bind(queue);
  queue.add = (call, ...options) => {
    const request = new AsyncResource('SlackCall');
    return add(() => request.runInAsyncScope(call), ...options);
  };
};
