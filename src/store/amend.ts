import { setTimeout as sleep } from 'node:timers/promises';
import { RungError } from '../core/errors.ts';

const PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 50;

/** Entries that can be replaced only while they are still what was read. */
export type Cells<To> = {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly swap: (key: string, was: string | undefined, to: To) => Promise<boolean>;
};

/** What a change asks for: something new in the place of the old, or nothing to be written at all. */
export type Change<To> = { readonly to: To } | 'leave';

/**
 * Changes one entry so that no change by anybody else is lost: what was read is replaced only while it is still
 * there, else it is read and changed again. Resolves once the change is kept.
 */
export const amend = async <To>(
  cells: Cells<To>,
  key: string,
  change: (was: string | undefined) => Change<To>,
): Promise<void> => {
  const until = Date.now() + PATIENCE_MS;
  for (let attempt = 0; ; attempt++) {
    const was = await cells.get(key);
    const wanted = change(was);
    if (wanted === 'leave' || (await cells.swap(key, was, wanted.to))) return;
    if (Date.now() > until) {
      throw new RungError(
        'store',
        'store',
        'an entry is being changed by too many at once: nothing was kept, try again',
      );
    }
    await sleep(Math.random() * Math.min(2 ** attempt, LONGEST_PAUSE_MS));
  }
};
