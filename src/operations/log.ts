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
      redact: { paths: [...SECRET_NAMES, ...SECRET_NAMES.map((name) => `*.${name}`), ...BODIES], censor: '…' },
    },
    destination,
  );

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
