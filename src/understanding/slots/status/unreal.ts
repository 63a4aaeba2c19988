import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';

/**
 * `finish docker by june`, `help me finish it`, `if I know linux`, `when I know it`, `maybe I know python already`, `I hope I
 * have finished it by May`: whether what is said of a skill is an aim, supposed, hoped, doubted or no more than a joke, and
 * so nothing that has been learned.
 */
export const isUnreal = (tokens: readonly Token[], at: number): boolean =>
  isSupposed(tokens, at) ||
  isDoubted(tokens, at) ||
  isHoped(tokens, at) ||
  isJoke(tokens, at) ||
  isAskedLeave(tokens, at);

/** `can I just skip HTML forever`, `so may I leave out SOAP`: whether to is asked. */
const isAskedLeave = (tokens: readonly Token[], at: number): boolean => {
  let from = at - 1;
  while (from > 0 && at - from <= FAR && !isBreak(tokens[from + 1]) && !SKIPPING.has(tokens[from]?.word ?? '')) from--;
  if (!SKIPPING.has(tokens[from]?.word ?? '')) return false;
  const i = tokens[from - 1]?.word === 'i' || tokens[from - 1]?.word === 'we' ? from - 1 : from - 2;
  return ASKING_LEAVE.at(tokens, i - 1) !== undefined;
};
const SKIPPING = wordSet('skip ignore avoid drop leave');
const ASKING_LEAVE = createPhrases<true>(
  spread({ 'can i|could i|may i|should i|shall i|can we|could we|should we|do i|would i': true }),
);

/** `I'm not sure I know HTTP`, `I doubt that I know git`: right before the knowing of it, in its clause. */
const isDoubted = (tokens: readonly Token[], at: number): boolean =>
  DOUBTING.all(tokens).some(({ to }) => to <= at && at - to <= FAR && !tokens.slice(to, at + 1).some(isBreak));
const DOUBTING = createPhrases<true>(
  spread({
    'not sure i|not sure that i|not certain i|not certain that i|not convinced i|not convinced that i|i doubt i|i doubt that i|not so sure i|not so sure that i|not sure about|not sure what|not sure how': true,
  }),
);

const isSupposed = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= FAR && !isBreak(tokens[i + 1]); i--) {
    const word = tokens[i]?.word ?? '';
    if (SUPPOSING.has(word)) return true;
    if (AIMS.has(word) && at - i <= NEAR && !DOERS.has(tokens[i - 1]?.word ?? '')) return true;
  }
  return false;
};

/** `I hope to have finished docker by may`, `I should have finished it`; `I know docker and hope to use it` tells of one before the hope. */
const isHoped = (tokens: readonly Token[], at: number): boolean => {
  const from = tokens.findIndex(
    ({ word, sentence }, place) =>
      sentence === tokens[at]?.sentence &&
      (HOPING.has(word) || (WOULD.has(word) && tokens[place + 1]?.word === 'have')),
  );
  const between = from < 0 ? [] : tokens.slice(from + 1, at + 1);
  return from >= 0 && from < at && !between.some((token) => isBreak(token) || TURNING.has(token.word));
};
const HOPING = wordSet('hope hoping hopefully');
const WOULD = wordSet('will would should could might may');
const TURNING = wordSet('and but because since as');

/** `I know docker, just kidding`, `yeah right, I know kafka`: taken back in the same breath, or never meant. */
const isJoke = (tokens: readonly Token[], at: number): boolean => {
  const kidding = tokens.findIndex(
    ({ word }, place) => place > at && KIDDING.has(word) && !DENYING.has(tokens[place - 1]?.word ?? ''),
  );
  const isEnd = kidding > 0 && tokens.slice(kidding + 1).every(({ word }) => AROUND_JOKE.has(word));
  return isEnd || (SARCASM.at(tokens, 0) !== undefined && isBreak(tokens[SARCASM.at(tokens, 0)?.to ?? 0]));
};
const KIDDING = wordSet('kidding joking jk joke psych');
const DENYING = wordSet('no not never');
const AROUND_JOKE = wordSet('lol haha hahaha lmao of course just i am was it sorry a that obviously');
const SARCASM = createPhrases<true>(spread({ 'yeah right|oh sure|oh yeah sure|yeah sure|sure sure|as if': true }));

/** `hate php` */
export const isDisliked = (tokens: readonly Token[], at: number): boolean => DISLIKING.has(tokens[at - 1]?.word ?? '');

/** Words back from the name; of an aim hardly more than an article stands between. */
const FAR = 5;
const NEAR = 2;
const SUPPOSING = wordSet('if maybe perhaps once unless until till when wish');
const AIMS = wordSet('finish complete master');
const DOERS = wordSet('i we did just');
const DISLIKING = wordSet('hate hates dislike despise loathe');
