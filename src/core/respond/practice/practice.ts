import { type Aspect, type Intent, LEVELS, toList } from '../../intent.ts';
import type { ReviewScheduler } from '../../ports.ts';
import { LEVEL_NAMES } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from '../answer.ts';
import { inOrder, isResting, type Question } from './order.ts';
import { tellDue, tellPast } from './past.ts';
import { ask, GRADES, graded, hint, MARK_YOURSELF, reveal, tellLevel, tellWhy, unclear } from './question.ts';

/** One interview question, then what a good answer covers, then a grade of one's own that decides when it comes back. */
export const createPractice =
  (scheduler: ReviewScheduler): Responder =>
  (intent, context) => {
    const question = context.knowledge.interview.find(({ id }) => id === (intent.ref ?? wishedFor(context)));
    const grade = GRADES.find((one) => one === intent.aspect);
    if (isOver(context)) return enough();
    if (context.said.practice === 'due') return tellDue(context);
    if (context.said.practice === 'past' || isMarkOfAll(context)) return tellPast(context);
    const isShown = intent.aspect === 'reveal' || wishedFor(context) !== undefined;
    if (question && intent.aspect === 'why') return tellWhy(question, intent, context);
    if (question && isHintWished(context)) return hint(question, intent, context);
    const isGraded = grade !== undefined && !isTooEarly(context);
    const about = question && isOpen(context) && !isGraded ? ofOpen(question, intent, context) : undefined;
    if (about) return about;
    if (question && (isShown || (grade && !isGraded)))
      return reveal(question, intent, context, isWrittenBelow(context) ? MARK_YOURSELF : undefined);
    if (question && grade) return graded(question, grade, scheduler, intent, context);
    return choose(intent, context);
  };

/** Words below the answer that was shown, and no button. */
const isWrittenBelow = ({ inbound, last, said }: Context): boolean =>
  (said.practice === undefined || said.practice === 'attempt') &&
  inbound.body.kind === 'message' &&
  last?.intent.topic === 'practice' &&
  last.intent.aspect === 'reveal';

/** What is said of the question that is open, or was just answered, and is no answer. */
const ofOpen = (question: Question, intent: Intent, context: Context): Answer | undefined => {
  switch (context.said.practice) {
    case 'mark':
      return reveal(question, intent, context, MARK_YOURSELF);
    case 'unclear':
      return unclear(question, intent, context);
    case 'back':
      return intent.aspect === 'reveal'
        ? reveal(question, intent, context, SHOWN)
        : ask(question, intent, context, STILL_OPEN);
    case 'level':
      return tellLevel(question, intent, context);
    case 'easier':
      return chooseAtOtherLevel(question, 'easier', intent, context);
    case 'harder':
      return chooseAtOtherLevel(question, 'harder', intent, context);
    case 'unasked':
      return choose(intent, context, BY_SKILL);
    default:
      return undefined;
  }
};

const SHOWN = 'Here is where we were: you have seen what a good answer covers, and your grade is left.';
const STILL_OPEN = 'Here is where we were.';
const BY_SKILL = 'Sorry. I choose by skill and can’t go finer, so here is another.';

/** "How did I do?" when no question is open any more. */
const isMarkOfAll = (context: Context): boolean =>
  context.said.practice === 'mark' && context.last?.intent.topic === 'practice' && !isOpen(context);

const isOpen = ({ last }: Context): boolean =>
  last?.intent.topic === 'practice' && last.offered.some(({ topic, ref }) => topic === 'practice' && ref !== undefined);

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

/** "Stop", said to a question or after a look at something else, ends it. */
const isOver = ({ last, said }: Context): boolean =>
  said.practice === 'enough' && (last?.intent.topic === 'practice' || last?.before?.topic === 'practice');

const enough = (): Answer =>
  answer('practice', 'private', [
    { kind: 'lead', text: 'All right, that is enough for now. Say “practise” when you want the next question.' },
    buttons(button('What next?', action('next')), button('My skills', action('progress.show'))),
  ]);

/** The first question in order, or the one after; where all that fit rest until later, one on something else. */
const choose = (intent: Intent, context: Context, told?: string): Answer => {
  const order = byEase(inOrder(intent, context), context);
  const first = told ?? introOf(order, intent, context);
  const named = context.knowledge.interview.find(({ id }) => id === context.said.questions?.id);
  if (named && intent.aspect === 'answer') return ask(named, intent, context, first);
  if (!order.length && intent.slots.level && intent.slots.skill) return chooseAtAnyLevel(intent, context);
  const before = intent.ref ?? askedBefore(intent, context);
  const isNext = intent.aspect === 'another' || before !== intent.ref;
  const passed = isNext ? order.findIndex((one) => one.id === before && !isResting(one, context)) : -1;
  const question = order[(passed + 1) % Math.max(1, order.length)];
  const isSame = order.length === 1 && question?.id === (intent.ref ?? context.last?.intent.ref);
  if (!isNext || !question || !(isSame || isResting(question, context))) return ask(question, intent, context, first);
  const [fresh] = inOrder({ ...intent, slots: {} }, context).filter(
    (one) => one.id !== question.id && !isResting(one, context),
  );
  return fresh ? ask(fresh, { ...intent, slots: {} }, context, OTHER) : ask(question, intent, context);
};

/** "Something easy": those of the lowest level first. */
const byEase = (order: readonly Question[], { said: { questions } }: Context): readonly Question[] => {
  const sign = questions?.ease === undefined ? 0 : questions.ease === 'easy' ? 1 : -1;
  return sign === 0 ? order : order.toSorted((a, b) => sign * (LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)));
};

/** `one more q`, `give me a question` after one that was asked: not the same again. */
const askedBefore = ({ aspect }: Intent, { inbound, last }: Context): string | undefined =>
  inbound.body.kind === 'message' && aspect === 'answer' && last?.intent.topic === 'practice'
    ? (last.intent.ref ?? last.offered.find(({ topic, ref }) => topic === 'practice' && ref !== undefined)?.ref)
    : undefined;

/** What is to be said before the first of several, or where what was named is none of the skills. */
const introOf = (order: readonly Question[], intent: Intent, context: Context): string | undefined => {
  const { questions, names = [] } = context.said;
  if (intent.aspect !== 'answer' || !questions) return undefined;
  const [first] = questions.ease ? order : [];
  if (first) return `I tell them apart by level and no finer: this is one for ${LEVEL_NAMES[first.level]}.`;
  if (questions.isOther) return `I hold no question on ${names[0] ?? 'that'}. This one is on something else.`;
  const held = order.length;
  if (questions.count === undefined || held === 0) return undefined;
  const only =
    toList(intent.slots.skill).length && held < questions.count ? `I hold ${held} on that, and ask` : 'I ask';
  return `${only} one at a time: “next” brings the one after.`;
};

/** An easier or a harder one, on the same skill where there is one; else another, and that it is none. */
const chooseAtOtherLevel = (question: Question, way: 'easier' | 'harder', intent: Intent, context: Context): Answer => {
  const { level } = intent.slots;
  if (level !== undefined && level !== context.last?.intent.slots.level)
    return choose({ ...intent, aspect: 'answer' }, context);
  const skill = toList(intent.slots.skill)[0] ?? question.skill;
  const step = ({ level }: Question) => LEVELS.indexOf(level) - LEVELS.indexOf(question.level);
  const others = after(question, inOrder({ ...intent, slots: { skill } }, context)).filter(
    (one) => !isResting(one, context),
  );
  const [fitting] = others
    .filter((one) => (way === 'easier' ? step(one) < 0 : step(one) > 0))
    .toSorted((a, b) => Math.abs(step(a)) - Math.abs(step(b)));
  if (fitting) return ask(fitting, { ...intent, slots: { skill } }, context, `One for ${LEVEL_NAMES[fitting.level]}.`);
  const [other] = others;
  return other
    ? ask(other, { ...intent, slots: { skill } }, context, `I hold no ${way} one on that: this is another.`)
    : choose(intent, context, `I hold no ${way} one on that, so this is on something else.`);
};

/** The questions behind one, and then those before it, which were asked already. */
const after = ({ id }: Question, order: readonly Question[]): readonly Question[] => {
  const at = order.findIndex((one) => one.id === id);
  return [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
};

/** Of a skill there may be questions, and none at the level asked for. */
const chooseAtAnyLevel = (intent: Intent, context: Context): Answer => {
  const { level: _, ...slots } = intent.slots;
  const [question] = inOrder({ ...intent, slots }, context);
  const level = question ? LEVEL_NAMES[question.level] : '';
  return ask(question, { ...intent, slots }, context, `I hold none on that at this level: this one is ${level}.`);
};

const OTHER = 'I have no other question on that for now, so this is on something else.';

/** "No idea", said before the answer was shown, asks for it; a pressed grade stands below the answer. */
const isTooEarly = (context: Context): boolean => context.inbound.body.kind === 'message' && isAsking(context);

const ASKING: ReadonlySet<Aspect> = new Set(['answer', 'another', 'more']);
