import { z } from 'zod';
import { isTopic } from '../../core/topic.ts';
import { day } from './parts.ts';

const topic = z.string().refine(isTopic, 'name a topic');

/** knowledge/follow-ups/*.json: what people say next, after an answer on a topic. It teaches understanding. */
export const FollowUpFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  followUps: z
    .array(
      z.strictObject({
        /** What the answer before was about. */
        after: topic,
        text: z.string().trim().min(1).max(300),
        /** What the person now means. */
        topic,
      }),
    )
    .min(1),
});
