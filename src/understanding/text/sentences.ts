import type { Token } from './tokenise.ts';
import { wordSet } from './word-set.ts';

/** A run of tokens: indexes `from` up to, but not including, `to`. */
export type Span = { readonly from: number; readonly to: number };

/** A sentence of more words than this is cut. */
const LONGEST_SENTENCE = 40;

/** Splits at line ends and at `?`, `!`, `;` and a full stop followed by space; every token is in exactly one span. */
export const toSentences = (text: string, tokens: readonly Token[]): readonly Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const isLast = i === tokens.length;
    const gapStart = tokens[i - 1]?.end ?? 0;
    const gapEnd = tokens[i]?.start ?? text.length;
    if (!isLast && i - from < LONGEST_SENTENCE && !endsSentence(text, gapStart, gapEnd)) continue;
    spans.push({ from, to: i });
    from = i;
  }
  return spans;
};

const endsSentence = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x3f || code === 0x21 || code === 0x3b) return true;
    if (code === 0x2e && (i + 1 >= text.length || text.charCodeAt(i + 1) <= 0x20)) return true;
  }
  return false;
};

/** Whether a sentence opens or ends like a question or a request. */
export const isAsking = (text: string, tokens: readonly Token[], span: Span): boolean => {
  const first = tokens[span.from]?.text ?? '';
  return askingWords.has(first) || text[tokens[span.to - 1]?.end ?? 0] === '?';
};

const askingWords =
  wordSet(`what whats how hows when where wheres who whos why which can could will would should shall is are am do does did has
  have any tell help show give explain compare recommend suggest advise`);
