import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import { isBreak } from '../tokens/tokens.ts';
import type { Found } from './found.ts';
import { isTakenBack } from './taken-back.ts';

/** `not germany, spain`, `that is for americans, what about nigeria`: what is not meant is left out, where something else is said. */
export const meant = <T>(hits: readonly Hit<T>[], { tokens }: Found, unwanted = UNWANTED): readonly Hit<T>[] => {
  const kept = hits.filter((hit, place) => {
    const { from } = hit;
    const at = beforeArticle(tokens, from);
    return (
      !isTakenBack(tokens, hit, hits[place + 1]) &&
      !(unwanted.has(tokens[at]?.word ?? '') && !isBreak(tokens[from])) &&
      !isDeclined(tokens, at) &&
      !isInsteadOf(tokens, from) &&
      !isOfBefore(tokens, from)
    );
  });
  return kept.length === 0 ? hits : kept;
};

/** `not the american ones`, `not a lead`, `not another docker question` */
const beforeArticle = (tokens: Found['tokens'], at: number): number =>
  ARTICLES.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
const ARTICLES = wordSet('the a an another');

/** `not in the US`, `not for junior`, `i do not live in germany`, `not interested in american figures`, `I do not want german ones` */
const isDeclined = (tokens: Found['tokens'], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  if (!OF_WHOM.has(word)) return WISHING.has(word) && tokens[at - 1]?.word === 'not';
  const before = ASKING.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  return tokens[before]?.word === 'not';
};
const ASKING = wordSet('interested asking talking looking live living work working based');
const OF_WHOM = wordSet('in for as from of about');
const WISHING = wordSet('want need mean like care');

/** `instead of spain`, `enough of redis`, `nothing with redis` */
const isInsteadOf = (tokens: Found['tokens'], at: number): boolean =>
  (tokens[at - 1]?.word === 'of' && LEFT_BEHIND.has(tokens[at - 2]?.word ?? '')) ||
  (ABOUT.has(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.word === 'nothing');
const ABOUT = wordSet('with on about from in of');
/** `those are for the US`: what was shown before. */
const isOfBefore = (tokens: Found['tokens'], at: number): boolean => {
  const to = beforeArticle(tokens, at);
  const [shown, is, of] = tokens.slice(Math.max(0, to - 2), to + 1);
  return SHOWN.has(shown?.word ?? '') && IS.has(is?.word ?? '') && OF.has(of?.word ?? '');
};
const SHOWN = wordSet('that those these this it they');
const IS = wordSet('is are was were');
const OF = wordSet('for of about');
const LEFT_BEHIND = wordSet('instead enough tired bored sick');
const UNWANTED = wordSet('not forget');
