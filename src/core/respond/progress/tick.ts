import type { Skill } from '../../../knowledge/schema.ts';
import type { Form, FormField, Option } from '../../message.ts';
import type { Profile } from '../../profile.ts';
import { learnedSkills, likelyHad } from '../../road/ground.ts';
import type { SkillChange } from '../../road/skill-change.ts';
import { action, type Context } from '../answer.ts';

/** As many options as the smallest select menu takes. */
const MOST_OPTIONS = 25;

/**
 * What skills are ticked by: few enough groups for one form, none of them larger than a menu. Steps of a career (a
 * portfolio, applications) are no skills to tick: they are done when they come.
 */
const TICK_GROUPS: readonly {
  readonly id: string;
  readonly title: string;
  readonly categories: readonly string[];
}[] = [
  { id: 'basics', title: 'Foundations, tools and craft', categories: ['foundation', 'tooling', 'craft'] },
  { id: 'code', title: 'Languages and frameworks', categories: ['language', 'framework'] },
  { id: 'data', title: 'APIs and databases', categories: ['api', 'database'] },
  {
    id: 'ship',
    title: 'Testing, security and operations',
    categories: ['testing', 'security', 'infrastructure', 'observability'],
  },
  {
    id: 'grow',
    title: 'Performance, design and working together',
    categories: ['performance', 'architecture', 'collaboration', 'leadership'],
  },
];

/** One field for each group, with what is learned ticked already. */
export const tickFields = (context: Context): readonly FormField[] =>
  TICK_GROUPS.map(({ id, title, categories }) => {
    const skills = skillsIn(categories, context);
    const learned = learnedSkills(context.profile);
    return {
      id: toField(id),
      label: title,
      kind: 'multiselect',
      optional: true,
      options: skills.map(toOption),
      values: skills.map((skill) => skill.id).filter((one) => learned.has(one)),
    };
  });

/** All skills by group. */
export const tickForm = (context: Context): Form => ({
  title: 'Skills you have',
  submit: 'Save',
  inWords: 'I know Python, Git and SQL, learning Docker',
  action: action('progress.set'),
  fields: tickFields(context),
});

/** Some skills, none of them ticked. */
export const knownForm = (skills: readonly Skill[]): Form => {
  const parts = Array.from({ length: Math.ceil(skills.length / MOST_OPTIONS) }, (_part, at) =>
    skills.slice(at * MOST_OPTIONS, (at + 1) * MOST_OPTIONS),
  );
  return {
    title: 'Which of these do you know?',
    submit: 'Save',
    inWords: `I know ${skills
      .slice(0, 2)
      .map(({ name }) => name)
      .join(' and ')}`,
    action: action('progress.set'),
    fields: parts.map((some, at) => ({
      id: `${KNOWN}-${at}`,
      label: parts.length > 1 ? `Known already (${at + 1} of ${parts.length})` : 'Known already',
      kind: 'multiselect',
      optional: true,
      options: some.map(toOption),
    })),
  };
};

type Values = Readonly<Record<string, readonly string[]>>;

/** What a form changes: what is ticked anew is learned; of a group that was shown, what is ticked no longer goes. */
export const readTicks = (values: Values, context: Context): readonly SkillChange[] => {
  const learned = learnedSkills(context.profile);
  const ticked = Object.entries(values).flatMap(([field, ids]) => (isTicks(field) ? ids : []));
  const shown = TICK_GROUPS.filter(({ id }) => values[toField(id)] !== undefined).flatMap(({ categories }) =>
    skillsIn(categories, context),
  );
  const gone = shown.filter(({ id }) => learned.has(id) && !ticked.includes(id));
  return [
    ...[...new Set(ticked)]
      .filter((id) => !learned.has(id))
      .flatMap((id) => context.graph.skills.get(id) ?? [])
      .map((skill): SkillChange => ({ skill, status: 'learned' })),
    ...gone.map((skill): SkillChange => ({ skill, status: 'none' })),
  ];
};

/** Whether the form that was sent had room for every group. */
export const showsAll = (values: Values): boolean => TICK_GROUPS.every(({ id }) => values[toField(id)] !== undefined);

/** What the record most likely lacks: all that is likely had, or of it what these rest on. */
export const likelySkills = (graph: Context['graph'], profile: Profile, of?: ReadonlySet<string>): readonly Skill[] => {
  const ground = of && graph.withGround(of);
  return [...likelyHad(graph, profile)]
    .filter((id) => !graph.isMilestone(id) && (!ground || ground.has(id)) && !of?.has(id))
    .flatMap((id) => graph.skills.get(id) ?? [])
    .toSorted(byRoad({ graph }));
};

const KNOWN = 'known';
const toField = (group: string): string => `ticks-${group}`;
const isTicks = (field: string): boolean => field.startsWith(`${KNOWN}-`) || field.startsWith('ticks-');

const skillsIn = (categories: readonly string[], context: Context): readonly Skill[] =>
  [...context.graph.skills.values()]
    .filter(({ id, category }) => categories.includes(category) && !context.graph.isMilestone(id))
    .toSorted(byRoad(context));

const byRoad =
  ({ graph }: Pick<Context, 'graph'>) =>
  (a: Skill, b: Skill): number =>
    (graph.stage(a.id)?.number ?? 99) - (graph.stage(b.id)?.number ?? 99);

const toOption = ({ id, name }: Skill): Option => ({ value: id, label: name });
