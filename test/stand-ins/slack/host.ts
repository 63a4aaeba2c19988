import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { signedRequest } from './signed.ts';

/** A web server on this machine for whatever listener is put into it; it keeps what was asked of it. */
export type Host = {
  readonly port: number;
  readonly mount: (listener: RequestListener) => void;
  /** Forgets the requests so far. */
  readonly forget: () => void;
  /** Sends the requests since then once more, the same in every byte; resolves with the statuses answered. */
  readonly repeat: (headers?: Readonly<Record<string, string>>) => Promise<readonly number[]>;
  /** The body of the latest request. */
  readonly latest: () => string;
  /** Sends a body of ours, signed as Slack signs. */
  readonly send: (body: string, options?: Parameters<typeof signedRequest>[1]) => Promise<Response>;
  readonly close: () => Promise<void>;
};

type Kept = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

export const startHost = async (): Promise<Host> => {
  let mounted: RequestListener = (_request, response) => response.writeHead(503).end();
  const kept: Kept[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (request.headers['x-repeated'] === undefined)
        kept.push({ path: request.url ?? '/', headers: request.headers, body: Buffer.concat(parts) });
    });
    mounted(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  return {
    port,
    mount: (listener) => {
      mounted = listener;
    },
    forget: () => {
      kept.length = 0;
    },
    repeat: async (extra = {}) => {
      const statuses: number[] = [];
      for (const { path, headers, body } of [...kept]) {
        const { 'content-type': type = '', 'x-slack-signature': sign, 'x-slack-request-timestamp': time } = headers;
        const response = await fetch(`http://127.0.0.1:${port}${path}`, {
          method: 'POST',
          headers: {
            'content-type': type,
            'x-slack-signature': String(sign),
            'x-slack-request-timestamp': String(time),
            'x-slack-retry-num': '1',
            'x-slack-retry-reason': 'http_timeout',
            'x-repeated': '1',
            ...extra,
          },
          body: new Uint8Array(body),
        });
        statuses.push(response.status);
      }
      return statuses;
    },
    latest: () => kept.at(-1)?.body.toString('utf8') ?? '',
    send: (body, options) => fetch(`http://127.0.0.1:${port}/slack/events`, signedRequest(body, options)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
