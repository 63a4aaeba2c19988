import type { Intent } from '../../core/intent.ts';
import { once } from '../../core/once.ts';
import { isAskTopic, type Topic } from '../../core/topic.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Hit, isWithin } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';
import { type CasedTopic, type Mend, stemmed, toStems } from './cases.ts';

/** A thing that has a name, and the case of a topic that says what it is. */
export type Term = { readonly topic: Topic; readonly id: string };

/** The thing named in a message that asks what it is, or of which nothing is said but that. */
export type TermReader = (tokens: readonly Token[]) => Term | undefined;

/** `what is the saga pattern`, `cqrs in simple words pls`, `is a jwt in localStorage safe?` */
export const createTermReader = (topics: ReadonlyMap<string, CasedTopic>, mend: Mend): TermReader => {
  const table = once(() =>
    createPhrases(
      [...topics].flatMap(([topic, { cases = [] }]) =>
        isAskTopic(topic)
          ? cases.flatMap(({ id, said, term }) =>
              term ? said.map((name) => [toStems(name, mend), { topic, id, name }] as const) : [],
            )
          : [],
      ),
    ),
  );
  return (tokens) => {
    if (tokens.length > MOST_WORDS) return undefined;
    const named = table()
      .all(tokens.map(stemmed))
      .filter((hit) => isSpelledSo(tokens, hit));
    return saysNoMore(tokens, named) ? named.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]?.value : undefined;
  };
};

/** Longer messages ask for more than a name. */
const MOST_WORDS = 16;

/** `is that normal` is of one stem with normalization, and no form of its name. */
const isSpelledSo = (tokens: readonly Token[], { from, to, value }: Hit<{ readonly name: string }>): boolean =>
  to - from > 1 || value.name.length - (tokens[from]?.word.length ?? 0) <= LONGEST_ENDING;
const LONGEST_ENDING = 5;

const saysNoMore = (tokens: readonly Token[], named: readonly Hit<Term>[]): boolean =>
  tokens.every(({ word }, at) => ASKING.has(word) || isWithin(named, at));

const ASKING = wordSet(`
  a an the this that these thing things it one of for in to by with about on at and or vs versus between beetwen betwen difference differences different differ differs
  what which who why when where how is are was be does do did work works mean means meant meaning
  define defined definition explain explained explanation describe understand get called call term word words
  concept idea pattern principle stuff good bad safe ok okay fine wrong worth simple simply plain short quick quickly
  basic basics exactly actually really even again also then so hey hi hello please um hm well just can could would
  should you i me we us my not never keep keeps put store stores need tell tells say sentence sentences
  english terms like five 5 year old example beginner newbie kid something anyone someone everybody people talk
  talks talking mention mentioned hear hearing heard boss manager team colleague colleagues customer
`);

/** The intent, or that of the thing that is asked about. */
export const withTerm = (intent: Intent, term: Term | undefined): Intent =>
  term === undefined || KEPT.has(intent.topic)
    ? intent
    : {
        topic: term.topic,
        aspect: 'answer',
        slots: intent.slots.skill === undefined ? {} : { skill: intent.slots.skill },
        confidence: SURE,
        alternatives: intent.alternatives.filter((topic) => topic !== term.topic),
        case: term.id,
      };
const SURE = 0.9;

/** What is reported of it or answered with it is no question about it. */
const KEPT: ReadonlySet<Topic> = new Set(['progress.set', 'practice', 'match']);
