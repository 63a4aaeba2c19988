import { z } from 'zod';
import { LEVELS } from '../../core/intent.ts';
import { ASK_GROUPS } from '../../core/topic.ts';

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'use lower-case letters, digits, dots and hyphens');

export const sentence = z.string().trim().min(1).max(700);

/** A sentence or two of at most so many words. */
export const words = (most: number) =>
  sentence.regex(new RegExp(`^\\S+(?:\\s+\\S+){0,${most - 1}}$`), `say it in at most ${most} words`);

export const askTopic = z.templateLiteral([z.enum(ASK_GROUPS), '.', z.string().regex(/^[a-z][a-z0-9-]{1,30}$/)]);

export const day = z.iso.date();

/** A year, a month or a day, as exactly as the source says. */
export const someDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD');

export const level = z.enum(LEVELS);

export const usd = z.number().min(0).max(10_000_000);

export const years = z.strictObject({ min: z.number().min(0), max: z.number().nullable() });
