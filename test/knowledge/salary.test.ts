import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { SalaryRow } from '../../src/knowledge/schema.ts';

const { salary, sources } = loadKnowledge('knowledge');
const rowsOf = (source: string): readonly SalaryRow[] => salary.find((file) => file.source === source)?.rows ?? [];
const row = (source: string, is: (row: SalaryRow) => boolean): SalaryRow | undefined => rowsOf(source).find(is);

describe('pay stands as its source published it', () => {
  it('in the guides', () => {
    const range = (source: string, level: string) => {
      const found = row(source, (one) => one.level === level);
      return [found?.min, found?.max, found?.openTop];
    };
    expect(range('bridged-2024', 'entry')).toEqual([115_000, 145_000, false]);
    expect(range('bridged-2024', 'senior')).toEqual([500_000, null, true]);
    expect(range('twenty-steps', 'entry')).toEqual([75_000, 105_000, false]);
    expect(range('twenty-steps', 'mid')).toEqual([105_000, 145_000, false]);
    expect(range('twenty-steps', 'senior')).toEqual([135_000, 185_000, false]);
    expect(range('twenty-steps', 'lead')).toEqual([155_000, 225_000, true]);
    expect(range('twenty-steps', 'principal')).toEqual([185_000, 310_000, true]);
    expect(range('skillexchange-2026', 'entry')).toEqual([105_000, 130_000, false]);
    expect(range('skillexchange-2026', 'principal')).toEqual([250_000, null, true]);
    expect(range('three-steps', 'senior')).toEqual([140_000, 220_000, true]);
    expect(rowsOf('skillexchange-2026')[0]?.p50).toBe(151_083);
    expect(rowsOf('ziprecruiter-2023')).toMatchObject([{ mean: 119_704, date: '2023-06', countryStated: true }]);
  });

  it('in the statistics of the United States', () => {
    expect(rowsOf('bls-oews-2022')).toMatchObject([{ p10: 71_280, p50: 127_260, p90: 198_100, date: '2022-05' }]);
    expect(rowsOf('bls-oews-2025')).toMatchObject([{ mean: 148_100, p50: 135_980, n: 1_687_890, date: '2025-05' }]);
  });

  it('in the surveys, by years and without levels', () => {
    const us = (source: string, min: number) =>
      row(source, (one) => one.country === 'US' && one.years?.min === min && !one.title.startsWith('0-'));
    expect(us('so-survey-2024', 8)).toMatchObject({ p50: 175_000, n: 117, years: { min: 8, max: 12 }, level: null });
    expect(us('so-survey-2025', 10)).toMatchObject({ p50: 173_200, n: 135, years: { min: 10, max: 15 } });
    expect(us('so-survey-2023-us', 12)).toMatchObject({ p50: 180_000, n: 738, years: { min: 12, max: null } });
  });
});

describe('pay says what to be careful about', () => {
  it('where a range is called a median', () => {
    expect(rowsOf('twenty-steps').every(({ caution }) => caution?.startsWith('A range called a median'))).toBe(true);
  });

  it("where a citation leads to another job's page", () => {
    expect(salary.find(({ source }) => source === 'bridged-2024')?.caution).toContain('product analysts');
  });

  it('where low answers were cut away before the figures were made', () => {
    expect(row('so-survey-2025', ({ country }) => country === 'IN')?.caution).toContain('5,000 USD');
  });

  it('where the years of a file are of another kind', () => {
    const kinds = new Map(salary.map(({ source, experience }) => [source, experience]));
    expect(kinds.get('so-survey-2024')).toBe('professional years');
    expect(kinds.get('so-survey-2025')).toBe('total coding years');
  });

  it('with a source and a date, or why there is none', () => {
    for (const { source } of salary) {
      const found = sources.get(source);
      expect(found?.date ?? found?.dateNote, source).toBeTruthy();
    }
  });
});

/** A folder with the surveys and statistics as they were published. */
const { TEST_DATA_DIR = '' } = process.env;

describe.skipIf(!TEST_DATA_DIR)('every row equals the data it came from', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(TEST_DATA_DIR, file), 'utf8'));

  it.each([
    ['so-survey-2024', 'so2024_backend_pay_by_country_experience.json'],
    ['so-survey-2025', 'so2025_backend_pay_by_country_codingyears.json'],
  ])('%s', (source, file) => {
    const cells: readonly Cell[] = read(file).cells;
    const rows = rowsOf(source);
    for (const cell of cells)
      expect(
        rows.filter((one) => isCell(one, cell)),
        JSON.stringify(cell),
      ).toHaveLength(1);
    const bands = cells.map((cell) => `${cell.country} ${cell.band} ${cell.n}`);
    expect(rows).toHaveLength(new Set(bands).size);
  });

  it('the guides, the statistics and the survey of 2023', () => {
    const reference = read('salary_reference_us.json');
    const guides: readonly Quoted[] = reference.seeds;
    const quoted = salary.flatMap(({ rows }) => rows).filter(({ facts }) => facts !== undefined);
    expect(quoted).toHaveLength(guides.length);
    for (const guide of guides)
      expect(
        quoted.filter((one) => isQuoted(one, guide)),
        guide.fact_id,
      ).toHaveLength(1);
    for (const year of reference.bls_15_1252) {
      const { mean, p10, p25, p50, p75, p90 } = year;
      expect(rowsOf(`bls-oews-${year.year}`)).toMatchObject([{ mean, p10, p25, p50, p75, p90, n: year.employment }]);
    }
    for (const { n, p10, p25, p50, p75, p90 } of reference.so2023_us_by_professional_years) {
      expect(rowsOf('so-survey-2023-us')).toContainEqual(expect.objectContaining({ n, p10, p25, p50, p75, p90 }));
    }
  });
});

type Cell = Readonly<Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'n', number>> & {
  readonly country: string;
  readonly band: string;
  readonly years_min: number | null;
  readonly years_max_exclusive: number | null;
};

const isCell = (one: SalaryRow, cell: Cell): boolean =>
  (['p10', 'p25', 'p50', 'p75', 'p90', 'n'] as const).every((key) => one[key] === cell[key]) &&
  (one.years?.min ?? null) === cell.years_min &&
  (one.years?.max ?? null) === cell.years_max_exclusive;

type Quoted = {
  readonly fact_id: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly median: number | null;
  readonly mean: number | null;
  readonly open_ended_top: boolean;
  readonly region_stated: boolean;
  readonly as_of: string | null;
  readonly years_experience: SalaryRow['years'];
};

const isQuoted = (one: SalaryRow, guide: Quoted): boolean =>
  one.facts?.[0] === guide.fact_id &&
  one.min === guide.min &&
  one.max === guide.max &&
  one.p50 === guide.median &&
  one.mean === guide.mean &&
  one.openTop === guide.open_ended_top &&
  one.countryStated === guide.region_stated &&
  one.date === guide.as_of &&
  one.years?.min === guide.years_experience?.min &&
  one.years?.max === guide.years_experience?.max;
