import type { Asked, Thumb } from './core/asked.ts';
import type { Topic } from './core/topic.ts';

/** What was asked in the last minutes: in the memory of this process alone, and never for longer. */
export type AskedLately = {
  /** Notes what a person asked; `text` only where they may be offered to have it kept. */
  readonly note: (person: string, asked: { readonly topic: Topic; readonly text?: string }) => Asked;
  /** The newest of a topic, or the one with this id; only ever what this person asked. */
  readonly find: (person: string, which: { readonly topic: Topic } | { readonly id: string }) => Asked | undefined;
  /** Keeps the thumb given last; `done` lets go of the text. */
  readonly mark: (person: string, id: string, mark: Thumb | 'done') => void;
  readonly forget: (person: string) => void;
};

const LIFE_MS = 15 * 60_000;
const MOST_PEOPLE = 1_000;
const MOST_EACH = 8;

type Entry = Asked & { readonly at: number };

/** Texts live for a quarter of an hour at most, whether or not anything else is said meanwhile. */
export const createAskedLately = (now: () => number): AskedLately => {
  const people = new Map<string, readonly Entry[]>();
  // Ids of another process or an earlier start must never mean another question here.
  const run = crypto.randomUUID().slice(0, 8);
  let last = 0;
  let isSweeping = false;

  const fresh = (person: string): readonly Entry[] =>
    (people.get(person) ?? []).filter(({ at }) => now() - at < LIFE_MS);

  const keep = (person: string, entries: readonly Entry[]): void => {
    people.delete(person);
    if (entries.length > 0) people.set(person, entries);
    const [oldest] = people.keys();
    if (people.size > MOST_PEOPLE && oldest !== undefined) people.delete(oldest);
  };

  const sweepLater = (): void => {
    isSweeping = people.size > 0;
    if (isSweeping) setTimeout(sweep, LIFE_MS / 5).unref();
  };

  const sweep = (): void => {
    for (const person of [...people.keys()]) keep(person, fresh(person));
    sweepLater();
  };

  return {
    note: (person, { topic, text }) => {
      last += 1;
      const entry: Entry = { id: `${run}-${last.toString(36)}`, topic, at: now(), ...(text !== undefined && { text }) };
      keep(person, [...fresh(person), entry].slice(-MOST_EACH));
      if (!isSweeping) sweepLater();
      return entry;
    },
    find: (person, which) =>
      fresh(person).findLast((one) => ('id' in which ? one.id === which.id : one.topic === which.topic)),
    mark: (person, id, mark) =>
      keep(
        person,
        fresh(person).map((one) => (one.id === id ? marked(one, mark) : one)),
      ),
    forget: (person) => people.delete(person),
  };
};

const marked = ({ text, ...rest }: Entry, mark: Thumb | 'done'): Entry =>
  mark === 'done' ? rest : { ...rest, ...(text !== undefined && { text }), thumb: mark };
