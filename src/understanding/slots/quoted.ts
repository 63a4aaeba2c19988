import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';

/** `my boss says "I know docker"`, `"I finished it," said Noa`: whether a token stands in what somebody else is quoted with. */
export const isQuoted = (tokens: readonly Token[], at: number): boolean => {
  const from = openingOf(tokens, at);
  return from !== undefined && (isSaidBefore(tokens, from) || isSaidBehind(tokens, from, at));
};

/** Where the sentence opens a quote, or goes on behind who says something: `he told me: I know it`. */
const openingOf = (tokens: readonly Token[], at: number): number | undefined => {
  for (let i = at; i >= 0 && at - i <= LONGEST && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const { gap = '' } = tokens[i] ?? {};
    if (MARKS.has(gap) || (LEADING_IN.has(gap) && isSaidBefore(tokens, i))) return i;
  }
  return undefined;
};
const MARKS: ReadonlySet<string> = new Set(['"', "'"]);
const LEADING_IN: ReadonlySet<string> = new Set([':', ',']);

/** `he says "`, `my boss told me: `, and not `I said "`, `as they say, ` nor `forgot to say: `. */
const isSaidBefore = (tokens: readonly Token[], from: number): boolean => {
  const verb = HEARERS.has(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1;
  if (!SAYING.has(tokens[verb]?.word ?? '')) return false;
  const before = tokens.slice(Math.max(0, verb - FAR), verb);
  const isOwn = before.at(-1)?.word === 'to' || before.some(({ word }) => SELF.has(word) || word === 'as');
  return before.length > 0 && !isOwn;
};

/** `..." said my boss` */
const isSaidBehind = (tokens: readonly Token[], from: number, at: number): boolean => {
  if (!MARKS.has(tokens[from]?.gap ?? '')) return false;
  const rest = tokens.slice(at + 1, at + LONGEST);
  const end = rest.findIndex(({ gap }) => MARKS.has(gap));
  const saying = end < 0 ? [] : rest.slice(end, end + 3);
  return saying.some(({ word }) => SAYING.has(word)) && !saying.some(({ word }) => SELF.has(word));
};

/** Words of a quote on either side. */
const LONGEST = 30;
const FAR = 4;
const SAYING = wordSet('says said say saying tells told writes wrote claims claimed boasts boasted swears');
const HEARERS = wordSet('me us him her them everyone everybody');
const SELF = wordSet('i we');
