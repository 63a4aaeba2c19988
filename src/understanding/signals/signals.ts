import type { Aspect } from '../../core/intent.ts';
import type { Topic } from '../../core/topic.ts';
import { createPhrases, type Phrases } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Mark } from './marks.ts';

/** What words alone say of a message's topic. */
export type Evidence = {
  readonly topic: Topic;
  readonly aspect: Aspect;
  /** 0 to 1: how sure these words make it. */
  readonly weight: number;
};

/**
 * One line of a table: all groups must be met in one sentence, in any order. Words of a group are parted by `|`,
 * a phrase is joined with `_`, a group after `!` must not be met, `^` opens a message and `$` ends it.
 * Words in capitals are marks.
 */
export type SignalLine = readonly [topic: Topic, weight: number, groups: string, aspect?: Aspect];

/** A table of lines. One with a mark that no message is given does not compile. */
export const signalLines = <const Lines extends readonly SignalLine[]>(
  lines: Lines & { readonly [At in keyof Lines]: Checked<Lines[At]> },
): readonly SignalLine[] => lines;

type Checked<Line extends SignalLine> = [Strays<Line[2]>] extends [never] ? unknown : never;
/** The words of a line that look like marks and are none. */
type Strays<Line extends string, Met = never> = Line extends `${infer Group} ${infer Rest}`
  ? Strays<Rest, Met | StraysOf<Group>>
  : Met | StraysOf<Line>;
type StraysOf<Group extends string, Met = never> = Group extends `!${infer Barred}`
  ? StraysOf<Barred, Met>
  : Group extends `${infer Word}|${infer Rest}`
    ? StraysOf<Rest, Met | Stray<Word>>
    : Met | Stray<Group>;
type Stray<Word extends string> = Word extends Mark
  ? never
  : Word extends Uppercase<Word> | `AFTER:${string}`
    ? Word
    : never;

export type Signals = {
  /** The strongest evidence for each topic, strongest first. */
  readonly read: (tokens: readonly Token[], marks: readonly Mark[]) => readonly Evidence[];
  /** Every word that a line is made of. */
  readonly words: readonly string[];
};

export const createSignals = (lines: readonly SignalLine[]): Signals => {
  const compiled = lines.map(compile);
  const words = new Map<string, Place[]>();
  const phrases = new Map<string, Place[]>();
  for (const [line, { groups, barred }] of compiled.entries()) {
    for (const [group, names] of [...groups, ...barred].entries()) {
      for (const name of names)
        note(isPhrase(name) ? phrases : words, name, { line, group, bars: group >= groups.length });
    }
  }
  const trie = createPhrases([...phrases].map(([name, places]) => [name.replaceAll('_', ' '), places] as const));
  const fire = createFire({ lines: compiled, words, phrases: trie });
  return {
    read: (tokens, marks) => judge(fire(tokens, marks)),
    words: [...words.keys(), ...phrases.keys()].flatMap((name) => name.split('_')),
  };
};

/** `i_am`, and not the mark `ONE_LEVEL`. */
const isPhrase = (name: string): boolean => name.includes('_') && name !== name.toUpperCase();

type Place = { readonly line: number; readonly group: number; readonly bars: boolean };
type Compiled = Evidence & {
  readonly groups: readonly string[][];
  readonly barred: readonly string[][];
  readonly full: number;
};

const compile = ([topic, weight, text, aspect = 'answer']: SignalLine): Compiled => {
  const all = text.split(' ');
  const groups = all.filter((group) => !group.startsWith('!')).map(toForms);
  const barred = all.filter((group) => group.startsWith('!')).map((group) => toForms(group.slice(1)));
  return { topic, weight, aspect, groups, barred, full: (1 << groups.length) - 1 };
};

/** `learn~` stands for learn, learns, learned and learning. */
const toForms = (group: string): string[] =>
  group.split('|').flatMap((word) => (word.endsWith('~') ? inflect(word.slice(0, -1)) : [word]));

const inflect = (word: string): string[] => {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const many = /(s|x|ch|sh)$/.test(word)
    ? `${word}es`
    : word.endsWith('y') && !/[aeo]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
  return [word, many, `${stem}ed`, `${stem}ing`];
};

const note = (table: Map<string, Place[]>, name: string, place: Place): void => {
  const places = table.get(name);
  if (places === undefined) table.set(name, [place]);
  else places.push(place);
};

type Tables = {
  readonly lines: readonly Compiled[];
  readonly words: ReadonlyMap<string, readonly Place[]>;
  readonly phrases: Phrases<readonly Place[]>;
};

/** The lines whose groups were all met in one sentence, and none of the barred ones anywhere. */
type Fire = (tokens: readonly Token[], marks: readonly Mark[]) => readonly Compiled[];

const createFire = ({ lines, words, phrases }: Tables): Fire => {
  /** Of each line the groups met in the sentence, one bit for each. */
  const met = new Int32Array(lines.length);
  const fires = new Uint8Array(lines.length);
  const barred = new Uint8Array(lines.length);
  let fired: number[] = [];
  const meet = ({ line, group, bars }: Place): void => {
    if (bars) {
      barred[line] = 1;
      return;
    }
    const bits = (met[line] as number) | (1 << group);
    met[line] = bits;
    if (bits !== lines[line]?.full || fires[line] === 1) return;
    fires[line] = 1;
    fired.push(line);
  };
  const add = (places: readonly Place[] | undefined): void => {
    if (places === undefined) return;
    for (const place of places) meet(place);
  };
  return (tokens, marks) => {
    fires.fill(0);
    barred.fill(0);
    fired = [];
    const held = marks.map((mark) => words.get(mark));
    const end = Math.min(tokens.length, MOST_TOKENS);
    for (let at = 0; at < end; at++) {
      const { word, sentence } = tokens[at] as Token;
      if (at === 0 || sentence !== tokens[at - 1]?.sentence) {
        met.fill(0);
        for (const places of held) add(places);
      }
      add(words.get(word));
      phrases.each(tokens, at, add);
      if (at === 0) add(words.get(`^${word}`));
      if (at === tokens.length - 1) add(words.get(`${word}$`));
    }
    return fired.filter((line) => barred[line] === 0).map((line) => lines[line] as Compiled);
  };
};

const judge = (fired: readonly Compiled[]): readonly Evidence[] => {
  if (fired.length === 0) return NOTHING;
  const found = new Map<Topic, Evidence>();
  for (const { topic, aspect, weight } of fired) {
    const known = found.get(topic);
    if (known === undefined || known.weight < weight) found.set(topic, { topic, aspect, weight });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
};

const NOTHING: readonly Evidence[] = [];
const MOST_TOKENS = 160;
