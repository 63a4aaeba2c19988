import { byText, count, dayName, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';

/** "What did I practise today?", "how many did I get right?": what was graded, the latest first, and that nothing is marked. */
export const tellPast = ({ knowledge, graph, profile }: Context): Answer => {
  const graded = Object.entries(profile.reviews)
    .flatMap(([id, { last, due }]) => {
      const question = knowledge.interview.find((one) => one.id === id);
      return question && last ? [{ question, last, due }] : [];
    })
    .toSorted((a, b) => byText(b.last, a.last));
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
    buttons(button('Next question', action('practice', { aspect: 'another' }), 'primary')),
  ]);
};

const NONE =
  'You have graded no question yet, and I can’t mark what you write: look at what a good answer covers, then say again, hard, good or easy.';
const KEPT = 'I can’t mark answers, and keep of your own grades only when each question comes back.';
const SHOWN = 5;
