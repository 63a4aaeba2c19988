import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { describeOnEach, PLACES } from './backends.ts';

describeOnEach(PLACES, ({ create }) => {
  it('gives a text back until its time is over', async () => {
    const place = create();
    const store = await openStore(place.url);
    const key = `${crypto.randomUUID()} ${'long '.repeat(10_000)}`;
    expect(await store.phrasings.get(key)).toBeUndefined();
    await store.phrasings.put(key, 'worded', 60_000);
    expect(await store.phrasings.get(key)).toBe('worded');
    expect(await store.phrasings.get(`${key}.`)).toBeUndefined();
    await store.phrasings.put(key, 'worded again', 50);
    await sleep(100);
    expect(await store.phrasings.get(key)).toBeUndefined();
    await store.close();
    await place.remove();
  });
});
