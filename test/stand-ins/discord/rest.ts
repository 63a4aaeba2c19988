import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refusal } from './refusals.ts';
import { type Answer, type Request, type Route, routes } from './routes.ts';
import { findSpecProblems } from './spec.ts';
import type { StoredFile, World } from './world.ts';

/** A request to be answered with trouble instead: so many times, by method and part of the path. */
export type Trouble = {
  readonly method?: string;
  readonly path: string;
  readonly status: number;
  /** Discord's own error code, beside the status. */
  readonly code?: number;
  /** Seconds, for 429. */
  readonly retryAfter?: number;
  /** The request is carried out all the same: its answer is what gets lost. */
  readonly afterwards?: boolean;
  times: number;
};

export type Call = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly StoredFile[];
  readonly status: number;
  readonly at: number;
};

export type Rest = {
  readonly server: Server;
  readonly calls: readonly Call[];
  /** Breaches of Discord's rules, in requests and in our own responses. Empty is the only good state. */
  readonly problems: readonly string[];
  readonly troubles: Trouble[];
  /** Milliseconds every answer is held back. */
  readonly pace: { delayMs: number; mostAtOnce: number };
  /** Requests under way. */
  readonly underWay: () => number;
};

/** The REST side: finds the route, checks the request, carries it out, checks the response. */
export const createRest = (world: World, gatewayUrl: () => string): Rest => {
  const calls: Call[] = [];
  const problems: string[] = [];
  const troubles: Trouble[] = [];
  const pace = { delayMs: 0, mostAtOnce: 0 };
  let atOnce = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    atOnce += 1;
    pace.mostAtOnce = Math.max(pace.mostAtOnce, atOnce);
    const parsed = await readRequest(request);
    const result = trouble(parsed, troubles, () => carryOut(world, parsed, problems, gatewayUrl));
    calls.push({ ...pick(parsed), status: result.status, at: Date.now() });
    if (pace.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, pace.delayMs));
    atOnce -= 1;
    sendAnswer(response, result);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      problems.push(`stand-in: ${String(error)}`);
      sendAnswer(response, refusal(500, 0, 'stand-in failed'));
    });
  });
  return { server, calls, problems, troubles, pace, underWay: () => atOnce };
};

const pick = ({ method, path, body, files }: Request) => ({ method, path, body, files });

const trouble = (request: Request, troubles: readonly Trouble[], carry: () => Answer): Answer => {
  const found = troubles.find(
    ({ method, path, times }) =>
      times > 0 && request.path.includes(path) && (method === undefined || method === request.method),
  );
  if (!found) return carry();
  found.times -= 1;
  if (found.afterwards) carry();
  if (found.status === 429) return tooMany(found.retryAfter ?? 0.05);
  return refusal(found.status, found.code ?? 0, found.status >= 500 ? 'Internal Server Error' : 'injected');
};

const tooMany = (seconds: number): Answer => ({
  status: 429,
  schema: 'RatelimitedResponseSchema',
  body: { message: 'You are being rate limited.', code: 0, retry_after: seconds, global: false },
  headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'shared' },
});

const carryOut = (world: World, request: Request, problems: string[], gatewayUrl: () => string): Answer => {
  const found = matchRoute(request);
  if (!found) {
    problems.push(`${request.method} ${request.path}: no such route in the stand-in`);
    return refusal(404, 0, '404: Not Found');
  }
  const { route, params } = found;
  if (route.auth !== false && request.authorization !== `Bot ${world.token}`)
    return refusal(401, 0, '401: Unauthorized');
  const wrong = findRequestProblems(route, request, params);
  if (wrong.length > 0) {
    problems.push(...wrong.map((problem) => `${request.method} ${request.path}: ${problem}`));
    return {
      ...refusal(400, 50_035, 'Invalid Form Body'),
      body: {
        code: 50_035,
        message: 'Invalid Form Body',
        errors: { _errors: wrong.map((message) => ({ code: 'BAD', message })) },
      },
    };
  }
  const result = route.handle(world, request, params, { gatewayUrl, problems });
  if (result.schema !== undefined)
    problems.push(
      ...findSpecProblems(result.schema, result.body).map((problem) => `our answer to ${request.path}: ${problem}`),
    );
  return result;
};

const findRequestProblems = (
  route: Route,
  request: Request,
  params: Readonly<Record<string, string>>,
): readonly string[] => {
  const schema = typeof route.request === 'function' ? route.request(request.body) : route.request;
  const wrong = schema === undefined ? [] : findSpecProblems(schema, request.body);
  return wrong.length > 0 ? wrong : (route.check?.(request, params) ?? []);
};

const matchRoute = ({ method, path }: Request) => {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, path) : undefined;
    if (params) return { route, params };
  }
  return undefined;
};

const matchPath = (pattern: string, path: string): Readonly<Record<string, string>> | undefined => {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return params;
};

const readRequest = async (request: IncomingMessage): Promise<Request> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const type = request.headers['content-type'] ?? '';
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/(api\/)?v10/, ''),
    query: url.searchParams,
    authorization: request.headers.authorization ?? '',
    ...(type.startsWith('multipart/form-data') ? await readMultipart(raw, type) : { body: readJson(raw), files: [] }),
  };
};

const readJson = (raw: Buffer): unknown => (raw.length === 0 ? undefined : JSON.parse(raw.toString('utf8')));

const readMultipart = async (raw: Buffer, type: string) => {
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  const files: (StoredFile & { readonly id: string })[] = [];
  for (const [key, value] of form.entries()) {
    if (typeof value === 'string') continue;
    const id = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (id === undefined) throw new Error(`a file part named ${key}`);
    files.push({ id, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  const json = form.get('payload_json');
  return { body: typeof json === 'string' ? (JSON.parse(json) as unknown) : undefined, files };
};

const sendAnswer = (response: ServerResponse, { status, body, headers }: Answer) => {
  response.writeHead(status, { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};
