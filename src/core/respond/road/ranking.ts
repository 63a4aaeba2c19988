import type { ListItem } from '../../message.ts';
import { rankSteps, type Step } from '../../road/next-step.ts';
import { joinWords, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, sourcesBlock } from '../answer.ts';
import { marketFigure } from '../market-figure.ts';

/** Why the next step comes first: the first five, with what speaks for and against each. */
export const ranking = ({ knowledge, graph, profile }: Context): Answer => {
  const shown = rankSteps(graph, profile).slice(0, 5);
  const figures = shown.flatMap(({ skill }) => marketFigure(skill));
  return answer(
    'next',
    'private',
    [
      {
        kind: 'lead',
        text: 'Only skills whose prerequisites you have are ranked. Each gets points for reasons, and the highest sum comes first.',
      },
      { kind: 'list', ordered: true, items: shown.map(toRanked) },
      ...sourcesBlock(knowledge, ['rung', ...figures.map((figure) => figure.source)]),
      buttons(
        ...shown
          .slice(0, 3)
          .map(({ skill }) =>
            button(
              `Start ${shortName(skill)}`,
              action('progress.set', { slots: { skill: skill.id, status: 'learning' } }),
            ),
          ),
      ),
    ],
    { figures, sources: ['rung', ...figures.map((figure) => figure.source)] },
  );
};

/** A step with its points, and what speaks for and against it. */
export const toRanked = ({ skill, reasons, score }: Step): ListItem => ({
  title: `${skill.name} (${Math.round(score)})`,
  text: `${joinWords(reasons().map(({ text, weight }) => `${text} ${signed(weight)}`))}.`,
});

const signed = (weight: number) => (weight < 0 ? `(−${Math.round(-weight)})` : `(+${Math.round(weight)})`);
