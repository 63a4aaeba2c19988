import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { RungError } from '../core/errors.ts';

/** Runs a command with the settings of `.env`; its number is the exit code. What an operator can fix is one message. */
export const endWith = (command: () => Promise<number> | number): void => {
  const run = async (): Promise<number> => {
    if (existsSync('.env')) process.loadEnvFile('.env');
    // Not before the rest of the command's file is there.
    await setImmediate();
    return command();
  };
  run().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error instanceof RungError || isUsage(error) ? error.message : error);
      process.exitCode = 1;
    },
  );
};

/** An option that the command does not have. */
const isUsage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
