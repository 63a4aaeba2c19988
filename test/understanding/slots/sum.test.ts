import { expect, test } from 'vitest';
import type { Slots } from '../../../src/core/intent.ts';
import { readSum } from '../../../src/understanding/slots/sum.ts';
import { normalise } from '../../../src/understanding/text/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const read = (text: string, country?: Slots['country']) => {
  const { text: plain } = normalise(text);
  return readSum(plain, tokenise(plain), country);
};

test.each([
  ['do I earn too little with 55k in Hamburg', { amount: 55_000, per: 'year' }],
  ['they want to pay me 44k eur in Seville', { amount: 44_000, currency: 'EUR', per: 'year' }],
  ['would 98000 dollars be fair', { amount: 98_000, currency: 'USD', per: 'year' }],
  ['$102,500 for a mid, fine?', { amount: 102_500, currency: 'USD', per: 'year' }],
  ['I am on £47,000 in Leeds', { amount: 47_000, currency: 'GBP', per: 'year' }],
  ['62.000 € brutto im Jahr', { amount: 62_000, currency: 'EUR', per: 'year' }],
  ['48 000 euros gross a year', { amount: 48_000, currency: 'EUR', per: 'year' }],
  ['14k pln monthly after 5 years', { amount: 14_000, currency: 'PLN', per: 'month' }],
  ['3.1k net in Valencia', { amount: 3_100, per: 'month', net: true }],
  ['70k after tax', { amount: 70_000, per: 'year', net: true }],
  ['perm 95k or 550 a day', { amount: 95_000, per: 'year', rival: { amount: 550, per: 'day' } }],
  ['8 mil reais por mes', { amount: 8_000, currency: 'BRL', per: 'month' }],
  ['24 LPA fixed plus 4 LPA variable', { amount: 2_400_000, currency: 'rupees', per: 'year' }],
  ['€2800/month, is that low', { amount: 2_800, currency: 'EUR', per: 'month' }],
  ['usd 7000 per month', { amount: 7_000, currency: 'USD', per: 'month' }],
  ['16 lpa with 3 yoe', { amount: 1_600_000, currency: 'rupees', per: 'year' }],
  ['Rs 90000 a month', { amount: 90_000, currency: 'rupees', per: 'month' }],
  ['somewhere in 60-70k', { amount: 60_000, per: 'year' }],
  ['50 to 55k eur', { amount: 50_000, currency: 'EUR', per: 'year' }],
  ['105000 for a senior', { amount: 105_000, per: 'year' }],
  ['in kroner please', { currency: 'kroner', per: 'year' }],
  ['and that in Swiss francs?', { currency: 'francs', per: 'year' }],
  ['in american dollars?', { currency: 'USD', per: 'year' }],
  ['45 dollars an hour, is that low', { amount: 45, currency: 'USD', per: 'hour' }],
  ['30 an hour', { amount: 30, per: 'hour' }],
  ['day rate is 480 pounds, fair?', { amount: 480, currency: 'GBP', per: 'day' }],
  ['a daily rate of 390 euros', { amount: 390, currency: 'EUR', per: 'day' }],
  ['520 day rate in Leeds', { amount: 520, per: 'day' }],
  ['hourly rate 55 usd', { amount: 55, currency: 'USD', per: 'hour' }],
  ['what day rate for somebody on 62k', { amount: 62_000, per: 'year' }],
  ['€400 per day as a contractor', { amount: 400, currency: 'EUR', per: 'day' }],
  ['I was on 210k, now they offer 165k', { amount: 165_000, per: 'year' }],
  ['120k vs 135k', { amount: 120_000, per: 'year', rival: { amount: 135_000, per: 'year' } }],
  ['60k and a bonus of 10k', { amount: 60_000, per: 'year' }],
  ['68k CAD is about 49k usd', { amount: 49_000, currency: 'USD', per: 'year' }],
  ['in canadian dollars', { currency: 'CAD', per: 'year' }],
  ['28 LPA is how much in USD?', { amount: 2_800_000, currency: 'rupees', per: 'year' }],
  ['what is 85000 euros in dollars', { amount: 85_000, currency: 'EUR', per: 'year' }],
  ['offer is 12k, take it?', { amount: 12_000, per: 'year', guessed: true }],
  ['42 LPA with 10 LPA in ESOPs', { amount: 4_200_000, currency: 'rupees', per: 'year' }],
  ['70k base and 20k a year in RSUs', { amount: 70_000, per: 'year' }],
  ['is 60k more than usual', { amount: 60_000, per: 'year' }],
  ['is 60k more than I should ask', { amount: 60_000, per: 'year' }],
  ['is 80k above the median', { amount: 80_000, per: 'year' }],
  ['60k, more than my friend gets', { amount: 60_000, per: 'year' }],
  ['I make 70k, 20k less than my colleague', { amount: 70_000, per: 'year' }],
  ['after the raise is 60k fair', { amount: 60_000, per: 'year' }],
  ['the offer is around 50k', { amount: 50_000, per: 'year' }],
  ['is 55k more or less than juniors get', { amount: 55_000, per: 'year' }],
])('%j names %j', (text, sum) => {
  expect(read(text)).toEqual(sum);
});

test.each([
  'what does a senior with 8 years earn',
  'pay in 2026',
  '40 hours a week in Berlin',
  'try php',
  'I study 2 hours a day',
  'an hour a day, 7 a week',
  'junior or mid in the US',
  'the offer has 10 LPA in ESOPs',
  'how do I get a 10k raise',
  'can I ask for 5k more',
  'my colleague makes 20k more than me for the same job',
  'my friend gets 2 lakh more than me for same job',
  'he earns 15k less than I do',
  'the new hire is on 20k more than me',
  'they hired a junior for 10k more than me',
  'everyone is paid 10k more than juniors elsewhere',
  'a 20k pay gap in my team',
  'the difference is about 15k',
  'they gave me a raise of 12k',
  'I am underpaid by 20k',
  'she gets 12k above me',
])('%j names none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('takes a dollar for that of a country which has its own', () => {
  expect(read('is $90k low', 'CA')?.currency).toBe('CAD');
  expect(read('is 90k dollars low', 'AU')?.currency).toBe('AUD');
  expect(read('90k us dollars in Toronto', 'CA')?.currency).toBe('USD');
  expect(read('is $90k low', 'DE')?.currency).toBe('USD');
});

test('reads two sums of two countries each for its own', () => {
  expect(read('54k in berlin or 42k in warsaw?', ['DE', 'PL'])).toEqual({
    amount: 54_000,
    per: 'year',
    country: 'DE',
    rival: { amount: 42_000, per: 'year', country: 'PL' },
  });
  expect(read('$120k in toronto vs £95k in london', ['CA', 'GB'])).toEqual({
    amount: 120_000,
    currency: 'CAD',
    per: 'year',
    country: 'CA',
    rival: { amount: 95_000, currency: 'GBP', per: 'year', country: 'GB' },
  });
});
