import { createRequire } from 'node:module';
import type { RESTOptions, ResponseLike } from '@discordjs/rest';

type Pool = NonNullable<RESTOptions['agent']>;
type PoolClass = new (origin: string, options: { readonly connections: number }) => Pool;

/** How the requests of discord.js's REST travel. */
export type Transport = { readonly makeRequest: RESTOptions['makeRequest']; readonly stop: () => Promise<void> };

/**
 * Requests over so many connections, which stay open; the others wait their turn. REST by itself opens as many as it is
 * asked for, and makes every answer into objects nobody looks at, which takes as long as sending it.
 */
export const createTransport = (api: string, connections: number): Transport => {
  const { origin } = new URL(api);
  const pool = new (loadPool())(origin, { connections });
  return {
    makeRequest: (url, { method = 'GET', headers, body = null, signal }) =>
      new Promise((resolve, reject) => {
        const answer: Answer = { status: 0, headers: [], parts: [] };
        let abort: (reason: Error) => void = reject;
        signal?.addEventListener('abort', () => abort(toAbortError()), { once: true });
        pool.dispatch({ path: url.slice(origin.length), method, headers, body } as Parameters<Pool['dispatch']>[0], {
          onConnect: (end) => {
            abort = end;
            if (signal?.aborted) end(toAbortError());
          },
          onHeaders: (status, given) => {
            Object.assign(answer, { status, headers: given });
            return true;
          },
          onData: (part) => answer.parts.push(part) > 0,
          onComplete: () => resolve(toResponse(answer)),
          onError: reject,
        });
      }),
    stop: () => pool.destroy(),
  };
};

/** Of the copy of undici that REST itself uses: the forms it makes, for files, fit no other. */
const loadPool = (): PoolClass => {
  const { Pool } = createRequire(import.meta.resolve('@discordjs/rest'))('undici') as { readonly Pool: PoolClass };
  return Pool;
};

type Answer = { status: number; headers: readonly Buffer[]; readonly parts: Buffer[] };

/** The name by which REST knows that trying again may help. */
const toAbortError = (): Error => Object.assign(new Error('Discord did not answer in time'), { name: 'AbortError' });

/** As much of a response as REST looks at. */
const toResponse = ({ status, headers, parts }: Answer): ResponseLike => {
  const toText = () => Buffer.concat(parts).toString();
  const find = (name: string) => findHeader(headers, name.toLowerCase());
  const look = { get: (name: string) => find(name) ?? null, has: (name: string) => find(name) !== undefined };
  return {
    status,
    statusText: `status ${status}`,
    ok: status >= 200 && status < 300,
    headers: look as unknown as ResponseLike['headers'],
    body: null,
    bodyUsed: false,
    text: async () => toText(),
    // A 204 may name a content type all the same: there is nothing to read then.
    json: async () => (parts.length === 0 ? undefined : JSON.parse(toText())),
    arrayBuffer: async () => (parts.length === 0 ? NOTHING : new Uint8Array(Buffer.concat(parts)).buffer),
  };
};

const NOTHING = new ArrayBuffer(0);

/** Names and values in turn, as they came. */
const findHeader = (headers: readonly Buffer[], name: string): string | undefined => {
  for (let at = 0; at < headers.length; at += 2)
    if (headers[at]?.length === name.length && headers[at]?.toString('latin1').toLowerCase() === name)
      return headers[at + 1]?.toString('latin1');
  return undefined;
};
