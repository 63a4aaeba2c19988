import { setTimeout as sleep } from 'node:timers/promises';
import { DelayedError, type Job, Queue, UnrecoverableError, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { RungError } from '../core/errors.ts';
import type { AsRequest, Clock, Deliver, Log, NudgeScheduler, SubscriptionStore } from '../core/ports.ts';
import type { Subscription } from '../core/subscription.ts';
import { type Gaps, rateLimitsOf } from './rate-limits.ts';
import { createRedisRateLimiter, type RedisRateLimiter } from './redis-rate-limiter.ts';
import type { Due, SendNudge } from './send-nudge.ts';

export type BullmqDeps = {
  readonly url: string;
  readonly subscriptions: SubscriptionStore;
  readonly send: SendNudge;
  readonly clock: Clock;
  readonly log: Log;
  /** Each nudge is one. */
  readonly asRequest: AsRequest;
  /** Platforms served by this process. */
  readonly deliver: ReadonlyMap<string, Deliver>;
  readonly everySeconds?: number;
  readonly leaseMs?: number;
  /** Wait after the first failure of the store; doubled after each. */
  readonly retryMs?: number;
  readonly gaps?: Readonly<Record<string, Gaps>>;
  /** Keeps queues of several installations on one Redis apart. */
  readonly prefix?: string;
};

/** `planned`: it has waited for the turn it was given. */
type Work = Due & { readonly planned?: boolean };

const BATCH = 1_000;
/** Looks between two times that the job scheduler is set up anew. */
const LOOKS_KEPT = 12;
const LEASE_MS = 120_000;
const ATTEMPTS = 5;
const DEAD_KEPT = 1_000;
/** On their way to a platform at once: as many may stay uncertain if the process is killed. */
const SENDING = 10;
/** A process that is killed leaves its jobs to others, which find out from the store whether they were sent. */
const MOST_STALLED = 10;

/**
 * Sends what is due from any of several processes, over Redis. One job scheduler for all of them looks what is due in
 * the store, which alone knows times and zones, and adds a job for each to the queue of its platform, once while it is
 * there. Turns given out in Redis keep the rates of platforms, workspaces and channels. A job whose store or Redis fails
 * is tried again, at last when its lease is over; those given up stay among the failed ones.
 */
export const startBullmqScheduler = async (deps: BullmqDeps): Promise<NudgeScheduler> => {
  const connection = await connect(deps.url, deps.log);
  const base = { connection, prefix: deps.prefix ?? 'rung-nudges' };
  const warn = (error: Error): void => deps.log.warn({ err: error }, 'the queue of nudges has trouble');
  const queues = createQueues((platform) => new Queue<Work>(platform, base).on('error', warn));
  const looks = new Queue('look', base).on('error', warn);
  const [planned, kept] = [
    createRedisRateLimiter(connection, `${base.prefix}:planned`),
    createRedisRateLimiter(connection, `${base.prefix}:kept`),
  ];
  const workers = [
    new Worker('look', () => look(deps, queues.of), { ...base, concurrency: 1 }),
    ...[...deps.deliver.keys()].map((platform) => startWorker(platform, { ...deps, planned, kept }, base)),
  ];
  for (const worker of workers) worker.on('error', warn);
  const everyMs = (deps.everySeconds ?? 5) * 1000;
  const keepLooking = () =>
    looks.upsertJobScheduler('look', { every: everyMs }, { opts: { removeOnComplete: true, removeOnFail: 100 } });
  await keepLooking();
  // A Redis that came back without what it held knows nothing of it.
  const again = setInterval(() => keepLooking().catch(warn), LOOKS_KEPT * everyMs);
  return {
    stop: async () => {
      clearInterval(again);
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([looks, ...queues.all()].map((queue) => queue.close()));
      connection.disconnect();
    },
    counts: () => countAll([...deps.deliver.keys()].map(queues.of)),
  };
};

type Base = { readonly connection: Redis; readonly prefix: string };

const connect = async (url: string, log: Log): Promise<Redis> => {
  const connection = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  connection.on('error', (error: Error) => log.warn({ err: error }, 'Redis can’t be reached'));
  try {
    await connection.connect();
    return connection;
  } catch (cause) {
    connection.disconnect();
    throw new RungError(
      'setting',
      'REDIS_URL',
      'no Redis answers there: check that it runs and that the address is right',
      { cause },
    );
  }
};

/** A queue for each platform, made when it is first needed: what one process finds another may serve. */
const createQueues = (open: (platform: string) => Queue<Work>) => {
  const queues = new Map<string, Queue<Work>>();
  return {
    all: () => queues.values(),
    of: (platform: string): Queue<Work> => {
      const queue = queues.get(platform) ?? open(platform);
      queues.set(platform, queue);
      return queue;
    },
  };
};

/** Adds a job for everything due that has none. */
const look = async (
  { subscriptions, clock, leaseMs = LEASE_MS, retryMs = 1_000 }: BullmqDeps,
  queueOf: (platform: string) => Queue<Work>,
): Promise<void> => {
  for (;;) {
    const due = await subscriptions.take(clock.now(), BATCH, leaseMs);
    if (due.length === 0) return;
    for (const [platform, some] of Map.groupBy(due, ({ owner }) => owner.platform))
      await queueOf(platform).addBulk(some.flatMap((one) => toJob(one, retryMs)));
  }
};

const toJob = ({ id, due }: Subscription, retryMs: number) =>
  due === undefined
    ? []
    : [
        {
          name: 'nudge',
          data: { id, due },
          opts: {
            deduplication: { id: `${id} ${due}` },
            attempts: ATTEMPTS,
            backoff: { type: 'exponential', delay: retryMs },
            removeOnComplete: true,
            removeOnFail: { count: DEAD_KEPT },
          },
        },
      ];

/** Turns as they are planned, and as they come: what piled up meanwhile must not rush out. */
type WorkDeps = BullmqDeps & { readonly planned: RedisRateLimiter; readonly kept: RedisRateLimiter };

const startWorker = (platform: string, deps: WorkDeps, base: Base): Worker<Work> =>
  new Worker<Work>(platform, (job, token) => deps.asRequest(() => work(job, token, deps)), {
    ...base,
    concurrency: SENDING,
    maxStalledCount: MOST_STALLED,
  });

const work = async (job: Job<Work>, token: string | undefined, deps: WorkDeps): Promise<string> => {
  const subscription = await deps.subscriptions.load(job.data.id);
  const limits = subscription ? rateLimitsOf(subscription, deps.gaps) : [];
  if (!job.data.planned) await goBack(job, token, await deps.planned.reserve(limits));
  await sleep(await deps.kept.reserve(limits));
  const outcome = await deps.send(job.data);
  if (outcome === 'given up') throw new UnrecoverableError('the platform refused it each time for a day');
  return outcome;
};

/** Goes back into the queue until its turn, where that is not now. */
const goBack = async (job: Job<Work>, token: string | undefined, wait: number): Promise<void> => {
  if (wait <= 0) return;
  await job.updateData({ ...job.data, planned: true });
  await job.moveToDelayed(Date.now() + wait, token);
  throw new DelayedError();
};

const countAll = async (
  queues: readonly Queue<Work>[],
): Promise<{ readonly waiting: number; readonly dead: number }> => {
  const counts = await Promise.all(queues.map((queue) => queue.getJobCounts('waiting', 'active', 'delayed', 'failed')));
  const sum = (...names: readonly string[]): number =>
    counts.reduce((all, one) => all + names.reduce((some, name) => some + (one[name] ?? 0), 0), 0);
  return { waiting: sum('waiting', 'active', 'delayed'), dead: sum('failed') };
};
