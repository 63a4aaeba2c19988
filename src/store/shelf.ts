import Keyv, { type KeyvStoreAdapter } from 'keyv';

/** What a Keyv storage adapter of ours does besides: Keyv itself has no compare-and-set. */
export type SwapAdapter = KeyvStoreAdapter & {
  /**
   * Sets `key` to `value`, for `ttlMs` where given, only while it holds `was` (undefined: nothing).
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

/** A shelf over an adapter that has no other user: Keyv writes its namespace on the adapter. */
export const createShelf = (adapter: SwapAdapter, name: string): Shelf => {
  const keyv = new Keyv<string>({
    store: adapter,
    namespace: name,
    throwOnErrors: true,
    serialize: ({ value }) => String(value),
    deserialize: (text) => ({ value: text as never }),
  });
  // Every failure also rejects the call that met it; Keyv repeats it as an event.
  keyv.on('error', () => {});
  return {
    get: (key) => keyv.get(key),
    put: async (key, value, ttlMs) => {
      await keyv.set(key, value, ttlMs);
    },
    drop: (key) => keyv.delete(key),
    swap: (key, was, value, ttlMs) => adapter.swap(`${name}:${key}`, was, value, ttlMs),
  };
};
