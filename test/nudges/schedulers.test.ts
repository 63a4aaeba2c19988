import { randomUUID } from 'node:crypto';
import { test } from 'vitest';
import { startBullmqScheduler } from '../../src/nudges/bullmq.ts';
import { startEmbeddedScheduler } from '../../src/nudges/embedded.ts';
import { asRequest } from '../../src/operations/request.ts';
import { describeNudgeScheduler, type SchedulerDeps } from '../contracts/nudge-scheduler.ts';
import { QUIET } from '../contracts/nudge-world.ts';

const common = { log: QUIET, asRequest, everySeconds: 1, leaseMs: 1_000, retryMs: 100 };

describeNudgeScheduler('embedded', async (deps) => startEmbeddedScheduler({ ...common, ...deps }), { apart: true });

const url = process.env.TEST_REDIS_URL ?? '';
if (url === '') {
  test.skip('nudge scheduler: BullMQ', () => {});
  console.log('skipped: the nudge scheduler on BullMQ, since TEST_REDIS_URL names no server');
} else {
  let prefix = '';
  let store: unknown;
  /** Two of them on one store share their queues. */
  const start = async ({ platform, ...deps }: SchedulerDeps) => {
    if (store !== deps.subscriptions) prefix = `rung-test-${randomUUID()}`;
    store = deps.subscriptions;
    return startBullmqScheduler({
      ...common,
      ...deps,
      url,
      prefix,
      deliver: new Map([['test', platform.deliver]]),
    });
  };
  describeNudgeScheduler('BullMQ', start);
}
