import { setTimeout as sleep } from 'node:timers/promises';
import { RungError } from '../core/errors.ts';
import type { Shelf } from './shelf.ts';

const PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 50;

/**
 * Changes one entry so that no change by anybody else is lost: what was read is replaced only while it is still
 * there, else read and changed again. A change that gives back what it got writes nothing.
 */
export const amend = async (
  shelf: Shelf,
  key: string,
  change: (text: string | undefined) => string | undefined,
  ttlMs?: number,
): Promise<void> => {
  const until = Date.now() + PATIENCE_MS;
  for (let attempt = 0; ; attempt++) {
    const was = await shelf.get(key);
    const text = change(was);
    if (text === undefined || text === was) return;
    if (await shelf.swap(key, was, text, ttlMs)) return;
    if (Date.now() > until) {
      throw new RungError('store', 'store', `${key} is being changed by too many at once: nothing was kept, try again`);
    }
    await sleep(Math.random() * Math.min(2 ** attempt, LONGEST_PAUSE_MS));
  }
};
