import { randomBytes } from 'node:crypto';
import { type SlackAdapter, type SlackOptions, startSlack } from '../../../src/adapters/slack/index.ts';
import type { Bot, Log } from '../../../src/core/ports.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
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

export type Served = {
  readonly slack: LocalSlack;
  readonly host: Host;
  readonly adapter: SlackAdapter;
  readonly store: Store;
  readonly notes: readonly Noted[];
  /** Everything delivered to the adapter so far has been answered. */
  readonly settled: () => Promise<void>;
  /** The messages of a channel that this person can see. */
  readonly seenBy: (user: string, channel: string) => Promise<readonly SlackPost[]>;
  /** Presses the newest button of this label that the person can see in the channel. */
  readonly press: (user: string, channel: string, label: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The adapter as it runs, on the emulator. */
export const serveSlack = async (mode: Mode, bot: Bot, options: Partial<SlackOptions> = {}): Promise<Served> => {
  const host = await startHost();
  const slack = await startLocalSlack(
    mode === 'http' ? { mode: 'events', requestUrl: `http://127.0.0.1:${host.port}/slack/events` } : { mode: 'socket' },
  );
  const { log, notes } = createNotes();
  const store = await openStore('memory:', { key: randomBytes(32).toString('base64') });
  const adapter = await startSlack({
    botToken: SECRETS.botToken,
    signingSecret: SECRETS.signingSecret,
    appToken: mode === 'socket' ? SECRETS.appToken : undefined,
    apiUrl: slack.apiUrl,
    bot,
    oauth: undefined,
    claims: store.claims,
    tenants: { ...store, now: () => new Date() },
    log,
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
    stop: async () => {
      await adapter.stop();
      await slack.stop();
      await host.close();
      await store.close();
    },
  };
};

/** Whether the bot wrote it. */
export const isOurs = (post: SlackPost): boolean => post.user === IDS.bot;
