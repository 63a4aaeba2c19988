import type { Config } from './config.ts';
import type { Adapter, Log } from './core/ports.ts';
import type { House } from './house.ts';
import { toTerms } from './terms.ts';

/** Starts every configured platform and serves until SIGINT or SIGTERM; then finishes what is in hand. */
export const serve = async (config: Config, house: House, log: Log): Promise<void> => {
  const adapters = await startAll(config, house, log);
  log.info({ platforms: adapters.map(({ name }) => name) }, 'serving');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  log.info({}, 'stopping');
  await Promise.allSettled(adapters.map((adapter) => adapter.stop()));
  await house.close();
};

/** One platform that can't start stops the others again, so that nothing is half served. */
const startAll = async (config: Config, house: House, log: Log): Promise<readonly Adapter[]> => {
  const started = await Promise.allSettled([startDiscordIf(config, house, log)]);
  const adapters = started.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
  const failed = started.find((one) => one.status === 'rejected');
  if (!failed) return adapters;
  await Promise.allSettled(adapters.map((adapter) => adapter.stop()));
  await house.close();
  throw failed.reason;
};

const startDiscordIf = async (
  { discord }: Config,
  { bot, knowledge }: House,
  log: Log,
): Promise<Adapter | undefined> => {
  if (!discord) return undefined;
  const { startDiscord } = await import('./adapters/discord/index.ts');
  return startDiscord({
    token: discord.token,
    ...(discord.apiUrl && { apiUrl: discord.apiUrl }),
    ...(discord.shards && { shards: discord.shards }),
    bot,
    log,
    terms: toTerms(knowledge),
  });
};
