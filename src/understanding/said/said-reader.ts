import type { Intent } from '../../core/intent.ts';
import type { SaidReader } from '../../core/ports.ts';
import type { Said } from '../../core/said.ts';
import type { Topic } from '../../core/topic.ts';
import { readGoal, readOwn } from './goal.ts';

/** Reads what the words say beside their intent, as far as its topics ask for it. */
export const createSaidReader = (): SaidReader => ({
  read: (text, intent) => {
    const spoken: Spoken = { text, words: text.toLowerCase(), intent };
    const found = Object.entries(READERS)
      .filter(([kind]) => isAsked(kind as Kind, intent))
      .map(([kind, read]) => [kind, read(spoken)] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== undefined));
  },
});

type Kind = keyof Said;

/** `words` are the text in lower case. */
type Spoken = { readonly text: string; readonly words: string; readonly intent: Intent };

type Readers = { readonly [K in Kind]-?: (spoken: Spoken) => Said[K] | undefined };

const READERS: Readers = {
  goal: ({ words }) => readGoal(words),
  own: ({ words }) => readOwn(words),
};

const isAsked = (kind: Kind, { topic, second }: Intent): boolean =>
  ALWAYS.has(kind) || kindsOf(topic).has(kind) || (second !== undefined && kindsOf(second.topic).has(kind));

const kindsOf = (topic: Topic): ReadonlySet<Kind> => BY_TOPIC[topic] ?? NOTHING;

const kinds = (...list: readonly Kind[]): ReadonlySet<Kind> => new Set(list);

/** A goal is kept whatever it was said beside. */
const ALWAYS = kinds('goal');
const NOTHING = kinds();
const BY_TOPIC: Readonly<Partial<Record<Topic, ReadonlySet<Kind>>>> = {
  next: kinds('own'),
  gap: kinds('own'),
  plan: kinds('own'),
};
