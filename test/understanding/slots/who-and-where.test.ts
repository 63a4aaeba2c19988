import { describe, expect, test } from 'vitest';
import { readLevels } from '../../../src/understanding/slots/level.ts';
import { readCountries } from '../../../src/understanding/slots/where/country.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const levels = (text: string) => readLevels(tokenise(text)).map((hit) => hit.value);
const countries = (text: string) => readCountries(tokenise(text)).map((hit) => hit.value);

describe('levels', () => {
  test.each([
    ['junior pay', ['entry']],
    ['jr dev', ['entry']],
    ['Jr. developer', ['entry']],
    ['entry level salary', ['entry']],
    ['entry-level', ['entry']],
    ['fresh grad', ['entry']],
    ['new grads', ['entry']],
    ['a recent graduate', ['entry']],
    ['freshers', ['entry']],
    ['trainee salary', ['entry']],
    ['SDE 1', ['entry']],
    ['mid level', ['mid']],
    ['mid-level engineer', ['mid']],
    ['midlevel', ['mid']],
    ['intermediate developers', ['mid']],
    ['middle dev', ['mid']],
    ['medior', ['mid']],
    ['SWE II', ['mid']],
    ['senior', ['senior']],
    ['seniors in spain', ['senior']],
    ['Sr. engineer', ['senior']],
    ['snr dev', ['senior']],
    ['sde3', ['senior']],
    ['lead', ['lead']],
    ['same for leads', ['lead']],
    ['tech lead salary', ['lead']],
    ['team lead', ['lead']],
    ['lead engineer', ['lead']],
    ['principal', ['principal']],
    ['staff engineer', ['principal']],
    ['senior vs staff', ['senior', 'principal']],
    ['staff+ roles', ['principal']],
    ['junior, mid and senior', ['entry', 'mid', 'senior']],
    ['from mid to senior', ['mid', 'senior']],
  ])('%j names %j', (text, named) => {
    expect(levels(text)).toEqual(named);
  });

  test.each([
    'what does this lead to',
    'it leads to more work',
    'lead time',
    'the middle of the week',
    'the middle east',
    'my senior year at college',
    'high school junior year',
    'data entry',
    'mid 2025',
    'our staff is friendly',
    'how do I lead a team',
    'I graduate in june',
  ])('%j names none', (text) => {
    expect(levels(text)).toEqual([]);
  });
});

describe('countries', () => {
  test.each([
    ['germany', ['DE']],
    ['in Germany', ['DE']],
    ['german salaries', ['DE']],
    ['french', ['FR']],
    ['UAE', ['AE']],
    ['the emirates', ['AE']],
    ['Nairobi', ['KE']],
    ['lagos', ['NG']],
    ['🇩🇪', ['DE']],
    ['🇧🇷 vs 🇦🇷', ['BR', 'AR']],
    ['the us', ['US']],
    ['US salaries', ['US']],
    ['in us', ['US']],
    ['U.S.', ['US']],
    ['the States', ['US']],
    ['usa', ['US']],
    ['america', ['US']],
    ['san francisco', ['US']],
    ['uk', ['GB']],
    ['U.K.', ['GB']],
    ['england', ['GB']],
    ['scottish companies', ['GB']],
    ['london', ['GB']],
    ['uk vs us', ['GB', 'US']],
    ['germany or us', ['DE', 'US']],
    ['the netherlands', ['NL']],
    ['holland', ['NL']],
    ['dutch pay', ['NL']],
    ['czech republic', ['CZ']],
    ['Czechia', ['CZ']],
    ['swiss', ['CH']],
    ['zürich', ['CH']],
    ['são paulo', ['BR']],
    ['south korea', ['KR']],
    ['korean', ['KR']],
    ['bangalore', ['IN']],
    ['türkiye', ['TR']],
    ['pay in turkey', ['TR']],
    ['salary in georgia', ['GE']],
    ['polish salaries', ['PL']],
    ['DE vs PL', ['DE', 'PL']],
    ['new zealand', ['NZ']],
    ['saudi arabia', ['SA']],
    ['KSA', ['SA']],
    ['ivory coast', ['CI']],
    ['viet nam', ['VN']],
    ['hong kong', ['HK']],
    ['spain, portugal and italy', ['ES', 'PT', 'IT']],
  ])('%j names %j', (text, named) => {
    expect(countries(text)).toEqual(named);
  });

  test.each([
    'tell us more',
    'give us a hint',
    'what about us',
    'it helps us a lot',
    'polish my cv',
    'we had turkey for dinner',
    'I use american express',
    'a chile con carne',
    'no',
    'it is in the queue',
    'she is a guinea pig',
    'SHOW US THE MONEY PLEASE',
  ])('%j names none', (text) => {
    expect(countries(text)).toEqual([]);
  });
});
