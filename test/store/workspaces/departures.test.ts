import { afterEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';

const DAY = 86_400_000;
const LEFT = new Date('2026-03-01T12:00:00Z');

describe('workspaces that took Rung off', () => {
  let store: Store;
  afterEach(() => store.close());
  const open = async () => {
    store = await openStore('memory:');
    return store.departures;
  };

  it('are due when their time has come, not before', async () => {
    const departures = await open();
    await departures.note('slack:T1', new Date(LEFT.getTime() + 30 * DAY));
    await departures.note('slack:T2', new Date(LEFT.getTime() + 90 * DAY));
    expect(await departures.due(new Date(LEFT.getTime() + 30 * DAY - 1))).toEqual([]);
    expect(await departures.due(new Date(LEFT.getTime() + 30 * DAY))).toEqual(['slack:T1']);
  });

  it('are forgotten when they come back', async () => {
    const departures = await open();
    await departures.note('slack:T1', LEFT);
    await departures.cancel('slack:T1');
    await departures.cancel('slack:T9');
    expect(await departures.due(new Date(LEFT.getTime() + DAY))).toEqual([]);
  });

  it('are all kept when many leave at once', async () => {
    const departures = await open();
    const names = Array.from({ length: 20 }, (_name, at) => `slack:T${at}`);
    await Promise.all(names.map((name) => departures.note(name, LEFT)));
    expect([...(await departures.due(LEFT))].toSorted()).toEqual(names.toSorted());
  });
});
