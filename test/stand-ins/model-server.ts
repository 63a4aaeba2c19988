import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server answers one request: `text` is the masked lead it was sent. */
export type Behaviour =
  | { readonly kind: 'word'; readonly make: (text: string) => string; readonly afterMs?: number }
  | { readonly kind: 'raw'; readonly make: (text: string) => string }
  | { readonly kind: 'content'; readonly content: string; readonly finish?: string }
  | { readonly kind: 'status'; readonly status: number }
  /** Sends half a body and hangs up. */
  | { readonly kind: 'half' }
  /** Sends half a body and then nothing more. */
  | { readonly kind: 'stall' }
  | { readonly kind: 'never' }
  | { readonly kind: 'huge'; readonly bytes: number };

export type ModelServer = {
  readonly url: string;
  /** Every request as it came in. */
  readonly requests: readonly ModelRequest[];
  readonly behave: (behaviour: Behaviour) => void;
  /** Whether it knows `response_format`; without it such a request is refused with 400. */
  readonly knowFormats: (known: boolean) => void;
  /** Requests in hand now, and the most there have been at once. */
  readonly load: () => { readonly now: number; readonly most: number };
  readonly close: () => Promise<void>;
};

export type ModelRequest = {
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
};

type Asked = { readonly messages: readonly { readonly content: string }[]; readonly response_format?: unknown };

/** A server that speaks chat completions on a port of its own, well or badly. */
export const startModelServer = async (): Promise<ModelServer> => {
  const requests: ModelRequest[] = [];
  let behaviour: Behaviour = { kind: 'word', make: (text) => text };
  let formats = true;
  let now = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    const body = await read(request);
    requests.push({ path: request.url ?? '', body, headers: request.headers });
    const asked = JSON.parse(body) as Asked;
    if (asked.response_format && !formats)
      return send(response, 400, { error: { message: 'unknown response_format' } });
    return behave(behaviour, asked, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    behave: (next) => {
      behaviour = next;
    },
    knowFormats: (known) => {
      formats = known;
    },
    load: () => ({ now, most }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const behave = (behaviour: Behaviour, asked: Asked, response: ServerResponse): unknown => {
  const text = asked.messages.at(-1)?.content ?? '';
  switch (behaviour.kind) {
    case 'word': {
      const made = behaviour.make(text);
      const content = asked.response_format ? JSON.stringify({ text: made }) : made;
      return setTimeout(() => send(response, 200, completion(content)), behaviour.afterMs ?? 0);
    }
    case 'raw':
      return response.writeHead(200, JSON_TYPE).end(behaviour.make(text));
    case 'content':
      return send(response, 200, completion(behaviour.content, behaviour.finish));
    case 'status':
      return send(response, behaviour.status, { error: { message: 'no' } });
    case 'half':
      response.writeHead(200, { ...JSON_TYPE, 'content-length': 1000 }).write('{"choices":[{"mess');
      return setTimeout(() => response.destroy(), 20);
    case 'stall':
      return response.writeHead(200, JSON_TYPE).write('{"choices":[{"mess');
    case 'never':
      return undefined;
    case 'huge':
      return send(response, 200, completion('x'.repeat(behaviour.bytes)));
    default:
      return behaviour satisfies never;
  }
};

const JSON_TYPE = { 'content-type': 'application/json' };

const send = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, JSON_TYPE).end(JSON.stringify(body));

const completion = (content: string, finish = 'stop') => ({
  id: 'one',
  object: 'chat.completion',
  created: 0,
  model: 'stand-in',
  choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
});
