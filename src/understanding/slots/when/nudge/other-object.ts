import { wordSet } from '../../../text/word-set.ts';
import { isClauseEnd, type Token } from '../../../tokens/tokens.ts';
import { isNumberWord } from '../../number.ts';
import { NUDGES } from './nudge-words.ts';

/** `I will stop smoking`, `turn off the light`, `I'll skip lunch`, `write me a letter`: something else is meant than the nudge. */
export const isOfOtherThings = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ word }) => NUDGES.has(word)) && tokens.some((_, at) => isOther(tokens, at));

const isOther = (tokens: readonly Token[], at: number): boolean => {
  const [word = '', next = '', third = ''] = tokens.slice(at, at + 3).map((token) => token.word);
  if (word === 'hold') return next === 'on' && isClauseEnd(tokens[at + 2]);
  if (STOPPING.has(word)) return next.endsWith('ing') && !SENDING.has(next);
  if (word === 'turn' && next === 'off') return ARTICLES.has(third) && !isClauseEnd(tokens[at + 3]);
  if (word === 'write' && next === 'me')
    return tokens.slice(at + 2, at + 2 + NEAR).some((token) => WRITTEN.has(token.word));
  return word === 'skip' && !isClauseEnd(tokens[at + 1]) && MEALS.has(next) && !isNumberWord(next);
};

const STOPPING = wordSet('stop stopped quit');
const SENDING = wordSet(
  'nudging pinging bugging messaging writing reminding sending poking nagging texting hassling chasing pestering bothering spamming prodding contacting everything',
);
const ARTICLES = wordSet('the my a');
const NEAR = 4;
const WRITTEN = wordSet(
  'application applications letter cover cv resume script function program query code test tests essay poem story bio summary speech',
);
const MEALS = wordSet('lunch dinner breakfast class classes school work gym coffee practice');
