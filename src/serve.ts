import type { RequestListener } from 'node:http';
import type { Config } from './config.ts';
import type { Adapter, Deliver, Log, NudgeScheduler } from './core/ports.ts';
import type { House } from './house.ts';
import type { NudgeOutcome } from './nudges/send-nudge.ts';
import { startNudges } from './nudges/start-nudges.ts';
import { toNudgesDeps } from './nudges-of-house.ts';
import { type Check, createHealth } from './operations/health.ts';
import { createRoutes, startHttpServer } from './operations/http-server.ts';
import type { Metrics } from './operations/metrics.ts';
import { asRequest } from './operations/request.ts';
import { watchLog } from './operations/watch-log.ts';
import { toTerms } from './terms.ts';

/** A platform under way. Without `isConnected` it is connected as soon as it is started. */
type Served = Adapter & {
  readonly isConnected?: () => boolean;
  readonly deliver?: Deliver;
  readonly listener?: RequestListener | undefined;
};
type Platforms = Readonly<Record<string, Promise<Served> | undefined>>;

export type ServeDeps = { readonly house: House; readonly log: Log; readonly metrics: Metrics };

/** How long what is in hand may take once the process was told to stop. */
const PATIENCE_MS = 10_000;

/**
 * Starts every configured platform and serves until SIGINT or SIGTERM; then finishes what is in hand. Told to stop while a
 * platform is still out of reach, it stops all the same.
 */
export const serve = async (config: Config, deps: ServeDeps): Promise<void> => {
  const { log } = deps;
  const told = untilToldToStop();
  const parts: Adapter[] = [];
  const starting = startAll(config, parts, deps);
  const isServing = await Promise.race([starting.then(() => true), told.then(() => false)]).catch(async (error) => {
    await stopAll(parts, deps);
    throw error;
  });
  if (isServing) {
    log.info({ parts: parts.map(({ name }) => name) }, 'serving');
    await told;
  }
  log.info({}, 'stopping');
  await stopAll(parts, deps);
  log.info({}, 'stopped');
  // What was still connecting would hold the process.
  if (!isServing) process.exit(0);
};

const stopAll = async (parts: readonly Adapter[], { house, log }: ServeDeps): Promise<void> => {
  setTimeout(() => giveUp(log), PATIENCE_MS).unref();
  await Promise.allSettled(parts.map((part) => part.stop()));
  await house.close();
};

/** The second signal ends the process at once: whoever sends it does not want to wait. */
const untilToldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });

const giveUp = (log: Log): void => {
  log.error({}, `not all was finished within ${PATIENCE_MS / 1000} s: stopping all the same`);
  process.exit(1);
};

/** Puts each part into `parts` as soon as it is there. One that can't start is enough to reject. */
const startAll = async (config: Config, parts: Adapter[], deps: ServeDeps): Promise<void> => {
  const platforms = { slack: startSlackIf(config, deps), discord: startDiscordIf(config, deps) };
  const nudges = startNudging(config, platforms, deps);
  const queue = config.redisUrl && { queue: async () => (await nudges)?.counts() };
  const http = startHttp(config, platforms, { store: deps.house.store.ping, ...toChecks(platforms), ...queue }, deps);
  const note = async (starting: Promise<Adapter | undefined> | undefined) => {
    const part = await starting;
    if (part) parts.push(part);
  };
  await Promise.all([nudges, ...Object.values(platforms), http].map(note));
};

/**
 * Health, figures and Slack's requests on one port; the processes of a sharded Discord bot follow each other from there.
 * A port that nobody chose and nothing needs may be taken.
 */
const startHttp = async (
  config: Config,
  platforms: Platforms,
  checks: Readonly<Record<string, Check>>,
  { log, metrics }: ServeDeps,
): Promise<Adapter | undefined> => {
  const { host, slack, discord } = config;
  const port = config.port === 0 ? 0 : config.port + (discord?.shards?.ids[0] ?? 0);
  const health = createHealth({ checks, log });
  const listener = async () => (await platforms.slack)?.listener;
  const routes = createRoutes(health, metrics);
  try {
    const server = await startHttpServer({ host, port, routes, ...(slack && { others: listener }) });
    log.info({ host, port: server.port }, 'listening');
    return { name: 'http', stop: server.stop };
  } catch (error) {
    const isNeeded = slack !== undefined && (slack.appToken === undefined || slack.oauth !== undefined);
    if (isNeeded || config.isPortChosen) throw error;
    log.warn({ err: error }, '/healthz and /metrics are not served');
    return undefined;
  }
};

/** Begins once every platform is there. Several processes may do it beside each other. */
const startNudging = async (
  { redisUrl }: Config,
  platforms: Platforms,
  { house, log, metrics }: ServeDeps,
): Promise<(Adapter & Pick<NudgeScheduler, 'counts'>) | undefined> => {
  const served = await Promise.all(
    Object.entries(platforms).map(async ([name, one]) => [name, (await one)?.deliver] as const),
  );
  const deliver = new Map(served.flatMap(([name, send]) => (send ? [[name, send]] : [])));
  if (deliver.size === 0) return undefined;
  const scheduler = await startNudges(
    {
      ...toNudgesDeps(house, log),
      log: watchLog(log, () => metrics.note({ kind: 'queue-error' })),
      asRequest,
      observe: (outcome) => {
        log.debug({ outcome }, 'looked at a nudge');
        noteNudge(outcome, metrics);
      },
      deliver,
    },
    redisUrl,
  );
  metrics.follow(scheduler.counts);
  return { name: 'nudges', ...scheduler };
};

/** Several processes look at the same nudge; only the one that had it tells. */
const noteNudge = (outcome: NudgeOutcome, { note }: Metrics): void => {
  if (outcome === 'moved' || outcome === 'elsewhere') return;
  const isOwn = outcome === 'sent' || outcome === 'uncertain';
  const isSkipped = outcome === 'nothing' || outcome === 'late' || outcome === 'paused';
  note(
    isOwn
      ? { kind: 'nudge', outcome, reason: '' }
      : { kind: 'nudge', outcome: isSkipped ? 'skipped' : 'failed', reason: outcome },
  );
};

const toChecks = (platforms: Platforms): Readonly<Record<string, Check>> =>
  Object.fromEntries(
    Object.entries(platforms).flatMap(([name, platform]) =>
      platform ? [[name, async () => (await platform).isConnected?.() ?? true]] : [],
    ),
  );

const startSlackIf = ({ slack }: Config, { house, log }: ServeDeps): Promise<Served> | undefined => {
  if (!slack) return undefined;
  const start = async () => {
    const { startSlack } = await import('./adapters/slack/index.ts');
    return startSlack({
      ...slack,
      bot: house.bot,
      claims: house.store.claims,
      tenants: { ...house.store, now: () => new Date() },
      draw: house.draw,
      log,
      asRequest,
    });
  };
  return start();
};

const startDiscordIf = ({ discord }: Config, { house, log }: ServeDeps): Promise<Served> | undefined => {
  if (!discord) return undefined;
  const start = async () => {
    const { startDiscord } = await import('./adapters/discord/index.ts');
    return startDiscord({
      token: discord.token,
      ...(discord.apiUrl && { apiUrl: discord.apiUrl }),
      ...(discord.shards && { shards: discord.shards }),
      bot: house.bot,
      draw: house.draw,
      log,
      asRequest,
      terms: toTerms(house.knowledge),
    });
  };
  return start();
};
