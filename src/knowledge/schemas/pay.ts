import { z } from 'zod';
import { day, level, slug, someDate, usd, years } from './parts.ts';

/** One row of pay, as published: what the source leaves out is null. */
export const SalaryRow = z.strictObject({
  /** The level it is about; null for all levels together. */
  level: level.nullable(),
  /** The row's own name for itself. */
  title: z.string(),
  /** ISO 3166-1 alpha-2; `ZZ` for all countries of a survey together, never shown as a country's pay. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** False where the source never says which country it means. */
  countryStated: z.boolean(),
  /** Years the row covers, in the sense of the file's `experience`: `min` included, `max` not (4.5 years: 2 to 5). */
  years: years.nullable(),
  /** What the source calls its number. */
  statistic: z.string(),
  min: usd.nullable(),
  max: usd.nullable(),
  /** "225,000+" */
  openTop: z.boolean(),
  mean: usd.nullable(),
  p10: usd.nullable(),
  p25: usd.nullable(),
  /** The median. */
  p50: usd.nullable(),
  p75: usd.nullable(),
  p90: usd.nullable(),
  /** People who answered, or jobs counted. */
  n: z.number().int().nullable(),
  /** When the pay was earned or asked about, where the row says so; the source's own date is in sources.json. */
  date: someDate.nullable(),
  facts: z.array(z.string()).optional(),
  /** What is odd about this row ("a range called a median"). */
  caution: z.string().optional(),
});

/**
 * One source of pay: knowledge/salary/<source>.json, rows as published.
 *
 * Surveys name no level, only years: their rows have `level: null`, and a level is looked up by its years.
 * Professional years: entry 0 to 2, mid 2 to 5, senior 5 to 8, lead 8 to 12, principal 12 and more (as three of the
 * guides draw them). Where a country has no row as narrow, its wider one stands in ("0-4" for entry and mid,
 * "5-11" for senior and lead) and the answer says which years it covers. Total coding years include school and
 * hobby, so no level is read from them.
 */
export const SalaryFile = z.strictObject({
  $schema: z.string().optional(),
  source: slug,
  currency: z.literal('USD'),
  period: z.literal('year'),
  /** What the figures include: base pay, bonus, equity; whom they count. */
  includes: z.string(),
  /** What `years` counts. Rows of one kind are never set beside rows of another. */
  experience: z.enum(['professional years', 'total coding years', 'years of experience', 'none']),
  /** Whom the rows are about: back-end engineers, or all software developers. */
  occupation: z.string(),
  caution: z.string().optional(),
  reviewed: day,
  rows: z.array(SalaryRow).min(1),
});

/**
 * Pay by something other than level and years (education, a technology), as a survey published it:
 * knowledge/pay-tables/<name>.json. Claims quote from it, and who asks what a technology pays is told; it is never set beside
 * pay by level.
 */
export const PayTableFile = z.strictObject({
  $schema: z.string().optional(),
  source: slug,
  by: z.enum(['education', 'language', 'technology']),
  currency: z.literal('USD'),
  period: z.literal('year'),
  /** Whom it is about. */
  scope: z.string(),
  caution: z.string(),
  reviewed: day,
  rows: z
    .array(
      z.strictObject({
        name: z.string(),
        /** The skill that the technology is, where it is one. */
        skill: slug.optional(),
        country: z.string().regex(/^[A-Z]{2}$/),
        n: z.number().int(),
        p10: usd.optional(),
        p25: usd.optional(),
        /** The median. */
        p50: usd,
        p75: usd.optional(),
        p90: usd.optional(),
      }),
    )
    .min(1),
});
