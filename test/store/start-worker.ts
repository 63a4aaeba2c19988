import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type Worker = {
  readonly process: ChildProcess;
  readonly ready: Promise<unknown>;
  /** What it told. */
  readonly lines: readonly string[];
  readonly ended: Promise<unknown>;
};

type Work = 'update' | 'claim' | 'take';

export const startWorker = (
  url: string,
  work: Work,
  subject: string,
  name: string,
  count: number,
  concurrent: number,
): Worker => {
  const script = new URL('./worker.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, url, work, subject, name, String(count), String(concurrent)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output = createInterface({ input: child.stdout });
  const lines: string[] = [];
  const ready = once(output, 'line');
  output.on('line', (line) => {
    if (line !== 'ready') lines.push(line);
  });
  return { process: child, ready, lines, ended: Promise.all([once(child, 'close'), once(output, 'close')]) };
};
