import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { type DiscordAdapter, type DiscordOptions, startDiscord } from '../../../src/adapters/discord/index.ts';

import type { Terms } from '../../../src/adapters/discord/parsing/term.ts';
import type { Inbound, Reply } from '../../../src/core/message.ts';
import type { Bot, Log } from '../../../src/core/ports.ts';
import { asRequest } from '../../../src/operations/request.ts';
import { createDiscordStandIn, type DiscordStandIn, readMessage } from '../../stand-ins/discord/discord-stand-in.ts';
import type { StoredMessage } from '../../stand-ins/discord/world.ts';

export const TERMS: Terms = {
  skill: [
    { value: 'docker', name: 'Docker', aliases: ['containers'] },
    { value: 'sql', name: 'SQL', aliases: ['structured query language'] },
    { value: 'kubernetes', name: 'Kubernetes', aliases: ['k8s'] },
  ],
  country: [
    { value: 'DE', name: 'Germany', aliases: ['Deutschland'] },
    { value: 'GB', name: 'United Kingdom', aliases: ['UK', 'Britain'] },
    { value: 'US', name: 'United States', aliases: ['USA', 'America'] },
  ],
  level: [
    { value: 'entry', name: 'Entry', aliases: ['junior', 'graduate'] },
    { value: 'mid', name: 'Mid', aliases: ['intermediate'] },
    { value: 'senior', name: 'Senior', aliases: ['sr'] },
    { value: 'lead', name: 'Lead', aliases: ['team lead'] },
    { value: 'principal', name: 'Principal', aliases: ['staff'] },
  ],
};

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
  return {
    notes,
    log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
  };
};

export type Served = {
  readonly discord: DiscordStandIn;
  readonly adapter: DiscordAdapter;
  readonly notes: readonly Noted[];
  readonly heard: readonly Inbound[];
  /** Ends both and fails the test where either side broke Discord's rules. */
  readonly stop: () => Promise<void>;
};

/** The adapter as it runs, on the stand-in, with a bot that answers once for each id. */
export const serve = async (
  answer: (inbound: Inbound) => Reply | undefined | Promise<Reply | undefined>,
  options: Partial<DiscordOptions> & { readonly patienceMs?: number } = {},
): Promise<Served> => {
  const { patienceMs, ...rest } = options;
  const discord = await createDiscordStandIn(patienceMs === undefined ? {} : { patienceMs });
  const { log, notes } = createNotes();
  const heard: Inbound[] = [];
  const bot: Bot = {
    handle: async (inbound) => {
      const isNew = !heard.some(({ id }) => id === inbound.id);
      heard.push(inbound);
      return isNew ? answer(inbound) : undefined;
    },
  };
  const adapter = await startDiscord({
    token: discord.token,
    apiUrl: discord.apiUrl,
    bot,
    log,
    asRequest,
    terms: TERMS,
    ...rest,
  });
  await discord.until('the commands', () => discord.world.registrations.length > 0);
  return {
    discord,
    adapter,
    notes,
    heard,
    stop: async () => {
      await adapter.stop();
      await discord.stop();
      expect(discord.problems).toEqual([]);
      expect(findUnguarded(discord.calls)).toEqual([]);
    },
  };
};

/** Every message sent or changed that could notify somebody: each carries that it must not. */
export const findUnguarded = (calls: DiscordStandIn['calls']): readonly string[] =>
  calls.flatMap(({ method, path, body }) => {
    const message = toMessage(method, path, body);
    const isGuarded = isDeepStrictEqual(message?.allowed_mentions, { parse: [], replied_user: false });
    return message === undefined || isGuarded ? [] : [`${method} ${path}`];
  });

type Sent = { readonly type?: number; readonly data?: object; readonly allowed_mentions?: unknown };

const toMessage = (method: string, path: string, body: unknown): Sent | undefined => {
  const sent = body as Sent | undefined;
  if (path.endsWith('/callback')) return sent?.type === 4 || sent?.type === 7 ? (sent.data ?? {}) : undefined;
  const isWritten = method === 'POST' || method === 'PATCH';
  return isWritten && /^\/(channels\/\d+\/messages|webhooks\/)/.test(path) ? (sent ?? {}) : undefined;
};

/** A reply of words, for tests that are about the way and not about the answer. */
export const toReply = (text: string, more: Partial<Reply> = {}): Reply => ({
  topic: 'help',
  visibility: 'public',
  blocks: [{ kind: 'lead', text }],
  figures: [],
  sources: [],
  ...more,
});

const MORE = { label: 'More', action: { topic: 'help', aspect: 'more', slots: {} } } as const;
export const withButton = (reply: Reply): Reply => ({
  ...reply,
  blocks: [...reply.blocks, { kind: 'buttons', buttons: [MORE] }],
});

export const texts = (messages: readonly StoredMessage[]): readonly string[] => messages.map(readMessage);

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
