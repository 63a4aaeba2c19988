import { z } from 'zod';
import { CHAT_TOPICS, PERSONAL_TOPICS } from '../../core/topic.ts';
import { Claim, Disagreement } from './claims.ts';
import { askTopic, day, slug, words } from './parts.ts';

const examples = z.array(z.string().trim().min(1).max(600)).min(1);

/** A topic answered from here: knowledge/topics/<group>/<topic>.json. */
export const AskTopicFile = z.strictObject({
  $schema: z.string().optional(),
  id: askTopic,
  title: z.string().max(80),
  /** The straight answer, one or two sentences. */
  lead: Claim,
  /** What to know next: three to six points. */
  points: z.array(Claim).min(1).max(7),
  /** What "more" tells. */
  detail: z.array(z.strictObject({ title: z.string().max(80), claims: z.array(Claim).min(1).max(8) })),
  disagreements: z.array(Disagreement),
  /** Well-known things that no skill stands for, such as Rust or gRPC: what to say where one of them is asked about. */
  others: z
    .array(
      z.strictObject({
        names: z.array(z.string().min(1).max(40)).min(1),
        says: words(35),
        sources: z.array(slug).min(1),
      }),
    )
    .optional(),
  related: z.array(z.union([askTopic, z.enum(PERSONAL_TOPICS)])).max(5),
  skills: z.array(slug).max(8),
  reviewed: day,
  /** What people say when they ask this. */
  examples,
});

/** A topic answered from the person's record, or about the conversation: examples only. */
export const SpokenTopicFile = z.strictObject({
  $schema: z.string().optional(),
  id: z.enum([...PERSONAL_TOPICS, ...CHAT_TOPICS]),
  title: z.string().max(80),
  reviewed: day,
  examples,
});
