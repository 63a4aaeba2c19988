import type { DatabaseSync } from 'node:sqlite';
import { inTransaction, isBusy, patiently } from './sqlite-database.ts';

/** Writes what comes within one moment in one transaction. */
export type Writer = {
  /** Resolves with what the work gave once it is kept. */
  readonly write: <T>(work: () => T) => Promise<T>;
  /** Resolves once nothing waits to be written. */
  readonly idle: () => Promise<void>;
};

type Job = { readonly run: () => void; readonly keep: () => void; readonly fail: (error: unknown) => void };

/** What is written is brought home at the latest this long after it. */
const HOME_AFTER_MS = 10_000;

export const createWriter = (db: DatabaseSync): Writer => {
  let waiting: Job[] = [];
  let flushed = Promise.resolve();
  let isHomeward = false;

  /** From the log into the file, both then safe from a power cut. Now and then, since it waits for the disk. */
  const bringHome = (): void => {
    if (isHomeward) return;
    isHomeward = true;
    setTimeout(() => {
      isHomeward = false;
      try {
        if (db.isOpen) db.exec('PRAGMA wal_checkpoint(PASSIVE)');
      } catch {
        // A disk that is full says so to whoever writes next.
      }
    }, HOME_AFTER_MS).unref();
  };

  const flush = async (): Promise<void> => {
    const jobs = waiting;
    waiting = [];
    bringHome();
    const [only] = jobs;
    if (only && jobs.length === 1) return runAlone(only);
    try {
      await patiently(() => inTransaction(db, 'BEGIN IMMEDIATE', () => jobs.forEach(({ run }) => void run())));
      for (const { keep } of jobs) keep();
    } catch (error) {
      if (isBusy(error)) for (const { fail } of jobs) fail(error);
      // What one of them can't do must not be the others' loss.
      else for (const job of jobs) await runAlone(job);
    }
  };

  return {
    write: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        let made: () => T = work;
        const run = () => {
          const value = work();
          made = () => value;
        };
        waiting.push({ run, keep: () => resolve(made()), fail: reject });
        if (waiting.length > 1) return;
        flushed = new Promise((done) => setImmediate(() => done(flush())));
      }),
    idle: () => flushed,
  };
};

const runAlone = ({ run, keep, fail }: Job): Promise<void> => patiently(run).then(keep, fail);
