import type { InterviewFile } from '../../knowledge/schema.ts';
import { LEVELS } from '../intent.ts';
import { aimOf } from '../next-step.ts';
import { action, button } from '../respond/answer.ts';
import { daysBetween, span } from './activity.ts';
import type { Candidate, PersonWeek } from './candidate.ts';

type Question = InterviewFile['questions'][number];

/** After so long a skill may want dusting. */
const DUSTY_DAYS = 120;

/** Questions of the interview bank: due again, about what is being learned, or about what was learned long ago. */
export const questionCandidates = (week: PersonWeek): readonly Candidate[] =>
  week.knowledge.interview.flatMap(
    (question) => review(question, week) ?? fresh(question, week) ?? dusty(question, week) ?? [],
  );

const review = (question: Question, week: PersonWeek): Candidate | undefined => {
  const held = week.profile.reviews[question.id];
  if (!held || Date.parse(held.due) > week.now.getTime()) return undefined;
  const late = daysBetween(held.due, week.now);
  const since = held.last
    ? `You answered this ${span(daysBetween(held.last, week.now))} ago; just before one forgets is the best time to see whether it is still there.`
    : 'This one is due again.';
  return {
    key: `review:${question.id}`,
    weight: 0.9 + Math.min(0.05, late / 1000),
    because: 'your own grades said that this question is due again',
    blocks: [
      { kind: 'text', text: since },
      { kind: 'lead', text: question.question },
    ],
    buttons: [
      revealButton(question),
      ...(['again', 'hard', 'good', 'easy'] as const).map((grade) =>
        button(GRADES[grade], action('practice', { aspect: grade, ref: question.id })),
      ),
    ],
  };
};

const GRADES = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' } as const;

const fresh = (question: Question, { graph, profile }: PersonWeek): Candidate | undefined => {
  const skill = graph.skills.get(question.skill);
  if (!skill || profile.skills[skill.id]?.status !== 'learning' || profile.reviews[question.id]) return undefined;
  if (isBeyond(question, profile)) return undefined;
  return {
    key: `question:${question.id}`,
    weight: 0.8,
    because: `you are learning ${skill.name}, and this is asked about it in interviews`,
    blocks: [
      {
        kind: 'text',
        text: `You are learning ${skill.name}. The question of the week, as an interviewer might put it:`,
      },
      { kind: 'lead', text: question.question },
    ],
    buttons: [revealButton(question)],
  };
};

const dusty = (question: Question, { graph, profile, now }: PersonWeek): Candidate | undefined => {
  const skill = graph.skills.get(question.skill);
  const record = profile.skills[question.skill];
  if (!skill || record?.status !== 'learned' || profile.reviews[question.id] || isBeyond(question, profile))
    return undefined;
  const days = daysBetween(record.since, now);
  if (days < DUSTY_DAYS) return undefined;
  return {
    key: `refresh:${question.id}`,
    weight: 0.65,
    because: `${skill.name} has been on your record for ${span(days)}, and you have not practised this on it`,
    blocks: [
      {
        kind: 'text',
        text: `${skill.name} has been on your record for ${span(days)}. Would you still have the answer ready?`,
      },
      { kind: 'lead', text: question.question },
    ],
    buttons: [revealButton(question)],
  };
};

/** More than one level above the one aimed at. */
const isBeyond = ({ level }: Question, profile: PersonWeek['profile']): boolean =>
  LEVELS.indexOf(level) > LEVELS.indexOf(aimOf(profile)) + 1;

const revealButton = ({ id }: Question) =>
  button('Show what a good answer covers', action('practice', { aspect: 'reveal', ref: id }), 'primary');
