import { z } from 'zod';
import { LEVELS } from '../core/intent.ts';
import { ASK_GROUPS, CHAT_TOPICS, PERSONAL_TOPICS } from '../core/topic.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'use lower-case letters, digits, dots and hyphens');
const sentence = z.string().trim().min(1).max(700);
const askTopic = z.templateLiteral([z.enum(ASK_GROUPS), '.', z.string().regex(/^[a-z][a-z0-9-]{1,30}$/)]);
const day = z.iso.date();
/** A year, a month or a day, as exactly as the source says. */
const someDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD');
const level = z.enum(LEVELS);
const usd = z.number().min(0).max(10_000_000);

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

const years = z.strictObject({ min: z.number().min(0), max: z.number().nullable() });

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
 * knowledge/pay-tables/<name>.json. Claims quote from it; it is never set beside pay by level.
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

export type Source = z.infer<typeof Source>;
export type Figure = z.infer<typeof Figure>;
export type Claim = z.infer<typeof Claim>;
export type Disagreement = z.infer<typeof Disagreement>;
export type AskTopicFile = z.infer<typeof AskTopicFile>;
export type SpokenTopicFile = z.infer<typeof SpokenTopicFile>;
export type SalaryRow = z.infer<typeof SalaryRow>;
export type SalaryFile = z.infer<typeof SalaryFile>;
export type Skill = z.infer<typeof Skill>;
export type SkillFile = z.infer<typeof SkillFile>;
export type RoadmapFile = z.infer<typeof RoadmapFile>;
export type LevelsFile = z.infer<typeof LevelsFile>;
export type CertificationFile = z.infer<typeof CertificationFile>;
export type ProgramFile = z.infer<typeof ProgramFile>;
export type ResourceFile = z.infer<typeof ResourceFile>;
export type AdvertFile = z.infer<typeof AdvertFile>;
export type InterviewFile = z.infer<typeof InterviewFile>;
export type QuizFile = z.infer<typeof QuizFile>;
export type PayTableFile = z.infer<typeof PayTableFile>;
export type RoleFile = z.infer<typeof RoleFile>;
export type LeftOutFile = z.infer<typeof LeftOutFile>;

/** A role beside back end, with what is known of it. */
export type Role = {
  readonly about: RoleFile;
  readonly topics: ReadonlyMap<string, AskTopicFile>;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly salary: readonly SalaryFile[];
};

/** What answers are made of: the knowledge folder, checked. */
export type Knowledge = {
  readonly sources: ReadonlyMap<string, Source>;
  readonly topics: ReadonlyMap<string, AskTopicFile>;
  readonly salary: readonly SalaryFile[];
  readonly skills: ReadonlyMap<string, Skill>;
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  readonly roadmap: RoadmapFile;
  readonly levels: LevelsFile;
  readonly certifications: CertificationFile;
  readonly programs: ProgramFile;
  readonly resources: ResourceFile;
  readonly adverts: AdvertFile;
  readonly interview: InterviewFile['questions'];
  readonly quiz: QuizFile;
  /** Roles beside back end, by id. */
  readonly roles: ReadonlyMap<string, Role>;
};

/** What people say, and the topic they mean. */
export type TopicExample = { readonly topic: string; readonly text: string };

/** The whole knowledge folder: the examples of every topic, personal and chat ones included, teach understanding. */
export type LoadedKnowledge = Knowledge & { readonly examples: readonly TopicExample[] };
