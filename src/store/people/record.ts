import { z } from 'zod';
import { RungError } from '../../core/errors.ts';
import { LEVELS, SKILL_STATUSES } from '../../core/intent.ts';
import { EMPTY_PROFILE, type Profile } from '../../core/profile.ts';

/**
 * What is held about a person, as text and back.
 *
 * A profile is made of parts, each a map of items: `settings` by field, `skills` by skill id. A new part of `Profile`
 * is one line in `partSchemas` here (the compiler asks for it) and its empty value in `EMPTY_PROFILE`; a change in the
 * shape of a part that exists is a new version and a line in `MIGRATIONS`.
 */
const settingsSchema = z.strictObject({
  level: z.enum(LEVELS).exactOptional(),
  years: z.number().min(0).max(60).exactOptional(),
  language: z.string().exactOptional(),
  hoursPerWeek: z.number().positive().max(80).exactOptional(),
  goal: z
    .strictObject({
      level: z.enum(LEVELS).exactOptional(),
      date: z.string().exactOptional(),
      role: z.string().exactOptional(),
    })
    .exactOptional(),
  phrasing: z.boolean().exactOptional(),
  tone: z.enum(['concise', 'friendly', 'coaching']).exactOptional(),
  onboarded: z.string().exactOptional(),
});

const skillSchema = z.strictObject({
  status: z.enum(SKILL_STATUSES).exclude(['none']),
  since: z.string(),
  started: z.string().exactOptional(),
});

const reviewSchema = z.strictObject({
  due: z.string(),
  stability: z.number(),
  difficulty: z.number(),
  reps: z.number(),
  lapses: z.number(),
  state: z.number(),
  scheduledDays: z.number(),
  learningSteps: z.number(),
  last: z.string().exactOptional(),
});

const planSchema = z.strictObject({
  level: z.enum(LEVELS).exactOptional(),
  skills: z.array(z.string()).exactOptional(),
  hoursPerWeek: z.number().positive().max(80).exactOptional(),
  started: z.string().exactOptional(),
  by: z.string().exactOptional(),
  from: z.string().exactOptional(),
});

const partSchemas = {
  settings: settingsSchema,
  skills: z.record(z.string(), skillSchema),
  declined: z.record(z.string(), z.string()),
  undo: z.record(z.string(), skillSchema.nullable()),
  reviews: z.record(z.string(), reviewSchema),
  plan: planSchema,
  planBefore: z.strictObject({
    plan: planSchema.exactOptional(),
    hoursPerWeek: z.number().positive().max(80).exactOptional(),
    standing: settingsSchema.pick({ level: true, years: true, language: true, goal: true }).exactOptional(),
  }),
} satisfies { readonly [Part in Exclude<keyof Profile, 'version'>]-?: z.ZodType<Profile[Part]> };

const VERSION = EMPTY_PROFILE.version;
const profileSchema = z.strictObject({ version: z.literal(VERSION), ...partSchemas });

/** For each older version, how its record becomes one of the next version. */
const MIGRATIONS: Migrations = {};

export type Migrations = Readonly<
  Record<number, (record: Readonly<Record<string, unknown>>) => Record<string, unknown>>
>;

/** A record as it was read. */
export type Held = {
  readonly profile: Profile;
  /** Whatever could not be understood: it takes no part in answers, and is written back as it was. */
  readonly aside: readonly Aside[];
};

/** An item of a part; a whole part where there is no `item`. */
type Aside = { readonly part: string; readonly item?: string; readonly value: unknown };

type Raw = Readonly<Record<string, unknown>>;

export const NOTHING_HELD: Held = { profile: EMPTY_PROFILE, aside: [] };

/** Reads a record; throws `RungError` code `store` when none of it can be read, or it is of a newer version. */
export const parseRecord = (text: string, migrations: Migrations = MIGRATIONS, version: number = VERSION): Held => {
  const raw: Raw = { ...EMPTY_PROFILE, ...migrate(parseJson(text), migrations, version), version: VERSION };
  const whole = profileSchema.safeParse(raw);
  if (whole.success) return { profile: whole.data, aside: [] };
  const paths = new Map(whole.error.issues.flatMap(toPaths).map((path) => [JSON.stringify(path), path]));
  const aside = [...paths.values()].map(([part, item]) => pick(raw, part, item));
  return { profile: profileSchema.parse(without(raw, aside)), aside };
};

/** The record as text: the profile, and what was aside in its old place unless something new took that. */
export const renderRecord = ({ profile, aside }: Held): string => {
  const raw: Record<string, unknown> = { ...profile };
  for (const { part, item, value } of aside) {
    if (item !== undefined) raw[part] = { [item]: value, ...toMap(raw[part]) };
    else raw[part in profile ? `${part} as it was` : part] = value;
  }
  return JSON.stringify(raw);
};

/** How many items are held: every setting, skill and so on is one, understood or not. */
export const countItems = ({ profile, aside }: Held): number =>
  Object.values(profile).reduce<number>((sum, part) => sum + Object.keys(toMap(part) ?? {}).length, aside.length);

const parseJson = (text: string): Raw => {
  try {
    const raw = toMap(JSON.parse(text));
    if (raw !== undefined) return raw;
  } catch (cause) {
    throw unreadable('it is not JSON', cause);
  }
  throw unreadable('it is not an object');
};

const migrate = (record: Raw, migrations: Migrations, version: number): Raw => {
  let raw = record;
  for (let from = raw.version; from !== version; from = raw.version) {
    if (typeof from !== 'number') throw unreadable('it has no version');
    if (from > version) throw newer(from, version);
    const step = migrations[from];
    if (step === undefined) throw unreadable(`nothing is known of its version ${from}`);
    raw = { ...step(raw), version: from + 1 };
  }
  return raw;
};

const toPaths = (issue: z.core.$ZodIssue): [part: string, item?: string][] => {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map(([part, item]) => (item === undefined ? [String(part)] : [String(part), String(item)]));
};

const pick = (raw: Raw, part: string, item: string | undefined): Aside =>
  item === undefined ? { part, value: raw[part] } : { part, item, value: toMap(raw[part])?.[item] };

const without = (raw: Raw, aside: readonly Aside[]): Raw => {
  const left = Object.entries(raw)
    .filter(([part]) => !aside.some((one) => one.part === part && one.item === undefined))
    .map(([part, value]) => {
      const items = new Set(aside.filter((one) => one.part === part).map((one) => one.item));
      const kept = Object.entries(toMap(value) ?? {}).filter(([item]) => !items.has(item));
      return [part, items.size === 0 ? value : Object.fromEntries(kept)];
    });
  return { ...EMPTY_PROFILE, ...Object.fromEntries(left) };
};

const toMap = (value: unknown): Raw | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : undefined;

const unreadable = (why: string, cause?: unknown): RungError =>
  new RungError(
    'store',
    'store',
    `a record can't be read (${why}): nothing was changed; restore it, or let its owner delete it`,
    {
      cause,
    },
  );

const newer = (found: number, known: number): RungError =>
  new RungError(
    'store',
    'store',
    `a record was written by a newer Rung (its version is ${found}, this one knows ${known}): nothing was changed; start the newer one`,
  );
