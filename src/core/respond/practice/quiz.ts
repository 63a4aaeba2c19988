import type { QuizFile } from '../../../knowledge/schema.ts';
import type { Intent } from '../../intent.ts';
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
  if (intent.aspect === 'leave') return ended();
  const given = answersOf(intent.ref, quiz);
  if (isUndecided(intent, context)) return ask(given, context, UNDECIDED);
  return given.length < quiz.questions.length ? ask(given, context) : result(given, context);
};

/** The question that was just asked, once more: something was said to it that chose nothing. */
const isUndecided = ({ ref, aspect }: Intent, { inbound, last, said }: Context): boolean =>
  inbound.body.kind === 'message' &&
  aspect === 'answer' &&
  last?.intent.topic === 'quiz' &&
  last.intent.ref === ref &&
  last.offered.some((one) => one.topic === 'quiz' && one.ref !== undefined) &&
  !said.restarts;

const UNDECIDED = 'Take the one that came to mind first: no single answer decides.';

const ended = (): Answer =>
  answer('quiz', 'private', [
    { kind: 'lead', text: 'All right, the quiz is over, and nothing of it is kept. Say “quiz” to begin it anew.' },
    buttons(
      button('Compare the roles', action('role.comparison')),
      button('What should I learn next?', action('next')),
    ),
  ]);

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
const LEFT_OUT = 'x';

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
  const chosen = given.flatMap((choice, at) => quiz.questions[at]?.choices[Number(choice)] ?? []);
  if (chosen.length === 0) return untold();
  const totals = quiz.roles
    .map((role) => ({ role, total: chosen.reduce((sum, { points }) => sum + (points[role.id] ?? 0), 0) }))
    .toSorted((a, b) => b.total - a.total);
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
