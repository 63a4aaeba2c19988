import { z } from 'zod';
import { Claim } from './claims.ts';
import { askTopic, day, level, sentence, slug, words, years } from './parts.ts';

const Resource = z.strictObject({
  name: z.string(),
  url: z.url(),
  /** For those whose main language is this one; left out where it serves everybody. */
  language: slug.optional(),
});

export const Skill = z.strictObject({
  id: slug,
  name: z.string(),
  aliases: z.array(z.string()),
  category: slug,
  /** The level at which it is expected. */
  level: z.enum(['entry', 'mid', 'senior', 'lead']),
  /** All of these come first. */
  prerequisites: z.array(slug),
  /** Of each list, at least one comes first. */
  anyOf: z.array(z.array(slug).min(2)),
  /** Hours of part-time study: our judgement, no data set backs it. */
  hours: z.strictObject({ min: z.number().positive(), max: z.number().positive() }),
  optional: z.boolean(),
  why: sentence,
  /** Whether one needs it, said straight: yes, no, from which level on, or only where an employer uses it. */
  needed: words(22),
  /** How deep is enough at each level. */
  depth: z.strictObject({
    entry: sentence.optional(),
    mid: sentence.optional(),
    senior: sentence.optional(),
    lead: sentence.optional(),
  }),
  resources: z.array(Resource).min(1),
  project: sentence,
  /** Share of back-end developers who use it. */
  market: z
    .strictObject({
      item: z.string(),
      share: z.number().min(0).max(1),
      users: z.number().int(),
      answered: z.number().int(),
      scope: z.string(),
      source: slug,
    })
    .optional(),
  sources: z.array(slug).min(1),
  facts: z.array(z.string()).optional(),
});

/** knowledge/skills/<category>.json */
export const SkillFile = z.strictObject({
  $schema: z.string().optional(),
  category: slug,
  title: z.string(),
  reviewed: day,
  skills: z.array(Skill).min(1),
});

/** knowledge/roadmap.json: whole roads as the guides draw them. */
export const RoadmapFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  roads: z.array(
    z.strictObject({
      id: slug,
      title: z.string(),
      source: slug,
      /** The number of the step after which somebody can begin to apply for a first job: our judgement. */
      applyAfter: z.number().int().positive().optional(),
      steps: z.array(
        z.strictObject({
          number: z.number().int(),
          title: z.string(),
          text: sentence,
          optional: z.boolean(),
          skills: z.array(slug),
          topic: askTopic.optional(),
          facts: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});

/** knowledge/comparisons.json: two or three things that people choose between. */
export const ComparisonFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  comparisons: z.array(
    z
      .strictObject({
        /** The skills compared; one alone where both are parts of it. */
        skills: z.array(slug).min(1).max(3),
        /** Where the skills don't tell them apart (Laravel and Symfony): what each is called, its usual name first. */
        names: z
          .array(z.array(z.string().min(1)).min(1))
          .min(2)
          .max(3)
          .optional(),
        /** Which for whom, said straight. */
        verdict: words(40),
        /** Which is easier to begin with, and why. */
        easier: words(30),
        sources: z.array(slug).min(1),
      })
      .refine(({ skills, names }) => skills.length > 1 || names, 'name two skills, or what the two are called'),
  ),
});

/** knowledge/levels.json: career ladders, and what each level is expected to do. */
export const LevelsFile = z.strictObject({
  $schema: z.string().optional(),
  reviewed: day,
  ladders: z.array(
    z.strictObject({
      source: slug,
      /** Which ladder of the source, where it draws more than one. */
      title: z.string().max(80).optional(),
      /** What the years count: they differ, and are never compared. */
      counts: z.enum(['total experience', 'years spent in the level', 'not stated']),
      rungs: z.array(
        z.strictObject({
          title: z.string(),
          level: level.nullable(),
          years: years.nullable(),
          does: sentence,
          tips: z.array(sentence).optional(),
          facts: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
  expectations: z.array(z.strictObject({ level, title: z.string(), claims: z.array(Claim).min(1) })),
});
