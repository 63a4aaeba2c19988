import { z } from 'zod';
import { ASPECTS } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import type { ConversationStore } from '../core/ports.ts';
import { isTopic, type Topic } from '../core/topic.ts';
import { amend, type Cells } from './amend.ts';
import type { Shelf } from './backend.ts';
import { toPersonKey } from './key.ts';
import { createTurns } from './turns.ts';

const TTL_MS = 30 * 60_000;
/** Places remembered for one person at once: the latest ones. */
const PLACES = 20;

export type ConversationDeps = { readonly shelf: Shelf; readonly now: () => number };

/** One entry for each person with the last turn of every place: to forget a person is to drop one entry. */
export const createConversationStore = ({ shelf, now }: ConversationDeps): ConversationStore => {
  const inTurn = createTurns();
  const cells: Cells<string> = { ...shelf, swap: (key, was, to) => shelf.swap(key, was, to, TTL_MS) };
  return {
    recall: async (person, place) => keepFresh(parseTurns(await shelf.get(toPersonKey(person))), now()).get(place),
    remember: (person, place, turn) => {
      const key = toPersonKey(person);
      return inTurn(key, () =>
        amend(cells, key, (text) => {
          const turns = keepFresh(parseTurns(text), now());
          turns.delete(place);
          return { to: JSON.stringify([...turns, [place, turn]].slice(-PLACES)) };
        }),
      );
    },
    forget: (person) => inTurn(toPersonKey(person), async () => void (await shelf.drop(toPersonKey(person)))),
  };
};

const slots = z.record(z.string(), z.unknown());
const topic = z.custom<Topic>((value) => typeof value === 'string' && isTopic(value));
const action = z.looseObject({ topic, aspect: z.enum(ASPECTS), slots });
const turnSchema = z.looseObject({
  intent: action.extend({ confidence: z.number(), alternatives: z.array(topic) }),
  offered: z.array(action),
  at: z.number(),
});
const turnsSchema = z.array(z.tuple([z.string(), turnSchema]));

/** What another version of Rung remembered in another shape is forgotten: it would be in half an hour anyway. */
const parseTurns = (text: string | undefined): Map<string, Turn> => {
  try {
    const turns = turnsSchema.safeParse(JSON.parse(text ?? '[]'));
    return new Map(turns.success ? (turns.data as unknown as [string, Turn][]) : []);
  } catch {
    return new Map();
  }
};

const keepFresh = (turns: ReadonlyMap<string, Turn>, now: number): Map<string, Turn> =>
  new Map([...turns].filter(([, turn]) => now - turn.at < TTL_MS));
