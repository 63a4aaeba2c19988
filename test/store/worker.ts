import { writeSync } from 'node:fs';
import type { Profile } from '../../src/core/profile.ts';
import { openStore } from '../../src/store/open-store.ts';

/**
 * A process that changes one person's record: `worker.ts URL PERSON NAME COUNT CONCURRENT`. Each change adds one to a
 * count that all workers share, and says something new of a skill that only this worker speaks of. Every change that
 * was kept is told on a line of its own: its number.
 */
const [url = '', key = '', name = '', count = '0', concurrent = '1'] = process.argv.slice(2);

const SKILLS = 20;
const store = await openStore(url);
const person = { key, platform: 'test', workspace: 'test:T1' };
writeSync(1, 'ready\n');

const toChange =
  (number: number) =>
  ({ settings, skills, ...rest }: Profile): Profile => ({
    ...rest,
    settings: { ...settings, goal: { role: String(Number(settings.goal?.role ?? 0) + 1) } },
    skills: { ...skills, [`${name}-${number % SKILLS}`]: { status: 'learning', since: String(number) } },
  });

const runLane = async (from: number): Promise<void> => {
  for (let number = from; number < Number(count); number += Number(concurrent)) {
    await store.progress.update(person, toChange(number));
    writeSync(1, `${number}\n`);
  }
};

await Promise.all(Array.from({ length: Number(concurrent) }, (_, lane) => runLane(lane)));
await store.close();
