import { writeSync } from 'node:fs';
import type { Deliver } from '../../../src/core/ports.ts';
import { startBullmqScheduler } from '../../../src/nudges/bullmq.ts';
import { startEmbeddedScheduler } from '../../../src/nudges/embedded.ts';
import { createSendNudge } from '../../../src/nudges/send-nudge.ts';
import { createTimetable } from '../../../src/nudges/timetable.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { QUIET, SOMETHING } from '../../contracts/nudge-world.ts';

/** A process that sends what is due until it is killed: `worker.ts STORE PLATFORM [REDIS PREFIX]`. */
const [storeUrl = '', platform = '', redis, prefix] = process.argv.slice(2);

const store = await openStore(storeUrl);

/** 503 is a definite refusal; a broken connection leaves it open whether it arrived. */
const deliver: Deliver =
  async ({ id }) =>
  async () => {
    const { status } = await fetch(platform, { method: 'POST', body: id });
    return status === 200 ? 'sent' : 'failed';
  };

const deps = {
  subscriptions: store.subscriptions,
  clock: { now: () => new Date() },
  log: QUIET,
  asRequest,
  everySeconds: 1,
  leaseMs: 3_000,
  gaps: {},
  deliver: new Map([['test', deliver]]),
  send: createSendNudge({
    subscriptions: store.subscriptions,
    timetable: createTimetable(),
    clock: { now: () => new Date() },
    deliver: new Map([['test', deliver]]),
    compose: async () => ({ reply: SOMETHING, keys: ['step:sql'] }),
    explain: () => SOMETHING,
    observe: () => {},
    log: QUIET,
    retryMs: 200,
  }),
};

const scheduler = redis
  ? await startBullmqScheduler({ ...deps, url: redis, ...(prefix && { prefix }) })
  : startEmbeddedScheduler(deps);
writeSync(1, 'ready\n');

process.once('SIGTERM', async () => {
  await scheduler.stop();
  await store.close();
});
