import type { Log } from '../core/ports.ts';

/** The same log; errors that pass through it, at whatever level, are counted. */
export const watchLog = (log: Log, count: () => void): Log => {
  const watch =
    (write: Log['warn']): Log['warn'] =>
    (fields, message) => {
      if ('err' in fields) count();
      write(fields, message);
    };
  return {
    debug: (fields, message) => log.debug(fields, message),
    info: (fields, message) => log.info(fields, message),
    warn: watch((fields, message) => log.warn(fields, message)),
    error: watch((fields, message) => log.error(fields, message)),
  };
};
