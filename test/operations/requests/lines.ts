import type { Log } from '../../../src/core/ports.ts';
import { createLog } from '../../../src/operations/log.ts';

export type Line = {
  readonly msg: string;
  readonly request?: string;
  readonly err?: object;
  /** Which of the messages it is about, where the bot of the test says so. */
  readonly mark?: string;
};

/** The log as it runs, and what an operator reads of it. */
export type Lines = {
  readonly log: Log;
  readonly read: () => readonly Line[];
  readonly text: () => string;
  readonly forget: () => void;
};

export const createLines = (): Lines => {
  const written: string[] = [];
  return {
    log: createLog('debug', { write: (line: string) => void written.push(line) }),
    read: () => written.map((line) => JSON.parse(line) as Line),
    text: () => written.join(''),
    forget: () => void written.splice(0),
  };
};
