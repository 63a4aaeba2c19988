import type { Plan } from '../../../profile.ts';
import { weeksOf } from '../../../road/how-long.ts';
import { hoursOf, studyOf, weeksBetween } from '../../../road/plan.ts';
import { capitalise, count, dayName, hoursRange, joinNames, shortName } from '../../../wording.ts';
import type { Context } from '../../answer.ts';
import { applying, dayAfterWeeks, honest, type Made, spanOf } from '../made/words.ts';
import type { Talk } from './aside.ts';
import { hoursChoice } from './ask-hours.ts';

/** "Is that realistic?": whether the day can be met; without a day how the pace is, and where it leads. */
export const fits = (made: Made, plan: Plan): Talk => {
  const { by, needs, from } = made;
  if (!by)
    return { lead: `${paceText(made.hoursPerWeek)} ${reach(made)}`, texts: firstJob(made), choice: hoursChoice(plan) };
  const available = weeksBetween(from, by);
  const verdict = needs.usual <= available ? 'Yes.' : needs.quick <= available ? 'Only just.' : 'No.';
  return { lead: `${verdict} ${honest(made, by)}`, texts: [reach(made)], choice: hoursChoice(plan) };
};

const paceText = (hours: number): string => {
  if (hours <= USUAL) return `${capitalise(count(hours, 'hour'))} a week can be kept up beside a job.`;
  return hours <= MUCH
    ? `${capitalise(count(hours, 'hour'))} a week is much beside a job: keep it only if you kept up half of it for a month.`
    : `${capitalise(count(hours, 'hour'))} a week is for somebody who does little else.`;
};
const USUAL = 10;
const MUCH = 20;

const reach = (made: Made): string =>
  `At that pace ${made.name} is ${spanOf(made)} away, between ${monthOf(made, made.needs.quick)} and ${monthOf(made, made.needs.slow)}.`;

/** What of it is enough for the first applications. */
export const firstJob = ({ first, road, hoursPerWeek }: Made): readonly string[] =>
  applying(first, road, weeksOf(studyOf(first), hoursPerWeek));

/** "That's not realistic for me": a smaller number is asked for, and none is changed. */
export const unfit = (made: Made, plan: Plan): Talk => ({
  lead: 'Then let us make it smaller. How many hours a week would you really keep up, or which day would do? Until you say, the plan stays as it is.',
  choice: hoursChoice(plan, made.hoursPerWeek),
  isBare: true,
});

/** "When will I be done?" */
export const end = (made: Made): Talk => ({
  lead: `At ${count(made.hoursPerWeek, 'hour')} a week you reach ${made.name} between ${monthOf(made, made.needs.quick)} and ${monthOf(made, made.needs.slow)}: that is ${spanOf(made)} from ${made.isLater ? dayName(made.from) : 'now'}.`,
  texts: [...firstJob(made), ...(made.by ? [honest(made, made.by)] : [])],
});

/** "March 2030" */
const monthOf = ({ from }: Made, weeks: number): string => dayName(dayAfterWeeks(from, weeks)).replace(/^\d+ /, '');

/** "How did you calculate that?" */
export const sum = (made: Made): Talk => {
  const { road, hours, hoursPerWeek, name } = made;
  const longest = road.toSorted((a, b) => b.hours.max - a.hours.max).slice(0, 3);
  return {
    lead: `I add up our estimates: ${count(road.length, 'skill')} left toward ${name} come to ${hoursRange(hours)}. At ${count(hoursPerWeek, 'hour')} a week, one hour of every fourth week kept for review, that is ${spanOf(made)}.`,
    texts: [
      `The longest are ${joinNames(longest.map((skill) => `${shortName(skill)} (${hoursRange(skill.hours)})`))}. The weeks take the lower end of each: go on as soon as you can build its project.`,
      'The estimates are ours, not measured, and count all that is not on your record: tell me what you know, such as “I know JavaScript and Git”, and it comes off.',
    ],
  };
};

/** "Am I on track?": what was finished since the plan was begun, beside the hours that have passed since. */
export const track = (made: Made, { started = made.from }: Plan, { profile, graph }: Context): Talk => {
  const passed = weeksBetween(started, made.from);
  const done = Object.entries(profile.skills).flatMap(([id, { status, since }]) =>
    status === 'learned' && since.slice(0, 10) >= started ? (graph.skills.get(id) ?? []) : [],
  );
  const names = joinNames(done.map(shortName), MOST);
  const finished = done.length ? `Since then you finished ${names}` : 'You have told me of nothing finished since';
  if (passed === 0)
    return {
      lead: `You are in week 1: the plan was begun on ${dayName(started)}, so there is nothing to be behind with yet.`,
      texts: [
        firstWeek(made),
        done.length
          ? `Since that day ${names} came onto your record: well done.`
          : 'Tell me what you finish, such as “I finished Git”, and I can compare.',
      ],
    };
  const study = passed * made.hoursPerWeek;
  const counted = done.reduce((all, skill) => all + hoursOf(skill), 0);
  const behind = Math.round((study - counted) / made.hoursPerWeek);
  return {
    lead: `${behind > 0 ? `By what you told me you are ${count(behind, 'week')} behind` : 'You are on track'}: the plan was begun on ${dayName(started)}, and ${count(passed, 'week')} at ${count(made.hoursPerWeek, 'hour')} make ${count(study, 'hour')}. ${finished}${done.length ? `, which I count as ${count(counted, 'hour')}` : ''}.`,
    texts: [
      'Whatever else you finished, tell me: the plan is made anew from your record, so being late costs nothing but the days.',
    ],
  };
};

const firstWeek = ({ weeks: [first] }: Made): string =>
  first ? `Week 1 is for ${joinNames(first.items.map(({ skill, hours }) => `${shortName(skill)} (${hours} h)`))}.` : '';

const MOST = 6;

/** "What did it change?" */
export const changed = (
  made: Made,
  plan: Plan,
  { profile: { planBefore } }: Context,
  nameOf: (plan: Plan) => string,
): Talk => {
  const { plan: before } = planBefore;
  if (!before?.started)
    return {
      lead: `It is the first plan I made for you: toward ${made.name} at ${count(made.hoursPerWeek, 'hour')} a week. Nothing else was changed.`,
    };
  const was = before.hoursPerWeek ?? planBefore.hoursPerWeek;
  const parts = [
    was === undefined || was === made.hoursPerWeek
      ? ''
      : `the hours, ${was} a week before and ${made.hoursPerWeek} now`,
    nameOf(before) === made.name ? '' : `where it leads, ${nameOf(before)} before and ${made.name} now`,
    before.by === plan.by
      ? ''
      : `the day to be ready by, ${before.by ? dayName(before.by) : 'none'} before and ${plan.by ? dayName(plan.by) : 'none'} now`,
  ].filter(Boolean);
  return {
    lead: parts.length ? `It changed ${joinNames(parts)}. “Undo” takes that back.` : 'It changed nothing in your plan.',
  };
};
