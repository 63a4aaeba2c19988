import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a method is answered with: a body, a bare status, or a broken connection. */
export type WebAnswer =
  | { readonly body: Readonly<Record<string, unknown>> }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'breaks';

/** A Web API that answers as told, and notes which methods were called. */
export type WebApi = {
  readonly url: string;
  readonly calls: string[];
  /** The next calls of a method are answered so, one answer each. */
  readonly answer: (method: string, ...answers: readonly WebAnswer[]) => void;
  readonly close: () => Promise<void>;
};

export const refused = (error: string): WebAnswer => ({ body: { ok: false, error } });

const FINE: WebAnswer = { body: { ok: true, team_id: 'T1', channel: { id: 'D1' } } };

/** `decide` answers where nothing was told: by the method and what it was given, undefined for a plain yes. */
export const startWebApi = async (
  decide: (method: string, given: URLSearchParams) => WebAnswer | undefined = () => undefined,
): Promise<WebApi> => {
  const calls: string[] = [];
  const answers = new Map<string, WebAnswer[]>();
  const server = createServer(async (request, response) => {
    const given = new URLSearchParams(await text(request));
    const method = request.url?.split('/').at(-1) ?? '';
    calls.push(method);
    const answer = answers.get(method)?.shift() ?? decide(method, given) ?? FINE;
    if (answer === 'breaks') return request.socket.destroy();
    if ('status' in answer) return response.writeHead(answer.status, answer.headers).end();
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    calls,
    answer: (method, ...some) => {
      answers.set(method, [...(answers.get(method) ?? []), ...some]);
    },
    close: async () => {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
