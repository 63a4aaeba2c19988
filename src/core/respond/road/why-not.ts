import type { Skill } from '../../../knowledge/schema.ts';
import { toState } from '../../road/ground.ts';
import { rankSteps, type Step } from '../../road/next-step.ts';
import { count, joinNames, joinWords, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, sourcesBlock } from '../answer.ts';
import { marketFigure } from '../market-figure.ts';
import { toRanked } from './ranking.ts';

/** "Why not Docker?": what it rests on that is still missing, or what gives the first step more points. */
export const whyNot = (skill: Skill, context: Context): Answer | undefined => {
  const steps = rankSteps(context.graph, context.profile);
  const at = steps.findIndex((step) => step.skill.id === skill.id);
  const [first] = steps;
  if (at === 0 || first === undefined) return undefined;
  const own = steps[at];
  const shown = own ? [first, own] : [];
  const figures = shown.flatMap((step) => marketFigure(step.skill));
  const sources = own ? ['rung', ...figures.map(({ source }) => source)] : [];
  return answer(
    'next',
    'private',
    [
      { kind: 'lead', text: own ? sayBehind(own, first) : sayUnranked(skill, context) },
      ...(own ? [{ kind: 'list' as const, items: shown.map(toRanked) }] : []),
      ...sourcesBlock(context.knowledge, sources),
      buttons(
        button('What next?', action('next'), 'primary'),
        button(`What is ${shortName(skill)}?`, action('skill.detail', { slots: { skill: skill.id } })),
        ...(isHeld(skill, context)
          ? []
          : [button('Start it anyway', action('progress.set', { slots: { skill: skill.id, status: 'learning' } }))]),
      ),
    ],
    { figures, sources },
  );
};

/** Learned or skipped: there is nothing to start. */
const isHeld = ({ id }: Skill, { profile }: Context): boolean => profile.skills[id] !== undefined;

const sayBehind = (own: Step, first: Step): string =>
  `${shortName(own.skill)} could be learned now, but has ${count(Math.round(own.score), 'point')}, and ${shortName(first.skill)} has ${Math.round(first.score)}.`;

const sayUnranked = (skill: Skill, { graph, profile }: Context): string => {
  const held = profile.skills[skill.id];
  if (held !== undefined) return `${shortName(skill)} is on your record as ${held.status}.`;
  const nameOf = (id: string) => shortName(graph.skills.get(id) ?? { name: id });
  const missing = graph
    .missing(skill.id, toState(graph, profile).ground)
    .map((need) =>
      typeof need === 'string' ? nameOf(need) : joinWords(need.slice(0, MOST_CHOICES).map(nameOf), 'or'),
    );
  return missing.length
    ? `${shortName(skill)} is not ranked yet: it rests on ${joinNames(missing)}, which ${missing.length === 1 ? 'is' : 'are'} not on your record.`
    : `${shortName(skill)} is left out of your next steps: you work in another language.`;
};
const MOST_CHOICES = 3;
