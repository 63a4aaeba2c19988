import type { TextCache } from '../core/ports.ts';
import type { Shelf } from './backend.ts';
import { toDigest } from './key.ts';

/** Keys may be long texts themselves, so only their digests are kept. */
export const createTextCache = (shelf: Shelf): TextCache => ({
  get: (key) => shelf.get(toDigest(key)),
  put: (key, text, ttlMs) => shelf.put(toDigest(key), text, ttlMs),
});
