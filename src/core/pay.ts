import type { SalaryFile, SalaryRow } from '../knowledge/schema.ts';
import type { Level } from './intent.ts';

/** Half-open range of years: `to` null means no end. */
export type YearRange = { readonly from: number; readonly to: number | null };

/** A row of pay and the file it stands in. */
export type PayRow = { readonly file: SalaryFile; readonly row: SalaryRow };

/** Whose pay is asked for. */
export type PayQuestion = { readonly country: string; readonly level?: Level; readonly years?: number };

/**
 * Professional years that a level stands for where a source counts years only.
 * Entry, mid and senior as two of the guides draw them (0-2, 2-5, 5+); lead and principal as the third does (8+, 12+).
 */
export const LEVEL_YEARS: Readonly<Record<Level, YearRange>> = {
  entry: { from: 0, to: 2 },
  mid: { from: 2, to: 5 },
  senior: { from: 5, to: null },
  lead: { from: 8, to: null },
  principal: { from: 12, to: null },
};

/** The level that so many professional years usually stand for, senior at most: what lies above is not a matter of years. */
export const levelAfter = (years: number): Level => {
  if (years < LEVEL_YEARS.mid.from) return 'entry';
  return years < LEVEL_YEARS.senior.from ? 'mid' : 'senior';
};

/** All back-end developers of the survey together, whatever the country. */
export const POOLED = 'ZZ';

/** The years a question is about; undefined where it names neither level nor years. */
export const yearsAsked = ({ level, years }: PayQuestion): YearRange | undefined => {
  if (years !== undefined) return { from: Math.floor(years), to: Math.floor(years) + 1 };
  return level && LEVEL_YEARS[level];
};

/**
 * The rows of one file that answer a question, as published: by level where the file has levels, by the closest bands
 * of years where it counts years, else the row for everybody. Empty where the file has nothing on the country.
 */
export const rowsFor = (file: SalaryFile, question: PayQuestion): readonly PayRow[] => {
  const rows = file.rows.filter((row) => row.country === question.country);
  const everybody = rows.filter((row) => row.level === null && row.years === null);
  return choose(rows, everybody, question).map((row) => ({ file, row }));
};

const choose = (rows: readonly SalaryRow[], everybody: readonly SalaryRow[], question: PayQuestion) => {
  const asked = yearsAsked(question);
  if (!asked) return everybody.length ? everybody : rows;
  const byLevel = rows.filter((row) => row.level !== null && isOfLevel(row, question, asked));
  if (byLevel.length) return byLevel;
  const bands = closestBands(
    rows.filter((row) => row.level === null && row.years !== null),
    asked,
  );
  return bands.length ? bands : everybody;
};

const isOfLevel = (row: SalaryRow, { level }: PayQuestion, asked: YearRange) =>
  level ? row.level === level : row.years !== null && overlaps(spanOf(row), asked);

/** Bands inside the years asked for, without gaps or doubles; else the narrowest band that touches them. */
const closestBands = (rows: readonly SalaryRow[], asked: YearRange): readonly SalaryRow[] => {
  const inside = rows.filter((row) => contains(asked, spanOf(row)));
  const kept = inside.filter((row) => !isDoubled(row, inside));
  if (kept.length) return kept.toSorted((a, b) => spanOf(a).from - spanOf(b).from);
  const touching = rows.filter((row) => overlaps(spanOf(row), asked));
  const [narrowest] = touching.toSorted((a, b) => widthOf(spanOf(a)) - widthOf(spanOf(b)));
  return narrowest ? [narrowest] : [];
};

/** A wide band is left out where narrow ones fill it; a narrow one where the others leave a gap. */
const isDoubled = (row: SalaryRow, rows: readonly SalaryRow[]): boolean => {
  const span = spanOf(row);
  const within = rows.filter((other) => other !== row && isStrictlyWithin(spanOf(other), span));
  if (fills(within.map(spanOf), span)) return true;
  const around = rows.find((other) => other !== row && isStrictlyWithin(span, spanOf(other)));
  if (!around) return false;
  const siblings = rows.filter((other) => isStrictlyWithin(spanOf(other), spanOf(around)));
  return !fills(siblings.map(spanOf), spanOf(around));
};

/** Published bands name their last year ("5-7"); "2-5" of the guides ends where the next begins. */
const spanOf = (row: SalaryRow): YearRange => ({ from: row.years?.min ?? 0, to: row.years?.max ?? null });

const END = 100;
const end = (range: YearRange) => range.to ?? END;
const widthOf = (range: YearRange) => end(range) - range.from;
const contains = (outer: YearRange, inner: YearRange) => outer.from <= inner.from && end(inner) <= end(outer);
const overlaps = (a: YearRange, b: YearRange) => a.from < end(b) && b.from < end(a);
const isStrictlyWithin = (inner: YearRange, outer: YearRange) =>
  contains(outer, inner) && widthOf(inner) < widthOf(outer);

const fills = (parts: readonly YearRange[], whole: YearRange): boolean => {
  let at = whole.from;
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    if (part.from > at) return false;
    at = Math.max(at, end(part));
  }
  return parts.length > 0 && at >= end(whole);
};
