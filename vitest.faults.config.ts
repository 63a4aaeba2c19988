import { defineConfig } from 'vitest/config';

/** Things go wrong on purpose: slow, and apart from `npm test`. One file at a time, so that each can measure. */
export default defineConfig({
  test: {
    include: [
      'test/faults/**/*.test.ts',
      'test/store/outage.test.ts',
      'test/store/processes.test.ts',
      'test/adapters/discord/faults.test.ts',
      'test/adapters/discord/connection/connection.test.ts',
      'test/adapters/discord/connection/malformed.test.ts',
      'test/nudges/schedulers.test.ts',
    ],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
