import type { Skill } from '../../knowledge/schema.ts';
import { toList } from '../intent.ts';
import type { ListItem } from '../message.ts';
import { atLevel, joinNames, joinWords, LEVEL_NAMES, number } from '../wording.ts';
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
} from './answer.ts';
import { respondToAsk } from './ask-topic.ts';
import { marketFigure } from './next.ts';

/** One named skill: what it is for, when, after what, how deep, where to learn it and what to build. */
export const respondToSkillDetail: Responder = (intent, context) => {
  const skills = toList(intent.slots.skill).flatMap((id) => context.graph.skills.get(id) ?? []);
  const [skill] = skills;
  return skill ? explain(skill, skills.slice(1), context) : respondToAsk(intent, context);
};

const explain = (skill: Skill, others: readonly Skill[], context: Context): Answer => {
  const figures = marketFigure(skill);
  const sources = [...skill.sources, ...figures.map((figure) => figure.source)];
  return answer(
    'skill.detail',
    'public',
    [
      { kind: 'lead', text: `${skill.name}: ${skill.why}` },
      { kind: 'list', items: factsOf(skill, context) },
      ...sourcesBlock(context.knowledge, sources),
      buttons(
        button('I know it', action('progress.set', { slots: { skill: skill.id, status: 'learned' } })),
        button('Learning it', action('progress.set', { slots: { skill: skill.id, status: 'learning' } })),
        button('Practise a question', action('practice', { slots: { skill: skill.id } })),
        ...others
          .slice(0, 2)
          .map((other) => button(other.name, action('skill.detail', { slots: { skill: other.id } }))),
      ),
      feedbackBlock('skill.detail'),
    ],
    { figures, sources },
  );
};

const factsOf = (skill: Skill, { graph }: Context): ListItem[] => {
  const names = (ids: readonly string[]) => ids.flatMap((id) => graph.skills.get(id)?.name ?? []);
  const before = [...names(skill.prerequisites), ...skill.anyOf.map((some) => joinWords(names(some), 'or'))];
  const opens = names(graph.opens(skill.id).filter((id) => !graph.isMilestone(id)));
  const depths = (['entry', 'mid', 'senior', 'lead'] as const).flatMap((level) =>
    skill.depth[level] ? [{ title: `Enough for ${LEVEL_NAMES[level]}`, text: skill.depth[level] }] : [],
  );
  return [
    {
      title: 'When',
      text: `${atLevel(skill.level)}${skill.optional ? ', optional' : ''}; ${skill.hours.min}–${skill.hours.max} hours of study by our estimate.`,
    },
    ...(before.length ? [{ title: 'Learn first', text: `${joinNames(before)}.` }] : []),
    ...depths.slice(0, 2),
    ...(skill.market
      ? [
          {
            title: 'Used by',
            text: `${Math.round(skill.market.share * 100)}% of the ${number(skill.market.answered)} back-end developers asked (${skill.market.scope}).`,
          },
        ]
      : []),
    ...(opens.length ? [{ title: 'Opens', text: `${joinNames(opens, 6)}.` }] : []),
    ...skill.resources
      .toSorted((a, b) => Number(a.language !== undefined) - Number(b.language !== undefined))
      .slice(0, 2)
      .map(({ name, url, language }) => ({
        title: `Learn it from${language === undefined ? '' : `, in ${graph.skills.get(language)?.name}`}`,
        text: name,
        url,
      })),
    { title: 'Build', text: skill.project },
  ];
};
