import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { inspectStore } from '../../src/operations/backup.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createDiscordStandIn, type DiscordStandIn, readMessage } from '../stand-ins/discord/discord-stand-in.ts';
import { IDS } from '../stand-ins/discord/world.ts';

const TOKEN = 'a-token-as-long-as-those-of-discord';
const SKILLS = ['docker', 'sql', 'git', 'linux', 'kubernetes', 'redis', 'python', 'http'] as const;
const ROUNDS = 4;
const { skills } = loadKnowledge('knowledge');

let discord: DiscordStandIn;
const children = new Set<ChildProcess>();
const folder = mkdtempSync(join(tmpdir(), 'rung-faults-'));
const STORE_URL = `sqlite:${join(folder, 'rung.sqlite')}`;
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await discord.stop();
  rmSync(folder, { recursive: true });
});

/** The process as it is started for real. */
const start = (): { readonly child: ChildProcess; readonly errors: () => string } => {
  let errors = '';
  const child = spawn(process.execPath, ['src/launch.js'], {
    env: { PATH: process.env.PATH ?? '', STORE_URL, PORT: '0', DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr?.on('data', (chunk) => {
    errors += String(chunk);
  });
  children.add(child);
  return { child, errors: () => errors };
};

test('two processes on one store, killed at random points while they serve, lose nothing they answered for and answer nothing twice', async () => {
  discord = await createDiscordStandIn({ token: TOKEN });
  const running = [start(), start()];
  await discord.until('both', () => discord.gateway.connected() === 2, 120_000);
  let asked = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const skill of SKILLS.slice(round * 2, round * 2 + 2)) {
      discord.ada.say(IDS.general, `${discord.mention} I know ${skill}`);
      asked += 1;
      await sleep(Math.random() * 60);
    }
    const killed = running.shift();
    killed?.child.kill('SIGKILL');
    if (killed) await once(killed.child, 'exit');
    await discord.settled();
    running.push(start());
    await discord.until('the next one', () => discord.gateway.connected() === 2, 120_000);
  }
  discord.ada.say(IDS.general, `${discord.mention} what is a back-end engineer`);
  await discord.settled();

  const told = discord.ada
    .sees()
    .flatMap((message) => /^(.+) is on your record as learned/m.exec(readMessage(message))?.[1] ?? []);
  expect(told.length).toBeGreaterThanOrEqual(asked - ROUNDS);
  expect(new Set(told).size).toBe(told.length);
  for (const { child } of running) child.kill('SIGTERM');
  await Promise.all(running.map(async ({ child }) => child.exitCode ?? once(child, 'exit')));
  expect(running.map(({ child }) => child.exitCode)).toEqual([0, 0]);
  expect(inspectStore(join(folder, 'rung.sqlite')).entries).toBeGreaterThan(0);
  const store = await openStore(STORE_URL);
  const record = await store.progress.load({
    key: `discord:${IDS.guild}:${IDS.ada}`,
    platform: 'discord',
    workspace: `discord:${IDS.guild}`,
  });
  await store.close();
  const names = Object.keys(record.skills).map((id) => skills.get(id)?.name);
  expect(names).toEqual(expect.arrayContaining(told));
  expect(discord.problems).toEqual([]);
}, 400_000);
