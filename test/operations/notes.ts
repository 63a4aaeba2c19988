import type { Log } from '../../src/core/ports.ts';

export type Noted = {
  readonly level: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** A log that keeps what it is told. */
export const createNotes = (): { readonly log: Log; readonly notes: Noted[] } => {
  const notes: Noted[] = [];
  const write = (level: string) => (fields: Readonly<Record<string, unknown>>, message: string) => {
    notes.push({ level, message, fields });
  };
  return { notes, log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') } };
};
