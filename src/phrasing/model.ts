import type OpenAI from 'openai';
import { createBoundedFetch, TOO_BIG } from './bounded-fetch.ts';
import type { Failure, ModelAnswer } from './outcome.ts';
import { readWording } from './read-wording.ts';

/** A language model that words a text by instructions. Never throws; an aborted call ends as `late`. */
export type Model = {
  readonly name: string;
  readonly word: (instructions: string, text: string, signal: AbortSignal) => Promise<ModelAnswer>;
};

export type ModelSettings = {
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
  readonly model: string;
};

/** No wording is a tenth as long. */
const MOST_BYTES = 64 * 1024;

/**
 * A model behind any server that speaks OpenAI's chat completions. Structured output is asked for until the server
 * says that it has none; from then on the text alone.
 */
export const createModel = ({ apiKey, baseUrl, model }: ModelSettings): Model => {
  let client: Promise<OpenAI> | undefined;
  let structured = true;
  const connect = async (): Promise<OpenAI> => {
    const { default: Client } = await import('openai');
    return new Client({
      apiKey: apiKey ?? 'none',
      baseURL: baseUrl ?? null,
      maxRetries: 0,
      fetch: createBoundedFetch(MOST_BYTES),
      logLevel: 'off',
    });
  };
  const ask = async (instructions: string, text: string, signal: AbortSignal): Promise<ModelAnswer> => {
    client ??= connect();
    const call = (withFormat: boolean) =>
      client?.then((it) => it.chat.completions.create(toRequest(model, instructions, text, withFormat), { signal }));
    try {
      return readWording(await call(structured));
    } catch (error) {
      if (!structured || !isUnknownFormat(error)) throw error;
      const answer = readWording(await call(false));
      structured = false;
      return answer;
    }
  };
  return {
    name: model,
    word: (instructions, text, signal) =>
      ask(instructions, text, signal).catch((error: unknown) => ({
        kind: 'failure',
        reason: toFailure(error, signal),
      })),
  };
};

const toRequest = (model: string, instructions: string, text: string, structured: boolean) => ({
  model,
  messages: [
    { role: 'system' as const, content: instructions },
    { role: 'user' as const, content: text },
  ],
  ...(structured && { response_format: FORMAT }),
});

const FORMAT = {
  type: 'json_schema' as const,
  json_schema: {
    name: 'wording',
    strict: true,
    schema: {
      type: 'object',
      properties: { text: { type: 'string' } },
      required: ['text'],
      additionalProperties: false,
    },
  },
};

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;

/** How servers without structured output answer to it. */
const isUnknownFormat = (error: unknown): boolean => [400, 404, 415, 422, 501].includes(statusOf(error) ?? 0);

const toFailure = (error: unknown, signal: AbortSignal): Failure => {
  if (signal.aborted) return 'late';
  const status = statusOf(error);
  if (status === 429) return 'throttled';
  if (status !== undefined) return 'server';
  if (hasCause(error, TOO_BIG)) return 'too big';
  return error instanceof SyntaxError || error instanceof TypeError ? 'garbled' : 'unreachable';
};

const hasCause = (error: unknown, message: string): boolean =>
  error instanceof Error && (error.message === message || hasCause(error.cause, message));
