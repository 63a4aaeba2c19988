import { wordSet } from '../text/word-set.ts';
import { createPhrases, isWithin, spread } from './phrases.ts';
import type { Token } from './tokens.ts';

/** `stop`, `ok enough for today`, `that's it`: the questions end, and nothing else is said. */
export const isEnding = (tokens: readonly Token[]): boolean => {
  const ends = ENDING.all(tokens);
  return ends.length > 0 && tokens.every(({ word }, at) => BESIDE.has(word) || isWithin(ends, at));
};

/** `enough of these questions`: it opens so and soon ends, whatever else it names. */
export const opensEnding = (tokens: readonly Token[]): boolean => {
  const [end] = ENDING.all(tokens);
  return (
    end !== undefined &&
    tokens.slice(0, end.from).every(({ word }) => BEFORE.has(word)) &&
    tokens.length - end.to <= FEW
  );
};

const ENDING = createPhrases<true>(
  spread({
    'stop|enough|quit|exit|no more|that is it|that is enough|i am done|let us stop|lets stop|ask me tomorrow|ask me again tomorrow|ask again tomorrow|ask me later|ask me another day|ask me another time|not today|not tonight|not now|another day|continue tomorrow|go on tomorrow|tomorrow again|back tomorrow': true,
  }),
);
const BEFORE = wordSet('ok okay please no thanks');
const BESIDE = wordSet(
  'ok okay please thanks that is let us for now today tonight it no more then i have had want to am tired sleepy exhausted you must need go bed sleep bye good night sorry',
);
const FEW = 7;
