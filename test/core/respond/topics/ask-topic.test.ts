import { expect, test } from 'vitest';
import { tell } from '../one-person.ts';

test('how many posts are open, on which a guide contradicts itself, is told under "more" alone', () => {
  const quarrel = 'How many back-end jobs are open?';
  for (const topic of ['role.outlook', 'job.search'] as const) expect(tell({ topic }).text).not.toContain(quarrel);
  expect(tell({ topic: 'role.outlook', aspect: 'more' }).text).toContain(quarrel);
});
