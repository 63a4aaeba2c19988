import type { Claim, Skill } from '../../../../knowledge/schema.ts';
import { LEVELS, type Level, type Slots } from '../../../intent.ts';
import { EMPTY_PROFILE, type Profile } from '../../../profile.ts';
import { isLanguage, mainLanguage } from '../../../road/main-language.ts';
import { studyOf } from '../../../road/plan.ts';
import { leftOf, toApply } from '../../../road/road-ahead.ts';
import { standing } from '../../../road/standing.ts';
import { atLevel, count, joinWords, shortName } from '../../../wording.ts';
import type { Answer, Context } from '../../answer.ts';
import { yearsOf } from '../../road/ladders.ts';
import { applying } from '../made/words.ts';
import { toAnswer } from './duration-answer.ts';
import { atPaces, paceOf, pacesOf, takes, toldPaces, USUAL_PACES } from './paces.ts';

type Road = {
  readonly levels: readonly Level[];
  readonly language: string | undefined;
  readonly brought: readonly Skill[];
};

/**
 * "How long until mid level?": the skills between where somebody starts, by their record or by what they say, and the level, or the
 * first job.
 */
export const alongRoad = (asked: Road, slots: Slots, context: Context): Answer => {
  const { graph, knowledge } = context;
  const level = asked.levels.at(-1) ?? 'entry';
  const toLevel = (profile: Profile) =>
    leftOf(graph, standing(graph, personOf(asked, slots, { graph, profile }), { kind: 'level', level }));
  const own = asked.levels.length > 1 ? [] : toLevel(context.profile);
  const isOwn = own.length > 0 && Object.keys(context.profile.skills).length > 0;
  const road = isOwn ? own : toLevel(EMPTY_PROFILE);
  const hours = studyOf(road);
  const first = toApply(graph, road);
  const isFirst = level === 'entry';
  const years = isFirst ? { text: '', sources: [] } : yearsOf(level, context);
  const language = graph.skills.get(asked.language ?? '')?.name;
  const way = `the way ${beginning(asked, slots, isOwn)} to ${isFirst ? 'a first job' : atLevel(level)}${language ? ` in ${language}` : ''}`;
  const advice = isFirst
    ? 'Go on from a skill as soon as you can build its project, and you come out near the lower end.'
    : 'That is study alone: most of what lies above junior is learned at work, not beside it.';
  const paces = toldPaces(slots, context.said);
  const others = OTHER_PACES.filter((pace) => !(paces ?? USUAL_PACES).includes(pace));
  const claims = knowledge.topics.get('learn.duration')?.points.filter(holdsAtAnyPace) ?? [];
  const begun = applying(first, road, pacesOf(studyOf(first), paces));
  const items = [
    ...(isFirst ? [] : begun.map((text) => ({ text }))),
    ...(years.text ? [{ title: `Years that ladders name for ${atLevel(level)}`, text: years.text }] : []),
    { title: 'At another pace', text: `${atPaces(hours, others)}.` },
    ...claims.map(({ text }) => ({ text })),
  ];
  const lead = [`${takes(way, hours, paces, count(road.length, 'skill'))}.`, ...(isFirst ? begun : []), advice].join(
    ' ',
  );
  const plan = { level, ...(asked.language && { skill: asked.language }), ...paceOf(slots) };
  return toAnswer(
    {
      lead,
      items,
      hours: [hours, ...(begun.length ? [studyOf(first)] : [])],
      slots,
      plan,
      claims,
      sources: years.sources,
      isPersonal: isOwn,
    },
    context,
  );
};

const OTHER_PACES = [5, 10, 20];

/** What is said of months is said of one pace. */
const holdsAtAnyPace = ({ figures = [] }: Claim): boolean => figures.every(({ unit }) => unit !== 'months');

/** Somebody who has what is on a record, what lies below the level they start from, and the skills they bring. */
export const personOf = (
  { levels, language, brought }: Road,
  { years }: Slots,
  { graph, profile }: Pick<Context, 'graph' | 'profile'>,
): Profile => {
  const [lowest] = levels;
  const level = lowest && levels.length > 1 ? LEVELS[LEVELS.indexOf(lowest) + 1] : undefined;
  const [first] = graph.languages;
  const main = language ?? brought.find(({ id }) => isLanguage(graph, id))?.id ?? mainLanguage(graph, profile) ?? first;
  return {
    ...profile,
    skills: {
      ...Object.fromEntries(brought.map(({ id }) => [id, { status: 'learned' as const, since: '' }])),
      ...profile.skills,
    },
    settings: {
      ...profile.settings,
      ...(main && { language: main }),
      ...(level && { level }),
      ...(levels.length === 1 && years !== undefined && { years }),
    },
  };
};

const beginning = ({ levels, brought }: Road, { years }: Slots, isOwn: boolean): string => {
  const [lowest] = levels;
  if (brought.length) return `on from ${joinWords(brought.map(shortName))}`;
  if (isOwn) return 'on from what is on your record';
  if (lowest && levels.length > 1) return `from ${atLevel(lowest)}`;
  return lowest && years !== undefined ? `from ${count(years, 'year')} of experience` : 'from nothing';
};
