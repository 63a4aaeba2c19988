import { expect, test } from 'vitest';
import { createMetrics } from '../../src/operations/metrics.ts';

test('tells how many nudges wait and how many were given up, as it is when somebody looks', async () => {
  const metrics = createMetrics();
  let waiting = 3;
  metrics.follow(async () => ({ waiting, dead: 1 }));
  expect(await metrics.render()).toContain('rung_nudges_waiting 3\n');
  waiting = 0;
  const text = await metrics.render();
  expect(text).toContain('rung_nudges_waiting 0\n');
  expect(text).toContain('rung_nudges_dead 1\n');
});

test('answers all the same while the queue can’t be reached', async () => {
  const metrics = createMetrics();
  metrics.follow(() => Promise.reject(new Error('no Redis')));
  expect(await metrics.render()).toContain('rung_nudges_waiting Nan\n');
});
