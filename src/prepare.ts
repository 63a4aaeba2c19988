import { join } from 'node:path';
import { contentHash, hashOf } from './content-hash.ts';
import { once } from './core/once.ts';
import { keptOr } from './kept.ts';
import type { Knowledge } from './knowledge/schema.ts';
import type { Learned, Lessons } from './understanding/learning/learn.ts';

/** Where what was prepared is kept, beside the sources. */
export const CACHE = join(import.meta.dirname, '..', '.cache');

/** The knowledge folder, checked, and what understanding learned from it: plain values. */
export type Prepared = { readonly knowledge: Knowledge; readonly learned: Learned };

/** The rooms that learning takes its code from: a change of any other learns nothing anew. */
export const LEARNED_WITH = ['learning', 'classifier', 'signals', 'slots', 'text', 'tokens', 'words'].map(
  (room) => `understanding/${room}`,
);

/**
 * Checks a knowledge folder and learns from it, or takes either from the cache folder where that was done before. Each is
 * named by a hash of every byte it was made from, the engine's own source included, so nothing stale is ever read; a
 * change of facts alone is checked and not learned from again, which takes a fraction of the time. Throws RungError with
 * code `knowledge` for a broken file.
 */
export const prepare = async (dir: string, cache: string): Promise<Prepared> => {
  // Checking and learning are read in only where there is something to check and learn.
  const load = once(async () => (await import('./knowledge/load.ts')).loadKnowledge(dir));
  const { knowledge, lessons } = await keptOr(
    cache,
    'knowledge',
    contentHash(cache, [source('knowledge'), dir]),
    async () => {
      const { examples, statements, ...rest } = await load();
      return { knowledge: withoutExamples(rest), lessons: toHash({ examples, statements, skills: rest.skills }) };
    },
  );
  const code = contentHash(cache, LEARNED_WITH.map(source));
  const learned = await keptOr(cache, 'learned', hashOf(code, lessons), async () => {
    const { learn } = await import('./understanding/learning/learn.ts');
    return learn(await load());
  });
  return { knowledge, learned };
};

const source = (room: string): string => join(import.meta.dirname, room);

/** All that is learned from. */
const toHash = ({ examples, statements, skills }: Lessons): string =>
  hashOf(
    JSON.stringify([examples, statements, [...skills.values()].map(({ id, name, aliases }) => [id, name, aliases])]),
  );

/** Examples are most of a topic, and of no use once they are learned from. */
const withoutExamples = (knowledge: Knowledge): Knowledge => ({
  ...knowledge,
  topics: new Map([...knowledge.topics].map(([id, topic]) => [id, { ...topic, examples: [] }])),
});
