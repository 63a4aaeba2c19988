import { expect, test } from 'vitest';
import { namesMoney } from '../../../src/understanding/slots/money.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const holds = (text: string): boolean => namesMoney(text, tokenise(text));

test.each([
  '52k in munich, is that low',
  '£48,000 after two years',
  'they offer $120K',
  '1,600 a month in athens',
  '32 lakhs fixed',
  '4.2 lpa',
  'on six figures',
  '35 000 crowns for a junior',
  'how much is 70 thousand pesos',
  '41k brut',
  '90 grand',
  '€2800 per month',
  'four figures',
])('%j names money', (text) => {
  expect(holds(text)).toBe(true);
});

test.each([
  '6 hours a week',
  '3 yoe in porto',
  'how long for 20 steps',
  'from 9 to 5 each day',
  'k8s in 2 weeks',
  '40 hours a week',
  'what is php',
  'ok, plan me a month of Azure.',
  'USE A FOREIGN KEY, PLEASE',
  '',
])('%j names none', (text) => {
  expect(holds(text)).toBe(false);
});
