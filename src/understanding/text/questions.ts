import type { Normalised } from './normalise.ts';
import { wordSet } from './word-set.ts';

/**
 * The questions and statements of a message that may be about different things, in order: its sentences, cut once more
 * where `and how`, `and also` or the like opens another question, and where a question comes behind what is told of
 * oneself and a comma. One or none where it is all of a piece, or too long.
 */
export const toQuestions = (plain: Normalised): readonly string[] => {
  const { sentences, tokens, text, core } = plain;
  if (core.to - core.from > LONGEST || core.to - core.from < SHORTEST * 2) return [];
  const parts = sentences.flatMap(({ from, to }) => cut(plain, skipJoint(plain, from, to), to));
  const spoken = parts.filter(({ from, to }) => to - from >= SHORTEST);
  if (spoken.length < 2 || spoken.length > MOST) return [];
  return spoken.map(({ from, to }) => {
    const end = tokens[to]?.start ?? text.length;
    return text.slice(tokens[from]?.start ?? 0, end).trim();
  });
};

const LONGEST = 60;
const SHORTEST = 3;
const MOST = 4;

/** A sentence that opens with `also` or `and` asks with the word behind it. */
const skipJoint = ({ tokens }: Normalised, from: number, to: number): number =>
  from + 1 < to && JOINTS.has(tokens[from]?.text ?? '') ? from + 1 : from;

type Part = { readonly from: number; readonly to: number };

const cut = (plain: Normalised, from: number, to: number): readonly Part[] => {
  const { tokens } = plain;
  const parts: Part[] = [];
  let start = from;
  for (let at = from + SHORTEST; at < to - SHORTEST + 1; at++) {
    if (isAskedAfter(plain, start, at)) {
      parts.push({ from: start, to: at });
      start = at;
      continue;
    }
    const [word, next, third] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
    if (!opensAnother(word, next, third)) continue;
    if (DOING.has(next) && third !== 'me' && asksWhetherTo(tokens, start)) continue;
    parts.push({ from: start, to: at });
    start = at + 1;
  }
  return [...parts, { from: start, to }];
};

/** `I taught myself node, do I need a degree`; not `if I know node, do I need a degree`. */
const isAskedAfter = ({ tokens, text }: Normalised, from: number, at: number): boolean => {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isBehindComma = before !== undefined && word !== undefined && text.slice(before.end, word.start).includes(',');
  return (
    isBehindComma &&
    TELLING.has(tokens[from]?.text ?? '') &&
    ASKING.has(word.text) &&
    ASKED.has(next?.text ?? '') &&
    tokens.slice(from, at).some(({ text: told }) => KNOWING.has(told))
  );
};
const TELLING = wordSet('i im ive');
const ASKING = wordSet('do does is are can could should will would must');
const ASKED = wordSet('i a an the my');
const KNOWING = wordSet('know learned learnt taught finished completed learning studied use used');

/** `and what`, `then also remind`: three words of which the first joins another question on. */
export const opensAnother = (word: string, next: string, third: string): boolean =>
  JOINTS.has(word) && (OPENING.has(next) || (next === 'also' && OPENING.has(third)));

/** `should I quit and do a bootcamp`: both are what I might do, and one question. */
const asksWhetherTo = (tokens: Normalised['tokens'], from: number): boolean =>
  WHETHER.has(tokens[from]?.text ?? '') && tokens[from + 1]?.text === 'i';
const WHETHER = wordSet('should can could may shall would');
const DOING = wordSet('do make stop start change add remove turn');

const JOINTS = wordSet('and n also plus then so');
const OPENING = wordSet(
  'how what whats which where when why who should is are do does can could tell show give make quiz test ask remind ping send delete export mark set nudge turn stop start change call add remove plan compare would kindly please move',
);
