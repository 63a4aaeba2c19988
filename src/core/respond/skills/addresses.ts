import type { Skill } from '../../../knowledge/schema.ts';
import { shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, feedbackBlock } from '../answer.ts';
import { marketFigure } from '../market-figure.ts';
import { sourceItem } from '../topics/ask-topic.ts';

/** "The link?", "says who?" after the card of one skill: where to learn it, and what the card rests on. */
export const addressesOf = (skill: Skill, { knowledge }: Context): Answer => {
  const figures = marketFigure(skill);
  const sources = [...new Set([...skill.sources, ...figures.map(({ source }) => source)])];
  const name = shortName(skill);
  return answer(
    'skill.detail',
    'public',
    [
      { kind: 'lead', text: `Where to learn ${name}, and what I rest on when I speak of it:` },
      {
        kind: 'list',
        items: [
          ...skill.resources.map((one) => ({ title: 'Learn it from', text: one.name, url: one.url })),
          ...sources.flatMap((id) => sourceItem(knowledge, id)),
        ],
      },
      buttons(button(`About ${name}`, action('skill.detail', { slots: { skill: skill.id } }))),
      feedbackBlock('skill.detail'),
    ],
    { figures, sources },
  );
};
