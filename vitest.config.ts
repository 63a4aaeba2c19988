import { configDefaults, defineConfig } from 'vitest/config';

/** What needs an emulator has a run of its own: vitest.e2e.config.ts. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/e2e/slack/**', 'test/e2e/discord-twin/**', 'test/faults/**'],
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // Much of the suite waits for servers and processes.
    maxWorkers: '100%',
    // A busy machine may slip once on a timing; what is broken fails three times.
    retry: process.env.CI ? 2 : 0,
  },
});
