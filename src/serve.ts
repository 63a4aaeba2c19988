import type { Config } from './config.ts';
import type { Adapter, Log } from './core/ports.ts';
import type { House } from './house.ts';
import { openWeb, type Web } from './operations/web.ts';
import { toTerms } from './terms.ts';

/** Starts every configured platform and serves until SIGINT or SIGTERM; then finishes what is in hand. */
export const serve = async (config: Config, house: House, log: Log): Promise<void> => {
  const web = await openWebOr(config, log).catch(async (error: unknown) => {
    await house.close();
    throw error;
  });
  const adapters = await startAll(config, house, log, web);
  log.info({ platforms: adapters.map(({ name }) => name) }, 'serving');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  log.info({}, 'stopping');
  await Promise.allSettled([web?.close(), ...adapters.map((adapter) => adapter.stop())]);
  await house.close();
};

/** Without Slack's requests to wait for, a taken port costs the health page and nothing else. */
const openWebOr = async ({ slack, host, port }: Config, log: Log): Promise<Web | undefined> => {
  const pages = { '/healthz': () => ({ type: 'application/json', body: '{"status":"ok"}\n' }) };
  const isNeeded = slack !== undefined && (slack.appToken === undefined || slack.oauth !== undefined);
  return openWeb({ host, port, pages }).catch((error: unknown) => {
    if (isNeeded) throw error;
    log.warn({ err: error }, 'the health page is not served');
    return undefined;
  });
};

/** One platform that can't start stops the others again, so that nothing is half served. */
const startAll = async (config: Config, house: House, log: Log, web: Web | undefined): Promise<readonly Adapter[]> => {
  const started = await Promise.allSettled([startSlackIf(config, house, log, web), startDiscordIf(config, house, log)]);
  const adapters = started.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
  const failed = started.find((one) => one.status === 'rejected');
  if (!failed) return adapters;
  await Promise.allSettled([web?.close(), ...adapters.map((adapter) => adapter.stop())]);
  await house.close();
  throw failed.reason;
};

const startSlackIf = async (
  { slack }: Config,
  { bot, store }: House,
  log: Log,
  web: Web | undefined,
): Promise<Adapter | undefined> => {
  if (!slack) return undefined;
  const { startSlack } = await import('./adapters/slack/index.ts');
  const adapter = await startSlack({ ...slack, bot, claims: store.claims, log });
  if (adapter.listener) web?.mount(adapter.listener);
  return adapter;
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
