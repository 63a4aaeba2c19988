import type { ProgressStore } from '../../core/ports.ts';
import { amend } from '../amend.ts';
import type { Shelf } from '../backend.ts';
import { toPersonKey } from '../key.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import { countItems, type Held, NOTHING_HELD, parseRecord, renderRecord } from './record.ts';

export type ProgressDeps = {
  readonly shelf: Shelf;
  /** Told about each part of a record that could not be read and was left as it is. */
  readonly warn: (message: string) => void;
};

/**
 * One entry for each person, replaced only while it is still what was read: changes made by several processes all
 * count, and a record is never half-written. Changes made in this process follow each other in the order they came.
 */
export const createProgressStore = ({ shelf, warn }: ProgressDeps): ProgressStore => {
  const inOrder = createKeyedQueue();

  const read = (text: string | undefined): Held => {
    if (text === undefined) return NOTHING_HELD;
    const held = parseRecord(text);
    for (const { part, item } of held.aside) {
      warn(`[rung] [store] in a record, ${[part, item].filter(Boolean).join('.')} can't be read; it is left as it is`);
    }
    return held;
  };

  return {
    load: async (person) => {
      const key = toPersonKey(person);
      return read(await shelf.get(key)).profile;
    },
    update: (person, change) => {
      const key = toPersonKey(person);
      return inOrder(key, async () => {
        let profile = NOTHING_HELD.profile;
        await amend(shelf, key, (text) => {
          const held = read(text);
          profile = change(held.profile);
          return profile === held.profile ? 'leave' : { to: renderRecord({ ...held, profile }) };
        });
        return profile;
      });
    },
    erase: (person) => {
      const key = toPersonKey(person);
      return inOrder(key, async () => {
        const text = await shelf.get(key);
        return text !== undefined && (await shelf.drop(key)) ? countUnlessBroken(text) : 0;
      });
    },
  };
};

/** What can't be read is erased like everything else, and is one entry. */
const countUnlessBroken = (text: string): number => {
  try {
    return countItems(parseRecord(text));
  } catch {
    return 1;
  }
};
