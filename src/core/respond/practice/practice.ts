import type { InterviewFile } from '../../../knowledge/schema.ts';
import { type Aspect, type Intent, type Slots, toList } from '../../intent.ts';
import type { Button } from '../../message.ts';
import { offeredIn } from '../../plain-text.ts';
import type { Grade, ReviewScheduler } from '../../ports.ts';
import type { Profile } from '../../profile.ts';
import { aimOf } from '../../road/next-step.ts';
import { byText, capitalise, count, dayName, LEVEL_NAMES } from '../../wording.ts';
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

type Question = InterviewFile['questions'][number];

const GRADES: readonly Grade[] = ['again', 'hard', 'good', 'easy'];

/** "Again", "Hard", "Good", "Easy". */
export const gradeButtons = ({ id }: Question, slots: Slots = {}): readonly Button[] =>
  GRADES.map((grade) => button(capitalise(grade), action('practice', { aspect: grade, slots, ref: id })));

export const revealButton = ({ id }: Question, slots: Slots = {}): Button =>
  button('Show what a good answer covers', action('practice', { aspect: 'reveal', slots, ref: id }), 'primary');

/** One interview question, then what a good answer covers, then a grade of one's own that decides when it comes back. */
export const createPractice =
  (scheduler: ReviewScheduler): Responder =>
  (intent, context) => {
    const question = context.knowledge.interview.find(({ id }) => id === (intent.ref ?? wishedFor(context)));
    const grade = GRADES.find((one) => one === intent.aspect);
    if (isOver(context)) return enough();
    const isShown = intent.aspect === 'reveal' || wishedFor(context) !== undefined;
    if (question && isHintWished(context)) return hint(question, intent, context);
    if (question && (isShown || (grade && isTooEarly(context)))) return reveal(question, intent, context);
    if (question && grade) return graded(question, grade, scheduler, intent, context);
    return choose(intent, context);
  };

/** The question that was just asked, where somebody would rather see what they expect, or begin with a hint: "I don't know, show me". */
const wishedFor = (context: Context): string | undefined => {
  const { last, said } = context;
  const isWished = said.practice === 'show' || said.practice === 'hint';
  return last && isWished && isAsking(context)
    ? last.offered.find(({ aspect }) => aspect === 'reveal')?.ref
    : undefined;
};

/** Whether a question was just asked, and what it expects not yet shown. */
const isAsking = ({ last }: Context): boolean => last?.intent.topic === 'practice' && ASKING.has(last.intent.aspect);

/** A second hint is the answer. */
const isHintWished = (context: Context): boolean =>
  context.said.practice === 'hint' && isAsking(context) && context.last?.intent.aspect !== 'more';

/** "Stop", said to a question, ends it. */
const isOver = ({ last, said }: Context): boolean => last?.intent.topic === 'practice' && said.practice === 'enough';

const enough = (): Answer =>
  answer('practice', 'private', [
    { kind: 'lead', text: 'All right, that is enough for now. Say “practise” when you want the next question.' },
    buttons(button('What next?', action('next')), button('My skills', action('progress.show'))),
  ]);

/** The first question in order, or the one after; where all that fit rest until later, one on something else. */
const choose = (intent: Intent, context: Context): Answer => {
  const order = inOrder(intent, context);
  if (!order.length && intent.slots.level && intent.slots.skill) return chooseAtAnyLevel(intent, context);
  const isNext = intent.aspect === 'another';
  const passed = isNext ? order.findIndex((one) => one.id === intent.ref && !isResting(one, context)) : -1;
  const question = order[(passed + 1) % Math.max(1, order.length)];
  const isSame = order.length === 1 && question?.id === (intent.ref ?? context.last?.intent.ref);
  if (!isNext || !question || !(isSame || isResting(question, context))) return ask(question, intent, context);
  const [fresh] = inOrder({ ...intent, slots: {} }, context).filter(
    (one) => one.id !== question.id && !isResting(one, context),
  );
  return fresh ? ask(fresh, { ...intent, slots: {} }, context, OTHER) : ask(question, intent, context);
};

/** Of a skill there may be questions, and none at the level asked for. */
const chooseAtAnyLevel = (intent: Intent, context: Context): Answer => {
  const { level: _, ...slots } = intent.slots;
  const [question] = inOrder({ ...intent, slots }, context);
  const level = question ? LEVEL_NAMES[question.level] : '';
  return ask(question, { ...intent, slots }, context, `I hold none on that at this level: this one is ${level}. `);
};

const OTHER = 'I have no other question on that for now, so this is on something else. ';

/** Of the skill, or of the kind of interview that the skill is. */
const isOn = ({ skill, kind }: Question, skills: readonly string[]): boolean =>
  skills.includes(skill) || skills.includes(INTERVIEWS[kind] ?? skill);
const INTERVIEWS: Readonly<Partial<Record<Question['kind'], string>>> = {
  behavioural: 'interview-behavioral',
  coding: 'interview-coding',
  'system design': 'interview-system-design',
};

const isResting = ({ id }: Question, { profile, now }: Context): boolean =>
  (profile.reviews[id]?.due ?? '') > now.toISOString();

/** "No idea", said before the answer was shown, asks for it; a pressed grade stands below the answer. */
const isTooEarly = (context: Context): boolean => context.inbound.body.kind === 'message' && isAsking(context);

const ASKING: ReadonlySet<Aspect> = new Set(['answer', 'another', 'more']);

/**
 * Due reviews first, longest overdue before the rest; then questions of the skill or level asked for, or of what is
 * being learned, has been learned, or belongs to the level aimed at. Questions that rest until later come last.
 */
const inOrder = ({ slots }: Intent, context: Context): readonly Question[] => {
  const { knowledge, graph, profile, now } = context;
  const skills = toList(slots.skill);
  const levels: readonly string[] = toList(slots.level);
  const fitting = knowledge.interview.filter(
    (one) => (!skills.length || isOn(one, skills)) && (!levels.length || levels.includes(one.level)),
  );
  const instant = now.toISOString();
  return fitting
    .map((one) => ({
      one,
      due: profile.reviews[one.id]?.due ?? '',
      rank: rankOf(one, profile, instant),
      stage: graph.stage(one.skill)?.number ?? OFF_ROAD,
    }))
    .toSorted((a, b) => b.rank - a.rank || byText(a.due, b.due) || a.stage - b.stage || byText(a.one.id, b.one.id))
    .map(({ one }) => one);
};

const OFF_ROAD = 99;

const rankOf = ({ id, skill, level }: Question, profile: Profile, now: string): number => {
  const due = profile.reviews[id]?.due;
  if (due !== undefined) return due <= now ? 100 : -100;
  const status = profile.skills[skill]?.status;
  return (status === 'learning' ? 8 : status === 'learned' ? 4 : 0) + (level === aimOf(profile) ? 2 : 0);
};

/** What questions were asked for, as far as a button carries it: the skill, or else the level. */
const topicOf = ({ skill, level }: Slots): Slots =>
  typeof skill === 'string' ? { skill } : typeof level === 'string' ? { level } : {};

const ask = (question: Question | undefined, { slots }: Intent, context: Context, first?: string): Answer => {
  const { graph, profile, now } = context;
  if (!question)
    return answer('practice', 'private', [
      { kind: 'lead', text: 'I have no question on that yet. Name another skill, or leave it to me.' },
      buttons(button('Any question', action('practice')), button('My skills', action('progress.show'))),
    ]);
  const name = graph.skills.get(question.skill)?.name ?? question.skill;
  return answer('practice', 'private', [
    { kind: 'heading', text: `${name}: ${question.kind} question` },
    { kind: 'lead', text: question.question },
    {
      kind: 'note',
      text: `${first ?? dueText(profile, now)}Answer aloud or in writing first, as you would to an interviewer.`,
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

const reveal = (question: Question, intent: Intent, context: Context): Answer => {
  const shown = answer(
    'practice',
    'private',
    [
      { kind: 'lead', text: question.question },
      ...(context.said.practice === 'attempt' ? [{ kind: 'text' as const, text: UNMARKED }] : []),
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
const hint = (question: Question, { slots }: Intent, { last }: Context): Answer => {
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

const UNMARKED = 'I can’t mark what you write. Hold it against this yourself:';

/** A second press within this time is the same grade. */
const ONCE_MS = 60_000;

const graded = (
  question: Question,
  grade: Grade,
  scheduler: ReviewScheduler,
  { slots }: Intent,
  context: Context,
): Answer => {
  const before = context.profile.reviews[question.id];
  const isNoted = before?.last !== undefined && context.now.getTime() - Date.parse(before.last) < ONCE_MS;
  const review = isNoted ? before : scheduler.grade(before, grade, context.now);
  const profile = { ...context.profile, reviews: { ...context.profile.reviews, [question.id]: review } };
  const days = Math.max(0, Math.round((Date.parse(review.due) - context.now.getTime()) / 86_400_000));
  return {
    ...answer('practice', 'private', [
      {
        kind: 'lead',
        text: days === 0 ? 'Noted: it comes back today.' : `Noted: it comes back in ${count(days, 'day')}.`,
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
  };
};
