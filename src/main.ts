import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startTerminal } from './adapters/terminal/index.ts';
import { parseConfig } from './config.ts';
import { RungError } from './core/errors.ts';
import { openHouse } from './house.ts';
import { createLog } from './operations/log.ts';
import { serve } from './serve.ts';

/** Settings, house, platforms: with none configured, a chat in this terminal. */
const main = async (): Promise<void> => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = parseConfig(process.env, { knowledgeDir: fileURLToPath(new URL('../knowledge', import.meta.url)) });
  const isServing = config.slack !== undefined || config.discord !== undefined;
  const log = createLog(isServing ? config.logLevel : 'error');
  const house = await openHouse({ ...config, log });
  if (isServing) return serve(config, house, log);
  const terminal = startTerminal({
    bot: house.bot,
    input: process.stdin,
    output: process.stdout,
    interactive: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  });
  await terminal.finished;
  await house.close();
};

/** One clear message for what an operator can fix; the whole error for what only we can. */
const report = (error: unknown): void => {
  console.error(error instanceof RungError ? error.message : error);
  process.exitCode = 1;
};

main().catch(report);
