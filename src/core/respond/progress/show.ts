import type { Skill } from '../../../knowledge/schema.ts';
import { type Intent, LEVELS, type SkillStatus, toList } from '../../intent.ts';
import type { ListItem, ReplyBlock } from '../../message.ts';
import { aimOf } from '../../road/aim.ts';
import { learnedSkills } from '../../road/ground.ts';
import { countedSkills, standingToward, wantedToward } from '../../road/standing.ts';
import { capitalise, count, dayName, joinNames, LEVEL_NAMES, shortName } from '../../wording.ts';
import {
  type Answer,
  action,
  answer,
  button,
  buttons,
  type Context,
  feedbackBlock,
  type Responder,
} from '../answer.ts';
import { statesText, wholeRoad } from '../road/picture.ts';
import { lastWeeks, progressPicture } from './picture.ts';

/** What is on the record, by group, and how far that is toward the level aimed at; "more" is the whole road. */
export const respondToProgressShow: Responder = (intent, context) => {
  if (intent.aspect === 'more') return whole(context);
  const { profile, graph } = context;
  const named = (status: string) => namesOf(context, status);
  const [learned, learning, skipped] = [named('learned'), begun(context), named('skipped')];
  if (!learned.length && !learning.length && !skipped.length) return nothingYet();
  const aim = aimOf(profile);
  const all = countedSkills(graph, profile);
  const { wanted, have } = standingToward(graph, profile, aim);
  const asked = wantedToward(graph, profile, 'principal');
  return answer('progress.show', 'private', [
    ...straight(intent, context),
    {
      kind: 'lead',
      text: `You have learned ${count(learned.length, 'skill')}: ${have.length} of the ${wanted.length} I count up to ${LEVEL_NAMES[aim]}.`,
    },
    ...progressPicture(asked, all, context),
    {
      kind: 'list',
      items: [
        ...lately(context),
        ...(learning.length ? [{ title: 'Learning', text: `${joinNames(learning)}.` }] : []),
        ...byLevel(asked, context),
        ...byCategory(all, context),
        ...(skipped.length ? [{ title: 'Skipped', text: `${joinNames(skipped)}.` }] : []),
      ],
    },
    buttons(
      button('What next?', action('next'), 'primary'),
      button('What am I missing?', action('gap')),
      button('My whole road', action('progress.show', { aspect: 'more' })),
      button('Tick skills', action('progress.set', { aspect: 'start', ref: 'all' })),
    ),
    feedbackBlock('progress.show'),
  ]);
};

/** What was asked of one skill, or of all that stand alike, before the whole. */
const straight = ({ slots }: Intent, context: Context): readonly ReplyBlock[] => {
  const skills = toList(slots.skill).flatMap((id) => context.graph.skills.get(id) ?? []);
  const [status] = toList(slots.status);
  const text = skills.length ? skills.map((skill) => sayOne(skill, context)).join(' ') : sayAlike(status, context);
  return text === '' ? [] : [{ kind: 'lead', text }];
};

const sayOne = (skill: Skill, { profile }: Context): string => {
  const held = profile.skills[skill.id];
  const name = capitalise(shortName(skill));
  return held ? `${name}: ${HELD[held.status]}, since ${dayName(held.since)}.` : `${name} is not on your record.`;
};
const HELD = { learned: 'learned', learning: 'being learned', skipped: 'skipped' } as const;

const sayAlike = (status: SkillStatus | undefined, context: Context): string => {
  if (status === undefined || status === 'none') return '';
  const names = status === 'learning' ? begun(context) : namesOf(context, status);
  return names.length ? `${ALIKE[status]} ${joinNames(names)}.` : NONE_ALIKE[status];
};
const ALIKE = { learned: 'Marked as learned:', learning: 'You are learning', skipped: 'You skipped' } as const;
const NONE_ALIKE = {
  learned: 'Nothing is marked as learned.',
  learning: 'Nothing is marked as being learned.',
  skipped: 'You have skipped nothing.',
} as const;

const lately = (context: Context): ListItem[] => {
  const weeks = lastWeeks(context);
  const many = weeks.reduce((sum, one) => sum + one, 0);
  return many ? [{ title: `Last ${weeks.length} weeks`, text: `${count(many, 'skill')} came onto your record.` }] : [];
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

/** "Kubernetes (since 3 November)" */
const begun = ({ profile, graph }: Context): string[] =>
  Object.entries(profile.skills).flatMap(([id, { status, since }]) =>
    status === 'learning' ? [`${shortName(graph.skills.get(id) ?? { name: id })} (since ${dayName(since)})`] : [],
  );

/** "junior 12 of 45, mid-level 1 of 24", of what each asks: levels of which nothing is there yet are left out, and where there is but one the lead says it. */
const byLevel = (asked: readonly Skill[], { profile }: Context): ListItem[] => {
  const learned = learnedSkills(profile);
  const parts = LEVELS.flatMap((level) => {
    const some = asked.filter((skill) => skill.level === level);
    const known = some.filter(({ id }) => learned.has(id)).length;
    return known ? [`${LEVEL_NAMES[level]} ${known} of ${some.length}`] : [];
  });
  return parts.length > 1 ? [{ title: 'By level', text: `${parts.join(', ')}.` }] : [];
};

const byCategory = (all: readonly Skill[], { knowledge, profile }: Context): ListItem[] => {
  const learned = learnedSkills(profile);
  const categories = Map.groupBy(all, ({ category }) => category);
  return knowledge.categories.flatMap(({ id, title }) => {
    const some = categories.get(id) ?? [];
    const known = some.filter((skill) => learned.has(skill.id));
    return known.length
      ? [{ title, text: `${joinNames(known.map(shortName))} (${known.length} of ${some.length}).` }]
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
