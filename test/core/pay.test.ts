import { describe, expect, test } from 'vitest';
import { rowsFor } from '../../src/core/pay.ts';
import type { SalaryFile, SalaryRow } from '../../src/knowledge/schema.ts';

const row = (title: string, years: SalaryRow['years'], more: Partial<SalaryRow> = {}): SalaryRow => ({
  level: null,
  title,
  country: 'DE',
  countryStated: true,
  years,
  statistic: 'median',
  min: null,
  max: null,
  openTop: false,
  mean: null,
  p10: null,
  p25: null,
  p50: 50_000,
  p75: null,
  p90: null,
  n: 40,
  date: '2024',
  ...more,
});

const file = (...rows: SalaryRow[]): SalaryFile => ({
  source: 'so-survey-2024',
  currency: 'USD',
  period: 'year',
  includes: 'all',
  experience: 'professional years',
  occupation: 'Back-end developers',
  reviewed: '2026-01-01',
  rows,
});

const titles = (from: SalaryFile, question: Omit<Parameters<typeof rowsFor>[1], 'country'>) =>
  rowsFor(from, { country: 'DE', ...question }).map(({ row: found }) => found.title);

const whole = file(
  row('all', null),
  row('2-4', { min: 2, max: 5 }),
  row('5-7', { min: 5, max: 8 }),
  row('8-11', { min: 8, max: 12 }),
  row('12+', { min: 12, max: null }),
  row('0-4', { min: 0, max: 5 }),
  row('5-11', { min: 5, max: 12 }),
);

describe('rows for a question of pay', () => {
  test('are the row for everybody where nothing is asked', () => expect(titles(whole, {})).toEqual(['all']));
  test('are the fine bands of a level where they fill it', () =>
    expect(titles(whole, { level: 'senior' })).toEqual(['5-7', '8-11', '12+']));
  test('are the wide band where no fine one begins so early', () =>
    expect(titles(whole, { level: 'entry' })).toEqual(['0-4']));
  test('are the narrowest band around a number of years', () => expect(titles(whole, { years: 3 })).toEqual(['2-4']));
  test('keep the wide band where fine ones leave a gap', () => {
    const gappy = file(
      row('8-11', { min: 8, max: 12 }),
      row('5-11', { min: 5, max: 12 }),
      row('12+', { min: 12, max: null }),
    );
    expect(titles(gappy, { level: 'senior' })).toEqual(['5-11', '12+']);
  });
  test('fall back to everybody where there are no bands', () => {
    expect(titles(file(row('all', null)), { level: 'senior' })).toEqual(['all']);
  });
  test('are those of the level where a source names levels', () => {
    const guide = file(
      row('Senior', { min: 5, max: null }, { level: 'senior' }),
      row('Junior', { min: 0, max: 2 }, { level: 'entry' }),
    );
    expect(titles(guide, { level: 'senior' })).toEqual(['Senior']);
    expect(titles(guide, { years: 1 })).toEqual(['Junior']);
  });
  test('are none for a country that a source leaves out', () => {
    expect(rowsFor(whole, { country: 'NG', level: 'senior' })).toEqual([]);
  });
});
