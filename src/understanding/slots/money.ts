import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';
import { BESIDE_AMOUNTS, CURRENCIES, SIGNS } from './currency-names.ts';
import { isArticle, toNumber } from './number.ts';

/** `52k`, `£48,000`, `1600 a month`, `32 lakhs`, `six figures`: an amount of money, whatever it is paid for. */
export const namesMoney = (text: string, tokens: readonly Token[]): boolean =>
  SIGN.test(text) || tokens.some((token, at) => isAmount(token, tokens[at + 1], tokens[at + 2]));

/** One that the text does not end with. */
const SIGN = new RegExp(`[${[...SIGNS.keys()].join('')}](?=.)`, 's');

const isAmount = ({ word }: Token, next: Token | undefined, after: Token | undefined): boolean => {
  if (CURRENCIES.has(word) || MONEY.has(word)) return true;
  if (next === undefined) return false;
  if (!isNumber(word)) return isBeside(word) && isNumber(next.word);
  if (isBeside(next.word)) return true;
  return PER.has(next.word) && after !== undefined && SPANS.has(after.word) && Number(word) >= LEAST;
};

const isBeside = (word: string): boolean => BESIDE.has(word) || BESIDE_AMOUNTS.has(word);

/** `a php developer` is no amount of pesos. */
const isNumber = (word: string): boolean =>
  (toNumber(word) !== undefined && !isArticle(word)) || (word >= '0' && word < ':');

/** Smaller numbers a week are hours. */
const LEAST = 200;

const PER = wordSet('a per each every');
const SPANS = wordSet('month year annum mo week');
/** Words that are money by themselves beside the currencies, and those that are so only beside a number. */
const MONEY = wordSet('lpa lakh lakhs');
const BESIDE = wordSet('k lac lacs crore crores grand figures figure mio mil gross brutto brut net netto');
