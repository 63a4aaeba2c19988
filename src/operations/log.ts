import { type DestinationStream, pino } from 'pino';
import type { Log } from '../core/ports.ts';
import { currentRequest } from './request.ts';

/**
 * JSON lines on standard error, with the id of the request they belong to. Whatever is called a token, a secret or a
 * password is blotted out.
 */
export const createLog = (
  level: string,
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Log =>
  pino(
    {
      level,
      base: null,
      mixin: () => {
        const request = currentRequest();
        return request ? { request: request.id } : {};
      },
      serializers: { err: toLoggable },
      redact: { paths: [...SECRET_NAMES, ...SECRET_NAMES.map((name) => `*.${name}`), ...BODIES], censor: '…' },
    },
    destination,
  );

/** JSON.parse quotes what it could not read, which may be somebody's words; causes are told in the same line. */
const toLoggable = (error: unknown): unknown => {
  const told: unknown = pino.stdSerializers.err(error as Error);
  if (typeof told !== 'object' || told === null) return told;
  const unquoted = Object.entries(told).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace(QUOTED, '…') : value,
  ]);
  return Object.fromEntries(unquoted);
};

const QUOTED = /(?:\.\.\.)?".*?"(?:\.\.\.)?(?= is not valid JSON)/gs;

const SECRET_NAMES = ['token', 'botToken', 'appToken', 'signingSecret', 'secret', 'password', 'apiKey', 'key'];
/** Parts of library errors that hold what was sent: people's words and addresses with tokens in them. */
const BODIES = [
  'err.config',
  'err.request',
  'err.requestBody',
  'err.rawError',
  'err.original',
  'err.data',
  'err.body',
  'err.headers',
];
