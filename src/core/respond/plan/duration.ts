import type { Claim, Skill } from '../../../knowledge/schema.ts';
import { type Intent, LEVELS, type Level, type Slots, toList } from '../../intent.ts';
import type { ListItem } from '../../message.ts';
import { EMPTY_PROFILE, type Profile } from '../../profile.ts';
import { isLanguage } from '../../road/next-step.ts';
import { studyOf } from '../../road/plan.ts';
import { leftOf, toApply } from '../../road/road-ahead.ts';
import { standing } from '../../road/standing.ts';
import { atLevel, capitalise, count, hoursRange, joinNames, joinWords, number, shortName } from '../../wording.ts';
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
} from '../answer.ts';
import { yearsOf } from '../road/ladders.ts';
import { respondToAsk } from '../topics/ask-topic.ts';
import { applying, weeksOf } from './words.ts';

/** How long it takes at the pace, to the level or for the skills that were named; without any of these in general. */
export const respondToDuration: Responder = (intent, context) => {
  const { slots } = intent;
  const levels = toList(slots.level).toSorted((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
  const skills = toList(slots.skill).flatMap((id) =>
    context.graph.isMilestone(id) ? [] : (context.graph.skills.get(id) ?? []),
  );
  const isSpecial = intent.case !== undefined && slots.hours_per_week === undefined && !levels.length;
  const isGeneral = slots.hours_per_week === undefined && !skills.length && (levels.at(-1) ?? 'entry') === 'entry';
  if (intent.aspect !== 'answer' || isGeneral || isSpecial) return respondToAsk(intent, context);
  const brought = comesWith(intent, context) ? skills : [];
  const language = levels.length ? languageOf(skills, context) : undefined;
  return skills.length && !brought.length && !language
    ? forSkills(skills, slots, context)
    : alongRoad({ levels, language, brought }, slots, context);
};

/** Who changes careers names skills they come with; elsewhere those to learn are named. */
const comesWith = ({ slots }: Intent, { last }: Context): boolean =>
  [last?.intent, last?.before].some(
    (one) => one?.topic === 'learn.career-change' && String(one.slots.skill) === String(slots.skill),
  );

const languageOf = (skills: readonly Skill[], { graph }: Context): string | undefined =>
  skills.flatMap(({ id }) => (isLanguage(graph, id) ? [id] : graph.languagesOf(id)))[0];

const forSkills = (skills: readonly Skill[], slots: Slots, context: Context): Answer => {
  const { graph } = context;
  const ids = skills.map(({ id }) => id);
  const left = leftOf(graph, standing(graph, EMPTY_PROFILE, { kind: 'skills', skills: ids }));
  const ground = left.filter(({ id }) => !ids.includes(id));
  const said = skills.map((skill) => takes(shortName(skill), skill.hours, slots));
  const items = [
    ...(skills.length > 1 ? [{ title: 'All of these', text: `${inPaces(studyOf(skills), slots)}.` }] : []),
    ...(ground.length
      ? [
          {
            title: 'Before that, from nothing',
            text: `${joinNames(ground.map(shortName), MOST_NAMED)}: another ${inPaces(studyOf(ground), slots)}.`,
          },
        ]
      : []),
    ...skills.slice(0, 2).map(({ project, ...skill }) => ({
      title: skills.length > 1 ? `Enough of ${shortName(skill)}` : 'Enough',
      text: `when you can build this without a tutorial: ${project}`,
    })),
  ];
  const hours = [...skills.map((skill) => skill.hours), studyOf(skills), studyOf(ground)];
  const plan = { skill: ids, ...paceOf(slots) };
  return toAnswer({ lead: `${said.join('. ')}.`, items, hours, slots, plan, claims: [], sources: [] }, context);
};

const MOST_NAMED = 6;

const paceOf = ({ hours_per_week }: Slots): Slots => (hours_per_week === undefined ? {} : { hours_per_week });

type Road = {
  readonly levels: readonly Level[];
  readonly language: string | undefined;
  readonly brought: readonly Skill[];
};

const alongRoad = (asked: Road, slots: Slots, context: Context): Answer => {
  const { graph, knowledge } = context;
  const level = asked.levels.at(-1) ?? 'entry';
  const road = leftOf(graph, standing(graph, personOf(asked, slots, context), { kind: 'level', level }));
  const hours = studyOf(road);
  const first = toApply(graph, road);
  const isFirst = level === 'entry';
  const years = isFirst ? { text: '', sources: [] } : yearsOf(level, context);
  const language = graph.skills.get(asked.language ?? '')?.name;
  const way = `the way ${beginning(asked, slots)} to ${isFirst ? 'a first job' : atLevel(level)}${language ? ` in ${language}` : ''}`;
  const advice = isFirst
    ? 'Go on from a skill as soon as you can build its project, and you come out near the lower end.'
    : 'That is study alone: most of what lies above junior is learned at work, not beside it.';
  const told = slots.hours_per_week === undefined ? USUAL_PACES : [slots.hours_per_week];
  const others = OTHER_PACES.filter((pace) => !told.includes(pace));
  const claims = knowledge.topics.get('learn.duration')?.points.filter(holdsAtAnyPace) ?? [];
  const begun = applying(first, road, pacesOf(studyOf(first), slots));
  const items = [
    ...(isFirst ? [] : begun.map((text) => ({ text }))),
    ...(years.text ? [{ title: `Years that ladders name for ${atLevel(level)}`, text: years.text }] : []),
    { title: 'At another pace', text: `${atPaces(hours, others)}.` },
    ...claims.map(({ text }) => ({ text })),
  ];
  const lead = [`${takes(way, hours, slots, count(road.length, 'skill'))}.`, ...(isFirst ? begun : []), advice].join(
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
    },
    context,
  );
};

const OTHER_PACES = [5, 10, 20];

/** What is said of months is said of one pace. */
const holdsAtAnyPace = ({ figures = [] }: Claim): boolean => figures.every(({ unit }) => unit !== 'months');

/** Somebody who has what lies below the level they start from, and the skills they bring. */
const personOf = ({ levels, language, brought }: Road, { years }: Slots, { graph }: Context): Profile => {
  const [lowest] = levels;
  const level = lowest && levels.length > 1 ? LEVELS[LEVELS.indexOf(lowest) + 1] : undefined;
  const [first] = graph.languages;
  const main = language ?? brought.find(({ id }) => isLanguage(graph, id))?.id ?? first;
  return {
    ...EMPTY_PROFILE,
    skills: Object.fromEntries(brought.map(({ id }) => [id, { status: 'learned' as const, since: '' }])),
    settings: {
      ...(main && { language: main }),
      ...(level && { level }),
      ...(levels.length === 1 && years !== undefined && { years }),
    },
  };
};

const beginning = ({ levels, brought }: Road, { years }: Slots): string => {
  const [lowest] = levels;
  if (brought.length) return `on from ${joinWords(brought.map(shortName))}`;
  if (lowest && levels.length > 1) return `from ${atLevel(lowest)}`;
  return lowest && years !== undefined ? `from ${count(years, 'year')} of experience` : 'from nothing';
};

type Hours = Skill['hours'];

/** "At 6 hours a week Java takes between 14 and 27 weeks, by our estimate (80–150 hours of study)" */
const takes = (what: string, hours: Hours, { hours_per_week: pace }: Slots, made = ''): string => {
  const study = `${made ? `${made}, ` : ''}${hoursRange(hours)} of study`;
  return capitalise(
    pace === undefined
      ? `${what} takes ${study}, by our estimate: ${atPaces(hours, USUAL_PACES)}`
      : `at ${count(pace, 'hour')} a week ${what} takes ${weeksOf(hours, pace)}, by our estimate (${study})`,
  );
};

/** What people keep up beside a job. */
const USUAL_PACES = [5, 10];

const inPaces = (hours: Hours, { hours_per_week: pace }: Slots): string =>
  `${hoursRange(hours)}, ${atPaces(hours, pace === undefined ? USUAL_PACES : [pace])}`;

/** At the pace that was said the span alone. */
const pacesOf = (hours: Hours, { hours_per_week: pace }: Slots): string =>
  pace === undefined ? atPaces(hours, USUAL_PACES) : weeksOf(hours, pace);

const atPaces = (hours: Hours, paces: readonly number[]): string =>
  paces
    .map((pace, index) => `at ${index === 0 ? `${count(pace, 'hour')} a week` : number(pace)} ${weeksOf(hours, pace)}`)
    .join(', ');

type Told = {
  readonly lead: string;
  readonly items: readonly ListItem[];
  readonly hours: readonly Hours[];
  readonly claims: readonly Claim[];
  readonly sources: readonly string[];
  readonly slots: Slots;
  /** What a plan would be made for. */
  readonly plan: Slots;
};

const toAnswer = ({ lead, items, hours, claims, sources, slots, plan }: Told, { knowledge }: Context): Answer => {
  const named = ['rung', ...sources, ...claims.flatMap((claim) => claim.sources)];
  const ends = new Set(hours.flatMap(({ min, max }) => [min, max]));
  return answer(
    'learn.duration',
    'public',
    [
      { kind: 'lead', text: lead },
      { kind: 'list', items },
      ...sourcesBlock(knowledge, named),
      buttons(
        button('Make it a plan', action('plan', { slots: plan }), 'primary'),
        button('In general', action('learn.duration')),
      ),
      {
        kind: 'choice',
        label: 'Hours a week',
        options: [3, 6, 10, 15, 20].map((pace) =>
          button(String(pace), action('learn.duration', { slots: { ...slots, hours_per_week: pace } })),
        ),
      },
      feedbackBlock('learn.duration'),
    ],
    {
      figures: [
        ...[...ends].map((value) => ({ value, unit: 'hours', source: 'rung', date: null })),
        ...claims.flatMap((claim) => claim.figures ?? []),
      ],
      sources: named,
    },
  );
};
