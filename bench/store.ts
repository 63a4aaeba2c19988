import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../src/core/message.ts';
import { EMPTY_PROFILE, type Profile } from '../src/core/profile.ts';
import { openBackend } from '../src/store/backends/open-backend.ts';
import { toPersonKey } from '../src/store/key.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { renderRecord } from '../src/store/people/record.ts';

/**
 * How fast things are kept: `node bench/store.ts` prints one JSON line for each figure, for sqlite, and for the servers
 * of `TEST_REDIS_URL` and `TEST_POSTGRES_URL` where they are set. Records of the bench are deleted at the end.
 */
const SKILLS = 50;
const FEW_PEOPLE = 20;
const MANY_PEOPLE = 20_000;
const SINCE = '2026-01-05T09:00:00.000Z';

const folder = mkdtempSync(join(tmpdir(), 'rung-bench-'));
const places = [
  ['sqlite', `sqlite:${join(folder, 'bench.sqlite')}`],
  ['redis', process.env.TEST_REDIS_URL],
  ['postgres', process.env.TEST_POSTGRES_URL],
] as const;

const print = (name: string, value: number, unit: string, n: number): void =>
  console.log(JSON.stringify({ name, value: Math.round(value * 10) / 10, unit, n }));

const createPerson = (workspace: string, id: number): Person => ({
  key: `${workspace}:U${id}`,
  platform: 'bench',
  workspace,
});

const createProfile = (): Profile => ({
  ...EMPTY_PROFILE,
  settings: { level: 'mid', years: 4 },
  skills: Object.fromEntries(
    Array.from({ length: SKILLS }, (_, index) => [`skill-${index}`, { status: 'learned', since: SINCE }] as const),
  ),
});

const say =
  (number: number) =>
  (profile: Profile): Profile => ({
    ...profile,
    skills: { ...profile.skills, [`skill-${number % SKILLS}`]: { status: 'learning', since: SINCE } },
  });

/** Works as many at once as given, and gives back how many milliseconds each took. */
const measure = async (
  n: number,
  atOnce: number,
  work: (number: number) => Promise<unknown>,
): Promise<{ readonly each: readonly number[]; readonly seconds: number }> => {
  const each: number[] = [];
  const started = performance.now();
  const runLane = async (lane: number): Promise<void> => {
    for (let number = lane; number < n; number += atOnce) {
      const began = performance.now();
      await work(number);
      each.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, lane) => runLane(lane)));
  return { each: each.toSorted((one, other) => one - other), seconds: (performance.now() - started) / 1000 };
};

const toMicros = (each: readonly number[], part: number): number => (each[Math.floor(each.length * part)] ?? 0) * 1000;

/** Writes whole records past the store: filling is not what is measured. */
const fill = async (url: string, workspace: string, people: number): Promise<void> => {
  const { shelf, close } = await openBackend(url);
  const records = shelf('record');
  const text = renderRecord({ profile: createProfile(), aside: [] });
  await measure(people, 50, (id) => records.put(toPersonKey(createPerson(workspace, id)), text));
  await close();
};

const benchUpdates = async (name: string, store: Store, workspace: string): Promise<void> => {
  for (const atOnce of [1, 50]) {
    const n = 5_000;
    const { each, seconds } = await measure(n, atOnce, (number) =>
      store.progress.update(createPerson(workspace, number % 200), say(number)),
    );
    print(`store.${name}.updates.${atOnce}-at-once`, n / seconds, 'updates/s', n);
    print(`store.${name}.update.p99.${atOnce}-at-once`, toMicros(each, 0.99), 'us', n);
  }
};

const benchPage = async (name: string, store: Store, workspace: string, people: number): Promise<void> => {
  const n = 3_000;
  const load = (number: number) => store.progress.load(createPerson(workspace, (number * 7919) % people));
  await measure(500, 1, load);
  const { each } = await measure(n, 1, load);
  const records = people * SKILLS;
  print(`store.${name}.page.p50.of-${records}-skill-records`, toMicros(each, 0.5), 'us', n);
  print(`store.${name}.page.p99.of-${records}-skill-records`, toMicros(each, 0.99), 'us', n);
};

const benchDue = async (name: string, store: Store, workspace: string, subscriptions: number): Promise<void> => {
  const start = Date.UTC(1900, 0, 1);
  await measure(subscriptions, 50, (id) => {
    const owner = createPerson(workspace, id);
    return store.subscriptions.update(`bench ${owner.key}`, () => ({
      id: `bench ${owner.key}`,
      kind: 'person',
      channel: owner.key,
      owner,
      members: [],
      weekday: 'mon',
      time: '09:00',
      zone: 'UTC',
      every: 'week',
      due: new Date(start + id * 1000).toISOString(),
      sent: [],
    }));
  });
  const n = 20;
  const { each } = await measure(n, 1, (number) =>
    store.subscriptions.take(new Date(start + number * 10_000), 100, 1e12),
  );
  print(`store.${name}.take-ten-due.p50.of-${subscriptions}-subscriptions`, toMicros(each, 0.5), 'us', n);
};

for (const [name, url] of places) {
  if (url === undefined || url === '') continue;
  const workspace = `bench:${crypto.randomUUID()}`;
  const store = await openStore(url);
  await benchUpdates(name, store, `${workspace}-updates`);
  for (const people of [FEW_PEOPLE, MANY_PEOPLE]) {
    await fill(url, `${workspace}-${people}`, people);
    await benchPage(name, store, `${workspace}-${people}`, people);
  }
  await benchDue(name, store, `${workspace}-few`, 1_000);
  await store.workspaces.erase(`${workspace}-few`);
  await benchDue(name, store, `${workspace}-many`, 100_000);
  for (const part of ['updates', FEW_PEOPLE, MANY_PEOPLE, 'many']) await store.workspaces.erase(`${workspace}-${part}`);
  await store.close();
}
rmSync(folder, { recursive: true });
