import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../src/core/message.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { createSubscription } from '../../contracts/subscription-store.ts';
import { createDiscordStandIn, type DiscordStandIn, readMessage } from '../../stand-ins/discord/discord-stand-in.ts';
import { shardOf } from '../../stand-ins/discord/payloads.ts';
import { IDS, openDm } from '../../stand-ins/discord/world.ts';

const TOKEN = 'a-token-as-long-as-those-of-discord';
const ROOT = new URL('../../..', import.meta.url);
/** Two processes read the whole knowledge folder, on a busy machine beside others. */
const STARTING_MS = 120_000;
const RECEIVERS = 12;

/** Two shards, each a process of its own as `npm run discord:shards` starts them, on one store. */
describe('Two shards of Discord on one store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rung-shards-'));
  const storeUrl = `sqlite:${join(folder, 'rung.sqlite')}`;
  let discord: DiscordStandIn;
  let shards: ChildProcess;
  let store: Store;
  let errors = '';

  beforeAll(async () => {
    discord = await createDiscordStandIn({ token: TOKEN });
    shards = spawn(process.execPath, ['src/cli/discord-shards.ts', '--count', '2', '--delay', '1'], {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH ?? '',
        STORE_URL: storeUrl,
        PORT: '0',
        DISCORD_TOKEN: TOKEN,
        DISCORD_API_URL: discord.apiUrl,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    shards.stderr?.on('data', (chunk) => {
      errors += String(chunk);
    });
    await discord.until('both shards', () => discord.gateway.connected() === 2, STARTING_MS);
    await discord.until('the commands', () => discord.world.registrations.length > 0);
    store = await openStore(storeUrl);
  }, STARTING_MS);

  afterAll(async () => {
    const ended = once(shards, 'exit');
    shards.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await store.close();
    await discord.stop();
    rmSync(folder, { recursive: true });
    expect(discord.problems).toEqual([]);
    expect(errors).not.toContain(TOKEN);
  }, 30_000);

  const newest = (channel?: string) => {
    const message = discord.ada.sees(channel).at(-1);
    return message ? readMessage(message) : '';
  };

  it('share the record of a person: what one writes down the other knows, and back', async () => {
    expect(shardOf(IDS.guild, 2)).toBe(1);
    const direct = openDm(discord.world, IDS.ada).id;
    expect(shardOf(undefined, 2)).toBe(0);

    discord.ada.say(IDS.general, `${discord.mention} I know python and docker`);
    await discord.until('the answer', () => newest(direct).includes('Docker'));
    const [answer] = discord.ada.sees(direct);
    await discord.ada.press('What next?');
    const next = /Next: ([\w ]+)/.exec(newest(direct))?.[1] ?? 'no step';
    await discord.ada.press('I know it already');
    await discord.ada.command('skills');
    expect(newest(IDS.general)).toContain(next);
    expect(newest(IDS.general)).toContain('Docker');

    await discord.ada.command('skill set', { skill: 'docker', status: 'none' });
    if (answer) await discord.ada.press('My skills', { on: answer });
    expect(newest(direct)).toContain(next);
    expect(newest(direct)).not.toContain('Docker');
  });

  it('send each nudge once, whichever of them it falls to', async () => {
    const people = Array.from({ length: RECEIVERS }, (_one, at) => String(810_000_000_000_000_100n + BigInt(at)));
    for (const id of people) discord.world.users.set(id, { id, name: `reader${id.slice(-2)}`, bot: false });
    const due = new Date(Date.now() + 1_500).toISOString();
    for (const id of people) {
      const person = toPerson(id);
      await store.progress.update(person, (profile) => ({
        ...profile,
        skills: { git: { status: 'learning', since: '2026-01-01' } },
      }));
      const subscription = createSubscription(person, { due });
      await store.subscriptions.update(subscription.id, () => subscription);
    }
    const received = () =>
      people.map(
        (id) =>
          discord.calls.filter(({ path }) => path === `/channels/${openDm(discord.world, id).id}/messages`).length,
      );
    await discord.until('every nudge', () => received().every((count) => count > 0), 60_000);
    await sleep(3_000);
    expect(received()).toEqual(people.map(() => 1));
    const kept = await Promise.all(people.map((id) => store.subscriptions.load(`person:${toPerson(id).key}`)));
    expect(kept.map((one) => one?.sent.map(({ outcome }) => outcome))).toEqual(people.map(() => ['sent']));
  }, 90_000);
});

const toPerson = (id: string): Person => ({
  key: `discord:${IDS.guild}:${id}`,
  platform: 'discord',
  workspace: `discord:${IDS.guild}`,
});
