import { z } from 'zod';
import { Claim } from './claims.ts';
import { day, level, sentence, slug } from './parts.ts';

export const CertificationFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  certifications: z.array(
    z.strictObject({
      id: slug,
      name: z.string(),
      maker: z.string(),
      proves: sentence,
      worthIt: sentence,
      caution: sentence.optional(),
      url: z.url().optional(),
      skills: z.array(slug),
      sources: z.array(slug).min(1),
      facts: z.array(z.string()).optional(),
    }),
  ),
});

export const ProgramFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  criteria: z.array(Claim),
  programs: z.array(
    z.strictObject({
      id: slug,
      name: z.string(),
      maker: z.string(),
      teaches: sentence,
      goodFor: sentence,
      caution: sentence.optional(),
      url: z.url().optional(),
      skills: z.array(slug),
      sources: z.array(slug).min(1),
      facts: z.array(z.string()).optional(),
    }),
  ),
});

export const ResourceFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  resources: z.array(
    z.strictObject({
      id: slug,
      kind: z.enum(['course site', 'book', 'community', 'practice site', 'news', 'documentation', 'tool']),
      name: z.string(),
      author: z.string().optional(),
      /** What kind of tool: "Databases", "Web servers" ... */
      group: z.string().max(40).optional(),
      about: sentence,
      url: z.url().optional(),
      level: level.optional(),
      skills: z.array(slug),
      sources: z.array(slug).min(1),
      facts: z.array(z.string()).optional(),
    }),
  ),
});

/** knowledge/adverts.json: what job adverts say, for a résumé and for matching. */
export const AdvertFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  phrases: z.array(
    z.strictObject({
      id: slug,
      text: sentence,
      skills: z.array(slug).min(1),
      sources: z.array(slug).min(1),
      facts: z.array(z.string()).optional(),
    }),
  ),
});

/** knowledge/interview/<name>.json */
export const InterviewFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  questions: z.array(
    z.strictObject({
      id: slug,
      kind: z.enum(['concept', 'coding', 'database', 'api', 'system design', 'behavioural']),
      skill: slug,
      level: z.enum(['entry', 'mid', 'senior', 'lead']),
      question: sentence,
      /** What a good answer covers. */
      covers: z.array(sentence).min(2).max(6),
      followUp: sentence,
      sources: z.array(slug).min(1),
      facts: z.array(z.string()).optional(),
    }),
  ),
});

/** knowledge/quiz.json: which role fits. */
export const QuizFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  roles: z.array(
    z.strictObject({ id: slug, name: z.string(), fits: sentence, firstStep: sentence, claims: z.array(Claim) }),
  ),
  questions: z.array(
    z.strictObject({
      id: slug,
      question: sentence,
      choices: z
        .array(z.strictObject({ text: z.string().max(75), points: z.record(slug, z.number()), because: sentence }))
        .min(2)
        .max(5),
    }),
  ),
});

/**
 * A role beside back end: knowledge/roles/<role>/role.json. Its own topics, skills and pay lie beside it in
 * topics/, skills/ and salary/, in the same forms as for back end; its skills may build on those of back end.
 */
export const RoleFile = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  name: z.string(),
  /** What people call it. */
  aliases: z.array(z.string()),
  definition: Claim,
  /** Whom it suits. */
  fits: Claim,
  /** How it differs from back end. */
  differs: z.array(Claim).min(1).max(7),
  reviewed: day,
});

/** knowledge/left-out.json: what the guides say and we do not, and why. */
export const LeftOutFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  leftOut: z.array(z.strictObject({ facts: z.array(z.string()).min(1), reason: sentence })),
});
