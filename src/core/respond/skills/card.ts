import type { Knowledge, Skill } from '../../../knowledge/schema.ts';
import type { Button, ListItem } from '../../message.ts';
import type { SkillGraph } from '../../road/skill-graph.ts';
import type { Topic } from '../../topic.ts';
import {
  atLevel,
  capitalise,
  hoursRange,
  joinNames,
  joinWords,
  LEVEL_NAMES,
  number,
  shortName,
} from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, feedbackBlock, sourcesBlock } from '../answer.ts';
import { marketFigure } from '../market-figure.ts';
import { topicLabel } from '../topics/topic-label.ts';
import { type Other, saidOfOthers } from './named-others.ts';

/** One skill, under what was asked about beside it: what it is for, whether one needs it, when, after what, how deep, where to learn it and what to build. */
export const skillCard = (
  skill: Skill,
  others: readonly Skill[],
  topic: Topic,
  context: Context,
  beside: readonly Other[] = [],
): Answer => {
  const figures = marketFigure(skill);
  const asked = askedOf(skill, context);
  const sources = [
    ...skill.sources,
    ...beside.flatMap((other) => other.sources),
    ...figures.map((figure) => figure.source),
  ];
  return answer(
    topic,
    'public',
    [
      ...saidOfOthers(beside),
      ...(asked && !beside.length ? [{ kind: 'lead' as const, text: asked }] : []),
      { kind: beside.length || asked ? 'text' : 'lead', text: `${skill.name}: ${skill.why} ${skill.needed}` },
      { kind: 'list', items: factsOf(skill, context) },
      ...sourcesBlock(context.knowledge, sources),
      buttons(
        button('I know it', action('progress.set', { slots: { skill: skill.id, status: 'learned' } })),
        button('Learning it', action('progress.set', { slots: { skill: skill.id, status: 'learning' } })),
        button('Practise a question', action('practice', { slots: { skill: skill.id } })),
        ...others.slice(0, 2).map(cardButton),
        ...pageButton(topic, context.knowledge),
      ),
      feedbackBlock(topic),
    ],
    { figures, sources, ...(context.said.asks?.part === 'before' && { listed: skill.prerequisites }) },
  );
};

/** The straight answer where one thing alone is asked; the card holds it too. */
const askedOf = (skill: Skill, { graph, said }: Context): string | undefined => {
  const where = skill.resources.slice(0, 2).map(({ name }) => name);
  const before = restsOn(skill, graph);
  switch (said.asks?.part) {
    case 'build':
      return `Build this with ${shortName(skill)}: ${skill.project}`;
    case 'learn':
      return `Learn ${shortName(skill)} from ${joinWords(where)}: the ${where.length === 1 ? 'link stands' : 'links stand'} below.`;
    case 'before':
      return before.length
        ? `Before ${shortName(skill)}: ${joinNames(before)}.`
        : `Nothing has to come before ${shortName(skill)}.`;
    case 'hard':
      return `${capitalise(shortName(skill))} takes ${hoursRange(skill.hours)} of study by our estimate, and is usual at ${atLevel(skill.level)}.${before.length ? ` It is hard mostly where what it rests on is missing: ${joinNames(before, 3)}.` : ''}`;
    default:
      return undefined;
  }
};

/** What a skill is for and what to build with it; `used` says who uses it. */
export const skillInShort = ({ why, project }: Skill, used = ''): string =>
  `In short: ${why}${used} An example to build: ${project}`;

/** The way to the card of one skill. */
export const cardButton = ({ id, name }: Skill): Button =>
  button(name, action('skill.detail', { slots: { skill: id } }));

/** The way from one skill to all of its kind. */
export const pageButton = (topic: Topic, knowledge: Knowledge): Button[] =>
  topic === 'skill.detail' ? [] : [button(topicLabel(topic, knowledge) ?? topic, action(topic))];

/** What comes before a skill; of several that would do all are named. */
export const restsOn = ({ prerequisites, anyOf }: Skill, graph: SkillGraph): readonly string[] => [
  ...namesOf(prerequisites, graph),
  ...anyOf.map((some) => joinWords(namesOf(some, graph), 'or')),
];

const namesOf = (ids: readonly string[], graph: SkillGraph): readonly string[] =>
  ids.flatMap((id) => graph.skills.get(id)?.name ?? []);

const factsOf = (skill: Skill, { graph }: Context): ListItem[] => {
  const before = restsOn(skill, graph);
  const opens = namesOf(
    graph.opens(skill.id).filter((id) => !graph.isMilestone(id)),
    graph,
  );
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
