import type { Skill } from '../../../knowledge/schema.ts';
import { LEVELS, type Level, type SkillStatus, type Slots, toList } from '../../intent.ts';
import type { Profile, Settings } from '../../profile.ts';
import { languageIn } from '../../road/main-language.ts';
import { toHours } from '../../road/plan.ts';
import { withUndo } from '../../road/plan-change.ts';
import { pairSkills, type SkillChange, withSkills } from '../../road/skill-change.ts';
import { joinNames, shortName } from '../../wording.ts';
import type { Context } from '../answer.ts';
import { readTicks, showsAll } from '../progress/tick.ts';

/** What was said: settings, and skills with their status. */
export type Told = {
  readonly settings: Partial<Settings>;
  readonly changes: readonly SkillChange[];
  /** Named, but nobody said whether they are known. */
  readonly open?: readonly Skill[];
  /** How a language was read that is none of the first ones, or why no level was read. */
  readonly note?: string | undefined;
  /** There was no room to show all groups of skills. */
  readonly isShort?: boolean;
};

/** "I did some AWS too, 1 year": of what was begun besides, for who has worked longer. */
const isOfOneSkill = (years: number | undefined, status: Slots['status'], { settings }: Profile): boolean => {
  const said = toList(status);
  return (years ?? 0) < (settings.years ?? 0) && said.length > 0 && said.every((one) => one === 'learning');
};

/**
 * Skills are known where that was said, or where a level or years were: "junior, Java and SQL". A language named alone
 * is the main one, known or not; other skills named so are asked about, and so is a language that was chosen.
 */
export const fromWords = (
  { level: levels, years: told, hours_per_week: hours, skill, status }: Slots,
  { graph, profile, said: { goal, language: spoken, atWork, frontEnd, rejected = [] } }: Context,
): Told => {
  const [named] = toList(levels);
  const years = isOfOneSkill(told, status, profile) ? undefined : told;
  const level = goal?.isOnly && named === goal.level ? undefined : named;
  const skills = toList(skill).flatMap((id) => graph.skills.get(id) ?? []);
  const isKnown =
    (status && spoken !== 'main' && spoken !== 'chosen') ||
    level !== undefined ||
    (years ?? 0) > 0 ||
    atWork ||
    frontEnd;
  const wanted = skills.filter(({ id }) => !rejected.includes(id));
  const language = languageIn(
    graph,
    wanted.map(({ id }) => id),
  );
  const isSet = !isKnown || spoken !== undefined;
  const isUntold = ({ id }: Skill): boolean => spoken === 'chosen' && !atWork && id === language;
  const onLanguage = language && isSet ? noteOn(language, skills, graph) : undefined;
  return {
    settings: {
      ...(level && { level }),
      ...(goal && { goal: { level: goal.level } }),
      ...(years !== undefined && { years }),
      ...(hours !== undefined && { hoursPerWeek: hours }),
      ...(language && isSet && { language }),
    },
    changes: isKnown
      ? pairSkills(skills, status).filter((one) => !isUntold(one.skill) && (!isSet || one.status !== 'none'))
      : [],
    open: isKnown ? wanted.filter(isUntold) : wanted,
    note: frontEnd && level === undefined ? FRONT_END : onLanguage,
  };
};

const FRONT_END =
  'I read no level from front-end work: its years tell nothing of the server side. Tell me what you know there, such as “I know HTTP and SQL”, or a level.';

/** "my main language is TypeScript" */
const noteOn = (language: string, skills: readonly Skill[], { skills: all }: Context['graph']): string | undefined =>
  skills.some(({ id }) => id === language)
    ? undefined
    : `${joinNames(skills.map(shortName))} goes with ${all.get(language)?.name ?? language}: the road is the same.`;

/** What was filled in: a language named in it is known. */
export const fromForm = (values: Readonly<Record<string, readonly string[]>>, context: Context): Told => {
  const level = toLevel(values.level?.[0]);
  const goal = toLevel(values.goal?.[0]);
  const hoursPerWeek = toHours(values.hours?.[0]);
  const language = context.graph.skills.get(values.language?.[0] ?? '');
  const ticks = readTicks(values, context).filter(({ skill }) => skill.id !== language?.id);
  return {
    settings: {
      ...(level && { level }),
      ...(goal && { goal: { level: goal } }),
      ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    },
    changes: [...(language ? [{ skill: language, status: 'learned' } as const] : []), ...ticks],
    isShort: !showsAll(values),
  };
};

const toLevel = (text: string | undefined): Level | undefined => LEVELS.find((level) => level === text);

/** The record with everything said; the same record where that says nothing. */
export const withTold = ({ settings, changes }: Told, { profile, graph, now }: Context): Profile => {
  if (!Object.keys(settings).length && !changes.length) return profile;
  const told = (said: SkillStatus) =>
    languageIn(
      graph,
      changes.flatMap(({ skill, status }) => (status === said ? [skill.id] : [])),
    );
  const language = told('learned') ?? told('learning');
  return withUndo(profile, {
    ...withSkills(profile, changes, now),
    settings: {
      ...profile.settings,
      ...(language && { language }),
      ...settings,
      onboarded: profile.settings.onboarded ?? now.toISOString(),
    },
  });
};

/** Whether nothing at all is known of somebody: a plan and its hours are something. */
export const isNobody = ({ settings: { phrasing: _, tone: __, ...settings }, skills, plan }: Profile): boolean =>
  [settings, skills, plan].every((part) => Object.keys(part).length === 0);
