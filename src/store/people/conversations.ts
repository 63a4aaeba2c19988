import { ASPECTS } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import type { ConversationStore } from '../../core/ports.ts';
import { isTopic } from '../../core/topic.ts';
import { amend, type Cells } from '../amend.ts';
import type { Shelf } from '../backend.ts';
import { toPersonKey } from '../key.ts';
import { createKeyedQueue } from '../keyed-queue.ts';

const TTL_MS = 30 * 60_000;
/** Places remembered for one person at once: the latest ones. */
const PLACES = 20;

export type ConversationDeps = { readonly shelf: Shelf; readonly now: () => number };

/** Entries known as they were last read or written: mostly they still are, and nothing has to be parsed again. */
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 4_000;

type Entry = { readonly text: string; readonly turns: ReadonlyMap<string, Turn> };

/** One entry for each person with the last turn of every place: to forget a person is to drop one entry. */
export const createConversationStore = ({ shelf, now }: ConversationDeps): ConversationStore => {
  const inOrder = createKeyedQueue();
  const known = new Map<string, Entry>();
  const note = (key: string, entry: Entry): void => {
    if (entry.text.length > LONGEST_KNOWN) return;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, entry);
  };
  const turnsOf = (key: string, text: string | undefined): ReadonlyMap<string, Turn> => {
    const found = known.get(key);
    return found !== undefined && found.text === text ? found.turns : parseTurns(text);
  };
  /** What was known last is tried once; a swap that fails because it has changed reads it anew. */
  const cells: Cells<Entry> = {
    get: async (key) => known.get(key)?.text ?? (await shelf.get(key)),
    swap: async (key, was, to) => {
      known.delete(key);
      const isDone = await shelf.swap(key, was, to.text, TTL_MS);
      if (isDone) note(key, to);
      return isDone;
    },
  };
  return {
    recall: async (person, place) => {
      const key = toPersonKey(person);
      const text = await shelf.get(key);
      const turns = turnsOf(key, text);
      if (text !== undefined) note(key, { text, turns });
      return keepFresh(turns, now()).get(place);
    },
    remember: (person, place, turn) => {
      const key = toPersonKey(person);
      return inOrder(key, () =>
        amend(cells, key, (text) => {
          const turns = keepFresh(turnsOf(key, text), now());
          turns.delete(place);
          const latest = [...turns, [place, turn] as const].slice(-PLACES);
          return { to: { text: JSON.stringify(latest), turns: new Map(latest) } };
        }),
      );
    },
    forget: (person) => {
      const key = toPersonKey(person);
      return inOrder(key, async () => {
        known.delete(key);
        await shelf.drop(key);
      });
    },
  };
};

/** What another version of Rung remembered in another shape is forgotten: it would be in half an hour anyway. */
const parseTurns = (text: string | undefined): Map<string, Turn> => {
  try {
    const turns: unknown = JSON.parse(text ?? '[]');
    return new Map(Array.isArray(turns) && turns.every(isPlacedTurn) ? turns : []);
  } catch {
    return new Map();
  }
};

/** Looked at with every message there is, so by hand: a schema takes longer than the rest of the store together. */
const isPlacedTurn = (value: unknown): value is [string, Turn] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isTurn(value[1]);

const isTurn = (value: unknown): boolean =>
  isObject(value) &&
  isAction(value.intent) &&
  typeof value.intent.confidence === 'number' &&
  Array.isArray(value.intent.alternatives) &&
  value.intent.alternatives.every((topic) => typeof topic === 'string' && isTopic(topic)) &&
  Array.isArray(value.offered) &&
  value.offered.every(isAction) &&
  typeof value.at === 'number' &&
  (value.before === undefined || isSpoken(value.before));

const isSpoken = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && typeof value.topic === 'string' && isTopic(value.topic) && isObject(value.slots);

const aspects: ReadonlySet<unknown> = new Set(ASPECTS);

const isAction = (value: unknown): value is Record<string, unknown> => isSpoken(value) && aspects.has(value.aspect);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keepFresh = (turns: ReadonlyMap<string, Turn>, now: number): Map<string, Turn> =>
  new Map([...turns].filter(([, turn]) => now - turn.at < TTL_MS));
