import Keyv, { type KeyvStoreAdapter } from 'keyv';

/** What a Keyv storage adapter of ours does besides: Keyv itself has no compare-and-set. */
export type SwapAdapter = KeyvStoreAdapter & {
  /**
   * Sets `key` (as it is, without a namespace) to `value`, for `ttlMs` where given, only while it holds `was` (undefined: nothing).
   * True when it did. Atomic, whichever process asks.
   */
  readonly swap: (key: string, was: string | undefined, value: string, ttlMs?: number) => Promise<boolean>;
};

/** One kind of entries, apart from all other kinds. Values are text, and kept as they are. */
export type Shelf = {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly put: (key: string, value: string, ttlMs?: number) => Promise<void>;
  /** True when there was something to drop. */
  readonly drop: (key: string) => Promise<boolean>;
  readonly swap: SwapAdapter['swap'];
};

/** A place where things can be kept: one for each kind of address. */
export type Backend = {
  readonly shelf: (name: string) => Shelf;
  /** Rejects when nothing can be kept at the moment. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A shelf over an adapter, which may carry many: each has the keys that begin with its name and a colon. */
export const createShelf = (adapter: SwapAdapter, name: string): Shelf => {
  const keyv = new Keyv<string>({
    store: adapter,
    throwOnErrors: true,
    useKeyPrefix: false,
    serialize: ({ value }) => String(value),
    deserialize: (text) => ({ value: text as never }),
  });
  // The whole key is ours; a namespace would be written on the adapter, where the last shelf's would win.
  keyv.namespace = undefined;
  // Every failure also rejects the call that met it; Keyv repeats it as an event.
  keyv.on('error', () => {});
  const toFull = (key: string): string => `${name}:${key}`;
  return {
    get: (key) => keyv.get(toFull(key)),
    put: async (key, value, ttlMs) => {
      await keyv.set(toFull(key), value, ttlMs);
    },
    drop: (key) => keyv.delete(toFull(key)),
    swap: (key, was, value, ttlMs) => adapter.swap(toFull(key), was, value, ttlMs),
  };
};
