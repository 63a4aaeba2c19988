/**
 * Each currency by its code, or by the word itself where several countries have one so called, with its signs, its words,
 * and words that mean it only beside an amount.
 */
const TABLE = `
  $         | $ | dollar dollars buck bucks |
  USD       |   | usd |
  EUR       | € | eur euro euros |
  GBP       | £ | gbp pound pounds sterling quid |
  PLN       |   | pln zloty zlotys zlotych | zl
  INR       | ₹ | inr |
  rupees    |   | rupee rupees | rs
  NGN       | ₦ | ngn naira |
  CZK       |   | czk koruna korun | kc
  HUF       |   | huf forint forints |
  BGN       |   | bgn leva |
  RON       |   | | ron lei leu
  SEK       |   | sek kronor krona |
  NOK       |   | nok |
  DKK       |   | dkk |
  kroner    |   | kroner krone |
  crowns    |   | | crown crowns
  CHF       |   | chf |
  francs    |   | franc francs |
  ¥         | ¥ | |
  JPY       |   | jpy yen |
  CNY       |   | cny yuan rmb |
  BRL       |   | brl reais | real
  MXN       |   | mxn |
  CLP       |   | clp |
  COP       |   | | cop
  ARS       |   | | ars
  pesos     |   | peso pesos |
  PHP       | ₱ | | php
  CAD       |   | cad |
  AUD       |   | aud |
  SGD       |   | sgd |
  HKD       |   | hkd |
  NZD       |   | nzd |
  ZAR       |   | zar | rand
  KES       |   | kes |
  shillings |   | shilling shillings |
  EGP       |   | egp |
  AED       |   | aed |
  dirhams   |   | dirham dirhams |
  SAR       |   | | sar
  riyals    |   | riyal riyals |
  TRY       | ₺ | | try
  lira      |   | lira liras |
  UAH       | ₴ | uah hryvnia hryvnias |
  RUB       | ₽ | rub ruble rubles rouble roubles |
  ILS       | ₪ | ils shekel shekels |
  KRW       | ₩ | krw | won
  VND       | ₫ | vnd | dong
  IDR       |   | idr rupiah |
  MYR       |   | myr ringgit |
  THB       | ฿ | thb baht |
  PKR       |   | pkr |
  BDT       |   | bdt taka |
  LKR       |   | lkr |
  GHS       | ₵ | ghs cedi cedis |
`;

const ROWS = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));

const namesIn = (column: number): ReadonlyMap<string, string> =>
  new Map(
    ROWS.flatMap((row) =>
      (row[column] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((name): [string, string] => [name, row[0] ?? '']),
    ),
  );

/** A dollar of whichever country. */
export const DOLLAR = '$';

export const SIGNS = namesIn(1);
export const CURRENCIES = namesIn(2);
/** Beside an amount short words are currencies too, which elsewhere mean something else. */
export const BESIDE_AMOUNTS = namesIn(3);
