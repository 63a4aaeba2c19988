import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createDiscordStandIn } from '../test/stand-ins/discord/discord-stand-in.ts';

/**
 * From the start of the process to its first answer, and what it takes of memory then: `node bench/start.ts`. The model
 * and the compiled sources are kept from the start before, as on every start but the first. Discord is the stand-in of
 * the tests; Slack's API a server that says yes.
 */
const ROUNDS = 5;
const MAIN = fileURLToPath(new URL('../src/launch.js', import.meta.url));
const TOKEN = 'a-token-as-long-as-those-of-discord';

const print = (name: string, value: number, unit: string): void =>
  console.log(JSON.stringify({ name, value: Math.round(value), unit, n: ROUNDS }));
const median = (all: readonly number[]): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;

const start = (env: Readonly<Record<string, string>>) =>
  spawn(process.execPath, ['--max-semi-space-size=2', MAIN], {
    env: { PATH: process.env.PATH ?? '', STORE_URL: 'memory:', LOG_LEVEL: 'warn', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });

const timeTerminal = async (): Promise<number> => {
  const started = performance.now();
  const child = start({});
  child.stdin.end('what does a back-end engineer do\n');
  await once(child.stdout, 'data');
  const took = performance.now() - started;
  await once(child, 'exit');
  return took;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

const timeServing = async (env: Readonly<Record<string, string>>) => {
  const port = await freePort();
  const started = performance.now();
  const child = start({ ...env, PORT: String(port) });
  while (!(await isReady(port))) {
    await sleep(5);
    if (performance.now() - started > 120_000) throw new Error('not ready after two minutes');
  }
  const took = performance.now() - started;
  await sleep(3_000);
  const kb = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? Number.NaN);
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { took, mb: kb / 1000 };
};

const repeat = async <T>(work: () => Promise<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await work());
  return all;
};

const discord = await createDiscordStandIn({ token: TOKEN });
const slack = createServer((_request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{"ok":true,"user_id":"U0RUNG","bot_id":"B0RUNG","team_id":"T0"}');
}).listen(0, '127.0.0.1');
await once(slack, 'listening');
const slackEnv = {
  SLACK_BOT_TOKEN: 'xoxb-bench',
  SLACK_SIGNING_SECRET: 'bench',
  SLACK_API_URL: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`,
};
const discordEnv = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl };

await timeTerminal();
print('start.terminal.first-answer', median(await repeat(timeTerminal)), 'ms');
await timeServing({ ...slackEnv, ...discordEnv });
print('start.slack.ready', median((await repeat(() => timeServing(slackEnv))).map(({ took }) => took)), 'ms');
const both = await repeat(() => timeServing({ ...slackEnv, ...discordEnv }));
print('start.both.ready', median(both.map(({ took }) => took)), 'ms');
print('memory.both.idle', median(both.map(({ mb }) => mb)), 'MB');
slack.close();
await discord.stop();
