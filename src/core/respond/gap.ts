import type { Skill } from '../../knowledge/schema.ts';
import { LEVELS, type Level, type Slots, toList } from '../intent.ts';
import type { ListItem } from '../message.ts';
import { isOfOtherLanguage, levelOf, mainLanguage } from '../next-step.ts';
import type { Settings } from '../profile.ts';
import { type Aim, aimName, type Standing, standing } from '../standing.ts';
import { count, joinNames, LEVEL_NAMES, number, shortName } from '../wording.ts';
import {
  type Answer,
  action,
  answer,
  button,
  buttons,
  type Context,
  feedbackBlock,
  type Responder,
  sourcesBlock,
} from './answer.ts';
import { yearsOf } from './roads.ts';

/** What separates a person from a level: had, being learned, likely had, missing, and the hours that takes. */
export const respondToGap: Responder = (intent, context) => {
  const { graph, profile } = context;
  const skills = toList(intent.slots.skill).filter((id) => graph.skills.has(id));
  const level = toList(intent.slots.level)[0] ?? nextLevel(profile.settings);
  const isSkills = skills.length > 0 && intent.slots.level === undefined;
  const aim: Aim = isSkills ? { kind: 'skills', skills } : { kind: 'level', level };
  const gap: Gap = { aim, name: aimName(graph, aim), ...standing(graph, profile, aim) };
  return intent.aspect === 'more' ? whole(gap, context) : show(gap, context);
};

type Gap = Standing & { readonly aim: Aim; readonly name: string };

/** As many names of a level as a first answer lists. */
const SHOWN = 8;

/** The goal where it lies ahead, else the level after one's own. */
export const nextLevel = (settings: Settings): Level => {
  const own = levelOf(settings);
  const goal = settings.goal?.level;
  if (goal && (!own || LEVELS.indexOf(goal) > LEVELS.indexOf(own))) return goal;
  return own === undefined ? 'entry' : (LEVELS[LEVELS.indexOf(own) + 1] ?? own);
};

const show = (gap: Gap, context: Context): Answer => {
  const { aim } = gap;
  const slots: Slots = aim.kind === 'level' ? { level: aim.level } : { skill: aim.skills };
  const years = aim.kind === 'level' ? yearsOf(aim.level, context) : { text: '', sources: [] };
  const sources = ['rung', ...years.sources];
  return answer(
    'gap',
    'private',
    [
      { kind: 'lead', text: leadOf(gap) },
      {
        kind: 'list',
        items: [
          ...known(gap, SHOWN),
          ...missingByLevel(gap, SHOWN),
          ...optional(gap, context),
          ...(years.text ? [{ title: `Years that ladders name for ${gap.name}`, text: years.text }] : []),
        ],
      },
      ...(aim.kind === 'skills'
        ? []
        : [
            {
              kind: 'note' as const,
              text: 'Titles mean different things at different companies: take this list as a guide, not a test.',
            },
          ]),
      ...sourcesBlock(context.knowledge, sources),
      buttons(
        button('What next?', action('next'), 'primary'),
        button('The whole list', action('gap', { aspect: 'more', slots })),
        ...(gap.likely.length ? [button('Tick what I know', action('progress.set', { aspect: 'start' }))] : []),
        button('Make me a plan', action('plan', { slots })),
        ...(aim.kind === 'level' ? [button('How ladders differ', action('path.levels'))] : []),
      ),
      feedbackBlock('gap'),
    ],
    { sources },
  );
};

const whole = (gap: Gap, context: Context): Answer =>
  answer('gap', 'private', [
    { kind: 'lead', text: leadOf(gap) },
    {
      kind: 'list',
      items: [...known(gap, EVERY), ...missingByLevel(gap, EVERY), ...optional(gap, context)],
    },
    buttons(button('What next?', action('next'), 'primary')),
  ]);

const EVERY = Number.POSITIVE_INFINITY;

const leadOf = ({ aim, name, wanted, have, learning, missing, likely }: Gap): string => {
  const left = [...learning, ...missing];
  if (!left.length && !likely.length)
    return aim.kind === 'skills'
      ? `You have ${name}, and all it rests on.`
      : `You have every skill I count up to ${name}. What is left is proof: scope, judgement and other people's trust.`;
  const hours = left.reduce((sum, skill) => ({ min: sum.min + skill.hours.min, max: sum.max + skill.hours.max }), NONE);
  const rest = likely.length ? `, and most likely ${likely.length} more, going by what you told me` : '';
  const open = left.length
    ? ` ${left.length === 1 ? 'The one left takes' : `The ${left.length} left take`} about ${number(hours.min)}–${number(hours.max)} hours of study by our estimate.`
    : ' Nothing else is missing.';
  return `Toward ${name}: of ${count(wanted.length, 'skill')} you have ${have.length}${rest}.${open}`;
};

const NONE = { min: 0, max: 0 };

const known = ({ have, learning, likely }: Gap, most: number): ListItem[] => [
  ...(have.length ? [{ title: 'You have', text: `${namesOf(have, most)}.` }] : []),
  ...(learning.length ? [{ title: 'Learning now', text: `${namesOf(learning, EVERY)}.` }] : []),
  ...(likely.length ? [{ title: 'Likely yours, but you have not said so', text: `${namesOf(likely, most)}.` }] : []),
];

const missingByLevel = ({ missing }: Gap, most: number): ListItem[] =>
  LEVELS.flatMap((level) => {
    const skills = missing.filter((skill) => skill.level === level);
    return skills.length
      ? [{ title: `Missing, ${LEVEL_NAMES[level]} (${skills.length})`, text: `${namesOf(skills, most)}.` }]
      : [];
  });

const MOST_OPTIONAL = 5;

/** What the level does not ask of everybody, the most used first. */
const optional = ({ aim }: Gap, { graph, profile }: Context): ListItem[] => {
  if (aim.kind === 'skills') return [];
  const { level } = aim;
  const language = mainLanguage(graph, profile);
  const skills = [...graph.skills.values()].filter(
    (skill) =>
      skill.optional &&
      LEVELS.indexOf(skill.level) <= LEVELS.indexOf(level) &&
      profile.skills[skill.id] === undefined &&
      !isOfOtherLanguage(graph, skill.id, language),
  );
  const share = (skill: Skill) => skill.market?.share ?? 0;
  const used = skills.toSorted((a, b) => share(b) - share(a));
  return used.length ? [{ title: 'Optional, where a job asks for it', text: `${namesOf(used, MOST_OPTIONAL)}.` }] : [];
};

const namesOf = (skills: readonly Skill[], most: number): string => joinNames(skills.map(shortName), most);
