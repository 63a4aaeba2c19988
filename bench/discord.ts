import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { type BenchDiscord, createBenchDiscord, type Used } from './discord-server.ts';

/**
 * How many interactions a second Rung answers, as it runs with its store on disk, beside a raw discord.js handler that
 * sends the same bytes: `node bench/discord.ts [store address [play ...]]` prints one JSON line for each figure. Each is in
 * a process of its own, against the same small Discord, in turns, so that whatever else the machine does hits both.
 * Pictures are left out: they are drawn in another thread, and sent as files by both in the same way.
 */
const ROUNDS = 5;
const ROUND_MS = 1_500;
/** By then what is called often is compiled. */
const WARM_UP_MS = 6_000;
const TOKEN = 'a-token-for-the-bench';
const KNOWLEDGE = fileURLToPath(new URL('../knowledge', import.meta.url));

type Round = {
  readonly answered: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly cpuMicros: number;
};
type Side = { readonly discord: BenchDiscord; readonly bot: ChildProcess };

const text = (name: string, value: string) => ({ name, type: 3, value });

/** Thousands of different questions, from every topic. */
const toQuestions = (): readonly Used[] => {
  const { examples } = loadKnowledge(KNOWLEDGE);
  const step = Math.floor(examples.length / 5_000);
  return examples
    .filter((_example, at) => at % step === 0)
    .map((example) => ({ name: 'ask', options: [text('question', example.text)] }));
};

const PLAYS: Readonly<Record<string, readonly Used[]>> = {
  salary: [{ name: 'salary', options: [text('level', 'senior'), text('country', 'DE')] }],
  commands: [
    { name: 'help' },
    { name: 'next' },
    { name: 'skills' },
    { name: 'roadmap', options: [text('level', 'mid')] },
    { name: 'gap', options: [text('level', 'senior')] },
    { name: 'practice', options: [text('skill', 'sql')] },
    { name: 'quiz' },
    { name: 'settings' },
    { name: 'privacy' },
    { name: 'salary', options: [text('level', 'junior'), text('country', 'US'), text('compare', 'GB')] },
  ],
  plan: [{ name: 'plan', options: [{ name: 'hours', type: 10, value: 6 }] }],
  questions: toQuestions(),
};

const print = (name: string, value: number, unit: string, n: number): void =>
  console.log(JSON.stringify({ name: `discord.${name}`, value: Math.round(value * 100) / 100, unit, n }));

const start = async (kind: 'rung' | 'raw', given: string): Promise<Side> => {
  const discord = await createBenchDiscord();
  const file = fileURLToPath(new URL('discord-bot.ts', import.meta.url));
  const bot = fork(file, [kind, TOKEN, discord.apiUrl, given]);
  await hear(bot, 'ready');
  return { discord, bot };
};

const hear = (child: ChildProcess, key: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const fail = () => reject(new Error('a bot ended'));
    child.once('exit', fail);
    const listen = (message: Record<string, unknown>) => {
      if (!(key in message)) return;
      child.off('message', listen);
      child.off('exit', fail);
      resolve(Number(message[key]));
    };
    child.on('message', listen);
  });

const tell = (child: ChildProcess, what: 'cpu' | 'read'): Promise<number> => {
  const heard = hear(child, what);
  child.send(what);
  return heard;
};

const play = async ({ discord, bot }: Side, used: readonly Used[]): Promise<Round> => {
  const before = await tell(bot, 'cpu');
  const ran = await discord.run(used, ROUND_MS);
  return { ...ran, cpuMicros: (await tell(bot, 'cpu')) - before };
};

const report = (name: string, rounds: readonly Round[]) => {
  const sum = (of: keyof Round) => rounds.reduce((all, round) => all + round[of], 0);
  const found = { perSecond: sum('answered') / sum('seconds'), micros: sum('cpuMicros') / sum('answered') };
  print(`${name}`, found.perSecond, 'interactions/s', sum('answered'));
  print(`${name}.cpu`, found.micros, 'us/interaction', sum('answered'));
  print(`${name}.bytes`, sum('bytes') / sum('answered'), 'bytes/answer', sum('answered'));
  return found;
};

const compare = async (name: string, all: readonly Used[], rung: Side, raw: Side, file: string): Promise<void> => {
  const plain = await answeredPlainly(rung.discord, await answeredPlainly(rung.discord, all.map(toUnanswered)));
  const used = plain.map((one) => one.used);
  writeFileSync(file, JSON.stringify(plain.map(({ body }) => toReply(body))));
  await tell(raw.bot, 'read');
  await raw.discord.once(used);
  for (const { discord } of [rung, raw]) await discord.run(used, WARM_UP_MS);
  const rounds: { readonly rung: Round; readonly raw: Round }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ rung: await play(rung, used), raw: await play(raw, used) });
  const ours = report(
    `${name}.rung`,
    rounds.map((round) => round.rung),
  );
  const theirs = report(
    `${name}.raw`,
    rounds.map((round) => round.raw),
  );
  print(`${name}.ratio`, ours.perSecond / theirs.perSecond, 'of raw discord.js', ROUNDS);
  print(`${name}.cpu.ratio`, ours.micros / theirs.micros, 'of raw discord.js', ROUNDS);
};

type Answered = { readonly used: Used; readonly body: string };
const toUnanswered = (used: Used): Answered => ({ used, body: '' });

/** Forms are left out, which a bare handler opens another way, and so is what a picture once drawn is sent with. */
const answeredPlainly = async (discord: BenchDiscord, asked: readonly Answered[]): Promise<readonly Answered[]> => {
  const bodies = await discord.once(asked.map(({ used }) => used));
  return asked
    .map(({ used }, at) => ({ used, body: bodies[at] ?? '' }))
    .filter(({ body }) => body.startsWith('{"type":4'));
};

const toReply = (body: string): unknown => {
  const { embeds, components, flags } = (JSON.parse(body) as { data: { embeds: []; components: []; flags?: number } })
    .data;
  return { embeds, components, ...(flags && { flags }) };
};

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'rung-bench-'));
  const file = join(folder, 'replies.json');
  const [, , store = `sqlite:${join(folder, 'bench.sqlite')}`, ...wanted] = process.argv;
  const rung = await start('rung', store);
  const raw = await start('raw', file);
  for (const [name, used] of Object.entries(PLAYS))
    if (wanted.length === 0 || wanted.includes(name)) await compare(name, used, rung, raw, file);
  for (const { bot, discord } of [rung, raw]) {
    bot.kill();
    discord.stop();
  }
  rmSync(folder, { recursive: true, force: true });
};

await main();
process.exit(0);
