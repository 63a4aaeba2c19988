import { z } from 'zod';
import { SKILL_STATUSES } from '../../core/intent.ts';
import { day } from './parts.ts';

/** What may be said of a skill; `aside` is named beside the point: nothing is to be recorded of it. */
export const MARKS = [...SKILL_STATUSES, 'aside'] as const;

const NAME = `\\[[^[\\]:]+:(?:${MARKS.join('|')})\\]`;

/** knowledge/statuses/*.json: sentences in which every skill is marked with what is said of it. */
export const StatusFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  sentences: z
    .array(
      z
        .string()
        .trim()
        .max(300)
        .regex(
          new RegExp(`^(?:[^[\\]]*${NAME})+[^[\\]]*$`),
          `mark each skill with what is said of it, as in "done with [docker:learned]": ${MARKS.join(', ')}`,
        ),
    )
    .min(1),
});
