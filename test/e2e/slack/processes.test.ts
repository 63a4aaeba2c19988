import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSlack } from '../../../src/adapters/slack/index.ts';
import { openHouse } from '../../../src/house.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { type Host, startHost } from '../../stand-ins/slack/host.ts';
import { IDS, type LocalSlack, SECRETS, startLocalSlack } from '../../stand-ins/slack/local-slack.ts';
import { readPost } from '../../stand-ins/slack/read-post.ts';
import { envelope } from '../../stand-ins/slack/signed.ts';
import { createNotes, isOurs } from './serve.ts';

/** Reading the whole knowledge folder and learning from its examples takes seconds, on a busy machine many. */
const LEARNING_MS = 90_000;

const folder = mkdtempSync(join(tmpdir(), 'rung-processes-'));
const STORES = [
  { name: 'sqlite', url: `sqlite:${join(folder, 'shared.sqlite')}` },
  { name: 'Redis', url: process.env.TEST_REDIS_URL },
  { name: 'PostgreSQL', url: process.env.TEST_POSTGRES_URL },
];
for (const { name, url } of STORES) if (!url) console.log(`skipped: two processes on ${name}: its address is not set`);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All of Rung on a store that others use too, as each of several processes has it. */
const startProcess = async (storeUrl: string, slack: LocalSlack) => {
  const { log, notes } = createNotes();
  const host: Host = await startHost();
  const knowledgeDir = fileURLToPath(new URL('../../../knowledge', import.meta.url));
  const house = await openHouse({ knowledgeDir, storeUrl, log });
  const adapter = await startSlack({
    botToken: SECRETS.botToken,
    signingSecret: SECRETS.signingSecret,
    appToken: undefined,
    oauth: undefined,
    apiUrl: slack.apiUrl,
    bot: house.bot,
    claims: house.store.claims,
    tenants: { ...house.store, now: () => new Date() },
    log,
    asRequest,
  });
  if (adapter.listener) host.mount(adapter.listener);
  return {
    deliver: async (event: Readonly<Record<string, unknown>>, team: string) => {
      expect((await host.send(envelope(event, team))).status).toBe(200);
    },
    settled: async () => {
      await new Promise((done) => setTimeout(done, 50));
      await adapter.idle(5_000);
    },
    stop: async () => {
      await adapter.stop();
      await host.close();
      await house.close();
      expect(notes.filter(({ level }) => level === 'error')).toEqual([]);
    },
  };
};

describe.each(STORES.flatMap(({ name, url }) => (url ? [{ name, url }] : [])))(
  'two processes of Rung on Slack with $name',
  ({ url }) => {
    const team = `T${Date.now()}`;
    const mention = `<@${IDS.bot}>`;
    let slack: LocalSlack;
    let processes: Awaited<ReturnType<typeof startProcess>>[] = [];

    beforeAll(async () => {
      slack = await startLocalSlack({ mode: 'events', requestUrl: 'http://127.0.0.1:9/nobody' });
      processes = await Promise.all([startProcess(url, slack), startProcess(url, slack)]);
    }, LEARNING_MS);
    afterAll(async () => {
      for (const one of processes) await one.stop();
      await slack.stop();
    });

    const settled = () => Promise.all(processes.map((one) => one.settled()));
    const answers = async () => {
      await settled();
      return (await slack.posts(IDS.general)).filter((post) => isOurs(post) && post.blocks);
    };
    const said = (ts: string, text: string, thread?: string) => ({
      user: IDS.ada,
      channel: IDS.general,
      ts,
      text,
      ...(thread && { thread_ts: thread }),
    });

    it('give one answer to an event that comes to both, four times in all, and once more after a new start', async () => {
      const event = { type: 'app_mention', ...said('100.1', `${mention} salary for a senior in germany`) };
      const twin = { ...event, type: 'message' };
      await Promise.all(processes.flatMap((one) => [one.deliver(event, team), one.deliver(twin, team)]));
      await settled();
      for (const one of processes) await one.deliver(event, team);
      expect(await answers()).toHaveLength(1);
      await processes[0]?.stop();
      processes[0] = await startProcess(url, slack);
      await processes[0].deliver(event, team);
      expect(await answers()).toHaveLength(1);
    });

    it('go on in each other’s threads, and know what they were about', async () => {
      const [one, other] = processes;
      await one?.deliver({ type: 'message', ...said('100.2', 'and for juniors?', '100.1') }, team);
      expect(await answers()).toHaveLength(2);
      await other?.deliver({ type: 'message', ...said('100.3', 'and in france?', '100.1') }, team);
      const all = (await answers()).map(readPost);
      expect(all[0]).toMatch(/Senior[\s\S]*Germany/);
      expect(all[1]).toMatch(/Germany[\s\S]*junior is read as/);
      expect(all[2]).toMatch(/France/);
      expect(all).toHaveLength(3);
    });
  },
);
