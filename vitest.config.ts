import { configDefaults, defineConfig } from 'vitest/config';

/** What needs an emulator has a run of its own: vitest.e2e.config.ts. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/e2e/slack/**', 'test/e2e/discord-twin/**', 'test/faults/**'],
    testTimeout: 20_000,
  },
});
