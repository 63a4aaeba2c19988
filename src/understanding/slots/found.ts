import type { Level } from '../../core/intent.ts';
import { once } from '../../core/once.ts';
import type { Hit } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';
import { createHints } from './hints.ts';
import type { Hours } from './hours/hour-part.ts';
import { isHoursWord, readHours } from './hours/hours.ts';
import { isLevelWord, readLevels } from './level.ts';
import { readOtherNames } from './other-names.ts';
import type { SkillName, SkillReader } from './skills.ts';
import { isPaused } from './status/paused.ts';
import { putRight } from './status/put-right.ts';
import type { Reading } from './status/said.ts';
import type { StatusReader } from './status/status.ts';
import { isNudgeWord, readNudge } from './when/nudge/nudge.ts';
import { isOrder } from './when/nudge/nudge-order.ts';
import { NUDGES } from './when/nudge/nudge-words.ts';
import { isScheduleWord, readSchedule, type Schedule } from './when/schedule.ts';
import { readCountries } from './where/country.ts';
import { isOtherYears } from './whose-level.ts';
import { isYearsWord, readBareYears, readYears } from './years.ts';

/** Every particular that a message names, whatever it is about. */
export type Found = {
  readonly tokens: readonly Token[];
  readonly levels: readonly Hit<Level>[];
  readonly countries: readonly Hit<string>[];
  readonly skills: readonly Hit<SkillName>[];
  /** What is said of each of `skills`. */
  readonly statuses: readonly Reading[];
  /** What is said of "it" in a message that names no skill. */
  readonly readIt: () => Reading | undefined;
  readonly years: number | undefined;
  /** Years of which the message doesn't say what they were spent on. */
  readonly bareYears: number | undefined;
  /** Both without those that are told of somebody else. */
  readonly readOwnYears: () => Pick<Found, 'years' | 'bareYears'>;
  readonly hours: Hours | undefined;
  readonly schedule: Schedule;
  readonly nudge: 'on' | 'off' | 'snooze' | undefined;
};

export const createFinder = (skills: SkillReader, statuses: StatusReader) => {
  return (tokens: readonly Token[], now: Date, spoken: readonly string[] = []): Found => {
    const named = skills.read(tokens, spoken);
    const countries = readCountries(tokens);
    const hintsAt = readHints(tokens);
    const levels = hintsAt('levels') ? readLevels(tokens) : [];
    const schedule = hintsAt('schedule') || countries.length > 0 ? readSchedule(tokens, countries) : {};
    return {
      tokens,
      levels,
      countries,
      skills: named,
      statuses: named.length === 0 ? [] : readStatuses(statuses, tokens, named, readOtherNames(tokens, named)),
      readIt: once(() => (named.length === 0 ? statuses.readIt(tokens) : undefined)),
      years: hintsAt('years') ? readYears(tokens, now) : undefined,
      bareYears: hintsAt('years') ? readBareYears(tokens) : undefined,
      readOwnYears: once(() => (hintsAt('years') ? ownYears(tokens, now, levels) : NO_YEARS)),
      hours: hintsAt('hours') ? readHours(tokens) : undefined,
      schedule,
      nudge:
        (hintsAt('nudge') && !isOfSkill(tokens, named) ? readNudge(tokens) : undefined) ??
        (isOrder(tokens, schedule) ? 'on' : undefined),
    };
  };
};

const ownYears = (
  tokens: readonly Token[],
  now: Date,
  levels: readonly Hit<Level>[],
): Pick<Found, 'years' | 'bareYears'> => {
  const isOwn = (all: readonly Token[], at: number): boolean => !isOtherYears(all, at, levels);
  return { years: readYears(tokens, now, isOwn), bareYears: readBareYears(tokens, isOwn) };
};
const NO_YEARS = { years: undefined, bareYears: undefined };

/** `I paused go for now`: a skill rests, and no nudge is spoken of. */
const isOfSkill = (tokens: readonly Token[], named: readonly Hit<SkillName>[]): boolean =>
  named.some((skill) => isPaused(tokens, skill)) && !tokens.some(({ word }) => NUDGES.has(word));

/** What is said of each skill in the end: as it was put right, and by oneself. */
const readStatuses = (
  reader: StatusReader,
  tokens: readonly Token[],
  named: readonly Hit<SkillName>[],
  others: readonly Hit<string>[],
): readonly Reading[] => putRight(readBeside(reader, tokens, named, others), tokens, named, reader);

/** `know java a bit, selenium, sql`: what is said of a name that is no skill here is not said of its neighbours. */
const readBeside = (
  { read }: StatusReader,
  tokens: readonly Token[],
  named: readonly Hit<SkillName>[],
  others: readonly Hit<string>[],
): readonly Reading[] => {
  if (others.length === 0) return read(tokens, named);
  const all = [...named, ...others.map(({ from, to }) => ({ value: NO_SKILL, from, to }))].sort(
    (a, b) => a.from - b.from,
  );
  const readings = read(tokens, all);
  return readings.filter((_, at) => all[at]?.value !== NO_SKILL);
};
const NO_SKILL: SkillName = { id: 'other', everyday: false };

const readHints = createHints({
  levels: isLevelWord,
  years: isYearsWord,
  hours: isHoursWord,
  schedule: isScheduleWord,
  nudge: isNudgeWord,
});
