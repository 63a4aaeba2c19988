import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { findMessageProblems, findViewProblems } from './block-rules.ts';

/** One call of the Web API, as the adapter made it. */
export type ApiCall = {
  readonly method: string;
  readonly token: string;
  readonly args: Readonly<Record<string, unknown>>;
};

/** What a call is answered with instead of the emulator's answer. */
export type Fault =
  | { readonly kind: 'error'; readonly error: string; readonly needed?: string }
  | { readonly kind: 'limited'; readonly afterSeconds: number }
  | { readonly kind: 'broken' };

export type Front = {
  readonly apiUrl: string;
  readonly calls: readonly ApiCall[];
  /** Everything Slack would have refused and the emulator let through. */
  readonly problems: readonly string[];
  /** The next calls of a method fail so, one fault each. */
  readonly fail: (method: string, ...faults: readonly Fault[]) => void;
  /** The token works no longer, until the function returned is called. */
  readonly revoke: (token: string) => () => void;
  readonly close: () => Promise<void>;
};

/**
 * Stands before the emulator's Web API: hands calls on, checks every block that goes out, answers the methods that the
 * emulator lacks (agents, OAuth), and fails where it is told to (429, revoked tokens, errors).
 */
export const startFront = async (target: () => string | Promise<string>): Promise<Front> => {
  const calls: ApiCall[] = [];
  const problems: string[] = [];
  const faults = new Map<string, Fault[]>();
  const revoked = new Set<string>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readAll(request);
    const method = (request.url ?? '').replace(/^\/api\//, '').split('?')[0] ?? '';
    const args = parseArgs(body, request.headers['content-type'] ?? '');
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '') || String(args.token ?? '');
    calls.push({ method, token, args });
    problems.push(...findCallProblems(method, args).map((problem) => `${method}: ${problem}`));
    const fault = faults.get(method)?.shift();
    if (fault) return fail(fault, response);
    if (revoked.has(token)) return json(response, { ok: false, error: 'token_revoked' });
    const own = OWN[method];
    if (own) return json(response, own(args));
    const passed = await fetch(`${await target()}/api/${method}`, {
      method: 'POST',
      headers: pick(request.headers as Record<string, string>, ['content-type', 'authorization']),
      body: new Uint8Array(body),
    });
    response.writeHead(passed.status, { 'content-type': 'application/json' }).end(await passed.text());
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    apiUrl: `http://127.0.0.1:${address.port}/api/`,
    calls,
    problems,
    fail: (method, ...some) => {
      faults.set(method, [...(faults.get(method) ?? []), ...some]);
    },
    revoke: (token) => {
      revoked.add(token);
      return () => revoked.delete(token);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Methods that the emulator does not know. */
const OWN: Readonly<Record<string, (args: ApiCall['args']) => unknown>> = {
  'assistant.threads.setSuggestedPrompts': () => ({ ok: true }),
  'assistant.threads.setStatus': () => ({ ok: true }),
  'oauth.v2.access': ({ code, grant_type: grant, client_secret: secret }) => {
    if (secret !== 'client-secret') return { ok: false, error: 'bad_client_secret' };
    if (grant === 'refresh_token')
      return { ...GRANT, access_token: 'xoxb-renewed', refresh_token: 'xoxe-2', token_type: 'bot' };
    return code === 'good-code' ? GRANT : { ok: false, error: 'invalid_code' };
  },
};

const GRANT = {
  ok: true,
  app_id: 'A0RUNG',
  access_token: 'xoxb-installed',
  token_type: 'bot',
  scope: 'chat:write,commands',
  bot_user_id: 'U0RUNGBOT',
  team: { id: 'T0RUNG', name: 'Rung test' },
  enterprise: null,
  authed_user: { id: 'U0ADA' },
  is_enterprise_install: false,
  refresh_token: 'xoxe-1',
  expires_in: 43_200,
};

const fail = (fault: Fault, response: ServerResponse): void => {
  switch (fault.kind) {
    case 'error':
      json(response, { ok: false, ...fault });
      return;
    case 'limited':
      response.writeHead(429, { 'retry-after': String(fault.afterSeconds) }).end();
      return;
    case 'broken':
      response.destroy();
      return;
  }
};

const json = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

const findCallProblems = (method: string, args: ApiCall['args']): readonly string[] => {
  if (method === 'chat.postMessage' || method === 'chat.postEphemeral') return findMessageProblems(args);
  return method === 'views.open' || method === 'views.publish' ? findViewProblems(args.view) : [];
};

const JSON_FIELDS: ReadonlySet<string> = new Set(['blocks', 'view', 'prompts', 'files']);

const parseArgs = (body: Buffer, type: string): Record<string, unknown> => {
  const text = body.toString('utf8');
  if (type.includes('application/json')) return JSON.parse(text || '{}');
  if (!type.includes('urlencoded')) return {};
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [name, JSON_FIELDS.has(name) ? JSON.parse(value) : value]),
  );
};

const pick = (from: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));

const readAll = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};
