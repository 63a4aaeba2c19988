import { z } from 'zod';
import { sentence, slug, someDate } from './parts.ts';

/** Where claims come from. */
export const Source = z.strictObject({
  id: slug,
  /** Who published it; null where the text names nobody. */
  publisher: z.string().nullable(),
  title: z.string(),
  /** How an answer's footer names it, year included where there is one: "Stack Overflow survey 2024". */
  label: z.string().max(80),
  date: someDate.nullable(),
  /** What is odd or unknown about the date. */
  dateNote: z.string().optional(),
  kind: z.enum(['guide', 'official statistics', 'survey', 'framework', 'documentation', 'own advice']),
  licence: z.string(),
  /** Words the licence asks us to show. */
  attribution: z.string().optional(),
  url: z.url().optional(),
  /** For pay: what the figure counts (base pay, bonus, equity; who was asked). */
  includes: z.string().optional(),
  /** What a careful reader should know before trusting it. */
  caution: z.string().optional(),
  /** For a guide: the file name it is kept under. */
  seed: z.string().optional(),
  /** Facts of the guide that are about itself: its title, its date, what it cites. */
  facts: z.array(z.string()).optional(),
});

/** knowledge/sources.json */
export const SourcesFile = z.array(Source);

export const Figure = z.strictObject({
  value: z.number(),
  /** `USD/year`, `%`, `years`, `hours`, `openings`, `people` ... */
  unit: z.string().max(20),
  source: slug,
  date: someDate.nullable(),
});

/** One thing said, and who says it. */
export const Claim = z.strictObject({
  text: sentence,
  /** Ids of knowledge/sources.json; `rung` marks our own advice. */
  sources: z.array(slug).min(1),
  /** Ids of the facts of the guides that this claim carries, such as `s001-042`. */
  facts: z.array(z.string().regex(/^s00[0-4]-\d{3}$/)).optional(),
  /** Every pay figure and statistic of the text. */
  figures: z.array(Figure).optional(),
});

/** Sources that do not agree, side by side. */
export const Disagreement = z.strictObject({
  /** Id in the list of contradictions, such as `C09`, where it stands there. */
  id: z
    .string()
    .regex(/^C\d{2}$/)
    .optional(),
  question: sentence,
  positions: z
    .array(
      z.strictObject({
        says: sentence,
        source: slug,
        facts: z.array(z.string()).optional(),
        figures: z.array(Figure).optional(),
      }),
    )
    .min(2),
  /** What we make of it, and why. */
  ours: sentence.optional(),
});
