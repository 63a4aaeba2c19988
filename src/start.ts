import { existsSync } from 'node:fs';
import { startTerminal } from './adapters/terminal/index.ts';
import { inlineWay } from './adapters/terminal/inline-picture.ts';
import { TERMINAL_PERSON } from './adapters/terminal/parse.ts';
import { type Config, parseConfig } from './config.ts';
import { RungError } from './core/errors.ts';
import type { Log } from './core/ports.ts';
import { endUnread } from './end-unread.ts';
import { openHouse } from './house.ts';
import { collectDue } from './nudges/collect-due.ts';
import { toNudgesDeps } from './nudges-of-house.ts';

/**
 * Settings, house, platforms: with none configured, a chat in this terminal. One clear message for what an operator can
 * fix; the whole error for what only we can.
 */
export const start = async (): Promise<void> => {
  try {
    await startWith(process.env);
  } catch (error) {
    console.error(error instanceof RungError ? error.message : error);
    // What was still connecting would hold the process.
    process.exit(1);
  }
};

const startWith = async (env: NodeJS.ProcessEnv): Promise<void> => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = parseConfig(env);
  const isServing = config.slack !== undefined || config.discord !== undefined;
  if (isServing) return serveWatched(config);
  endUnread();
  const log = TERMINAL_LOG;
  const house = await openHouse({ ...config, log });
  const interactive = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const terminal = startTerminal({
    bot: house.bot,
    input: process.stdin,
    output: process.stdout,
    interactive,
    waiting: interactive ? await collectDue(TERMINAL_PERSON, toNudgesDeps(house, log)) : [],
    draw: house.draw,
    inline: interactive ? inlineWay(env) : undefined,
  });
  await terminal.finished;
  await house.close();
};

/** Whoever chats in a terminal is told of faults there, in plain words. */
const TERMINAL_LOG: Log = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: ({ err }, message) => console.error(`[rung] ${message}${err instanceof Error ? `: ${err.message}` : ''}`),
};

/** Served for others, it is measured; the chat in a terminal needs none of that. */
const serveWatched = async (config: Config): Promise<void> => {
  const [{ serve }, { createMetrics }, { createLog }, { rememberAnswered, watchBot }, { watchStore }] =
    await Promise.all([
      import('./serve.ts'),
      import('./operations/metrics.ts'),
      import('./operations/log.ts'),
      import('./operations/watch-bot.ts'),
      import('./operations/watch-store.ts'),
    ]);
  const log = createLog(config.logLevel);
  const metrics = createMetrics();
  const house = await openHouse({
    ...config,
    log,
    observe: rememberAnswered,
    observeWording: (wording) =>
      metrics.note({ kind: 'phrasing', outcome: wording.kind === 'worded' ? 'worded' : wording.reason }),
    watch: {
      bot: (bot) => watchBot(bot, { note: metrics.note, log }),
      store: (store) => watchStore(store, metrics.note),
    },
  });
  return serve(config, { house, log, metrics });
};
