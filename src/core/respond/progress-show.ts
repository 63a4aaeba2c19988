import type { Skill } from '../../knowledge/schema.ts';
import type { ListItem } from '../message.ts';
import { aimOf, learnedSkills } from '../next-step.ts';
import { skillsUpTo } from '../skill-graph.ts';
import { count, joinWords, LEVEL_NAMES } from '../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from './answer.ts';
import { lastWeeks, progressPicture } from './progress-picture.ts';
import { statesText, wholeRoad } from './road-picture.ts';

/** What is on the record, by group, and how far that is toward the level aimed at; "more" is the whole road. */
export const respondToProgressShow: Responder = (intent, context) => {
  if (intent.aspect === 'more') return whole(context);
  const { profile, graph } = context;
  const named = (status: string) => namesOf(context, status);
  const [learned, learning, skipped] = [named('learned'), named('learning'), named('skipped')];
  if (!learned.length && !learning.length && !skipped.length) return nothingYet();
  const aim = aimOf(profile);
  const wanted = skillsUpTo(graph, aim);
  const met = wanted.filter((skill) => graph.isMet(skill.id, learnedSkills(profile)));
  return answer('progress.show', 'private', [
    {
      kind: 'lead',
      text: `You have learned ${count(learned.length, 'skill')}: ${met.length} of the ${wanted.length} I count up to ${LEVEL_NAMES[aim]}.`,
    },
    ...progressPicture(context),
    {
      kind: 'list',
      items: [
        ...lately(context),
        ...(learning.length ? [{ title: 'Learning', text: joinWords(learning) }] : []),
        ...byCategory(context),
        ...(skipped.length ? [{ title: 'Skipped', text: joinWords(skipped) }] : []),
      ],
    },
    buttons(
      button('What next?', action('next'), 'primary'),
      button('What am I missing?', action('gap')),
      button('My whole road', action('progress.show', { aspect: 'more' })),
    ),
  ]);
};

const lately = (context: Context): ListItem[] => {
  const weeks = lastWeeks(context);
  const many = weeks.reduce((sum, one) => sum + one, 0);
  return many ? [{ title: `Last ${weeks.length} weeks`, text: `${count(many, 'skill')} learned` }] : [];
};

/** Every skill there is and how it stands. */
const whole = (context: Context): Answer => {
  const road = wholeRoad(context);
  const steps = road.flatMap((block) =>
    block.kind === 'picture' && block.picture.kind === 'road' ? block.picture.steps : [],
  );
  return answer('progress.show', 'private', [
    { kind: 'lead', text: statesText(steps) },
    ...road,
    buttons(button('What next?', action('next'), 'primary'), button('My skills', action('progress.show'))),
  ]);
};

const namesOf = ({ profile, graph }: Context, status: string): string[] =>
  Object.entries(profile.skills).flatMap(([id, record]) =>
    record.status === status ? [graph.skills.get(id)?.name ?? id] : [],
  );

const byCategory = ({ knowledge, graph, profile }: Context): ListItem[] => {
  const learned = learnedSkills(profile);
  return knowledge.categories.flatMap(({ id, title }) => {
    const all = [...graph.skills.values()].filter(
      (skill: Skill) => skill.category === id && !graph.isMilestone(skill.id),
    );
    const known = all.filter((skill) => learned.has(skill.id));
    return known.length
      ? [{ title, text: `${joinWords(known.map((skill) => skill.name))} (${known.length} of ${all.length})` }]
      : [];
  });
};

const nothingYet = () =>
  answer('progress.show', 'private', [
    {
      kind: 'lead',
      text: 'Nothing is on your record yet. Tell me what you know, such as “I know Python and Git, learning SQL”.',
    },
    buttons(
      button('What should I learn next?', action('next'), 'primary'),
      button('Set up', action('settings', { aspect: 'start' })),
    ),
  ]);
