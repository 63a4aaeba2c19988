import { writeSync } from 'node:fs';
import type { Profile } from '../../src/core/profile.ts';
import { openStore } from '../../src/store/open-store.ts';

/**
 * A process that uses a store: `worker.ts URL WORK SUBJECT NAME COUNT CONCURRENT`. It tells each thing that was done on
 * a line of its own.
 */
const [url = '', work = '', subject = '', name = '', count = '0', concurrent = '1'] = process.argv.slice(2);

const SKILLS = 20;
const store = await openStore(url);
const person = { key: subject, platform: 'test', workspace: 'test:T1' };
const tell = (line: string | number): void => void writeSync(1, `${line}\n`);
tell('ready');

/** Adds one to a count that all workers share, and says something new of a skill that only this worker speaks of. */
const toChange =
  (number: number) =>
  ({ settings, skills, ...rest }: Profile): Profile => ({
    ...rest,
    settings: { ...settings, goal: { role: String(Number(settings.goal?.role ?? 0) + 1) } },
    skills: { ...skills, [`${name}-${number % SKILLS}`]: { status: 'learning', since: String(number) } },
  });

const works: Readonly<Record<string, (number: number) => Promise<void>>> = {
  update: async (number) => {
    await store.progress.update(person, toChange(number));
    tell(number);
  },
  claim: async (number) => {
    if (await store.claims.claim(`${subject} ${number}`, 60_000)) tell(number);
  },
  take: async () => {
    for (const { id } of await store.subscriptions.take(new Date(subject), 3, 60_000)) tell(id);
  },
};

const runLane = async (from: number): Promise<void> => {
  for (let number = from; number < Number(count); number += Number(concurrent)) await works[work]?.(number);
};

await Promise.all(Array.from({ length: Number(concurrent) }, (_, lane) => runLane(lane)));
await store.close();
