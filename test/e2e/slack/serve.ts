import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { type SlackAdapter, type SlackOptions, startSlack } from '../../../src/adapters/slack/index.ts';
import type { Bot, Log } from '../../../src/core/ports.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { type Front, startFront } from '../../stand-ins/slack/front.ts';
import { type Host, startHost } from '../../stand-ins/slack/host.ts';
import { IDS, type LocalSlack, SECRETS, type SlackPost, startLocalSlack } from '../../stand-ins/slack/local-slack.ts';
import { pressables } from '../../stand-ins/slack/read-post.ts';

export type Mode = 'http' | 'socket';

export type Noted = {
  readonly level: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** A log that keeps what it is told. */
export const createNotes = (): { readonly log: Log; readonly notes: Noted[] } => {
  const notes: Noted[] = [];
  const write = (level: string) => (fields: Readonly<Record<string, unknown>>, message: string) => {
    notes.push({ level, message, fields });
  };
  return { notes, log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') } };
};

export type HomePress = {
  readonly user: string;
  readonly view: string;
  readonly action: Readonly<Record<string, unknown>>;
};

export type Served = {
  readonly slack: LocalSlack;
  readonly host: Host;
  readonly front: Front;
  readonly adapter: SlackAdapter;
  readonly store: Store;
  readonly notes: readonly Noted[];
  /** Everything delivered to the adapter so far has been answered. */
  readonly settled: () => Promise<void>;
  /** The messages of a channel that this person can see. */
  readonly seenBy: (user: string, channel: string) => Promise<readonly SlackPost[]>;
  /** Presses the newest button of this label that the person can see in the channel. */
  readonly press: (user: string, channel: string, label: string) => Promise<void>;
  /** Somebody writes, in the shared channel unless told otherwise. */
  readonly say: (user: string, text: string, channel?: string, thread?: string) => Promise<SlackPost>;
  /** Presses a button of the Home tab. */
  readonly sendPress: (press: HomePress) => Promise<void>;
  /** The id of a person's direct chat with the bot. */
  readonly directChat: (user: string) => Promise<string>;
  /** Ends everything, and fails the test where a block broke Slack's rules. */
  readonly stop: () => Promise<void>;
};

/** The adapter as it runs, on the emulator. */
export const serveSlack = async (mode: Mode, bot: Bot, options: Partial<SlackOptions> = {}): Promise<Served> => {
  const host = await startHost();
  const slack = await startLocalSlack(
    mode === 'http' ? { mode: 'events', requestUrl: `http://127.0.0.1:${host.port}/slack/events` } : { mode: 'socket' },
  );
  const front = await startFront(() => slack.base);
  const { log, notes } = createNotes();
  const store = await openStore('memory:', { key: randomBytes(32).toString('base64') });
  const adapter = await startSlack({
    botToken: SECRETS.botToken,
    signingSecret: SECRETS.signingSecret,
    appToken: mode === 'socket' ? SECRETS.appToken : undefined,
    apiUrl: front.apiUrl,
    bot,
    oauth: undefined,
    claims: store.claims,
    tenants: { ...store, now: () => new Date() },
    log,
    asRequest,
    ...options,
  });
  if (adapter.listener) host.mount(adapter.listener);
  const settled = async () => {
    await new Promise((done) => setTimeout(done, 40));
    await adapter.idle(5_000);
  };
  const seenBy = async (user: string, channel: string) =>
    (await slack.posts(channel)).filter((post) => post.ephemeral_to === undefined || post.ephemeral_to === user);
  return {
    slack,
    host,
    front,
    adapter,
    store,
    notes,
    settled,
    seenBy,
    press: async (user, channel, label) => {
      const found = (await seenBy(user, channel))
        .toReversed()
        .flatMap((post) => pressables(post.blocks).map((one) => ({ post, ...one })))
        .find((one) => one.label === label);
      if (!found) throw new Error(`nobody can press “${label}”`);
      await slack.interact(user, found.post, found.action);
      await settled();
    },
    say: async (user, text, channel = IDS.general, thread) => {
      const post = await slack.say(user, channel, text, thread);
      await settled();
      return post;
    },
    sendPress: async ({ user, view, action }) => {
      const payload = {
        type: 'block_actions',
        team: { id: IDS.team },
        user: { id: user, team_id: IDS.team },
        container: { type: 'view', view_id: view },
        view: { id: view, type: 'home' },
        trigger_id: await mintTrigger(slack, host, user),
        actions: [{ ...action, action_ts: String(Date.now() / 1000) }],
      };
      const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      await host.send(body, { type: 'application/x-www-form-urlencoded' });
      await settled();
    },
    directChat: async (user) => {
      const { channels } = await slack.state();
      const found = channels.find(({ is_im: isDirect, members }) => isDirect && members.includes(user));
      if (!found) throw new Error('nobody opened that direct chat');
      return found.id;
    },
    stop: async () => {
      await adapter.stop();
      await front.close();
      await slack.stop();
      await host.close();
      await store.close();
      expect(front.problems).toEqual([]);
    },
  };
};

/** The emulator opens modals only for triggers it gave out: a press of nothing makes it give one. */
const mintTrigger = async (slack: LocalSlack, host: Host, user: string): Promise<string> => {
  await slack.interact(user, { channel: IDS.general, ts: '0' }, { type: 'button', action_id: 'of-nobody' });
  const payload = new URLSearchParams(host.latest()).get('payload') ?? '{}';
  return String(JSON.parse(payload).trigger_id);
};

/** Whether the bot wrote it. */
export const isOurs = (post: SlackPost): boolean => post.user === IDS.bot;
