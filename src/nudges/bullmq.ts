import { DelayedError, type Job, Queue, UnrecoverableError, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { RungError } from '../core/errors.ts';
import type { Clock, Deliver, Log, NudgeScheduler, SubscriptionStore } from '../core/ports.ts';
import type { Subscription } from '../core/subscription.ts';
import { GAPS, type Gaps, slotsOf } from './pace.ts';
import { createRedisPace, type RedisPace } from './redis-pace.ts';
import type { SendNudge } from './send-nudge.ts';

export type BullmqDeps = {
  readonly url: string;
  readonly subscriptions: SubscriptionStore;
  readonly send: SendNudge;
  readonly clock: Clock;
  readonly log: Log;
  /** Platforms served by this process. */
  readonly deliver: ReadonlyMap<string, Deliver>;
  readonly everySeconds?: number;
  readonly leaseMs?: number;
  readonly gaps?: Readonly<Record<string, Gaps>>;
  /** Keeps queues of several installations on one Redis apart. */
  readonly prefix?: string;
};

/** One subscription and week; `at` is the turn it was given among others of its workspace. */
type Work = { readonly id: string; readonly due: string; readonly at?: number };

const BATCH = 1_000;
/** Longer than a burst takes: a job still queued when it ends is found queued, and not added again. */
const LEASE_MS = 120_000;
const ATTEMPTS = 5;
const DEAD_KEPT = 1_000;
const CONCURRENCY = 20;

/**
 * Sends what is due from any of several processes, over Redis. One job scheduler for all of them looks what is due in
 * the store, which alone knows times and zones, and adds one job for each subscription and week to the queue of its
 * platform. A queue keeps its platform's rate, and turns given out in Redis keep those of workspaces and channels. A
 * job whose store or Redis fails is tried again; one given up stays among the failed ones to be looked at.
 */
export const startBullmqScheduler = async (deps: BullmqDeps): Promise<NudgeScheduler> => {
  const connection = await connect(deps.url, deps.log);
  const base = { connection, prefix: deps.prefix ?? 'rung-nudges' };
  const platforms = [...deps.deliver.keys()];
  const queues = new Map(platforms.map((platform) => [platform, new Queue<Work>(platform, base)]));
  const looks = new Queue('look', base);
  const looker = new Worker('look', () => look(deps, queues), { ...base, concurrency: 1 });
  const pace = createRedisPace(connection, base.prefix);
  const workers = platforms.map((platform) => startWorker(platform, { ...deps, pace }, base));
  const warn = (error: Error): void => deps.log.warn({ err: error }, 'the queue of nudges has trouble');
  for (const queue of [...queues.values(), looks]) queue.on('error', warn);
  for (const worker of [looker, ...workers]) worker.on('error', warn);
  await looks.upsertJobScheduler(
    'look',
    { every: (deps.everySeconds ?? 5) * 1000 },
    { opts: { removeOnComplete: true, removeOnFail: 100 } },
  );
  return {
    stop: async () => {
      await Promise.all([looker, ...workers].map((worker) => worker.close()));
      await Promise.all([looks, ...queues.values()].map((queue) => queue.close()));
      connection.disconnect();
    },
    counts: () => countAll([...queues.values()]),
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

/** Adds a job for everything due; the id keeps one week of one subscription from being added twice. */
const look = async (
  { subscriptions, clock, leaseMs = LEASE_MS }: BullmqDeps,
  queues: ReadonlyMap<string, Queue<Work>>,
): Promise<void> => {
  for (;;) {
    const due = await subscriptions.take(clock.now(), BATCH, leaseMs);
    if (due.length === 0) return;
    const byPlatform = Map.groupBy(due, ({ owner }) => owner.platform);
    for (const [platform, some] of byPlatform) await queues.get(platform)?.addBulk(some.flatMap(toJob));
  }
};

const toJob = ({ id, due }: Subscription) =>
  due === undefined
    ? []
    : [
        {
          name: 'nudge',
          data: { id, due },
          opts: {
            jobId: `${Buffer.from(id).toString('base64url')}.${Date.parse(due)}`,
            attempts: ATTEMPTS,
            backoff: { type: 'exponential', delay: 1_000 },
            removeOnComplete: true,
            removeOnFail: { count: DEAD_KEPT },
          },
        },
      ];

type WorkDeps = BullmqDeps & { readonly pace: RedisPace };

const startWorker = (platform: string, deps: WorkDeps, base: Base): Worker<Work> => {
  const gap = (deps.gaps ?? GAPS)[platform]?.platform ?? 0;
  return new Worker<Work>(platform, (job, token) => work(job, token, deps), {
    ...base,
    concurrency: CONCURRENCY,
    ...(gap > 0 && { limiter: { max: 1, duration: gap } }),
  });
};

const work = async (job: Job<Work>, token: string | undefined, deps: WorkDeps): Promise<string> => {
  const { id, due, at } = job.data;
  const subscription = await deps.subscriptions.load(id);
  if (subscription?.due !== due) return 'moved';
  if (at === undefined) await waitForTurn(job, token, subscription, deps);
  const outcome = await deps.send(subscription);
  if (outcome === 'given up') throw new UnrecoverableError('the platform refused it each time for a day');
  return outcome;
};

/** Takes a turn, and goes back into the queue until then where that is not now. */
const waitForTurn = async (
  job: Job<Work>,
  token: string | undefined,
  subscription: Subscription,
  { pace, gaps }: WorkDeps,
): Promise<void> => {
  const slots = slotsOf(subscription, gaps).filter(({ key }) => key !== subscription.owner.platform);
  const wait = slots.length === 0 ? 0 : await pace.reserve(slots);
  if (wait <= 0) return;
  const at = Date.now() + wait;
  await job.updateData({ ...job.data, at });
  await job.moveToDelayed(at, token);
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
