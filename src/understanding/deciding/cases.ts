import { type Aspect, type Intent, toList } from '../../core/intent.ts';
import type { Turn } from '../../core/message.ts';
import { SIMPLE } from '../../core/topic.ts';
import { SIMPLER } from '../conversation/follow-up/simpler.ts';
import { readNudge } from '../slots/when/nudge/nudge.ts';
import { opensAnother } from '../text/questions.ts';
import { wordSet } from '../text/word-set.ts';
import { createPhrases, type Phrases } from '../tokens/phrases.ts';
import { type Token, tokenise } from '../tokens/tokens.ts';
import { ofLatest } from '../words/remembered.ts';
import { toStem } from '../words/stem.ts';

/** A topic, with what is said where a more special question within it is asked. */
export type CasedTopic = {
  readonly cases?: readonly Case[] | undefined;
  /** The skills it is about. */
  readonly skills?: readonly string[] | undefined;
  /** There where it is told in simpler words as well. */
  readonly simple?: object | undefined;
};

type Case = {
  readonly id: string;
  readonly said: readonly string[];
  /** It is what somebody tells of themselves. */
  readonly tells?: true | undefined;
  /** It is the name of a thing, which `terms.ts` finds. */
  readonly term?: true | undefined;
};

/**
 * The case of a topic that a message says by a phrase of so many words, and the one told of oneself beside it; `isTold`
 * where nothing else is said.
 */
export type SaidCase = {
  readonly id: string;
  readonly words: number;
  readonly beside?: string;
  readonly isTold?: true;
};

/** Which case of a topic a message says; nothing where it says none. */
export type CaseReader = (topic: string, tokens: readonly Token[]) => SaidCase | undefined;

export type Mend = (tokens: readonly Token[]) => readonly Token[];

/** Phrases are cut, mended and stemmed as messages are, those of a topic when it is first asked about. */
export const createCaseReader = (topics: ReadonlyMap<string, CasedTopic>, mend: Mend): CaseReader => {
  const tables = new Map<string, Phrases<Case>>();
  const toStemmed = ofLatest((tokens: readonly Token[]) => tokens.map(stemmed));
  return (topic, tokens) => {
    const { cases = [], simple } = topics.get(topic) ?? {};
    if (cases.length === 0 && simple === undefined) return undefined;
    const table =
      tables.get(topic) ??
      toTable(
        (simple === undefined ? cases : [...cases, { id: SIMPLE, said: SIMPLER }]).filter(({ term }) => !term),
        mend,
      );
    tables.set(topic, table);
    return toSaid(table, toStemmed(tokens));
  };
};

/** `electrician, is it too late?`: what is asked comes before what is told. Of two as long it is the later: people tell first and ask last. */
const toSaid = (table: Phrases<Case>, tokens: readonly Token[]): SaidCase | undefined => {
  let asked: SaidCase | undefined;
  let told: SaidCase | undefined;
  for (let from = 0; from < tokens.length; from++) {
    const hit = table.at(tokens, from);
    if (hit === undefined) continue;
    const said = { id: hit.value.id, words: hit.to - from };
    if (hit.value.tells) told = longer(told, said);
    else asked = longer(asked, said);
  }
  if (asked === undefined) return told && { ...told, isTold: true };
  return told === undefined ? asked : { ...asked, beside: told.id };
};

const longer = (best: SaidCase | undefined, said: SaidCase): SaidCase =>
  best === undefined || said.words >= best.words ? said : best;

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
  const said = toOffer(read(topic, tokens), tokens, last) ?? sameCase(topic, read, tokens, last);
  const told = last?.intent.topic === topic ? (last.intent.case ?? last.intent.ref) : undefined;
  if (said === undefined)
    return told !== undefined && all.ref === undefined && aspect === 'more' ? { ...all, aspect: 'answer' } : all;
  const cased = { ...all, case: said.id, ...(said.beside && { beside: said.beside }) };
  return said.id === told && aspect !== 'short'
    ? cased
    : { ...cased, aspect: 'answer', ...(ofAll(all) ? { slots: {} } : {}) };
};

/** `I didn't get it` after an offer is no wish for simpler words: the offer is gone. */
const toOffer = (said: SaidCase | undefined, tokens: readonly Token[], last: Turn | undefined): SaidCase | undefined =>
  said?.id === SIMPLE && last?.intent.case === 'offer' && tokens.some((_, at) => isNotGot(tokens, at))
    ? { id: 'not-taken', words: said.words }
    : said;
const isNotGot = (tokens: readonly Token[], at: number): boolean =>
  ['did', 'not', 'get', 'it'].every((word, next) => tokens[at + next]?.word === word);

/** `how do I explain it in interviews?` after a layoff: the case spoken of, where the other topic has one by that name. */
const sameCase = (
  topic: string,
  read: CaseReader,
  tokens: readonly Token[],
  last: Turn | undefined,
): SaidCase | undefined => {
  const before = last?.intent.topic === topic ? undefined : last?.intent.case;
  if (before === undefined || !tokens.some(isPointer)) return undefined;
  const same = read(topic, tokenise(before));
  return same?.id === before ? same : undefined;
};
/** Of `is a certificate worth it` the last word points at nothing. */
const isPointer = ({ word }: Token, at: number, tokens: readonly Token[]): boolean =>
  POINTING.has(word) && tokens[at - 1]?.word !== 'worth';
const POINTING = wordSet('it that this');

/** What figures of pay mean is the same whoever's they are: what was spoken of before is not asked again. */
const ofAll = ({ topic, aspect }: Intent): boolean => topic === 'salary.sources' && aspect === 'more';

const WHOLE: ReadonlySet<Aspect> = new Set(['answer', 'more', 'short']);

const withSecondCase = (intent: Intent, read: CaseReader, tokens: readonly Token[]): Intent => {
  const { second } = intent;
  const said = second && read(second.topic, intent.topic === 'nudge' ? withoutOrder(tokens) : behindFirst(tokens));
  return second === undefined || said === undefined ? intent : { ...intent, second: { ...second, case: said.id } };
};

/** In `is a masters worth it and what does a senior earn?` no pay by degrees is asked for; all of it where it is of a piece. */
const behindFirst = (tokens: readonly Token[]): readonly Token[] => {
  const wordAt = (at: number): string => tokens[at]?.word ?? '';
  const from = tokens.findIndex(
    ({ sentence }, at) =>
      at > 0 && (sentence !== tokens[at - 1]?.sentence || opensAnother(wordAt(at), wordAt(at + 1), wordAt(at + 2))),
  );
  return from < 0 ? tokens : tokens.slice(from);
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

const toTable = (cases: readonly Case[], mend: Mend): Phrases<Case> =>
  createPhrases(
    cases.flatMap((one) => one.said.flatMap(toEach).map((phrase) => [toStems(phrase, mend), one] as const)),
  );

/** A phrase cut, mended and stemmed as messages are. */
export const toStems = (phrase: string, mend: Mend): string =>
  mend(tokenise(phrase))
    .map(({ word }) => toStem(word))
    .join(' ');
export const stemmed = (token: Token): Token => ({ ...token, word: toStem(token.word) });

/** `at 40-70` as thirty-one phrases, one for each number. */
const toEach = (phrase: string): readonly string[] => {
  const [range = '', from, to] = /\b(\d+)-(\d+)\b/.exec(phrase) ?? [];
  return range === ''
    ? [phrase]
    : Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => phrase.replace(range, `${Number(from) + at}`));
};
