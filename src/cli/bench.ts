import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RungError } from '../core/errors.ts';
import { endWith } from './end-with.ts';

/**
 * `rung bench [NAME ...] [--minutes N]`: runs the files of bench/ that are named, or all, one after another, each in a
 * process of its own, and prints their JSON lines. What else they say goes to standard error. Exit code 1 when one fails.
 */
endWith(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { minutes: { type: 'string' } } });
  const names = ORDER.filter((name) => existsSync(`${BENCHES}${name}.ts`));
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown) throw new RungError('input', 'bench', `there is no bench ${unknown}: name some of ${names.join(', ')}`);
  const patienceMs = Number(values.minutes ?? 10) * 60_000;
  const failed: string[] = [];
  for (const name of positionals.length > 0 ? positionals : names) {
    if (!(await run(name, patienceMs))) failed.push(name);
  }
  if (failed.length > 0) console.error(`[rung] [bench] failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
});

/** Other files of the folder are parts of these. */
const ORDER = [
  'answers',
  'understanding',
  'start',
  'beside',
  'store',
  'slack',
  'discord',
  'nudges',
  'pictures',
  'phrasing',
];
const BENCHES = fileURLToPath(new URL('../../bench/', import.meta.url));

const run = async (name: string, patienceMs: number): Promise<boolean> => {
  console.error(`[rung] [bench] ${name}`);
  const child = spawn(process.execPath, [`${BENCHES}${name}.ts`], { stdio: ['ignore', 'pipe', 'inherit'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) console.log(line);
    else console.error(line);
  }
  const code = await ended;
  clearTimeout(timer);
  return code === 0;
};
