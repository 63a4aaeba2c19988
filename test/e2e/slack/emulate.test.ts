import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import manifest from '../../../slack-manifest.json' with { type: 'json' };
import { startSlack } from '../../../src/adapters/slack/index.ts';
import type { Inbound, Reply } from '../../../src/core/message.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { APP, startEmulate, THERE } from '../../stand-ins/slack/emulate.ts';
import { startHost } from '../../stand-ins/slack/host.ts';
import { readBlocks } from '../../stand-ins/slack/read-post.ts';
import { envelope } from '../../stand-ins/slack/signed.ts';
import { createNotes } from './serve.ts';

const SCOPES = manifest.oauth_config.scopes.bot;
const WORKSPACE = `slack:${THERE.team}`;
const FORM = 'application/x-www-form-urlencoded';

const toReply = (text: string, more: Partial<Reply> = {}): Reply => ({
  topic: 'help',
  visibility: 'public',
  blocks: [{ kind: 'lead', text }],
  figures: [],
  sources: [],
  ...more,
});

/** What is asked decides what an answer needs of Slack: a file, a picture, a private word. */
const answer = async ({ body, zone }: Inbound): Promise<Reply> => {
  const text = body.kind === 'message' ? body.text : '';
  const lead = { kind: 'lead', text: `answer: ${text.trim()}` } as const;
  if (text.includes('export')) {
    const file = { kind: 'file', name: 'export.json', type: 'application/json', content: '{}' } as const;
    return toReply('', { visibility: 'private', blocks: [lead, file] });
  }
  if (text.includes('progress')) {
    const picture = { kind: 'progress', title: 'Progress', groups: [], weeks: [] } as const;
    return toReply('', { blocks: [lead, { kind: 'picture', picture, alt: '3 of 9 skills' }] });
  }
  if (text.includes('nudge')) return toReply(`your zone: ${zone}`);
  return toReply('', { blocks: [lead], visibility: text.includes('mine') ? 'private' : 'public' });
};

/** Rung for any workspace, on an emulator that minds permissions and who is in which channel. */
const start = async (clientSecret: string = APP.clientSecret) => {
  const host = await startHost();
  const redirectUri = `http://127.0.0.1:${host.port}/slack/oauth_redirect`;
  const slack = await startEmulate(redirectUri);
  const store = await openStore('memory:', { key: randomBytes(32).toString('base64') });
  const { log, notes } = createNotes();
  const adapter = await startSlack({
    botToken: undefined,
    appToken: undefined,
    signingSecret: APP.signingSecret,
    oauth: { clientId: APP.clientId, clientSecret, stateSecret: 'state-secret' },
    apiUrl: slack.apiUrl,
    bot: { handle: answer },
    claims: store.claims,
    tenants: { ...store, now: () => new Date() },
    draw: async () => new Uint8Array([137, 80, 78, 71]),
    log,
    asRequest,
  });
  if (adapter.listener) host.mount(adapter.listener);
  const open = (address: URL | string, cookie = '') => fetch(address, { redirect: 'manual', headers: { cookie } });
  const begin = async () => {
    const response = await open(`http://127.0.0.1:${host.port}/slack/install`);
    const page = new URL(response.headers.get('location') ?? '');
    return { page, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
  };
  const settled = async () => {
    await new Promise((done) => setTimeout(done, 40));
    await adapter.idle(5_000);
  };
  return {
    ...slack,
    store,
    notes,
    redirectUri,
    open,
    begin,
    settled,
    install: async (granted?: readonly string[]) => {
      const { page, cookie } = await begin();
      return open(await slack.consent(page, redirectUri, granted), cookie);
    },
    /** The administrator names the bot in a channel, as Slack would tell of it. */
    ask: async (text: string, channel: string = THERE.general) => {
      const { ts = '1.1' } = await slack.asAdmin('chat.postMessage', { channel, text });
      const event = { type: 'app_mention', user: THERE.admin, channel, ts, text };
      const body = envelope(event, THERE.team);
      expect((await host.send(body, { secret: APP.signingSecret })).status).toBe(200);
      await settled();
    },
    openHome: async () => {
      const event = { type: 'app_home_opened', user: THERE.admin, channel: 'D1', tab: 'home', event_ts: '1.1' };
      await host.send(envelope(event, THERE.team), { secret: APP.signingSecret });
      await settled();
    },
    command: async (text: string) => {
      const fields = { command: '/career', text, team_id: THERE.team, user_id: THERE.admin };
      const rest = { channel_id: THERE.general, trigger_id: `1.${text}`, response_url: 'http://127.0.0.1:9/' };
      const body = new URLSearchParams({ ...fields, ...rest }).toString();
      const response = await host.send(body, { type: FORM, secret: APP.signingSecret });
      const said = await response.text();
      return said ? readBlocks(JSON.parse(said).blocks) : said;
    },
    /** What stands in a channel, or in the direct chat of the administrator with the bot, by its blocks. */
    read: async (channel: string) => {
      const { messages = [] } = await slack.asAdmin('conversations.history', { channel });
      const roots = messages.toReversed().map(({ ts }) => slack.asAdmin('conversations.replies', { channel, ts }));
      const all = (await Promise.all(roots)).flatMap((root) => root.messages ?? []);
      return all.flatMap(({ blocks }) => (blocks ? [readBlocks(blocks)] : [])).join('\n');
    },
    /** The direct chat of the administrator and Rung. */
    directChat: async () => {
      const { bot } = JSON.parse((await store.installations.load(WORKSPACE)) ?? '{}');
      const { channel } = await slack.asAdmin('conversations.open', { users: bot.userId });
      return channel?.id ?? '';
    },
    invite: async (channel: string) => {
      const { bot } = JSON.parse((await store.installations.load(WORKSPACE)) ?? '{}');
      expect(await slack.asAdmin('conversations.invite', { channel, users: bot.userId })).toMatchObject({ ok: true });
    },
    stop: async () => {
      await adapter.stop();
      await slack.stop();
      await host.close();
      await store.close();
    },
  };
};

describe('Installing Rung, in the opinion of a second emulator', () => {
  let rung: Awaited<ReturnType<typeof start>>;
  afterEach(() => rung.stop());

  it('goes through the consent page, and answers with the token it was given', async () => {
    rung = await start();
    const response = await rung.install();
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('/career help')]);
    const kept = JSON.parse((await rung.store.installations.load(WORKSPACE)) ?? '{}');
    expect(kept.bot.token).toMatch(/^xoxb-/);
    expect(new Set(kept.bot.scopes)).toEqual(new Set(SCOPES));
    await rung.invite(THERE.general);
    await rung.ask('hello');
    expect(await rung.read(THERE.general)).toContain('answer: hello');
  });

  it('takes a code once, from the browser that began, and for the right app', async () => {
    rung = await start();
    const { page, cookie } = await rung.begin();
    const back = await rung.consent(page, rung.redirectUri);
    expect((await rung.open(back)).status).toBe(400);
    const other = await rung.begin();
    expect((await rung.open(back, other.cookie)).status).toBe(400);
    expect(await rung.store.installations.load(WORKSPACE)).toBeUndefined();
    expect((await rung.open(back, cookie)).status).toBe(200);
    expect((await rung.open(back, cookie)).status).toBe(400);
  });

  it('says what to do where consent is denied, or the secret of the app is wrong', async () => {
    rung = await start('a wrong secret');
    const { page, cookie } = await rung.begin();
    const denied = new URL(rung.redirectUri);
    denied.searchParams.set('error', 'access_denied');
    denied.searchParams.set('state', page.searchParams.get('state') ?? '');
    const response = await rung.open(denied, cookie);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('/slack/install')]);
    expect((await rung.install()).status).toBe(400);
    expect(await rung.store.installations.load(WORKSPACE)).toBeUndefined();
    expect(JSON.stringify(rung.notes)).not.toContain('a wrong secret');
  });

  it('asks for every permission that it needs, and for no more of those that this emulator knows', async () => {
    rung = await start();
    await rung.install();
    await rung.invite(THERE.general);
    for (const text of ['facts', 'mine', 'export', 'progress', 'nudge']) await rung.ask(text);
    await rung.openHome();
    expect(rung.notes.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
    expect(await rung.read(THERE.general)).toMatch(/facts[\s\S]*progress[\s\S]*your zone/);
  });

  it.each([
    ['files:write', 'export', /permission for that \(files:write\)/],
    ['im:write', 'export', /permission for that \(im:write\)/],
  ])('names %s where it misses it for what was asked', async (scope, text, said) => {
    rung = await start();
    await rung.install(SCOPES.filter((one) => one !== scope));
    await rung.invite(THERE.general);
    expect(await rung.command(text)).toMatch(said);
  });

  it.each([
    ['files:write', 'progress', /answer: progress[\s\S]*3 of 9 skills/],
    ['users:read', 'nudge', /your zone: undefined/],
  ])('does without %s as well as it can', async (scope, text, said) => {
    rung = await start();
    await rung.install(SCOPES.filter((one) => one !== scope));
    await rung.invite(THERE.general);
    await rung.ask(text);
    expect(await rung.read(THERE.general)).toMatch(said);
  });

  it('stays up without chat:write, says in its log what is missing, and answers once it is granted', async () => {
    rung = await start();
    await rung.install(SCOPES.filter((one) => one !== 'chat:write'));
    await rung.invite(THERE.general);
    await rung.ask('facts');
    const told = rung.notes.map(({ fields }) => (fields.err instanceof Error ? fields.err.message : '')).join();
    expect(told).toContain('missing_scope');
    await rung.install();
    await rung.ask('facts again');
    expect(await rung.read(THERE.general)).toContain('answer: facts again');
  });

  it('answers in the direct chat where it was not invited, and in the channel from then on, whatever its name', async () => {
    rung = await start();
    await rung.install();
    const { channel: made } = await rung.asAdmin('conversations.create', { name: 'closed', is_private: 'true' });
    const channel = made?.id ?? '';
    await rung.ask('first', channel);
    expect(await rung.read(await rung.directChat())).toMatch(/not in that channel[\s\S]*\/invite[\s\S]*answer: first/);
    await rung.invite(channel);
    await rung.ask('second', channel);
    expect(await rung.asAdmin('conversations.rename', { channel, name: 'renamed' })).toMatchObject({ ok: true });
    await rung.ask('third', channel);
    expect(await rung.read(channel)).toMatch(/second[\s\S]*third/);
    expect(await rung.asAdmin('conversations.archive', { channel })).toMatchObject({ ok: true });
    await rung.ask('fourth', channel);
    expect(await rung.read(await rung.directChat())).toMatch(/archived[\s\S]*answer: fourth/);
  });
});
