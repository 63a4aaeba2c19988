import type { ClaimStore } from '../core/ports.ts';
import type { Shelf } from './backend.ts';
import { toDigest } from './key.ts';

/**
 * Claims are entries that only the first caller can add. Ids may name whoever pressed a button, and outlive what is
 * deleted: only their digests are kept.
 */
export const createClaimStore = (shelf: Shelf): ClaimStore => ({
  claim: (id, ttlMs) => shelf.swap(toDigest(id), undefined, 'claimed', ttlMs),
  release: async (id) => {
    await shelf.drop(toDigest(id));
  },
});
