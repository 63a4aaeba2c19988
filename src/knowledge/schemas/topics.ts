import { z } from 'zod';
import { CHAT_TOPICS, PERSONAL_TOPICS } from '../../core/topic.ts';
import { Claim, Disagreement } from './claims.ts';
import { askTopic, day, slug, words } from './parts.ts';

const examples = z.array(z.string().trim().min(1).max(600)).min(1);

/** One to five plain words, cut nowhere by a mark; `40-70` stands for each number from one to the other. */
const phrase = z
  .string()
  .max(60)
  .regex(/^[a-z0-9+#'-]+(?: [a-z0-9+#'-]+){0,4}$/, 'write one to five words in lower case, with no mark between them');

/** A more special question within a topic, with a straight answer of its own. */
const Case = z.strictObject({
  id: slug,
  /** What people say who ask it: the longest phrase said decides, words with one stem are alike. */
  said: z.array(phrase).min(1),
  lead: Claim.extend({ text: words(45) }),
  points: z.array(Claim).min(1).max(3).optional(),
  /** The reason for it, told to whoever asks why after it. */
  why: Claim.extend({ text: words(45) }).optional(),
  /** What the topic tells everybody is not for those who ask this. */
  alone: z.literal(true).optional(),
  /** What is said tells of oneself and asks nothing: a trade. Where a case beside it is asked, it is told second. */
  tells: z.literal(true).optional(),
  /** What is said are names of one thing: found wherever somebody asks what that is, whatever else the message looks like. */
  term: z.literal(true).optional(),
  /** Skills that whoever asks this comes with, so that how long it takes is counted on from them. */
  brings: z.array(slug).min(1).optional(),
});

/** A topic answered from here: knowledge/topics/<group>/<topic>.json. */
export const AskTopicFile = z.strictObject({
  $schema: z.string().optional(),
  id: askTopic,
  title: z.string().max(80),
  /** The straight answer, one or two sentences. */
  lead: Claim,
  /** The reason for it, told to whoever asks why. */
  why: Claim.extend({ text: words(45) }).optional(),
  /** The same in simpler words, told to whoever asks for them. */
  simple: Claim.extend({ text: words(45) }).optional(),
  /** What to know next: three to six points. */
  points: z.array(Claim).min(1).max(7),
  cases: z.array(Case).min(1).optional(),
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
