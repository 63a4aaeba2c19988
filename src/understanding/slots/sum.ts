import type { Intent, Sum } from '../../core/intent.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens.ts';
import { isNumberWord, toNumber } from './number.ts';

/** A question about pay with the sum it names: `60k in germany`, `4.200 euro a month`, `in zloty?`. */
export const withSum = (intent: Intent, text: string, tokens: readonly Token[]): Intent => {
  if (!intent.topic.startsWith('salary.')) return intent;
  const { country } = intent.slots;
  const sum = readSum(text, tokens, typeof country === 'string' ? country : undefined);
  return sum === undefined ? intent : { ...intent, sum };
};

/** The first amount that is one of money, else the currency alone. A dollar is that of the country where it has one. */
export const readSum = (text: string, tokens: readonly Token[], country?: string): Sum | undefined => {
  const signs = signsIn(text);
  for (let at = 0; at < tokens.length; at++) {
    const amount = readAmount(tokens, at);
    if (amount === undefined || amount.value < LEAST || isCount(tokens, amount.to)) continue;
    const near = currencyAt(tokens, at - 1) ?? currencyAt(tokens, amount.to) ?? signBeside(text, tokens[at], signs);
    const span = spanAfter(tokens, amount.to);
    const isMoney = amount.scaled || near !== undefined || span !== undefined || amount.value >= PLAINLY;
    if (!isMoney || span === 'other') continue;
    const named = near ?? currencyIn(tokens) ?? signs[0] ?? amount.currency;
    const per = span ?? (amount.value < PLAINLY ? 'month' : 'year');
    return { amount: amount.value, ...toCurrency(named, tokens, country), per };
  }
  const named = currencyIn(tokens) ?? signs[0];
  return named === undefined ? undefined : { ...toCurrency(named, tokens, country), per: 'year' };
};

/** Smaller numbers are hours, years or people. */
const LEAST = 200;
/** From here on a bare number is pay, and below it pay of a month. */
const PLAINLY = 10_000;

type Amount = {
  readonly value: number;
  readonly to: number;
  /** `k`, `grand`, `lakh`: it says itself that it is money. */
  readonly scaled: boolean;
  readonly currency?: string;
};

/** `60k`, `48,000`, `60.000`, `48 000`, `60-70k`: the lower end where it is a range. */
const readAmount = (tokens: readonly Token[], at: number): Amount | undefined => {
  const number = readWhole(tokens, at);
  if (number === undefined) return undefined;
  const end = readRangeEnd(tokens, number.to);
  const scale = SCALES.get(tokens[end]?.word ?? '');
  if (scale === undefined) return { ...number, scaled: false };
  const isIndian = scale >= LAKH && scale !== MILLION;
  return { value: number.value * scale, to: end + 1, scaled: true, ...(isIndian && { currency: 'rupees' }) };
};

const readWhole = (
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | undefined => {
  const { word = '', raw = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (!isDigit(word)) return undefined;
  if (word.length <= 3 && next?.gap === ' ' && next.word.length === 3 && isDigit(next.word))
    return { value: Number(word + next.word), to: at + 2 };
  const value = isGrouped(raw) ? Number(raw.replaceAll('.', '')) : Number(word);
  return Number.isFinite(value) ? { value, to: at + 1 } : undefined;
};

const isDigit = (word: string): boolean => word >= '0' && word < ':';

/** `60.000` is sixty thousand: no pay is given to a thousandth. */
const isGrouped = (raw: string): boolean =>
  raw
    .split('.')
    .slice(1)
    .some((group) => group.length === 3);

const readRangeEnd = (tokens: readonly Token[], at: number): number => {
  const joint = tokens[at];
  if (joint === undefined) return at;
  if (joint.gap === '-' && isNumberWord(joint.word)) return at + 1;
  return joint.word === 'to' && toNumber(tokens[at + 1]?.word ?? '') !== undefined ? at + 2 : at;
};

/** `200 hours`, `10000 users`. */
const isCount = (tokens: readonly Token[], at: number): boolean => COUNTED.has(tokens[at]?.word ?? '');

/** What the amount is paid for: `a month`, `/mo`, `monthly`, `per year`; `other` where that is neither. */
const spanAfter = (tokens: readonly Token[], at: number): 'year' | 'month' | 'other' | undefined => {
  for (const [index, { word, gap }] of tokens.slice(at, at + FAR).entries()) {
    const isSaid = WHOLE.has(word) || gap === '/' || PER.has(tokens[at + index - 1]?.word ?? '');
    const span = isSaid ? SPANS.get(word) : undefined;
    if (span !== undefined) return span;
  }
  return undefined;
};
/** Words from an amount to what it is paid for: `60k euros gross a year`. */
const FAR = 5;

const currencyIn = (tokens: readonly Token[]): string | undefined => {
  for (const { word } of tokens) if (CURRENCIES.has(word)) return CURRENCIES.get(word);
  return undefined;
};

/** Beside an amount short words are currencies too, which elsewhere mean something else. */
const currencyAt = (tokens: readonly Token[], at: number): string | undefined => {
  const word = tokens[at]?.word ?? '';
  if (ADJECTIVES.has(word)) return CURRENCIES.get(tokens[at + 1]?.word ?? '');
  return CURRENCIES.get(word) ?? BESIDE.get(word);
};

const signsIn = (text: string): readonly string[] => [...text].flatMap((sign) => SIGNS.get(sign) ?? []);

const signBeside = (text: string, token: Token | undefined, signs: readonly string[]): string | undefined => {
  if (signs.length === 0 || token === undefined) return undefined;
  const at = text.indexOf(token.raw);
  const around = [
    ...text.slice(Math.max(0, at - 2), at),
    ...text.slice(at + token.raw.length, at + token.raw.length + 3),
  ];
  return around.flatMap((sign) => SIGNS.get(sign) ?? [])[0];
};

const toCurrency = (
  named: string | undefined,
  tokens: readonly Token[],
  country: string | undefined,
): Pick<Sum, 'currency'> => {
  if (named === undefined) return {};
  if (named !== DOLLAR) return { currency: named };
  const before = tokens.findIndex(({ word }) => word === 'dollar' || word === 'dollars') - 1;
  return { currency: DOLLARS.get(tokens[before]?.word ?? '') ?? DOLLARS.get(country ?? '') ?? 'USD' };
};

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', ...words] = line.trim().split(' ');
        return words.map((word): [string, string] => [word, name]);
      }),
  );

const DOLLAR = '$';
const CURRENCIES = table(`
  $ dollar dollars buck bucks
  USD usd
  EUR eur euro euros
  GBP gbp pound pounds sterling quid
  PLN pln zloty zlotys zlotych
  INR inr
  rupees rupee rupees
  NGN ngn naira
  CZK czk koruna korun
  HUF huf forint forints
  BGN bgn leva
  SEK sek kronor krona
  NOK nok
  DKK dkk
  kroner kroner krone
  CHF chf
  francs franc francs
  JPY jpy yen
  CNY cny yuan rmb
  BRL brl reais
  MXN mxn
  CLP clp
  pesos peso pesos
  CAD cad
  AUD aud
  SGD sgd
  HKD hkd
  NZD nzd
  ZAR zar
  KES kes
  shillings shilling shillings
  EGP egp
  AED aed
  dirhams dirham dirhams
  riyals riyal riyals
  lira lira liras
  UAH uah hryvnia hryvnias
  RUB rub ruble rubles rouble roubles
  ILS ils shekel shekels
  KRW krw
  VND vnd
  IDR idr rupiah
  MYR myr ringgit
  THB thb baht
  PKR pkr
  BDT bdt taka
  LKR lkr
  GHS ghs cedi cedis
`);
const BESIDE = table(`
  PLN zl
  CZK kc
  crowns crown crowns
  RON ron lei leu
  BRL real
  PHP php
  COP cop
  ARS ars
  ZAR rand
  TRY try
  KRW won
  VND dong
  SAR sar
  rupees rs
`);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', DOLLAR],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₱', 'PHP'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₵', 'GHS'],
]);
/** What stands before "dollars", and countries with a dollar of their own. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['CA', 'CAD'],
  ['australian', 'AUD'],
  ['AU', 'AUD'],
  ['singapore', 'SGD'],
  ['SG', 'SGD'],
  ['kong', 'HKD'],
  ['HK', 'HKD'],
  ['zealand', 'NZD'],
  ['NZ', 'NZD'],
]);
const ADJECTIVES = wordSet('us american canadian australian singapore');

const LAKH = 100_000;
const MILLION = 1_000_000;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1_000],
  ['grand', 1_000],
  ['thousand', 1_000],
  ['lakh', LAKH],
  ['lakhs', LAKH],
  ['lac', LAKH],
  ['lacs', LAKH],
  ['lpa', LAKH],
  ['crore', 100 * LAKH],
  ['crores', 100 * LAKH],
  ['million', MILLION],
  ['mio', MILLION],
]);
const PER = wordSet('a per each every the');
const WHOLE = wordSet('monthly yearly annually pm pa pcm annum hourly daily weekly');
const SPANS: ReadonlyMap<string, 'year' | 'month' | 'other'> = new Map([
  ...[...wordSet('year annum yearly annually pa')].map((word) => [word, 'year'] as const),
  ...[...wordSet('month mo mth monthly pm pcm')].map((word) => [word, 'month'] as const),
  ...[...wordSet('hour hourly day daily week weekly')].map((word) => [word, 'other'] as const),
]);
const COUNTED = wordSet(
  'hours hour years year days weeks months users people requests lines developers engineers employees',
);
