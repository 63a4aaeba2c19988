import type { Skill } from '../../knowledge/schema.ts';
import { LEVELS, type Level, toList } from '../intent.ts';
import { learnedSkills, mainLanguage } from '../next-step.ts';
import { type SkillGraph, skillsUpTo } from '../skill-graph.ts';
import { count, joinWords, LEVEL_NAMES } from '../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder, sourcesBlock } from './answer.ts';

/** What separates a person from a level: had, being learned, missing, and the hours that takes. */
export const respondToGap: Responder = (intent, context) => {
  const level =
    toList(intent.slots.level)[0] ?? context.profile.settings.goal?.level ?? nextLevel(context.profile.settings.level);
  const wanted = wantedFor(context, level);
  const learned = learnedSkills(context.profile);
  const missing = wanted.filter((skill) => !graphMet(context.graph, skill, learned));
  const learning = missing.filter((skill) => context.profile.skills[skill.id]?.status === 'learning');
  return show(level, wanted, missing, learning, context);
};

const graphMet = (graph: SkillGraph, skill: Skill, learned: ReadonlySet<string>) => graph.isMet(skill.id, learned);

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

const show = (
  level: Level,
  wanted: readonly Skill[],
  missing: readonly Skill[],
  learning: readonly Skill[],
  context: Context,
): Answer => {
  const hours = missing.reduce((sum, skill) => ({ min: sum.min + skill.hours.min, max: sum.max + skill.hours.max }), {
    min: 0,
    max: 0,
  });
  const groups = LEVELS.flatMap((one) => {
    const names = missing
      .filter((skill) => skill.level === one && !learning.includes(skill))
      .map((skill) => skill.name);
    return names.length
      ? [{ title: `Missing, ${LEVEL_NAMES[one]} level (${names.length})`, text: joinWords(names) }]
      : [];
  });
  return answer(
    'gap',
    'private',
    [
      {
        kind: 'lead',
        text: missing.length
          ? `Toward ${LEVEL_NAMES[level]}: you have ${wanted.length - missing.length} of ${count(wanted.length, 'skill')}. The ${missing.length} left are about ${hours.min}–${hours.max} hours of study by our estimate.`
          : `You have every skill I count up to ${LEVEL_NAMES[level]}. What is left is proof: scope, judgement and other people's trust.`,
      },
      {
        kind: 'list',
        items: [
          ...(learning.length ? [{ title: 'Learning now', text: joinWords(learning.map((skill) => skill.name)) }] : []),
          ...groups,
        ],
      },
      {
        kind: 'note',
        text: 'Titles mean different things at different companies, and the ladders I know disagree on the years: a list like this is a guide, not a test.',
      },
      ...sourcesBlock(context.knowledge, ['rung']),
      buttons(
        button('What next?', action('next'), 'primary'),
        button('Make me a plan', action('plan', { slots: { level } })),
        button('What the level asks', action('path.next-level')),
      ),
    ],
    { sources: ['rung'] },
  );
};
