import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens.ts';
import { toNumber } from './number.ts';

/** `52k`, `£48,000`, `1600 a month`, `32 lakhs`, `six figures`: an amount of money, whatever it is paid for. */
export const namesMoney = (text: string, tokens: readonly Token[]): boolean =>
  holdsSign(text) || tokens.some((token, at) => isAmount(token, tokens[at + 1], tokens[at + 2]));

const holdsSign = (text: string): boolean => {
  for (let at = 0; at < text.length - 1; at++) if (SIGNS.has(text[at] ?? '')) return true;
  return false;
};

const SIGNS = wordSet('$ € £ ¥ ₹ ₦ ₴ ₺ ₱ ₽ ₩ ₫ ₪ ฿ ₵');

const isAmount = ({ word }: Token, next: Token | undefined, after: Token | undefined): boolean => {
  if (CURRENCIES.has(word)) return true;
  if (next === undefined) return false;
  if (!isNumber(word)) return BESIDE.has(word) && isNumber(next.word);
  if (BESIDE.has(next.word)) return true;
  return PER.has(next.word) && after !== undefined && SPANS.has(after.word) && Number(word) >= LEAST;
};

const isNumber = (word: string): boolean => toNumber(word) !== undefined || (word >= '0' && word < ':');

/** Smaller numbers a week are hours. */
const LEAST = 200;

const PER = wordSet('a per each every');
const SPANS = wordSet('month year annum mo week');
const CURRENCIES =
  wordSet(`lpa lakh lakhs usd eur euro euros gbp dollar dollars inr rupee rupees ngn naira pln zloty zlotys czk koruna huf forint bgn
  sek nok dkk kroner kronor krona chf franc francs jpy yen cny yuan rmb brl reais mxn peso pesos clp cad sgd hkd nzd zar kes
  shilling shillings egp aed dirham dirhams riyal lira uah hryvnia rub ruble rubles ils shekel shekels krw vnd idr rupiah myr
  ringgit thb baht pkr bdt taka lkr ghs cedi`);
/** Words that mean money only beside a number. */
const BESIDE = wordSet(
  'k lac lacs crore crores grand figures figure mio mil gross brutto brut net netto quid zl crown crowns kc ron lei leu real php cop ars aud rand try won dong sar',
);
