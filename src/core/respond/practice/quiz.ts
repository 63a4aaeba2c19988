import type { QuizFile } from '../../../knowledge/schema.ts';
import type { Intent } from '../../intent.ts';
import { LEFT_OUT } from '../../quiz-ref.ts';
import { joinWords } from '../../wording.ts';
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

/**
 * Which role fits: one question after another. The answers so far travel in the buttons as digits, one for each
 * question, so nothing about an unfinished quiz is kept.
 */
export const respondToQuiz: Responder = (intent, context) => {
  const { quiz } = context.knowledge;
  const given = answersOf(intent.ref, quiz);
  if (intent.aspect === 'leave') return ended(given, quiz);
  if (isUndecided(intent, context)) return ask(given, context, UNDECIDED);
  return given.length < quiz.questions.length ? ask(given, context) : result(given, context);
};

/** The question that was just asked, once more: something was said to it that chose nothing. */
const isUndecided = ({ ref, aspect }: Intent, { inbound, last, said }: Context): boolean =>
  inbound.body.kind === 'message' &&
  aspect === 'answer' &&
  last?.intent.topic === 'quiz' &&
  last.intent.aspect !== 'leave' &&
  last.intent.ref === ref &&
  last.offered.some((one) => one.topic === 'quiz' && one.ref !== undefined) &&
  !said.restarts;

const UNDECIDED = 'Take the one that came to mind first: no single answer decides.';

/** "Stop": what the answers so far say, and that it is little. */
const ended = (given: readonly string[], quiz: QuizFile): Answer => {
  const chosen = chosenOf(given, quiz);
  const [first, second] = totalsOf(chosen, quiz);
  const leaning =
    first && second && first.total > second.total && chosen.length >= LEAST_TO_LEAN
      ? `so far they lean to ${first.role.name}, which is a hint at most.`
      : 'they lean to no one role yet.';
  const soFar = chosen.length > 0 ? ` You answered ${chosen.length} of ${quiz.questions.length}: ${leaning}` : '';
  return answer('quiz', 'private', [
    { kind: 'lead', text: `The quiz is over; nothing of it is kept.${soFar}` },
    buttons(
      ...(given.length > 0 ? [button('Go on with it', action('quiz', { ref: given.join('') }))] : []),
      button('Start again', action('quiz')),
      button('Compare the roles', action('role.comparison')),
    ),
  ]);
};

/** Fewer answers lean to nothing. */
const LEAST_TO_LEAN = 3;

type Choice = QuizFile['questions'][number]['choices'][number];

const chosenOf = (given: readonly string[], { questions }: QuizFile): readonly Choice[] =>
  given.flatMap((choice, at) => questions[at]?.choices[Number(choice)] ?? []);

/** The roles with their points, the likeliest first. */
const totalsOf = (chosen: readonly Choice[], { roles }: QuizFile) =>
  roles
    .map((role) => ({ role, total: chosen.reduce((sum, { points }) => sum + (points[role.id] ?? 0), 0) }))
    .toSorted((a, b) => b.total - a.total);

/** Every question was left out. */
const untold = (): Answer =>
  answer('quiz', 'private', [
    { kind: 'lead', text: 'You chose nothing, so I can’t tell which role fits.' },
    buttons(button('Again', action('quiz')), button('Compare the roles', action('role.comparison'))),
  ]);

/** The choices made, read from the digits, an x for a question left out; anything else starts the quiz anew. */
const answersOf = (ref: string | undefined, { questions }: QuizFile): readonly string[] => {
  const given = [...(ref ?? '')];
  const fits =
    given.length <= questions.length &&
    given.every((choice, at) => choice === LEFT_OUT || questions[at]?.choices[Number(choice)] !== undefined);
  return fits ? given : [];
};

const ask = (given: readonly string[], { knowledge: { quiz } }: Context, first = ''): Answer => {
  const question = quiz.questions[given.length];
  if (!question)
    return answer('quiz', 'private', [{ kind: 'lead', text: 'There is no quiz in my knowledge folder yet.' }]);
  return {
    reply: {
      ...answer('quiz', 'private', [
        { kind: 'lead', text: `${first} ${question.question}`.trim() },
        {
          kind: 'choice',
          label: `Question ${given.length + 1} of ${quiz.questions.length}`,
          options: question.choices.map(({ text }, at) =>
            button(text, action('quiz', { ref: [...given, at].join('') })),
          ),
        },
      ]).reply,
      replace: given.length > 0,
    },
  };
};

const result = (given: readonly string[], { knowledge }: Context): Answer => {
  const { quiz } = knowledge;
  const chosen = chosenOf(given, quiz);
  if (chosen.length === 0) return untold();
  const totals = totalsOf(chosen, quiz);
  const [first, second] = totals;
  if (!first || !second)
    return answer('quiz', 'private', [{ kind: 'lead', text: 'There is no quiz in my knowledge folder yet.' }]);
  const because = chosen.filter(({ points }) => (points[first.role.id] ?? 0) > 0).map((choice) => choice.because);
  const close = first.total - second.total <= 1 ? ` It is close: ${second.role.name} is only just behind.` : '';
  const claims = first.role.claims;
  const sources = ['rung', ...claims.flatMap((claim) => claim.sources)];
  return {
    reply: {
      ...answer(
        'quiz',
        'private',
        [
          { kind: 'lead', text: `${first.role.name} fits your answers best. ${first.role.fits}${close}` },
          { kind: 'list', items: because.slice(0, 4).map((text) => ({ text })) },
          { kind: 'text', text: `First step: ${first.role.firstStep}` },
          { kind: 'list', items: claims.map(({ text }) => ({ text })) },
          {
            kind: 'note',
            text: `Points: ${joinWords(totals.map(({ role, total }) => `${role.name} ${total}`))}. Eight questions are a hint, not a verdict.`,
          },
          ...sourcesBlock(knowledge, sources),
          buttons(
            button('Again', action('quiz')),
            button('Compare the roles', action('role.comparison')),
            button('What should I learn next?', action('next')),
          ),
          feedbackBlock('quiz'),
        ],
        { sources, figures: claims.flatMap((claim) => claim.figures ?? []) },
      ).reply,
      replace: true,
    },
  };
};
