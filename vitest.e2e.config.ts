import { defineConfig } from 'vitest/config';

/** Tests against emulators of the platforms, which are installed into `.cache` where they are missing. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'slack',
          include: ['test/e2e/slack/**/*.test.ts'],
          globalSetup: ['test/e2e/slack/install-emulators.ts'],
          testTimeout: 60_000,
          retry: process.env.CI ? 2 : 0,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'discord',
          include: ['test/e2e/discord-twin/**/*.test.ts'],
          globalSetup: ['test/e2e/discord-twin/install-twin.ts'],
          testTimeout: 60_000,
          retry: process.env.CI ? 2 : 0,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
