import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { startSlack } from '../../../src/adapters/slack/index.ts';
import { sweep } from '../../../src/adapters/slack/installing/installations.ts';
import type { Reply } from '../../../src/core/message.ts';
import type { InstallationStore } from '../../../src/core/ports.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createBrowser } from '../../stand-ins/slack/browser.ts';
import { startFront } from '../../stand-ins/slack/front.ts';
import { startHost } from '../../stand-ins/slack/host.ts';
import { IDS, SECRETS, startLocalSlack } from '../../stand-ins/slack/local-slack.ts';
import { readPost } from '../../stand-ins/slack/read-post.ts';
import { envelope } from '../../stand-ins/slack/signed.ts';
import { createNotes, isOurs } from './serve.ts';

const DAY = 86_400_000;
const WORKSPACE = `slack:${IDS.team}`;
const hello: Reply = {
  topic: 'help',
  visibility: 'public',
  blocks: [{ kind: 'lead', text: 'hello' }],
  figures: [],
  sources: [],
};

/** A process that any workspace can install by OAuth. */
const startForAll = async () => {
  const host = await startHost();
  const slack = await startLocalSlack({ mode: 'events', requestUrl: `http://127.0.0.1:${host.port}/slack/events` });
  const front = await startFront(() => slack.base);
  const clock = { now: new Date() };
  const store = await openStore('memory:', {
    key: randomBytes(32).toString('base64'),
    now: () => clock.now.getTime(),
  });
  const { log, notes } = createNotes();
  const slow = { ms: 0 };
  const load: InstallationStore['load'] = async (workspace) => {
    await sleep(slow.ms);
    return store.installations.load(workspace);
  };
  const tenants = { ...store, installations: { ...store.installations, load }, now: () => clock.now };
  const adapter = await startSlack({
    botToken: undefined,
    appToken: undefined,
    signingSecret: SECRETS.signingSecret,
    oauth: { clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'state-secret' },
    apiUrl: front.apiUrl,
    bot: { handle: async () => hello },
    claims: store.claims,
    tenants,
    log,
    asRequest,
  });
  if (adapter.listener) host.mount(adapter.listener);
  const { get, begin, install } = createBrowser(host.port);
  const say = async () => {
    await slack.say(IDS.ada, IDS.general, `<@${IDS.bot}> hello`);
    await new Promise((done) => setTimeout(done, 50));
    await adapter.idle(5_000);
    return (await slack.posts(IDS.general)).filter((post) => isOurs(post) && post.blocks).map(readPost);
  };
  const tell = async (event: Record<string, unknown>) => {
    await host.send(envelope(event));
    await new Promise((done) => setTimeout(done, 50));
    await adapter.idle(5_000);
  };
  const stop = async () => {
    await adapter.stop();
    await front.close();
    await slack.stop();
    await host.close();
    await store.close();
  };
  const command = async () => {
    const asked = Date.now();
    await slack.command(IDS.ada, IDS.general, '/career', 'hello');
    const acknowledgedMs = Date.now() - asked;
    await adapter.idle(5_000);
    await sleep(slow.ms + 500);
    return { acknowledgedMs, posts: (await slack.posts(IDS.general)).filter(isOurs).map(readPost) };
  };
  return { front, store, tenants, clock, log, notes, slow, get, begin, install, say, command, tell, stop };
};

describe('Installing Rung in a workspace by OAuth', () => {
  let process: Awaited<ReturnType<typeof startForAll>>;
  afterEach(() => process.stop());

  it('asks Slack for the scopes of the manifest, with a state', async () => {
    process = await startForAll();
    const { target, state } = await process.begin();
    expect(target.pathname).toBe('/oauth/v2/authorize');
    expect(target.searchParams.get('scope')).toContain('app_mentions:read');
    expect(target.searchParams.get('user_scope') ?? '').toBe('');
    expect(state.length).toBeGreaterThan(20);
  });

  it('answers with the token of the workspace once it is installed, and not before', async () => {
    process = await startForAll();
    expect(await process.say()).toEqual([]);
    expect((await process.install()).status).toBe(200);
    expect(await process.say()).toEqual(['hello']);
    const call = process.front.calls.findLast(({ method }) => method === 'chat.postMessage');
    expect(call?.token).toBe('xoxb-installed');
  });

  it('acknowledges a command in time when its token can not be looked up in time, and answers then', async () => {
    process = await startForAll();
    await process.install();
    process.slow.ms = 2_800;
    const { acknowledgedMs, posts } = await process.command();
    expect(acknowledgedMs).toBeGreaterThan(2_000);
    expect(acknowledgedMs).toBeLessThan(2_950);
    expect(posts).toEqual(['hello']);
  });

  it('refuses a state that it did not give to this browser', async () => {
    process = await startForAll();
    const { state } = await process.begin();
    const redirect = (given: string, cookie: string) =>
      process.get(`/slack/oauth_redirect?code=good-code&state=${encodeURIComponent(given)}`, cookie);
    expect((await redirect(state, '')).status).toBe(400);
    expect((await redirect('forged', 'slack-app-oauth-state=forged')).status).toBe(400);
    expect(await process.store.installations.load(WORKSPACE)).toBeUndefined();
  });

  it('renews a token that runs out, once for all that happens at the time', async () => {
    process = await startForAll();
    await process.install();
    const kept = JSON.parse((await process.store.installations.load(WORKSPACE)) ?? '{}');
    kept.bot.expiresAt = Math.floor(Date.now() / 1000) + 60;
    await process.store.installations.save(WORKSPACE, JSON.stringify(kept));
    process.clock.now = new Date(Date.now() + 120_000);
    await Promise.all([process.say(), process.say(), process.say()]);
    const renewals = process.front.calls.filter(({ method, args }) => method === 'oauth.v2.access' && args.grant_type);
    expect(renewals).toHaveLength(1);
    const call = process.front.calls.findLast(({ method }) => method === 'chat.postMessage');
    expect(call?.token).toBe('xoxb-renewed');
  });

  it.each([
    ['is taken off', { type: 'app_uninstalled' }],
    ['loses its tokens', { type: 'tokens_revoked', tokens: { oauth: [], bot: [IDS.bot] } }],
  ])('deletes the tokens at once when it %s, and the data after thirty days', async (_how, event) => {
    process = await startForAll();
    const { store, clock, tenants, log } = process;
    await process.install();
    const ada = { key: `${WORKSPACE}:${IDS.ada}`, platform: 'slack', workspace: WORKSPACE };
    await store.progress.update(ada, (profile) => ({ ...profile, settings: { ...profile.settings, hoursPerWeek: 6 } }));
    await process.tell(event);
    expect(await store.installations.load(WORKSPACE)).toBeUndefined();
    clock.now = new Date(clock.now.getTime() + 29 * DAY);
    await sweep(tenants, log);
    expect((await store.progress.load(ada)).settings.hoursPerWeek).toBe(6);
    clock.now = new Date(clock.now.getTime() + 2 * DAY);
    await sweep(tenants, log);
    expect((await store.progress.load(ada)).settings.hoursPerWeek).toBeUndefined();
  });

  it('keeps the data of a workspace that comes back in time', async () => {
    process = await startForAll();
    const { store, clock, tenants, log } = process;
    await process.install();
    const ada = { key: `${WORKSPACE}:${IDS.ada}`, platform: 'slack', workspace: WORKSPACE };
    await store.progress.update(ada, (profile) => ({ ...profile, settings: { ...profile.settings, hoursPerWeek: 6 } }));
    await process.tell({ type: 'app_uninstalled' });
    await process.install();
    clock.now = new Date(clock.now.getTime() + 60 * DAY);
    await sweep(tenants, log);
    expect((await store.progress.load(ada)).settings.hoursPerWeek).toBe(6);
  });

  it('keeps tokens and secrets out of its log', async () => {
    process = await startForAll();
    await process.install();
    await process.say();
    expect(JSON.stringify(process.notes)).not.toMatch(/xoxb-|client-secret|xoxe-/);
  });
});
