import { byText, count, dayName, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import type { Question } from './order.ts';

/** "What did I practise today?", "how many did I get right?": what was graded, the latest first, and that nothing is marked. */
export const tellPast = (context: Context): Answer => {
  const { graph } = context;
  const graded = gradedOf(context).toSorted((a, b) => byText(b.last, a.last));
  return answer('practice', 'private', [
    { kind: 'lead', text: graded.length === 0 ? NONE : `You have graded ${count(graded.length, 'question')}. ${KEPT}` },
    ...(graded.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: graded.slice(0, SHOWN).map(({ question, last, due }) => ({
              title: shortName(graph.skills.get(question.skill) ?? { name: question.skill }),
              text: `${question.question} Last on ${dayName(last)}, back on ${dayName(due)}.`,
            })),
          },
        ]),
    NEXT,
  ]);
};

/** "When is the next one due?": the day, and which question it is. */
export const tellDue = (context: Context): Answer => {
  const graded = gradedOf(context).toSorted((a, b) => byText(a.due, b.due));
  return answer('practice', 'private', [{ kind: 'lead', text: dueText(graded, context.now.toISOString()) }, NEXT]);
};

const dueText = (graded: readonly Graded[], now: string): string => {
  const [next] = graded;
  if (next === undefined) return NONE_DUE;
  const due = graded.filter((one) => one.due <= now).length;
  const when = due > 0 ? `${count(due, 'review')} due now, first` : `The next one is due on ${dayName(next.due)}`;
  return `${when}: ${next.question.question}`;
};

type Graded = { readonly question: Question; readonly last: string; readonly due: string };

const gradedOf = ({ knowledge, profile }: Context): readonly Graded[] =>
  Object.entries(profile.reviews).flatMap(([id, { last, due }]) => {
    const question = knowledge.interview.find((one) => one.id === id);
    return question && last ? [{ question, last, due }] : [];
  });

const NEXT = buttons(button('Next question', action('practice', { aspect: 'another' }), 'primary'));
const NONE_DUE =
  'None is: a question gets its day once you have graded your answer to it, and you have graded none yet.';
const NONE =
  'You have graded no question yet, and I can’t mark what you write: look at what a good answer covers, then say again, hard, good or easy.';
const KEPT = 'I can’t mark answers, and keep of your own grades only when each question comes back.';
const SHOWN = 5;
