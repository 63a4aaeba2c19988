import { expect, it } from 'vitest';
import type { Person, Turn } from '../../src/core/message.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { createPerson } from '../contracts/people.ts';
import { say } from '../contracts/progress-store.ts';
import { createSubscription } from '../contracts/subscription-store.ts';
import { describeOnEach, type Place, SHARED_PLACES } from './backends.ts';

const KEY = Buffer.alloc(32, 1).toString('base64');

const turn: Turn = {
  intent: { topic: 'next', aspect: 'answer', slots: {}, confidence: 1, alternatives: [] },
  offered: [],
  at: Date.now(),
};

const fill = async (store: Store, person: Person): Promise<void> => {
  await store.progress.update(person, say('docker', 'learned'));
  await store.conversations.remember(person, 'here', turn);
  await store.conversations.remember(person, 'there', turn);
  const mine = createSubscription(person, { due: '2026-01-05T09:00:00.000Z' });
  await store.subscriptions.update(mine.id, () => mine);
};

const readOf = async (place: Place, workspace: string): Promise<readonly string[]> =>
  [...((await place.readAll?.()) ?? [])].map((entry) => entry.join(' ')).filter((entry) => entry.includes(workspace));

describeOnEach(SHARED_PLACES, ({ create }) => {
  it('deletes every trace of a person, and of nobody else', async () => {
    const place = create();
    const store = await openStore(place.url);
    const workspace = `test:${crypto.randomUUID()}`;
    const [gone, other] = [createPerson('U1', workspace), createPerson('U10', workspace)];
    await fill(store, gone);
    await fill(store, other);
    const digest = createSubscription(other, { id: `${workspace} digest`, kind: 'channel', members: [gone, other] });
    await store.subscriptions.update(digest.id, () => digest);
    const isOfGone = (entry: string): boolean => /:U1(?!0)/.test(entry);
    expect((await readOf(place, workspace)).filter(isOfGone).length).toBeGreaterThan(3);

    expect(await store.progress.erase(gone)).toBe(3);

    const left = await readOf(place, workspace);
    expect(left.filter(isOfGone)).toEqual([]);
    expect(left.filter((entry) => /:U10/.test(entry)).length).toBeGreaterThan(3);
    expect((await store.subscriptions.load(digest.id))?.members).toEqual([other]);
    await store.workspaces.erase(workspace);
    await store.close();
    await place.remove();
  });

  it('deletes every trace of a workspace, and of no other', async () => {
    const place = create();
    const store = await openStore(place.url, { key: KEY });
    const run = crypto.randomUUID();
    const [gone, other] = [`test:${run}%`, `test:${run}`];
    for (const workspace of [gone, other, `${gone}/`, `${gone}0`]) {
      for (const id of ['U1', 'U2']) await fill(store, createPerson(id, workspace));
      await store.installations.save(workspace, 'xoxb-secret');
    }
    const before = (await readOf(place, run)).length;
    expect(await store.workspaces.erase(gone)).toBe(7);
    const after = await readOf(place, run);
    expect(after.some((entry) => entry.includes(`${gone}:U`))).toBe(false);
    if (place.name !== 'redis') expect(after).toHaveLength((before / 4) * 3);
    expect(Object.keys((await store.progress.load(createPerson('U1', other))).skills)).toEqual(['docker']);
    expect(await store.installations.load(gone)).toBeUndefined();
    expect(await store.installations.load(`${gone}0`)).toBe('xoxb-secret');
    for (const workspace of [other, `${gone}/`, `${gone}0`]) expect(await store.workspaces.erase(workspace)).toBe(7);
    expect(await readOf(place, run)).toEqual([]);
    await store.close();
    await place.remove();
  });
});
