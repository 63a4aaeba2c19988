import type { Skill } from '../../../knowledge/schema.ts';
import type { Topic } from '../../topic.ts';
import { count, joinNames, number, shortName } from '../../wording.ts';
import { type Answer, answer, buttons, type Context, feedbackBlock, sourcesBlock } from '../answer.ts';
import { marketFigure } from '../market-figure.ts';
import { cardButton, pageButton } from './card.ts';

/** "Why?" after skills: what each is for, what it opens and who uses it, as far as that is held. */
export const reasonsFor = (skills: readonly Skill[], topic: Topic, context: Context): Answer => {
  const figures = skills.flatMap(marketFigure);
  const sources = [...skills.flatMap((skill) => skill.sources), ...figures.map(({ source }) => source)];
  const [only] = skills.length === 1 ? skills : [];
  return answer(
    topic,
    'public',
    [
      { kind: 'lead', text: only ? reasonOf(only, context) : 'It turns on what each of them is for.' },
      ...(only
        ? []
        : [
            {
              kind: 'list' as const,
              items: skills.map((skill) => ({ title: shortName(skill), text: reasonOf(skill, context) })),
            },
          ]),
      ...sourcesBlock(context.knowledge, sources),
      buttons(...skills.slice(0, 3).map(cardButton), ...pageButton(topic, context.knowledge)),
      feedbackBlock(topic),
    ],
    { figures, sources },
  );
};

const reasonOf = ({ id, why, needed, market }: Skill, { graph }: Context): string => {
  const opens = graph.opens(id).flatMap((one) => (graph.isMilestone(one) ? [] : (graph.skills.get(one)?.name ?? [])));
  return [
    why,
    needed,
    opens.length
      ? `${count(opens.length, 'later skill')} ${opens.length === 1 ? 'rests' : 'rest'} on it: ${joinNames(opens, 3)}.`
      : '',
    market
      ? `${Math.round(market.share * 100)}% of the ${number(market.answered)} back-end developers asked use it (${market.scope}).`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
};
