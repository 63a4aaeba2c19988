import type { ClaimStore } from '../core/ports.ts';
import type { Shelf } from './backend.ts';
import { toKey } from './key.ts';

/** Claims are entries that only the first caller can add. */
export const createClaimStore = (shelf: Shelf): ClaimStore => ({
  claim: (id, ttlMs) => shelf.swap(toKey(id), undefined, 'claimed', ttlMs),
  release: async (id) => {
    await shelf.drop(toKey(id));
  },
});
