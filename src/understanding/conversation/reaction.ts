import { type Normalised, normalise } from '../text/normalise.ts';
import type { Token } from '../text/tokenise.ts';
import { wordSet } from '../text/word-set.ts';

/**
 * What is said behind a word on the answer before: "wow, that is low. who says so?" asks who says so, and "nvm that.
 * which databases?" is no longer about what was spoken of. A message that says nothing else stays as it is.
 */
export const withoutReaction = (plain: Normalised): Normalised => {
  const { sentences, tokens, text, core } = plain;
  const [first, second] = sentences;
  if (first === undefined || second === undefined || core.to - second.from < SHORTEST) return plain;
  const words = tokens.slice(first.from, first.to);
  const isLeft = isLetGo(words) && tokens[second.from + 1]?.text === 'about';
  return isReaction(words) || isRefusal(words) || isLeft
    ? normalise(text.slice(tokens[second.from]?.start ?? 0))
    : plain;
};

const isReaction = (words: readonly Token[]): boolean =>
  words.length <= LONGEST && words.every(({ text }) => REACTING.has(text)) && !ANSWERING.has(words[0]?.text ?? '');

/** `no bootcamp then` */
const isRefusal = (words: readonly Token[]): boolean =>
  words.length === 3 && words[0]?.text === 'no' && words[2]?.text === 'then';

/** `ok forget about the certificate`, where something else is then asked about. */
const isLetGo = (words: readonly Token[]): boolean =>
  words.some(({ text }, at) => text === 'forget' && words[at + 1]?.text === 'about');

const LONGEST = 5;
const SHORTEST = 3;
/** These settle what was asked. */
const ANSWERING = wordSet('no yes');
const REACTING = wordSet(`
  nvm nevermind never mind forget about leave that thats it its this is was so very really kinda pretty quite too a bit of the what i we you
  lol lmao haha wow whoa wild nice cool great ok okay alright right fair enough true hm hmm hmmm huh interesting good awesome damn dang ouch oof
  yikes sad crazy insane low high makes sense got see knew thought figured expected noted understood then well meh sounds no yes point news to
  me surprising rough brutal scary impressive useful helpful clear
`);
