import type { Intent, Slots } from '../../intent.ts';
import type { Button } from '../../message.ts';
import { offeredIn } from '../../plain-text.ts';
import type { Grade, ReviewScheduler } from '../../ports.ts';
import type { Profile } from '../../profile.ts';
import { byText, capitalise, count, dayName, LEVEL_NAMES, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, feedbackBlock, sourcesBlock } from '../answer.ts';
import type { Question } from './order.ts';

export const GRADES: readonly Grade[] = ['again', 'hard', 'good', 'easy'];

/** "Again", "Hard", "Good", "Easy". */
export const gradeButtons = ({ id }: Question, slots: Slots = {}): readonly Button[] =>
  GRADES.map((grade) => button(capitalise(grade), action('practice', { aspect: grade, slots, ref: id })));

export const revealButton = ({ id }: Question, slots: Slots = {}): Button =>
  button('Show what a good answer covers', action('practice', { aspect: 'reveal', slots, ref: id }), 'primary');

/** What questions were asked for, as far as a button carries it: the skill, or else the level. */
const topicOf = ({ skill, level }: Slots): Slots =>
  typeof skill === 'string' ? { skill } : typeof level === 'string' ? { level } : {};

/** A question, with what is to be said before it. */
export const ask = (question: Question | undefined, { slots }: Intent, context: Context, first?: string): Answer => {
  const { graph, profile, now } = context;
  if (!question)
    return answer('practice', 'private', [
      { kind: 'lead', text: 'I have no question on that yet. Name another skill, or leave it to me.' },
      buttons(button('Any question', action('practice')), button('My skills', action('progress.show'))),
    ]);
  const name = graph.skills.get(question.skill)?.name ?? question.skill;
  return answer('practice', 'private', [
    ...(first ? [{ kind: 'text' as const, text: first }] : []),
    { kind: 'heading', text: `${name}: ${question.kind} question` },
    { kind: 'lead', text: question.question },
    {
      kind: 'note',
      text: `${first ? '' : dueText(profile, now)}Answer aloud or in writing first, as you would to an interviewer.`,
    },
    buttons(
      revealButton(question, topicOf(slots)),
      button('Another', action('practice', { aspect: 'another', slots: topicOf(slots), ref: question.id })),
    ),
  ]);
};

/** How many reviews are due, or when the next one is. */
const dueText = ({ reviews }: Profile, now: Date): string => {
  const instant = now.toISOString();
  const dates = Object.values(reviews)
    .map((review) => review.due)
    .toSorted(byText);
  const due = dates.filter((date) => date <= instant).length;
  if (due > 0) return `${count(due, 'review')} due. `;
  return dates[0] ? `No review is due before ${dayName(dates[0])}, so here is a new one. ` : '';
};

/** What a good answer covers, with the grades; `first` is said of why it is shown. */
export const reveal = (question: Question, intent: Intent, context: Context, first?: string): Answer => {
  const said = first ?? (context.said.practice === 'attempt' ? UNMARKED : undefined);
  const shown = answer(
    'practice',
    'private',
    [
      { kind: 'lead', text: question.question },
      ...(said ? [{ kind: 'text' as const, text: said }] : []),
      { kind: 'heading', text: 'A good answer covers' },
      { kind: 'list', items: question.covers.map((text) => ({ text })) },
      { kind: 'text', text: `They may go on with: ${question.followUp}` },
      ...sourcesBlock(context.knowledge, question.sources),
      buttons(...gradeButtons(question, topicOf(intent.slots))),
      { kind: 'note', text: 'How did yours go? Your grade decides when I ask again; nobody else sees it.' },
      feedbackBlock('practice'),
    ],
    { sources: question.sources },
  );
  return {
    ...shown,
    turn: { intent: { ...intent, aspect: 'reveal', ref: question.id }, offered: offeredIn(shown.reply) },
  };
};

/** The first thing that a good answer covers; the question stays open. */
export const hint = (question: Question, { slots }: Intent, { last }: Context): Answer => {
  const [first = ''] = question.covers;
  const hinted = answer('practice', 'private', [
    {
      kind: 'lead',
      text: `A hint. ${count(question.covers.length, 'thing')} make a good answer; one of them: ${first}`,
    },
    { kind: 'text', text: question.question },
    buttons(revealButton(question, topicOf(slots))),
  ]);
  return last ? { ...hinted, turn: { intent: { ...last.intent, aspect: 'more' }, offered: last.offered } } : hinted;
};

/** There are no other words for it: what it is about, and how a good answer begins. */
export const unclear = (question: Question, intent: Intent, context: Context): Answer => {
  const [first = ''] = question.covers;
  const name = nameOf(question, context);
  return keepOpen(question, intent, context, {
    text: `I have no other words for it. It is about ${name}, and this belongs into an answer: ${first}`,
    more: button(`About ${name}`, action('skill.detail', { slots: { skill: question.skill } })),
  });
};

/** Of what level it is; the answer stays hidden. */
export const tellLevel = (question: Question, intent: Intent, context: Context): Answer =>
  keepOpen(question, intent, context, {
    text: `It is a ${LEVEL_NAMES[question.level]} question on ${nameOf(question, context)}. Say “easier” or “harder” for another.`,
  });

/** Why it is asked at all; the points of a good answer say no more than they do. */
export const tellWhy = (question: Question, { slots }: Intent, context: Context): Answer => {
  const isShown = context.last?.intent.aspect === 'reveal';
  const why = context.graph.skills.get(question.skill)?.why;
  const about = button(
    `About ${nameOf(question, context)}`,
    action('skill.detail', { slots: { skill: question.skill } }),
  );
  const told = answer('practice', 'private', [
    {
      kind: 'lead',
      text: `They ask it to hear whether you have done it, and not only read of it.${why ? ` What it is good for: ${why}` : ''}`,
    },
    { kind: 'text', text: question.question },
    buttons(...(isShown ? gradeButtons(question, topicOf(slots)) : [revealButton(question, topicOf(slots))]), about),
  ]);
  return context.last ? { ...told, turn: { intent: context.last.intent, offered: offeredIn(told.reply) } } : told;
};

const nameOf = ({ skill }: Question, { graph }: Context): string =>
  shortName(graph.skills.get(skill) ?? { name: skill });

/** Something is said of the question, and it stays open. */
const keepOpen = (
  question: Question,
  { slots }: Intent,
  { last }: Context,
  { text, more }: { readonly text: string; readonly more?: Button },
): Answer => {
  const told = answer('practice', 'private', [
    { kind: 'lead', text },
    { kind: 'text', text: question.question },
    buttons(
      revealButton(question, topicOf(slots)),
      button('Another', action('practice', { aspect: 'another', slots: topicOf(slots), ref: question.id })),
      ...(more ? [more] : []),
    ),
  ]);
  return last
    ? {
        ...told,
        turn: { intent: { ...last.intent, aspect: 'more', ref: question.id }, offered: offeredIn(told.reply) },
      }
    : told;
};

const UNMARKED = 'I can’t mark what you write. Hold it against this yourself:';

/** How to, where it is asked for. */
export const MARK_YOURSELF =
  'I can’t mark what you write, so mark it yourself: all of these points in yours is Easy, most of them Good, half of them Hard, none Again.';

/** A second press within this time is the same grade. */
const ONCE_MS = 60_000;

/** The grade is noted, and decides when the question comes back; another one said next takes its place. */
export const graded = (
  question: Question,
  grade: Grade,
  scheduler: ReviewScheduler,
  { slots }: Intent,
  context: Context,
): Answer => {
  const held = context.profile.reviews[question.id];
  const isPutRight =
    context.last?.graded !== undefined &&
    context.last.intent.ref === question.id &&
    context.last.intent.aspect !== grade;
  const before = isPutRight ? context.last?.graded?.before : held;
  const isNoted = !isPutRight && held?.last !== undefined && context.now.getTime() - Date.parse(held.last) < ONCE_MS;
  const review = isNoted ? held : scheduler.grade(before, grade, context.now);
  const profile = { ...context.profile, reviews: { ...context.profile.reviews, [question.id]: review } };
  const days = Math.max(0, Math.round((Date.parse(review.due) - context.now.getTime()) / 86_400_000));
  return {
    ...answer('practice', 'private', [
      {
        kind: 'lead',
        text: `${isPutRight ? `Put right, ${grade}` : 'Noted'}: it comes back ${days === 0 ? 'today' : `in ${count(days, 'day')}`}.`,
      },
      buttons(
        button(
          'Next question',
          action('practice', { aspect: 'another', slots: topicOf(slots), ref: question.id }),
          'primary',
        ),
        button('Enough for now', action('thanks')),
      ),
    ]),
    profile,
    ...(!isNoted && { graded: { ...(before && { before }) } }),
  };
};
