import { type Aspect, type Intent, toList } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { SIMPLE } from '../../core/topic.ts';
import { SIMPLER } from '../conversation/follow-up/simpler.ts';
import { readNudge } from '../slots/when/nudge/nudge.ts';
import { createPhrases, type Phrases } from '../tokens/phrases.ts';
import { type Token, tokenise } from '../tokens/tokens.ts';
import { toStem } from '../words/stem.ts';

/** A topic, with what is said where a more special question within it is asked. */
export type CasedTopic = {
  readonly cases?: readonly { readonly id: string; readonly said: readonly string[] }[] | undefined;
  /** There where it is told in simpler words as well. */
  readonly simple?: object | undefined;
};

/** A case that is said, by a phrase of so many words. */
export type SaidCase = { readonly id: string; readonly words: number };

/** Which case of a topic a message says; nothing where it says none. */
export type CaseReader = (topic: string, tokens: readonly Token[]) => SaidCase | undefined;

type Mend = (tokens: readonly Token[]) => readonly Token[];

/** Phrases are cut, mended and stemmed as messages are, those of a topic when it is first asked about. */
export const createCaseReader = (topics: ReadonlyMap<string, CasedTopic>, mend: Mend): CaseReader => {
  const tables = new Map<string, Phrases<string>>();
  return (topic, tokens) => {
    const { cases = [], simple } = topics.get(topic) ?? {};
    if (cases.length === 0 && simple === undefined) return undefined;
    const table =
      tables.get(topic) ?? toTable(simple === undefined ? cases : [...cases, { id: SIMPLE, said: SIMPLER }], mend);
    tables.set(topic, table);
    return longest(table, tokens.map(stemmed));
  };
};

/**
 * The intent with the case it is about, and that of its second question. A case asked for within a topic is answered by
 * itself where a question within it would get what else there is; and so is the topic where only a case of it was told.
 */
export const withCases = (
  intent: Intent,
  read: CaseReader,
  tokens: readonly Token[],
  last: Turn | undefined,
): Intent => {
  const all = withSecondCase(intent, read, tokens);
  const { topic, aspect } = all;
  if (!WHOLE.has(aspect) || (aspect === 'short' && toList(all.slots.skill).length > 1)) return all;
  const said = read(topic, tokens)?.id;
  const told = last?.intent.topic === topic ? (last.intent.case ?? last.intent.ref) : undefined;
  if (said !== undefined && said === told && aspect !== 'short') return { ...all, case: said };
  if (said !== undefined) return { ...all, aspect: 'answer', case: said, ...(ofAll(all) ? { slots: {} } : {}) };
  return told !== undefined && all.ref === undefined && aspect === 'more' ? { ...all, aspect: 'answer' } : all;
};

/** What figures of pay mean is the same whoever's they are: what was spoken of before is not asked again. */
const ofAll = ({ topic, aspect }: Intent): boolean => topic === 'salary.sources' && aspect === 'more';

const WHOLE: ReadonlySet<Aspect> = new Set(['answer', 'more', 'short']);

const withSecondCase = (intent: Intent, read: CaseReader, tokens: readonly Token[]): Intent => {
  const { second } = intent;
  const said = second && read(second.topic, intent.topic === 'nudge' ? withoutOrder(tokens) : tokens)?.id;
  return second === undefined || said === undefined ? intent : { ...intent, second: { ...second, case: said } };
};

/** The sentences beside the one that asks for nudges: in `remind me weekly` nothing is asked of pay by the week. */
const withoutOrder = (tokens: readonly Token[]): readonly Token[] => {
  const ordered = new Set(
    [...new Set(tokens.map(({ sentence }) => sentence))].filter(
      (one) => readNudge(tokens.filter(({ sentence }) => sentence === one)) !== undefined,
    ),
  );
  return tokens.filter(({ sentence }) => !ordered.has(sentence));
};

const toTable = (cases: NonNullable<CasedTopic['cases']>, mend: Mend): Phrases<string> =>
  createPhrases(
    cases.flatMap(({ id, said }) =>
      said.flatMap(toEach).map((phrase) => [toStems(mend(tokenise(phrase))).join(' '), id] as const),
    ),
  );

const toStems = (tokens: readonly Token[]): readonly string[] => tokens.map(({ word }) => toStem(word));
const stemmed = (token: Token): Token => ({ ...token, word: toStem(token.word) });

/** `at 40-70` as thirty-one phrases, one for each number. */
const toEach = (phrase: string): readonly string[] => {
  const [range = '', from, to] = /\b(\d+)-(\d+)\b/.exec(phrase) ?? [];
  return range === ''
    ? [phrase]
    : Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => phrase.replace(range, `${Number(from) + at}`));
};

/** Of two as long it is the later: people tell first and ask last. */
const longest = (table: Phrases<string>, tokens: readonly Token[]): SaidCase | undefined => {
  let best: SaidCase | undefined;
  for (let from = 0; from < tokens.length; from++) {
    const hit = table.at(tokens, from);
    if (hit !== undefined && hit.to - from >= (best?.words ?? 0)) best = { id: hit.value, words: hit.to - from };
  }
  return best;
};
