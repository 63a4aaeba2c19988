import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { startSlack } from '../../../src/adapters/slack/index.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { startFront } from '../../stand-ins/slack/front.ts';
import { freePort, IDS, type LocalSlack, SECRETS, startLocalSlack } from '../../stand-ins/slack/local-slack.ts';
import { readPost } from '../../stand-ins/slack/read-post.ts';
import { createNotes, isOurs } from './serve.ts';

const ROOT = new URL('../../..', import.meta.url);

/** Reading the whole knowledge folder and learning from its examples takes seconds, on a busy machine many. */
const LEARNING_MS = 90_000;

describe('npm start with Slack', () => {
  const toStop: (() => unknown)[] = [];
  afterEach(async () => {
    for (const stop of toStop.splice(0).reverse()) await stop();
  });

  const run = (env: Readonly<Record<string, string>>) => {
    const child: ChildProcess = spawn(process.execPath, ['src/launch.js'], {
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? '', STORE_URL: 'memory:', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    toStop.push(() => child.kill('SIGKILL'));
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      errors += String(chunk);
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    return { child, ended, errors: () => errors };
  };
  const until = async (what: string, isSo: () => boolean | Promise<boolean>, withinMs = LEARNING_MS) => {
    const end = Date.now() + withinMs;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(`${what} did not come`);
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  const emulate = async (options: Parameters<typeof startLocalSlack>[0]): Promise<LocalSlack> => {
    const slack = await startLocalSlack(options);
    toStop.push(() => slack.stop());
    return slack;
  };
  const answers = async (slack: LocalSlack) => (await slack.posts(IDS.general)).filter(isOurs).map(readPost);

  it(
    'serves HTTP with health on the same port, and ends cleanly when it is told to',
    async () => {
      const port = await freePort();
      const slack = await emulate({ mode: 'events', requestUrl: `http://127.0.0.1:${port}/slack/events` });
      const started = run({
        SLACK_BOT_TOKEN: SECRETS.botToken,
        SLACK_SIGNING_SECRET: SECRETS.signingSecret,
        SLACK_API_URL: slack.apiUrl,
        PORT: String(port),
      });
      const health = () =>
        fetch(`http://127.0.0.1:${port}/healthz`).then(
          ({ ok }) => ok,
          () => false,
        );
      await until('health', health);
      await slack.command(IDS.ada, IDS.general, '/salary', 'senior germany');
      await until('the answer', async () => (await answers(slack)).length > 0, 10_000);
      expect((await answers(slack))[0]).toMatch(/Germany[\s\S]*Sources:/);
      started.child.kill('SIGTERM');
      expect(await started.ended).toBe(0);
      expect(started.errors()).not.toContain(SECRETS.botToken);
      expect(started.errors()).not.toContain(SECRETS.signingSecret);
    },
    LEARNING_MS,
  );

  it(
    'serves Socket Mode, and ends cleanly when it is told to',
    async () => {
      const slack = await emulate({ mode: 'socket' });
      const started = run({
        SLACK_BOT_TOKEN: SECRETS.botToken,
        SLACK_APP_TOKEN: SECRETS.appToken,
        SLACK_API_URL: slack.apiUrl,
        PORT: '0',
      });
      await until('the start', () => started.errors().includes('"serving"'));
      await slack.command(IDS.ada, IDS.general, '/salary', 'senior germany');
      await until('the answer', async () => (await answers(slack)).length > 0, 10_000);
      started.child.kill('SIGTERM');
      expect(await started.ended).toBe(0);
      expect(started.errors()).not.toContain(SECRETS.appToken);
    },
    LEARNING_MS,
  );

  it(
    'stops with one message that names the setting where the token is refused',
    async () => {
      const front = await startFront(() => 'http://127.0.0.1:9');
      toStop.push(() => front.close());
      front.revoke(SECRETS.botToken);
      const started = run({
        SLACK_BOT_TOKEN: SECRETS.botToken,
        SLACK_SIGNING_SECRET: SECRETS.signingSecret,
        SLACK_API_URL: front.apiUrl,
        PORT: '0',
      });
      expect(await started.ended).toBe(1);
      expect(started.errors()).toMatch(/\[SLACK_BOT_TOKEN\] was refused by Slack \(token_revoked\): copy it again/);
      expect(started.errors()).not.toContain(SECRETS.botToken);
    },
    LEARNING_MS,
  );

  it('starts while Slack is out of reach, serves Socket Mode once it is back, and again whenever it goes', async () => {
    let base = 'http://127.0.0.1:9';
    const front = await startFront(async () => base);
    toStop.push(() => front.close());
    const store = await openStore('memory:');
    toStop.push(() => store.close());
    const heard: string[] = [];
    const adapter = await startSlack({
      ...SECRETS,
      oauth: undefined,
      apiUrl: front.apiUrl,
      bot: {
        handle: async ({ body }) => {
          heard.push(body.kind);
          return undefined;
        },
      },
      claims: store.claims,
      tenants: { ...store, now: () => new Date() },
      log: createNotes().log,
      asRequest,
    });
    toStop.push(() => adapter.stop());
    expect(adapter.isConnected()).toBe(false);
    const slack = await emulate({ mode: 'socket' });
    base = slack.base;
    await until('the connection', () => adapter.isConnected(), 15_000);
    await slack.say(IDS.ada, IDS.general, `<@${IDS.bot}> hello`);
    await until('the message', () => heard.length === 1, 5_000);
    await slack.stop();
    base = 'http://127.0.0.1:9';
    await until('the break', () => !adapter.isConnected(), 10_000);
    const again = await emulate({ mode: 'socket' });
    base = again.base;
    await until('the connection', () => adapter.isConnected(), 20_000);
    await again.say(IDS.ada, IDS.general, `<@${IDS.bot}> hello again`);
    await until('the message', () => heard.length === 2, 5_000);
  });
});
