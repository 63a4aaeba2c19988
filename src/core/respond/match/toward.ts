import type { Skill } from '../../../knowledge/schema.ts';
import type { Action } from '../../message.ts';
import { learnedSkills } from '../../road/ground.ts';
import { firstOf, roadAhead } from '../../road/road-ahead.ts';
import { standingFor } from '../../road/standing.ts';
import { joinNames, shortName } from '../../wording.ts';
import { action, type Context } from '../answer.ts';
import { choose, type Distance, isOpen, type Want } from './wants.ts';

type Step = { readonly id: string; readonly name: string; readonly why: string; readonly isBegun?: true };

export const startOf = ({ id }: Step): Action => action('progress.set', { slots: { skill: id, status: 'learning' } });

/** The step to take toward an advert: what it names and is begun, or can be begun today, else the first before what it names. */
export const towards = (wants: readonly Want[], context: Context): Step | undefined => {
  const { graph, profile } = context;
  const [begun] = openOf(wants, 'required', 'learning', context);
  if (begun) return { ...toStep(begun, 'it is asked for, and you are at it.'), isBegun: true };
  const near = firstOf(graph, profile, openOf(wants, 'required', 'near', context));
  if (near) return toStep(near, 'it is asked for, and you could start today.');
  const far = openOf(wants, 'required', 'far', context);
  if (far.length > 0) return hasMost(wants) ? itself(far, context) : before(far, context);
  const nice = firstOf(graph, profile, openOf(wants, 'preferred', 'near', context));
  return nice && toStep(nice, 'it would be liked, and you could start today.');
};

const openOf = (wants: readonly Want[], need: Want['need'], at: Distance, context: Context): readonly Skill[] => {
  const some = wants
    .filter((want) => want.need === need && want.at === at)
    .flatMap((want) => choose(want, context) ?? []);
  const technical = some.filter(({ category }) => !BY_DOING.has(category));
  return technical.length ? technical : some;
};

/** What comes with the work more than with study. */
const BY_DOING: ReadonlySet<string> = new Set(['collaboration', 'leadership']);

/** Who has half of what is asked for works in the field, and will not be sent back to what lies below the rest. */
const hasMost = (wants: readonly Want[]): boolean => {
  const asked = wants.filter(({ need }) => need === 'required');
  return asked.filter((want) => !isOpen(want)).length * 2 >= asked.length;
};

/** The one asked for that lacks least, with what it rests on. */
const itself = (far: readonly Skill[], { graph, profile }: Context): Step | undefined => {
  const goal = firstOf(graph, profile, far);
  if (goal === undefined) return undefined;
  const ground = graph.withGround(learnedSkills(profile));
  const lacking = goal.prerequisites
    .flatMap((id) => (ground.has(id) ? [] : (graph.skills.get(id) ?? [])))
    .map(shortName);
  const rest = lacking.length ? ` It rests on ${joinNames(lacking)}: look there first if that is new to you.` : '';
  return toStep(goal, `it is asked for and lacks least.${rest}`);
};

/** The first on the way to what is asked for. */
const before = (far: readonly Skill[], { graph, profile }: Context): Step | undefined => {
  const ids = far.map(({ id }) => id);
  const [first] = roadAhead(graph, profile, standingFor(graph, profile, ids));
  const goal = far.find(({ id }) => first && graph.groundOf(id).has(first.id)) ?? far[0];
  return first && goal && toStep(first, first.id === goal.id ? 'it is asked for.' : `${shortName(goal)} rests on it.`);
};

const toStep = (skill: Skill, why: string): Step => ({
  id: skill.id,
  name: shortName(skill),
  why: `${shortName(skill)}, since ${why}`,
});
