import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startShardProcesses } from '../adapters/discord/connection/sharding.ts';
import { parseConfig } from '../config.ts';
import { RungError } from '../core/errors.ts';
import { createLog } from '../operations/log.ts';
import { endWith } from './end-with.ts';

const USAGE = 'usage: discord:shards -- --count N [--delay milliseconds]';
const MAIN = fileURLToPath(new URL('../launch.js', import.meta.url));

/** Serves Discord with one process a shard. Slack, where it is configured, is served by `npm start` beside it. */
endWith(async () => {
  const { values } = parseArgs({ options: { count: { type: 'string' }, delay: { type: 'string' } } });
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1) throw new RungError('input', 'discord', USAGE);
  const { discord, logLevel } = parseConfig(process.env);
  if (!discord)
    throw new RungError(
      'setting',
      'discord',
      'DISCORD_TOKEN is missing: copy it from the Bot page of your Discord application',
    );
  // Empty rather than gone: a shard would read those of .env again.
  for (const name of Object.keys(process.env)) if (name.startsWith('SLACK_')) process.env[name] = '';
  const log = createLog(logLevel);
  const shards = await startShardProcesses({
    token: discord.token,
    count,
    file: MAIN,
    log,
    ...(values.delay !== undefined && { delayMs: Number(values.delay) }),
  });
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await shards.stop();
  return 0;
});
