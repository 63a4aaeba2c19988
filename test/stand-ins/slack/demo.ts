import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import installEmulators from '../../e2e/slack/install-emulators.ts';
import { SECRETS, startLocalSlack } from './local-slack.ts';

/** `npm run demo:slack`: a Slack of one's own to click through, with Rung in it; nothing leaves this machine. */
const main = async (): Promise<void> => {
  await installEmulators();
  const slack = await startLocalSlack({ mode: 'socket', port: Number(process.env.DEMO_PORT ?? 0) });
  const rung = spawn(process.execPath, [fileURLToPath(new URL('../../../src/launch.js', import.meta.url))], {
    env: {
      PATH: process.env.PATH,
      SLACK_BOT_TOKEN: SECRETS.botToken,
      SLACK_APP_TOKEN: SECRETS.appToken,
      SLACK_API_URL: slack.apiUrl,
      STORE_URL: 'memory:',
      PORT: '0',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  console.log(`Slack is at ${slack.base} (you are Ada). Rung joins within some seconds; Ctrl-C ends both.`);
  console.log(
    'Try: /salary senior germany   ·   @rung how do I become a backend engineer   ·   the Home tab of the app',
  );
  const stop = () => rung.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  await new Promise((resolve) => rung.once('exit', resolve));
  await slack.stop();
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
