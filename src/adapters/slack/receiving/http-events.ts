import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { parse as parseQuery } from 'node:querystring';
import type { App, ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../../core/ports.ts';
import type { IsGenuine } from './signature.ts';

/** Slack's own requests are a few kilobytes; a pasted message at its longest is some hundred. */
const MOST_BYTES = 4 * 1024 * 1024;

type Deps = { readonly app: Pick<App, 'processEvent'>; readonly isGenuine: IsGenuine; readonly log: Log };

/**
 * Takes what Slack sends to the request URL: nothing is read before its signature is. An answer that is given again,
 * the same object, goes out in the bytes it was first written in.
 */
export const createHttpEvents = ({ app, isGenuine, log }: Deps): RequestListener => {
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const raw = await readBody(request);
    if (!raw) return end(response, 413);
    const body = isGenuine(request.headers, raw) ? parseBody(raw, request.headers['content-type']) : 'forged';
    if (body === 'forged') log.warn({}, 'a request was refused: its signature or its age is wrong');
    if (body === 'forged') return end(response, 401);
    if (!body) return end(response, 400);
    if (body.type === 'url_verification') return answerWith(response, { challenge: body.challenge });
    await app.processEvent(toEvent(body, request, response));
    if (!response.headersSent) end(response, 404);
  };

  return (request, response) => {
    take(request, response).catch((error: unknown) => {
      log.warn({ err: error }, 'a request could not be read or handled');
      if (!response.headersSent) end(response, 500);
    });
  };
};

const toEvent = (body: Body, { headers }: IncomingMessage, response: ServerResponse): ReceiverEvent => {
  const { 'x-slack-retry-num': times, 'x-slack-retry-reason': reason } = headers;
  return {
    body,
    ack: async (answer?: object | string) => {
      if (!response.headersSent) answerWith(response, answer || undefined);
    },
    ...(typeof times === 'string' && { retryNum: Number(times) }),
    ...(typeof reason === 'string' && { retryReason: reason }),
  };
};

type Body = Record<string, unknown>;

/** Forms hold the fields of a command, or one field with JSON; undefined where it is neither. */
const parseBody = (raw: Buffer, type = ''): Body | undefined => {
  const text = raw.toString('utf8');
  if (!type.startsWith('application/x-www-form-urlencoded')) return parseJson(text);
  const { payload, ...fields } = parseQuery(text);
  return typeof payload === 'string' ? parseJson(payload) : fields;
};

const parseJson = (text: string): Body | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : undefined;
  } catch {
    return undefined;
  }
};

/** The whole body; undefined where it is longer than anything of Slack's. Rejects where the sender breaks off. */
const readBody = (request: IncomingMessage): Promise<Buffer | undefined> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= MOST_BYTES) parts.push(part);
    });
    request.on('end', () => resolve(size <= MOST_BYTES ? Buffer.concat(parts) : undefined));
    request.on('error', reject);
  });

const answerWith = (response: ServerResponse, answer: object | string | undefined): void => {
  if (answer === undefined) {
    end(response, 200);
    return;
  }
  const bytes = typeof answer === 'string' ? Buffer.from(answer) : toBytes(answer);
  const type = typeof answer === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
};

const written = new WeakMap<object, Buffer>();

const toBytes = (answer: object): Buffer => {
  const known = written.get(answer);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(answer));
  written.set(answer, bytes);
  return bytes;
};

const end = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'content-length': 0 }).end();
};
