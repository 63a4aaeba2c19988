import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { startDiscord } from '../../../src/adapters/discord/index.ts';
import type { Bot } from '../../../src/core/ports.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { createNotes, TERMS, toReply } from '../../adapters/discord/serve.ts';
import { type AdapterHarness, describeAdapter, type Seen } from '../../contracts/adapter.ts';
import { TWIN } from './install-twin.ts';
import { startShim } from './shim.ts';

const GENERAL = '710000000000000001';
const DIRECT = '710000000000000009';
const ADA = '800000000000000001';
const BEN = '800000000000000002';
const OTHER_BOT = '800000000000000003';
const SELF = '900000000000000001';

/** The part of the twin the tests use. */
type Twin = {
  readonly restUrl: string;
  readonly gatewayUrl: string;
  readonly botToken: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  simulateUserMessage(message: { channelId: string; userId: string; content: string }): Promise<APIMessage>;
  simulateSlashCommand(command: { channelId: string; userId: string; name: string }): Promise<{ id: string }>;
  simulateButtonClick(press: {
    channelId: string;
    userId: string;
    messageId: string;
    customId: string;
  }): Promise<{ id: string }>;
  readonly prisma: {
    readonly message: {
      findMany(
        query: object,
      ): Promise<
        readonly { id: string; channelId: string; embeds: string; components: string; flags: number; content: string }[]
      >;
    };
    readonly interactionResponse: {
      findMany(query: object): Promise<readonly { acknowledged: boolean; type: number; data: string | null }[]>;
    };
    readonly applicationCommand: { count(): Promise<number> };
  };
};

const loadTwin = async (): Promise<new (options: object) => Twin> => {
  const entry = pathToFileURL(join(TWIN, 'node_modules/discord-digital-twin/dist/index.js')).href;
  return ((await import(entry)) as { DigitalDiscord: new (options: object) => Twin }).DigitalDiscord;
};

const findFreePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** The adapter on the twin, the shim between them. */
const serveOnTwin = async (bot: Bot) => {
  const DigitalDiscord = await loadTwin();
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), 'discord-twin-'));
  const twin = new DigitalDiscord({
    guild: { name: 'Back-end Guild' },
    botUser: { id: SELF, username: 'rung' },
    channels: [
      { id: GENERAL, name: 'general', type: 0 },
      { id: DIRECT, name: 'direct', type: 0 },
    ],
    users: [
      { id: ADA, username: 'ada' },
      { id: BEN, username: 'ben' },
      { id: OTHER_BOT, username: 'otherbot', bot: true },
    ],
    dbUrl: `file:${join(folder, 'twin.db')}`,
    gatewayUrlOverride: `ws://127.0.0.1:${port}`,
  });
  await twin.start();
  const shim = await startShim({
    port,
    direct: DIRECT,
    restUrl: () => twin.restUrl.replace(/\/v10$/, ''),
    gatewayUrl: () => twin.gatewayUrl,
    users: [{ id: SELF, username: 'rung' }],
  });
  const { log, notes } = createNotes();
  let underWay = 0;
  const counted: Bot = {
    handle: async (inbound) => {
      underWay += 1;
      return bot.handle(inbound).finally(() => {
        underWay -= 1;
      });
    },
  };
  const adapter = await startDiscord({
    token: twin.botToken,
    apiUrl: shim.apiUrl,
    bot: counted,
    log,
    asRequest,
    terms: TERMS,
  });
  const messages = () => twin.prisma.message.findMany({ where: { authorId: SELF }, orderBy: { id: 'asc' } });
  /** Quiet once nothing is in hand and no message has come or changed for a while. */
  const settled = async () => {
    let before = '';
    for (let quiet = 0; quiet < 4; ) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = JSON.stringify(await messages());
      quiet = now === before && underWay === 0 ? quiet + 1 : 0;
      before = now;
    }
  };
  const until = async (holds: () => Promise<boolean>) => {
    for (let tries = 0; tries < 200 && !(await holds()); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
  };
  await until(async () => (await twin.prisma.applicationCommand.count()) > 0);
  const stop = async () => {
    await adapter.stop();
    await shim.stop();
    await twin.stop();
    rmSync(folder, { recursive: true });
  };
  return { twin, notes, messages, settled, repeatLast: shim.repeatLast, stop };
};

type Stored = Awaited<ReturnType<Awaited<ReturnType<typeof serveOnTwin>>['messages']>>[number];
type Row = { readonly components: readonly { readonly label?: string; readonly custom_id?: string }[] };

const buttonsOf = ({ components }: Stored) =>
  (JSON.parse(components) as readonly Row[]).flatMap((row) => row.components);

const toSeen = (message: Stored): Seen => ({
  text: (JSON.parse(message.embeds) as readonly { title?: string; description?: string }[])
    .flatMap(({ title, description }) => [title ?? '', description ?? ''])
    .join('\n'),
  buttons: buttonsOf(message).flatMap(({ label }) => (label === undefined ? [] : [label])),
});

const start = async (bot: Bot): Promise<AdapterHarness> => {
  const { twin, messages, settled, repeatLast, stop } = await serveOnTwin(bot);
  const say = async (userId: string, content: string) => {
    await twin.simulateUserMessage({ channelId: GENERAL, userId, content });
    await settled();
  };
  return {
    say: (text, { addressed = true } = {}) => say(ADA, addressed ? `<@${SELF}> ${text}` : text),
    sayAsBen: (text) => say(BEN, `<@${SELF}> ${text}`),
    sayAsBot: (who, text) => say(who === 'itself' ? SELF : OTHER_BOT, `<@${SELF}> ${text}`),
    commandNext: async () => {
      await twin.simulateSlashCommand({ channelId: GENERAL, userId: ADA, name: 'next' });
      await settled();
    },
    press: async (label) => {
      const found = (await messages())
        .toReversed()
        .flatMap((message) => buttonsOf(message).map((button) => ({ message, button })))
        .find(({ button }) => button.label === label);
      if (!found) throw new Error(`no button ${label}`);
      const { message, button } = found;
      await twin.simulateButtonClick({
        channelId: message.channelId,
        userId: ADA,
        messageId: message.id,
        customId: button.custom_id ?? '',
      });
      await settled();
    },
    redeliver: async () => {
      repeatLast();
      await settled();
    },
    seen: async () => (await messages()).filter(({ content }) => content === '').map(toSeen),
    seenByBen: async () =>
      (await messages()).filter(({ flags, channelId }) => (flags & 64) === 0 && channelId !== DIRECT).map(toSeen),
    stop,
  };
};

describeAdapter('Discord on its digital twin', start);

describe('Discord on its digital twin', () => {
  it('takes a picture beside an answer, and a form as a first response', async () => {
    const picture = { kind: 'progress', title: 'Progress', groups: [], weeks: [] } as const;
    const { twin, messages, settled, stop, notes } = await serveOnTwin({
      handle: async ({ body }) =>
        body.kind === 'command' && body.topic === 'match'
          ? toReply('', {
              blocks: [
                {
                  kind: 'form',
                  form: {
                    title: 'Match',
                    submit: 'Go',
                    action: { topic: 'match', aspect: 'confirm', slots: {} },
                    fields: [{ id: 'advert', label: 'The advert', kind: 'text', maxLength: 100 }],
                  },
                },
              ],
            })
          : toReply('', {
              blocks: [
                { kind: 'file', name: 'a.txt', type: 'text/plain', content: 'x' },
                { kind: 'picture', picture, alt: 'None.' },
                { kind: 'lead', text: 'Here.' },
              ],
            }),
    });
    await twin.simulateSlashCommand({ channelId: GENERAL, userId: ADA, name: 'skills' });
    await settled();
    expect((await messages()).map((message) => toSeen(message).text)).toEqual([expect.stringContaining('Here.')]);
    await twin.simulateSlashCommand({ channelId: GENERAL, userId: ADA, name: 'match' });
    await settled();
    const responses = await twin.prisma.interactionResponse.findMany({ orderBy: { interactionId: 'asc' } });
    expect(responses.map(({ acknowledged, type }) => ({ acknowledged, type }))).toEqual([
      { acknowledged: true, type: 4 },
      { acknowledged: true, type: 9 },
    ]);
    expect(notes.filter(({ level }) => level === 'error')).toEqual([]);
    await stop();
  });
});
