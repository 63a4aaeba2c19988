import { pino } from 'pino';
import type { Log } from '../core/ports.ts';

/** JSON lines on standard error. Whatever is called a token, a secret or a password is blotted out. */
export const createLog = (level: string): Log =>
  pino(
    {
      level,
      base: null,
      redact: {
        paths: ['token', 'secret', 'password', '*.token', '*.secret', '*.password', 'err.config', 'err.request'],
        censor: '…',
      },
    },
    pino.destination({ fd: 2, sync: true }),
  );
