import { createServer, type RequestListener, type Server } from 'node:http';
import { RungError } from '../core/errors.ts';

/** What is answered at a path: health, figures. */
export type Page = { readonly status?: number; readonly type: string; readonly body: string };

export type WebOptions = {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Pages by path, for GET. */
  readonly pages: Readonly<Record<string, () => Page | Promise<Page>>>;
};

export type Web = {
  readonly port: number;
  /** Every other request goes here; one that it throws for is answered with 404. */
  readonly mount: (listener: RequestListener) => void;
  readonly close: () => Promise<void>;
};

/** The one HTTP server of the process. Fails with RungError where the port is not to be had. */
export const openWeb = async ({ host, port, pages }: WebOptions): Promise<Web> => {
  let mounted: RequestListener = (_request, response) => response.writeHead(503, { 'retry-after': '1' }).end();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const page = request.method === 'GET' && Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page) return void answer(page, response);
    try {
      mounted(request, response);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
    }
  });
  await isListening(server, host, port);
  const address = server.address();
  return {
    port: address && typeof address === 'object' ? address.port : port,
    mount: (listener) => {
      mounted = listener;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
};

const answer = async (page: () => Page | Promise<Page>, response: Parameters<RequestListener>[1]): Promise<void> => {
  try {
    const { status = 200, type, body } = await page();
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  } catch {
    response.writeHead(500).end();
  }
};

const isListening = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(toPortError(cause, host, port)));
    server.listen(port, host, resolve);
  });

const toPortError = (cause: NodeJS.ErrnoException, host: string, port: number): RungError => {
  if (cause.code === 'EADDRINUSE')
    return new RungError(
      'setting',
      'PORT',
      `${port} on ${host} is taken by another program: stop that one, or set PORT to a free number`,
      { cause },
    );
  return new RungError('setting', 'HOST', `can't listen on ${host}:${port} (${cause.code}): check HOST and PORT`, {
    cause,
  });
};
