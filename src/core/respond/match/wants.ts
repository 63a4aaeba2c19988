import type { Skill } from '../../../knowledge/schema.ts';
import type { Advert } from '../../advert.ts';
import { learnedSkills, likelyHad } from '../../road/ground.ts';
import { type Standing, standingFor } from '../../road/standing.ts';
import { joinWords, shortName } from '../../wording.ts';
import type { Context } from '../answer.ts';

/** What an advert wants, a skill or one of several, and how far that is for the person: the nearest of several counts. */
export type Want = {
  readonly anyOf: readonly Skill[];
  readonly need: Advert['skills'][number]['need'];
  readonly at: Distance;
  /** Those of `anyOf` that are had. */
  readonly had: readonly Skill[];
};

/** `likely`: what learned skills rest on, or expected below the person's level, but never said. */
export type Distance = 'have' | 'likely' | 'learning' | 'near' | 'far';

export const DISTANCES: readonly Distance[] = ['have', 'likely', 'learning', 'near', 'far'];

/** What is still to be learned, or to be learned to its end. */
export const isOpen = ({ at }: Want): boolean => at !== 'have' && at !== 'likely';

/** What is named, steps of a career left out. An advert that asks for nothing outright asks for what it names. */
export const wantsOf = ({ skills }: Advert, context: Context): readonly Want[] => {
  const { graph } = context;
  const distanceTo = measure(context);
  const wants = skills.flatMap(({ anyOf, need }): Want[] => {
    const known = anyOf
      .flatMap((id) => graph.skills.get(id) ?? [])
      .filter(({ category, id }) => category !== 'career' && !graph.isMilestone(id));
    const distances = known.map(distanceTo);
    const at = DISTANCES.find((one) => distances.includes(one));
    return at ? [{ anyOf: known, need, at, had: known.filter((_skill, index) => distances[index] === 'have') }] : [];
  });
  return wants.some(({ need }) => need === 'required')
    ? wants
    : wants.map((want) => (want.need === 'mentioned' ? { ...want, need: 'required' } : want));
};

const measure = ({ graph, profile }: Context): ((skill: Skill) => Distance) => {
  const learned = learnedSkills(profile);
  const ground = graph.withGround(learned);
  const likely = likelyHad(graph, profile, ground);
  const open = new Set([...ground, ...likely]);
  return ({ id }) => {
    if (graph.isMet(id, learned)) return 'have';
    if (open.has(id)) return 'likely';
    if (profile.skills[id]?.status === 'learning') return 'learning';
    return graph.isOpen(id, open) ? 'near' : 'far';
  };
};

/** "Java or Go"; for somebody who has one of them, that one. */
export const nameOf = ({ anyOf, had }: Want): string =>
  had.length ? joinWords(had.map(shortName)) : joinWords(anyOf.map(shortName), 'or');

/** Hours that what is not had takes, with what comes before it. */
export const hoursTo = (wants: readonly Want[], context: Context): { readonly min: number; readonly max: number } => {
  const { learning, missing } = standingTo(wants, context);
  return [...learning, ...missing].reduce(
    (sum, { hours }) => ({ min: sum.min + hours.min, max: sum.max + hours.max }),
    { min: 0, max: 0 },
  );
};

const standingTo = (wants: readonly Want[], context: Context): Standing => {
  const open = wants.filter(isOpen).flatMap((want) => choose(want, context) ?? []);
  return standingFor(
    context.graph,
    context.profile,
    open.map(({ id }) => id),
  );
};

/** The ids of what is not had, those asked for before those it would like: of several that would do the one that takes least. */
export const missingOf = (
  wants: readonly Want[],
  context: Context,
): { readonly required: readonly string[]; readonly preferred: readonly string[] } => {
  const of = (need: Want['need']) =>
    wants.filter((want) => want.need === need && isOpen(want)).flatMap((want) => choose(want, context)?.id ?? []);
  return { required: of('required'), preferred: of('preferred') };
};

/** Of several that would do, the one that takes least. */
export const choose = ({ anyOf }: Want, { graph, profile }: Context): Skill | undefined => {
  const hours = ({ id }: Skill) => {
    const { learning, missing } = standingFor(graph, profile, [id]);
    return [...learning, ...missing].reduce((sum, skill) => sum + skill.hours.min, 0);
  };
  return anyOf.toSorted((a, b) => hours(a) - hours(b))[0];
};
