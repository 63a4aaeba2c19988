import Keyv, { type KeyvStoreAdapter } from 'keyv';

/** A place where things can be kept: one for each kind of address. */
export type Backend = {
  readonly shelf: (name: string) => Shelf;
  readonly agenda: Agenda;
  /** Rejects when nothing can be kept at the moment. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** One kind of entries, apart from all other kinds. Values are text, and kept as they are. */
export type Shelf = {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly put: (key: string, value: string, ttlMs?: number) => Promise<void>;
  /** Sets `key` only while it holds `was` (undefined: nothing). True when it did. Atomic, whichever process asks. */
  readonly swap: (key: string, was: string | undefined, value: string, ttlMs?: number) => Promise<boolean>;
  /** True when there was something to drop. */
  readonly drop: (key: string) => Promise<boolean>;
  /** Drops all keys that begin with this one, which `toKey` made; says how many there were. */
  readonly dropAll: (prefix: string) => Promise<number>;
};

/** Entries that are found by the time they are due and by the people they name, without reading the others. */
export type Agenda = {
  readonly get: (id: string) => Promise<string | undefined>;
  /** As in a shelf; an `entry` of undefined removes it. */
  readonly swap: (id: string, was: string | undefined, entry: AgendaEntry | undefined) => Promise<boolean>;
  /** Values of at most `limit` entries due by `now`. They are not due again before `now + leaseMs`, or a swap. */
  readonly take: (now: number, limit: number, leaseMs: number) => Promise<readonly string[]>;
  /** Ids of the entries that name somebody whose key begins with this one, which `toKey` made. */
  readonly naming: (prefix: string) => Promise<readonly string[]>;
};

export type AgendaEntry = {
  readonly value: string;
  /** Milliseconds since 1970; undefined for never. */
  readonly due: number | undefined;
  /** Keys made by `toPersonKey`. */
  readonly people: readonly string[];
};

/** What our Keyv storage adapters do besides: Keyv itself has no compare-and-set. Keys are whole, with their namespace. */
export type SwapAdapter = KeyvStoreAdapter & Pick<Shelf, 'swap' | 'dropAll'>;

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
    dropAll: (prefix) => adapter.dropAll(toFull(prefix)),
  };
};
