import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the emulator's program is put by the setup of these tests. */
export const LOCAL_SLACK = fileURLToPath(
  new URL('../../../.cache/emulators/slack/node_modules/local-slack-linux-x64/bin/local-slack', import.meta.url),
);

export const IDS = {
  team: 'T0RUNG',
  app: 'A0RUNG',
  bot: 'U0RUNGBOT',
  otherBot: 'U0OTHERBOT',
  ada: 'U0ADA',
  ben: 'U0BEN',
  general: 'C0GENERAL',
} as const;

export const SECRETS = {
  botToken: 'xoxb-test-rung',
  appToken: 'xapp-test-rung',
  signingSecret: 'signing-secret-of-a-test',
} as const;

export type SlackBlock = { readonly type: string; readonly [field: string]: unknown };
export type SlackPost = {
  readonly ts: string;
  readonly thread_ts?: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly SlackBlock[];
  readonly subtype?: string;
  readonly ephemeral_to?: string;
  readonly files?: readonly { readonly id: string; readonly name: string; readonly url_private: string }[];
};

export type LocalSlack = {
  readonly base: string;
  readonly apiUrl: string;
  readonly say: (user: string, channel: string, text: string, thread?: string) => Promise<SlackPost>;
  readonly command: (user: string, channel: string, command: string, text?: string) => Promise<void>;
  readonly interact: (
    user: string,
    post: Pick<SlackPost, 'channel' | 'ts'>,
    action: Record<string, unknown>,
  ) => Promise<void>;
  readonly openHome: (user: string) => Promise<void>;
  readonly edit: (user: string, post: SlackPost, text: string) => Promise<void>;
  readonly remove: (user: string, post: SlackPost) => Promise<void>;
  readonly posts: (channel: string) => Promise<readonly SlackPost[]>;
  readonly state: () => Promise<{
    readonly channels: readonly {
      readonly id: string;
      readonly is_im?: boolean;
      readonly members: readonly string[];
    }[];
  }>;
  readonly stop: () => Promise<void>;
};

export type LocalSlackOptions = {
  readonly mode: 'events' | 'socket';
  /** Where events go in `events` mode. */
  readonly requestUrl?: string;
  /** 0 or left out: any free one. */
  readonly port?: number;
};

/** Starts the emulator on a free port with a bot, a channel and two people in it. */
export const startLocalSlack = async ({ mode, requestUrl, port: wanted }: LocalSlackOptions): Promise<LocalSlack> => {
  const folder = await mkdtemp(join(tmpdir(), 'local-slack-'));
  const port = wanted || (await freePort());
  const config = join(folder, 'workspace.json');
  await writeFile(config, JSON.stringify(workspace(mode, requestUrl)));
  const child = spawn(
    LOCAL_SLACK,
    ['--config', config, '--port', String(port), '--base-host', '127.0.0.1', '--files-dir', join(folder, 'files')],
    { stdio: 'ignore' },
  );
  const base = `http://127.0.0.1:${port}`;
  await isUp(base, child);
  const send = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`${base}/_control/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const get = async <T>(path: string): Promise<T> => (await (await fetch(`${base}/_control/${path}`)).json()) as T;
  return {
    base,
    apiUrl: `${base}/api/`,
    say: async (user, channel, text, thread) => {
      const { message } = await send('message', { user, channel, text, ...(thread && { thread_ts: thread }) });
      return message as SlackPost;
    },
    command: async (user, channel, command, text = '') => {
      await send('command', { user, channel, command, text });
    },
    interact: async (user, { channel, ts }, action) => {
      await send('interact', { user, channel, messageTs: ts, action });
    },
    openHome: async (user) => {
      await send('open-home', { user });
    },
    edit: async (user, { channel, ts }, text) => {
      await send('edit-message', { user, channel, ts, text });
    },
    remove: async (user, { channel, ts }) => {
      await send('delete-message', { user, channel, ts });
    },
    posts: async (channel) => (await get<{ messages: SlackPost[] }>(`messages/${channel}`)).messages,
    state: () => get('state'),
    stop: async () => {
      child.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const workspace = (mode: 'events' | 'socket', requestUrl: string | undefined) => ({
  workspace: { name: 'Rung test', domain: 'rung-test', teamId: IDS.team },
  app: {
    appId: IDS.app,
    botUserId: IDS.bot,
    botName: 'rung',
    ...SECRETS,
    mode,
    ...(requestUrl && { requestUrl }),
  },
  users: [
    { id: IDS.ada, name: 'ada', real_name: 'Ada', tz: 'Europe/Lisbon' },
    { id: IDS.ben, name: 'ben', real_name: 'Ben' },
    { id: IDS.otherBot, name: 'other', is_bot: true },
  ],
  channels: [{ id: IDS.general, name: 'general', members: [IDS.bot, IDS.ada, IDS.ben, IDS.otherBot] }],
});

const isUp = async (base: string, child: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    const response = await fetch(`${base}/_control/state`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  child.kill();
  throw new Error('the Slack emulator did not start');
};

/** A port that nobody listens on just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
