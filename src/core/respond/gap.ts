import type { Skill } from '../../knowledge/schema.ts';
import { LEVELS, type Level, toList } from '../intent.ts';
import type { ListItem } from '../message.ts';
import { learnedSkills, mainLanguage } from '../next-step.ts';
import { type SkillGraph, skillsUpTo } from '../skill-graph.ts';
import { count, joinWords, LEVEL_NAMES, number } from '../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder, sourcesBlock } from './answer.ts';

/** What separates a person from a level: had, being learned, likely had, missing, and the hours that takes. */
export const respondToGap: Responder = (intent, context) => {
  const { graph, profile } = context;
  const level = toList(intent.slots.level)[0] ?? profile.settings.goal?.level ?? nextLevel(profile.settings.level);
  const learned = learnedSkills(profile);
  const ground = graph.withGround(learned);
  const wanted = wantedFor(context, level);
  const open = wanted.filter((skill) => !graph.isMet(skill.id, learned));
  const gap: Gap = {
    level,
    wanted: wanted.length,
    learning: open.filter(({ id }) => profile.skills[id]?.status === 'learning'),
    likely: open.filter(({ id }) => ground.has(id) && profile.skills[id]?.status !== 'learning'),
    missing: open
      .filter(({ id }) => !ground.has(id) && profile.skills[id]?.status !== 'learning')
      .toSorted(byRoad(graph)),
  };
  return intent.aspect === 'more' ? whole(gap) : show(gap, context);
};

type Gap = {
  readonly level: Level;
  /** How many skills count up to the level. */
  readonly wanted: number;
  readonly learning: readonly Skill[];
  /** What learned skills rest on: had, in all likelihood, but never said. */
  readonly likely: readonly Skill[];
  readonly missing: readonly Skill[];
};

/** As many names of a level as a first answer lists. */
const SHOWN = 8;

/** In the order of the road. */
const byRoad = (graph: SkillGraph) => (a: Skill, b: Skill) =>
  (graph.stage(a.id)?.number ?? 99) - (graph.stage(b.id)?.number ?? 99);

const nextLevel = (level: Level | undefined): Level =>
  level === undefined ? 'entry' : (LEVELS[LEVELS.indexOf(level) + 1] ?? level);

/** Skills up to the level, without those that belong to other main languages. */
const wantedFor = ({ graph, profile }: Context, level: Level): readonly Skill[] => {
  const language = mainLanguage(graph, profile);
  const others = new Set((graph.skills.get('first-backend-language')?.anyOf[0] ?? []).filter((id) => id !== language));
  return skillsUpTo(graph, level).filter(
    (skill) =>
      !others.has(skill.id) &&
      !skill.prerequisites.some((need) => others.has(need)) &&
      profile.skills[skill.id]?.status !== 'skipped',
  );
};

const show = (gap: Gap, { knowledge }: Context): Answer =>
  answer(
    'gap',
    'private',
    [
      { kind: 'lead', text: leadOf(gap) },
      { kind: 'list', items: [...known(gap), ...missingByLevel(gap, SHOWN)] },
      {
        kind: 'note',
        text: 'Titles mean different things at different companies, and the ladders I know disagree on the years: a list like this is a guide, not a test.',
      },
      ...sourcesBlock(knowledge, ['rung']),
      buttons(
        button('What next?', action('next'), 'primary'),
        button('The whole list', action('gap', { aspect: 'more', slots: { level: gap.level } })),
        button('Make me a plan', action('plan', { slots: { level: gap.level } })),
        button('How ladders differ', action('path.levels')),
      ),
    ],
    { sources: ['rung'] },
  );

const whole = (gap: Gap): Answer =>
  answer('gap', 'private', [
    { kind: 'lead', text: leadOf(gap) },
    { kind: 'list', items: [...known(gap), ...missingByLevel(gap, Number.POSITIVE_INFINITY)] },
    buttons(button('What next?', action('next'), 'primary')),
  ]);

const leadOf = ({ level, wanted, learning, missing, likely }: Gap): string => {
  const left = [...learning, ...missing];
  if (!left.length)
    return `You have every skill I count up to ${LEVEL_NAMES[level]}. What is left is proof: scope, judgement and other people's trust.`;
  const hours = left.reduce((sum, skill) => ({ min: sum.min + skill.hours.min, max: sum.max + skill.hours.max }), NONE);
  const have = wanted - left.length - likely.length;
  return `Toward ${LEVEL_NAMES[level]}: you have ${have} of ${count(wanted, 'skill')}. The ${left.length} left are about ${number(hours.min)}–${number(hours.max)} hours of study by our estimate.`;
};

const NONE = { min: 0, max: 0 };

const known = ({ learning, likely }: Gap): ListItem[] => [
  ...(learning.length ? [{ title: 'Learning now', text: joinWords(learning.map(({ name }) => name)) }] : []),
  ...(likely.length
    ? [
        {
          title: 'Likely yours already, since other skills of yours rest on it (tell me)',
          text: namesOf(likely, SHOWN),
        },
      ]
    : []),
];

const missingByLevel = ({ missing }: Gap, most: number): ListItem[] =>
  LEVELS.flatMap((level) => {
    const skills = missing.filter((skill) => skill.level === level);
    return skills.length
      ? [{ title: `Missing, ${LEVEL_NAMES[level]} (${skills.length})`, text: namesOf(skills, most) }]
      : [];
  });

const namesOf = (skills: readonly Skill[], most: number): string => {
  const names = skills.slice(0, most).map(({ name }) => name);
  const rest = skills.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : joinWords(names);
};
