import type { InterviewFile, Skill } from '../../knowledge/schema.ts';
import { LEVELS } from '../intent.ts';
import { gradeButtons, revealButton } from '../respond/practice/question.ts';
import { aimOf } from '../road/aim.ts';
import { daysBetween, span } from './activity.ts';
import type { Candidate, PersonWeek } from './candidate.ts';

type Question = InterviewFile['questions'][number];

/** After so long a skill may want dusting. */
const DUSTY_DAYS = 120;

/** Questions of the interview bank: due again, about what is being learned, or about what was learned long ago. */
export const questionCandidates = (week: PersonWeek): readonly Candidate[] =>
  week.knowledge.interview.flatMap((question) => {
    const skill = week.graph.skills.get(question.skill);
    return skill
      ? (review(question, skill, week) ?? fresh(question, skill, week) ?? dusty(question, skill, week) ?? [])
      : [];
  });

type Ask = (question: Question, skill: Skill, week: PersonWeek) => Candidate | undefined;

const review: Ask = (question, { name }, { profile, now }) => {
  const held = profile.reviews[question.id];
  if (!held || Date.parse(held.due) > now.getTime()) return undefined;
  const ago = held.last ? `, last answered ${span(daysBetween(held.last, now))} ago` : '';
  return {
    ...ask('review', question, `Due again: ${name}${ago}`),
    weight: 0.9 + Math.min(0.05, daysBetween(held.due, now) / 1000),
    because: 'your own grades said that this question is due again',
    buttons: [revealButton(question), ...gradeButtons(question)],
  };
};

const fresh: Ask = (question, { id, name }, { profile }) =>
  profile.skills[id]?.status !== 'learning' || profile.reviews[question.id] || isBeyond(question, profile)
    ? undefined
    : {
        ...ask('question', question, `${name}, as interviewers ask about it`),
        weight: 0.8,
        because: `you are learning ${name}, and this is asked about it in interviews`,
      };

const dusty: Ask = (question, { id, name }, { profile, now }) => {
  const record = profile.skills[id];
  if (record?.status !== 'learned' || profile.reviews[question.id] || isBeyond(question, profile)) return undefined;
  const days = daysBetween(record.since, now);
  if (days < DUSTY_DAYS) return undefined;
  return {
    ...ask('refresh', question, `${name}, on your record for ${span(days)}: still there?`),
    weight: 0.65,
    because: `${name} has been on your record for ${span(days)}, and you have not practised this on it`,
  };
};

const ask = (kind: string, question: Question, heading: string): Pick<Candidate, 'key' | 'blocks' | 'buttons'> => ({
  key: `${kind}:${question.id}`,
  blocks: [
    { kind: 'heading', text: heading },
    { kind: 'lead', text: question.question },
  ],
  buttons: [revealButton(question)],
});

/** More than one level above the one aimed at. */
const isBeyond = ({ level }: Question, profile: PersonWeek['profile']): boolean =>
  LEVELS.indexOf(level) > LEVELS.indexOf(aimOf(profile)) + 1;
