import type { Skill } from '../../../knowledge/schema.ts';
import type { Advert } from '../../advert.ts';
import { learnedSkills, likelyHad } from '../../road/next-step.ts';
import { firstOf, roadAhead } from '../../road/road-ahead.ts';
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

/** `likely`: expected below the person's level, but never said. */
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

/** What learned skills rest on is had, though nobody said so. */
const measure = ({ graph, profile }: Context): ((skill: Skill) => Distance) => {
  const learned = learnedSkills(profile);
  const ground = graph.withGround(learned);
  const likely = likelyHad(graph, profile, ground);
  const open = new Set([...ground, ...likely]);
  return ({ id }) => {
    if (graph.isMet(id, learned) || ground.has(id)) return 'have';
    if (likely.has(id)) return 'likely';
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
const choose = ({ anyOf }: Want, { graph, profile }: Context): Skill | undefined => {
  const hours = ({ id }: Skill) => {
    const { learning, missing } = standingFor(graph, profile, [id]);
    return [...learning, ...missing].reduce((sum, skill) => sum + skill.hours.min, 0);
  };
  return anyOf.toSorted((a, b) => hours(a) - hours(b))[0];
};

type Step = { readonly id: string; readonly name: string; readonly why: string; readonly isBegun?: true };

/** The step to take toward an advert: what it names and is begun, or can be begun today, else the first before what it names. */
export const towards = (wants: readonly Want[], context: Context): Step | undefined => {
  const { graph, profile } = context;
  const open = (need: Want['need'], at: Distance) => {
    const some = wants
      .filter((want) => want.need === need && want.at === at)
      .flatMap((want) => choose(want, context) ?? []);
    const technical = some.filter(({ category }) => !BY_DOING.has(category));
    return technical.length ? technical : some;
  };
  const [begun] = open('required', 'learning');
  if (begun) return { ...toStep(begun, 'it is asked for, and you are at it.'), isBegun: true };
  const near = firstOf(graph, profile, open('required', 'near'));
  if (near) return toStep(near, 'it is asked for, and you could start today.');
  const far = open('required', 'far');
  const [first] = roadAhead(
    graph,
    profile,
    standingFor(
      graph,
      profile,
      far.map(({ id }) => id),
    ),
  );
  const goal = far.find(({ id }) => first && graph.groundOf(id).has(first.id)) ?? far[0];
  if (first && goal)
    return toStep(first, first.id === goal.id ? 'it is asked for.' : `${shortName(goal)} rests on it.`);
  const nice = firstOf(graph, profile, open('preferred', 'near'));
  return nice && toStep(nice, 'it would be liked, and you could start today.');
};

/** What comes with the work more than with study. */
const BY_DOING: ReadonlySet<string> = new Set(['collaboration', 'leadership']);

const toStep = (skill: Skill, why: string): Step => ({
  id: skill.id,
  name: shortName(skill),
  why: `${shortName(skill)}, since ${why}`,
});
