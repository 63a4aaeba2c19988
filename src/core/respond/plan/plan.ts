import { areSame, type Intent, LEVELS, toList } from '../../intent.ts';
import type { Turn } from '../../message.ts';
import type { Calendar, CalendarEvent } from '../../ports.ts';
import type { Plan } from '../../profile.ts';
import { isLanguage, languageIn, mainLanguage } from '../../road/next-step.ts';
import { MOST_WEEKS, planAim, startOf, studyOf, toHours, toWeeks, weeksFor } from '../../road/plan.ts';
import { roadAhead, toApply } from '../../road/road-ahead.ts';
import {
  type Aim,
  aimedAt,
  aimName,
  aimSlots,
  onRoad,
  standing,
  withLanguage,
  withOneLanguage,
} from '../../road/standing.ts';
import { count, joinWords, shortName } from '../../wording.ts';
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
import { dateProblem, readBy } from './date.ts';
import { forgetPlan } from './forget.ts';
import { nextLevel } from './gap.ts';
import { honest, type Made, order, planPicture, summary, taken, weeksOf, weekText } from './words.ts';

/** Weeks shown at once. */
const SHOWN = 6;

/**
 * Weeks of study toward a level or a skill, at the person's pace; made anew from the record each time, so it follows any
 * change of pace.
 */
export const createPlan =
  (calendar: Calendar): Responder =>
  (intent, context) => {
    if (intent.aspect === 'delete') return forgetPlan(context);
    const plan = toPlan(intent, context);
    const { hoursPerWeek, by } = plan;
    if (hoursPerWeek === undefined) return { ...askForHours(plan), profile: { ...context.profile, plan } };
    const made: Made = { hoursPerWeek, by, ...make(plan, hoursPerWeek, context) };
    if (isFoundLong(intent, context)) return shorten(made, context);
    const profile = { ...context.profile, plan, settings: { ...context.profile.settings, hoursPerWeek } };
    return {
      ...(intent.aspect === 'export' ? exported(made, calendar, context) : shown(made, intent, context)),
      profile,
    };
  };

const make = (plan: Plan, hoursPerWeek: number, { graph, profile, now }: Context) => {
  const aim = planAim(plan);
  const asked = onRoad(graph, profile, aim);
  const person = withLanguage(graph, asked);
  const stands = standing(graph, person, aim);
  const paced = { ...person, settings: { ...person.settings, hoursPerWeek } };
  const road = [...roadAhead(graph, paced, stands)];
  const hours = studyOf(road);
  const weeks = toWeeks(road, hoursPerWeek);
  const isAssumed = person !== asked && road.some(({ id }) => id === person.settings.language);
  return {
    aim,
    name: aimName(graph, aim),
    from: now.toISOString().slice(0, 10),
    weeks,
    needs: {
      quick: weeks.length < MOST_WEEKS ? weeks.length : weeksFor(hours.min, hoursPerWeek),
      usual: weeksFor((hours.min + hours.max) / 2, hoursPerWeek),
      slow: weeksFor(hours.max, hoursPerWeek),
    },
    road,
    first: aim.kind === 'level' && aim.level === 'entry' ? toApply(graph, road) : [],
    hours,
    likely: stands.likely.length,
    waiting: waiting(aim, graph),
    assumed: isAssumed ? graph.skills.get(person.settings.language ?? '')?.name : undefined,
  };
};

/** Languages named beside the one that the road is in. */
const waiting = (aim: Aim, graph: Context['graph']): readonly string[] => {
  const named = (aim.kind === 'level' && aim.named) || [];
  const taken = withOneLanguage(graph, named);
  return named.filter((id) => !taken.includes(id)).map((id) => graph.skills.get(id)?.name ?? id);
};

/** What was said now, else what the last plan was made for, else the record. A date belongs to what it was said of. */
const toPlan = (intent: Intent, context: Context): Plan => {
  const { slots } = intent;
  const { profile, inbound, now } = context;
  const form = inbound.body.kind === 'form' ? inbound.body.values : {};
  const today = now.toISOString().slice(0, 10);
  const hoursPerWeek =
    slots.hours_per_week ?? toHours(form.hours?.[0]) ?? profile.settings.hoursPerWeek ?? profile.plan.hoursPerWeek;
  const level = toList(slots.level)[0] ?? LEVELS.find((one) => one === form.level?.[0]);
  const aim = toAim(level, aimedAt(slots, context.graph), context);
  const isSame = whither(aim) === whither(profile.plan);
  const by = readBy(intent, context) ?? (isSame ? profile.plan.by : undefined);
  return {
    ...aim,
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    ...(by && by > today && { by }),
    started: profile.plan.started ?? today,
  };
};

/** Where a plan leads, whatever its language: a date holds for that. */
const whither = ({ level, skills }: Plan): string => level ?? skills?.join() ?? '';

/**
 * A plan that has come to its end is followed by one toward the next level; the language named once stays, and one spoken of
 * just before ("ok, Java then") is named.
 */
const toAim = (
  level: Plan['level'],
  skills: readonly string[],
  { graph, profile, last }: Context,
): Pick<Plan, 'level' | 'skills'> => {
  const { plan } = profile;
  const kept = plan.level ? (plan.skills ?? []) : languagesIn(plan.skills, graph);
  const before = kept.length || mainLanguage(graph, profile) ? kept : languagesIn(spokenOf(last), graph);
  const inOne = languageIn(graph, skills) ? skills : [...languagesIn(before, graph), ...skills];
  const named = skills.length ? inOne : before;
  const toward = (level: Plan['level']) => ({ ...(level && { level }), ...(named.length && { skills: named }) });
  if (level !== undefined) return toward(level);
  if (skills.length) return { skills };
  const { have, wanted } = standing(graph, profile, planAim(plan));
  const isOver = have.length === wanted.length;
  if (plan.skills && !plan.level && !isOver) return { skills: plan.skills };
  return toward(plan.level && !isOver ? plan.level : nextLevel(profile.settings));
};

const spokenOf = (last: Turn | undefined): readonly string[] =>
  last?.intent.topic.startsWith('skill.') && typeof last.intent.slots.skill === 'string'
    ? [last.intent.slots.skill]
    : [];

const languagesIn = (skills: readonly string[] = [], graph: Context['graph']): readonly string[] =>
  skills.filter((id) => isLanguage(graph, id));

const askForHours = (plan: Plan): Answer =>
  answer('plan', 'private', [
    {
      kind: 'lead',
      text: 'How many hours a week can you give it? Say it as it is, such as “6 hours a week” or “an hour a day”: a small honest number makes the better plan.',
    },
    {
      kind: 'choice',
      label: 'Hours a week',
      options: [3, 5, 8, 12, 20].map((hours) =>
        button(String(hours), action('plan', { slots: { hours_per_week: hours, ...aimSlots(planAim(plan)) } })),
      ),
    },
  ]);

const shown = (made: Made, intent: Intent, context: Context): Answer => {
  const { aspect } = intent;
  const date = dateProblem(intent, context) ?? (made.by && honest(made, made.by));
  const from = aspect === 'more' ? SHOWN : 0;
  const weeks = made.weeks.slice(from, from === 0 ? SHOWN : from + 3 * SHOWN);
  if (made.road.length === 0) return nothingToPlan(made, context);
  return answer(
    'plan',
    'private',
    [
      { kind: 'lead', text: summary(made) },
      ...(date ? [{ kind: 'text' as const, text: date }] : []),
      ...planPicture(made, weeks),
      ...(from === 0 ? [{ kind: 'text' as const, text: `In this order: ${order(made.road)}.` }] : []),
      {
        kind: 'list',
        items: weeks.map((one) => ({
          title: `Week ${one.week}, from ${startOf(one, made.from)}`,
          text: weekText(one),
        })),
      },
      { kind: 'note', text: taken(made) },
      ...sourcesBlock(context.knowledge, ['rung']),
      buttons(
        button('Calendar file', action('plan', { aspect: 'export' }), 'primary'),
        ...(made.weeks.length > from + SHOWN && from === 0
          ? [button('More weeks', action('plan', { aspect: 'more' }))]
          : []),
        ...startFirst(made),
        ...otherAim(made, context),
      ),
      feedbackBlock('plan'),
    ],
    { sources: ['rung'] },
  );
};

/** The plan's first step, begun. */
const startFirst = ({ road: [first] }: Made) =>
  first
    ? [button(`Start ${shortName(first)}`, action('progress.set', { slots: { skill: first.id, status: 'learning' } }))]
    : [];

/** From a skill back to the level, which is what most plans are for. */
const otherAim = ({ aim }: Made, { profile, graph }: Context) => {
  if (aim.kind === 'level') return [];
  const other: Aim = { kind: 'level', level: nextLevel(profile.settings), named: languagesIn(aim.skills, graph) };
  return [button(`Toward ${aimName(graph, other)} instead`, action('plan', { slots: aimSlots(other) }))];
};

/** "That's too long", said to a plan, and nothing new to make it by. */
const isFoundLong = ({ slots: { years: _, ...slots }, aspect }: Intent, { last, said }: Context): boolean =>
  said.tooLong === true &&
  aspect === 'answer' &&
  last?.intent.topic === 'plan' &&
  areSame({ ...last.intent.slots, ...slots }, last.intent.slots);

/** What makes a plan shorter: more hours, a nearer end, and what somebody knows and has not said. */
const shorten = (made: Made, context: Context): Answer => {
  const { aim, hoursPerWeek, hours, first } = made;
  const twice = Math.min(MOST_HOURS, hoursPerWeek * 2);
  const junior: Plan = { level: 'entry' };
  const nearer = aim.kind === 'level' && aim.level !== 'entry' ? make(junior, hoursPerWeek, context) : undefined;
  const [end, span] = nearer
    ? (['junior level, the first job', weeksOf(nearer.hours, hoursPerWeek)] as const)
    : (['where you can begin to apply', weeksOf(studyOf(first), hoursPerWeek)] as const);
  return answer('plan', 'private', [
    { kind: 'lead', text: 'It is long, and I would rather say so now. Three things shorten it.' },
    {
      kind: 'list',
      items: [
        ...(twice > hoursPerWeek
          ? [{ title: `${count(twice, 'hour')} a week`, text: `${weeksOf(hours, twice)}, if you can keep them up.` }]
          : []),
        ...(nearer || first.length ? [{ title: 'A nearer end', text: `${end}: ${span} at your pace.` }] : []),
        {
          title: 'What you know already',
          text: 'tell me, such as “I know Git and SQL”, and it comes off the plan. Much of the rest is learned in the job.',
        },
      ],
    },
    buttons(
      ...(twice > hoursPerWeek
        ? [button(`${count(twice, 'hour')} a week`, action('plan', { slots: { hours_per_week: twice } }))]
        : []),
      ...(nearer ? [button('Toward junior', action('plan', { slots: { level: 'entry' } }))] : []),
      button('The plan as it is', action('plan')),
    ),
  ]);
};

/** More a week than this is no longer study beside anything else. */
const MOST_HOURS = 40;

const nothingToPlan = (made: Made, context: Context): Answer =>
  answer('plan', 'private', [
    {
      kind: 'lead',
      text: made.likely
        ? `Nothing is left to plan for ${made.name}: going by what you told me, you most likely know it. Say so, and it goes on your record.`
        : `Your record covers what I count toward ${made.name}: nothing is left to plan for it.`,
    },
    buttons(button('What next?', action('next'), 'primary'), ...otherAim(made, context)),
  ]);

const exported = (made: Made, calendar: Calendar, { inbound, now }: Context): Answer => {
  const events = made.weeks.map(
    (one): CalendarEvent => ({
      id: `${inbound.person.key}:plan:${one.week}`,
      day: startOf(one, made.from),
      title: `Week ${one.week}: ${joinWords([...new Set(one.items.map(({ skill }) => skill.name))])}`,
      text: weekText(one),
    }),
  );
  return answer('plan', 'private', [
    {
      kind: 'lead',
      text: `${count(events.length, 'week')} for your calendar. Import a newer one over it and these weeks move; if it is shorter, delete what is left over.`,
    },
    { kind: 'file', name: 'rung-plan.ics', type: 'text/calendar', content: calendar.render('Rung plan', events, now) },
  ]);
};
