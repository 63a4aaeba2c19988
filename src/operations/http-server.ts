import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RungError } from '../core/errors.ts';
import type { Health } from './health.ts';
import { METRICS_TYPE, type Metrics } from './metrics.ts';

export type HttpServer = {
  /** The one it got, where the setting was 0. */
  readonly port: number;
  /** Takes no more requests and resolves when those in hand are answered. */
  readonly stop: () => Promise<void>;
};

export type HttpServerOptions = {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly routes: Routes;
  /** Gets every request for another path, such as Slack's; it throws for what isn't its own either. */
  readonly others?: () => Promise<RequestListener | undefined>;
};

/** Answers to GET and HEAD by path. */
export type Routes = Readonly<Record<string, () => Promise<Page>>>;
type Page = { readonly status: number; readonly type: string; readonly body: string };

/**
 * `/healthz`: 200 when ready, 503 when a part fails; `/healthz/live`: 200 while the process answers at all;
 * `/metrics`: for Prometheus.
 */
export const createRoutes = (health: () => Promise<Health>, metrics: Metrics): Routes => ({
  '/healthz': async () => {
    const found = await health();
    return { status: found.ready ? 200 : 503, type: 'application/json', body: `${JSON.stringify(found)}\n` };
  },
  '/healthz/live': async () => ({ status: 200, type: 'application/json', body: '{"live":true}\n' }),
  '/metrics': async () => ({ status: 200, type: METRICS_TYPE, body: await metrics.render() }),
});

/** Listens on HOST and PORT. Throws RungError code `setting` naming the one that needs a fix. */
export const startHttpServer = async ({ host, port, routes, others }: HttpServerOptions): Promise<HttpServer> => {
  const server = createServer((request, response) => {
    const path = toPath(request);
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    const answered = route ? showPage(route, request, response) : passOn(others, request, response);
    answered.catch(() => end(response, 500));
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 65_000;
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw toSettingError(error, host, port);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      // Connections that are kept alive become idle one by one, as what they carry is answered.
      const sweep = setInterval(() => server.closeIdleConnections(), 20);
      await closed;
      clearInterval(sweep);
    },
  };
};

const toPath = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';

const showPage = async (route: () => Promise<Page>, { method }: IncomingMessage, response: ServerResponse) => {
  if (method !== 'GET' && method !== 'HEAD') return end(response.setHeader('allow', 'GET, HEAD'), 405);
  const { status, type, body } = await route();
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(method === 'HEAD' ? undefined : body);
};

const passOn = async (others: HttpServerOptions['others'], request: IncomingMessage, response: ServerResponse) => {
  const listener = await others?.();
  if (!listener) return end(response, 404);
  try {
    await listener(request, response);
  } catch {
    end(response, 404);
  }
};

const end = (response: ServerResponse, status: number): void => {
  if (!response.headersSent) response.writeHead(status, { 'content-length': 0 });
  response.end();
};

const toSettingError = (error: unknown, host: string, port: number): unknown => {
  if (!(error instanceof Error && 'code' in error)) return error;
  const wrong = WRONG[String(error.code)];
  if (!wrong) return error;
  return new RungError('setting', wrong.setting, `${wrong.what(host, port)}`, { cause: error });
};

const WRONG: Readonly<
  Record<string, { readonly setting: string; readonly what: (host: string, port: number) => string }>
> = {
  EADDRINUSE: {
    setting: 'PORT',
    what: (host, port) =>
      `port ${port} of ${host} is taken by another process: stop that one, or set PORT to a free port`,
  },
  EACCES: {
    setting: 'PORT',
    what: (_host, port) => `port ${port} needs rights this process doesn't have: set PORT to 1024 or above`,
  },
  EADDRNOTAVAIL: {
    setting: 'HOST',
    what: (host) => `${host} is not an address of this machine: set HOST to 127.0.0.1, or 0.0.0.0 for all addresses`,
  },
  ENOTFOUND: {
    setting: 'HOST',
    what: (host) => `${host} can't be found: set HOST to 127.0.0.1, or 0.0.0.0 for all addresses`,
  },
};
