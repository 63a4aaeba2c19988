import { withoutMarkup } from './markup.ts';
import { withoutPleasantries, withoutWrapping } from './pleasantries.ts';
import { isAsking, type Span, toSentences } from './sentences.ts';
import { type Token, tokenise } from './tokenise.ts';
import { toPlainCharacters } from './unicode.ts';

/** A message made plain, for everything that reads it. */
export type Normalised = {
  /**
   * The cleaned text, case and punctuation kept: NFKC, no invisible characters, look-alike letters as Latin, without
   * code blocks, quoted lines, links, mentions and emoji names. Offsets of tokens point into it.
   */
  readonly text: string;
  /** Every word of `text` in order, lower case, without accents and apostrophes. */
  readonly tokens: readonly Token[];
  /** The tokens left without greeting before and thanks after: all of them where nothing else was said. */
  readonly core: Span;
  /** `core` cut into sentences. */
  readonly sentences: readonly Span[];
  /**
   * What to read the topic from: `core` itself in a message of usual length; of a long paste the sentences most likely
   * to hold the question, at most eight.
   */
  readonly focus: readonly Span[];
};

/**
 * Makes any text plain. Never throws; single scans, so the work is linear in the length, and what lies beyond
 * 12,000 characters is not read. Text of names to be found in messages (aliases of skills, say) goes through
 * `tokenise` likewise, so that both sides are spelled alike.
 */
export const normalise = (message: string): Normalised => {
  const text = spelledOut(withoutMarkup(toPlainCharacters(message)));
  const tokens = tokenise(text);
  const all = toSentences(text, tokens);
  const core = withoutWrapping(tokens, all);
  const sentences = all
    .map(({ from, to }) => ({ from: Math.max(from, core.from), to: Math.min(to, core.to) }))
    .filter(({ from, to }) => from < to);
  return { text, tokens, core, sentences, focus: toFocus(text, tokens, core, sentences) };
};

/** `mid -> senior` says `to`, `how long 4 django` says `for`. */
const spelledOut = (text: string): string =>
  text.replaceAll(' -> ', ' to ').replaceAll(' → ', ' to ').replace(FOUR_FOR, '$1 for ');
const FOUR_FOR =
  /\b(long|missing|ready) 4 (?!(?:h|hrs?|hours?|days?|weeks?|months?|years?|evenings?|times|skills?|things?)\b)(?=[a-z])/gi;

/** A message of more words than this is a paste: one sentence of it is the question. */
const LONG = 60;
const MOST_SENTENCES = 8;

const toFocus = (text: string, tokens: readonly Token[], core: Span, sentences: readonly Span[]): readonly Span[] => {
  if (core.to - core.from <= LONG) return [core];
  const spoken = sentences.filter((span) => span.to - span.from >= 2);
  if (spoken.length === 0) return [{ from: core.from, to: core.from + LONG }];
  return likeliest(text, tokens, spoken).map((span) => withoutPleasantries(tokens, span));
};

const likeliest = (text: string, tokens: readonly Token[], spans: readonly Span[]): readonly Span[] => {
  if (spans.length <= MOST_SENTENCES) return spans;
  const asking = spans.slice(2, -2).filter((span) => isAsking(text, tokens, span));
  const between = asking.length <= 4 ? asking : [...asking.slice(0, 2), ...asking.slice(-2)];
  return [...spans.slice(0, 2), ...between, ...spans.slice(-2)];
};
