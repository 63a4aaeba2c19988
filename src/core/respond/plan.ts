import { type Intent, LEVELS, type Level, toList } from '../intent.ts';
import type { ReplyBlock } from '../message.ts';
import { hoursOf, MOST_WEEKS, type PlanWeek, roadAhead, toWeeks, weeksBetween } from '../plan.ts';
import type { Calendar, CalendarEvent } from '../ports.ts';
import type { Plan } from '../profile.ts';
import { count, joinWords, LEVEL_NAMES } from '../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder, sourcesBlock } from './answer.ts';

/** Weeks shown at once. */
const SHOWN = 6;

/** Weeks of study toward a level, at the person's pace; made anew from the record each time, so it follows any change of pace. */
export const createPlan =
  (calendar: Calendar): Responder =>
  (intent, context) => {
    const plan = toPlan(intent, context);
    if (plan.hoursPerWeek === undefined) return askForHours(plan);
    const { level = 'entry', hoursPerWeek } = plan;
    const road = roadAhead(context.graph, context.profile, level);
    const weeks = toWeeks(road, hoursPerWeek, context.now.toISOString().slice(0, 10));
    const profile = { ...context.profile, plan, settings: { ...context.profile.settings, hoursPerWeek } };
    const made: Made = {
      level,
      hoursPerWeek,
      by: plan.by,
      weeks,
      skills: road.length,
      hours: road.reduce((sum, skill) => sum + hoursOf(skill), 0),
    };
    return {
      ...(intent.aspect === 'export' ? exported(made, calendar, context) : shown(made, intent, context)),
      profile,
    };
  };

type Made = {
  readonly level: Level;
  readonly hoursPerWeek: number;
  readonly by: string | undefined;
  readonly weeks: readonly PlanWeek[];
  readonly skills: number;
  readonly hours: number;
};

/** What was said now, else what the last plan was made for, else the record. */
const toPlan = ({ slots, ref }: Intent, { profile, inbound: { body }, now }: Context): Plan => {
  const form = body.kind === 'form' ? body.values : {};
  const said = slots.hours_per_week ?? toHours(form.hours?.[0]);
  const hoursPerWeek = said ?? profile.plan.hoursPerWeek ?? profile.settings.hoursPerWeek;
  const level =
    toList(slots.level)[0] ??
    LEVELS.find((one) => one === form.level?.[0]) ??
    profile.plan.level ??
    aim(profile.settings);
  const by = ref && /^\d{4}-\d{2}-\d{2}$/.test(ref) ? ref : profile.plan.by;
  return {
    level,
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    ...(by && { by }),
    started: profile.plan.started ?? now.toISOString().slice(0, 10),
  };
};

const aim = ({ goal, level }: Context['profile']['settings']): Level =>
  goal?.level ?? (level ? (LEVELS[LEVELS.indexOf(level) + 1] ?? level) : 'entry');

const toHours = (text: string | undefined): number | undefined => {
  const hours = Number(text?.replace(',', '.'));
  return hours > 0 && hours <= 80 ? hours : undefined;
};

const askForHours = ({ level }: Plan): Answer =>
  answer('plan', 'private', [
    {
      kind: 'lead',
      text: 'How many hours a week can you give it? Say it as it is, such as “6 hours a week” or “an hour a day”: a small honest number makes the better plan.',
    },
    {
      kind: 'choice',
      label: 'Hours a week',
      options: [3, 5, 8, 12, 20].map((hours) =>
        button(String(hours), action('plan', { slots: { hours_per_week: hours, ...(level && { level }) } })),
      ),
    },
  ]);

const shown = (made: Made, { aspect }: Intent, { knowledge }: Context): Answer => {
  const from = aspect === 'more' ? SHOWN : 0;
  const weeks = made.weeks.slice(from, from === 0 ? SHOWN : from + 3 * SHOWN);
  return answer(
    'plan',
    'private',
    [
      { kind: 'lead', text: summary(made) },
      ...(made.by ? [{ kind: 'text' as const, text: honest(made, made.by) }] : []),
      ...planPicture(made, weeks),
      {
        kind: 'list',
        items: weeks.map((week) => ({ title: `Week ${week.week}, from ${week.starts}`, text: weekText(week) })),
      },
      {
        kind: 'note',
        text: 'Hours are our estimates, the middle of each range. Tell me what you finish and ask again: the plan follows your record.',
      },
      ...sourcesBlock(knowledge, ['rung']),
      buttons(
        button('Calendar file', action('plan', { aspect: 'export' }), 'primary'),
        ...(made.weeks.length > from + SHOWN && from === 0
          ? [button('More weeks', action('plan', { aspect: 'more' }))]
          : []),
        button('Start with the first', action('next')),
      ),
    ],
    { sources: ['rung'] },
  );
};

/** The weeks shown, as a timeline. */
const planPicture = ({ level, hoursPerWeek }: Made, weeks: readonly PlanWeek[]): ReplyBlock[] => {
  if (weeks.length === 0) return [];
  const title = `Toward ${LEVEL_NAMES[level]} at ${hoursPerWeek} hours a week`;
  const shown = weeks.map(({ week, starts, items, review }) => ({
    week,
    starts,
    items: items.map(({ skill, hours }) => ({ name: skill.name, hours })),
    review,
  }));
  const told = shown.map(
    ({ week, starts, items, review }) =>
      `week ${week} from ${starts}: ${joinWords([...items.map(({ name, hours }) => `${name} ${hours} h`), ...(review ? ['review 1 h'] : [])])}`,
  );
  const picture = { kind: 'plan' as const, title, weeks: shown };
  return [{ kind: 'picture', picture, alt: `Timeline. ${title}: ${told.join('; ')}.`, repeats: true }];
};

const summary = ({ level, hoursPerWeek, weeks, skills, hours }: Made): string => {
  if (skills === 0)
    return `Your record covers what I count up to ${LEVEL_NAMES[level]}: nothing is left to plan for it.`;
  const length =
    weeks.length >= MOST_WEEKS ? `more than ${MOST_WEEKS / 52} years` : `about ${count(weeks.length, 'week')}`;
  return `Toward ${LEVEL_NAMES[level]} at ${hoursPerWeek} hours a week: ${count(skills, 'skill')}, some ${hours} hours, ${length}.`;
};

/** Whether the date can be met, and if not, what can. */
const honest = ({ weeks, hours }: Made, by: string): string => {
  const start = weeks[0]?.starts ?? by;
  const available = weeksBetween(start, by);
  if (weeks.length <= available)
    return `That fits before ${by}, with ${count(available - weeks.length, 'week')} to spare.`;
  const done = weeks
    .slice(0, available)
    .flatMap(({ items }) => items.filter(({ last }) => last).map(({ skill }) => skill.name));
  const needed = available > 0 ? `It would take about ${Math.ceil(hours / available)} hours a week.` : '';
  return [
    `Honestly, that does not fit before ${by}.`,
    needed,
    done.length ? `By then you can have ${joinWords(done)}.` : 'By then you can have begun the first.',
  ]
    .filter(Boolean)
    .join(' ');
};

const weekText = ({ items, review }: PlanWeek): string => {
  const parts = items.map(
    ({ skill, hours, last }) => `${skill.name} (${hours} h${last ? `; then build: ${skill.project}` : ''})`,
  );
  return [...parts, ...(review ? ['review with practice questions (1 h)'] : [])].join(', ');
};

const exported = (made: Made, calendar: Calendar, { inbound, now }: Context): Answer => {
  const events = made.weeks.map(
    ({ week, starts, ...rest }): CalendarEvent => ({
      id: `${inbound.person.key}:plan:${week}`,
      day: starts,
      title: `Week ${week}: ${joinWords([...new Set(rest.items.map(({ skill }) => skill.name))])}`,
      text: weekText({ week, starts, ...rest }),
    }),
  );
  return answer('plan', 'private', [
    {
      kind: 'lead',
      text: `${count(events.length, 'week')} for your calendar. Importing a newer file replaces this one.`,
    },
    { kind: 'file', name: 'rung-plan.ics', type: 'text/calendar', content: calendar.render('Rung plan', events, now) },
  ]);
};
