import { isAskTopic } from '../../../core/topic.ts';
import type { Statement } from '../../../knowledge/schema.ts';
import { type Token, tokenise } from '../../tokens/tokens.ts';
import type { SkillReader } from '../skills.ts';
import { IT } from './status.ts';
import { toFeatures } from './status-features.ts';
import { toMentions } from './status-mentions.ts';
import { SAID, type StatusExample, type StatusModel, trainStatusModel } from './status-model.ts';

type Span = { readonly from: number; readonly to: number };

/** Words in which skills are only asked about, from the examples of other topics. */
export type Asking = { readonly tokens: readonly Token[]; readonly names: readonly Span[] };

/** Of the questions that name a skill, or speak of "it", as many as can be learned from quickly. */
export const toAsking = (
  examples: readonly { readonly topic: string; readonly text: string }[],
  skills: SkillReader,
): readonly Asking[] => {
  const read = (isMeant: (topic: string) => boolean): readonly Asking[] =>
    examples.flatMap(({ topic, text }) => {
      const tokens = isMeant(topic) ? tokenise(text) : [];
      return tokens.length === 0 ? [] : [{ tokens, names: skills.read(tokens) }];
    });
  const pointing = read((topic) => isAskTopic(topic) || UNSAID.has(topic))
    .filter(({ names }) => names.length === 0)
    .map(({ tokens }) => ({ tokens, names: findIt(tokens) }));
  return [...some(read(isAskTopic), NAMING), ...some(pointing, POINTING)];
};

/** Requests that say nothing of what "it" or "them" stands for: `show me all of them`. */
const UNSAID: ReadonlySet<string> = new Set(['progress.show', 'practice', 'quiz', 'privacy', 'plan']);

const findIt = (tokens: readonly Token[]): readonly Span[] => {
  const from = tokens.findIndex(({ word }) => IT.has(word));
  return from < 0 ? [] : [{ from, to: from + 1 }];
};

/** About `most` of them, evenly. */
const some = (all: readonly Asking[], most: number): readonly Asking[] => {
  const named = all.filter(({ names }) => names.length > 0);
  const every = Math.max(1, Math.floor(named.length / most));
  return named.filter((_, at) => at % every === 0);
};

const NAMING = 800;
const POINTING = 500;

/** What people say of each skill they name, learned from marked sentences and from questions. */
export const trainStatuses = (statements: readonly Statement[], asking: readonly Asking[]): StatusModel =>
  trainStatusModel([
    ...statements.flatMap(toExamples),
    ...asking.flatMap(({ tokens, names }) =>
      examplesOf(
        tokens,
        names,
        names.map(() => ASKED),
      ),
    ),
  ]);

const ASKED = SAID.indexOf('asked');

const toExamples = (parts: Statement): readonly StatusExample[] => {
  const tokens = tokenise(parts.map(({ text }) => text).join(''));
  const names: Span[] = [];
  const said: number[] = [];
  let before = '';
  for (const { text, said: status } of parts) {
    const from = countWords(before);
    before += text;
    if (status === undefined) continue;
    names.push({ from, to: countWords(before) });
    said.push(SAID.indexOf(status));
  }
  return examplesOf(tokens, names, said);
};

const countWords = (text: string): number => tokenise(text).length;

const examplesOf = (
  tokens: readonly Token[],
  names: readonly Span[],
  said: readonly number[],
): readonly StatusExample[] => {
  const message = toMentions(tokens, names);
  let name = 0;
  let before: number | undefined;
  return message.list.map(({ count }, at) => {
    const example = { features: toFeatures(message, at, before), said: said[name] ?? 0 };
    before = example.said;
    name += count;
    return example;
  });
};
