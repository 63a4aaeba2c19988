import type { Skill } from '../../../knowledge/schema.ts';
import { aimOf } from '../../road/aim.ts';
import { weeksFor } from '../../road/plan.ts';
import { roadAhead } from '../../road/road-ahead.ts';
import { standingToward, withLanguage } from '../../road/standing.ts';
import { capitalise, count, hoursRange, joinNames, LEVEL_NAMES, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, feedbackBlock, sourcesBlock } from '../answer.ts';

/** The first few steps of the road ahead, where more than one was asked for. */
export const severalSteps = (context: Context): Answer | undefined => {
  const { graph } = context;
  const many = context.said.steps;
  if (many === undefined) return undefined;
  const profile = withLanguage(graph, context.profile);
  const level = aimOf(profile);
  const road = roadAhead(graph, profile, standingToward(graph, profile, level));
  const steps = [...road].slice(0, many);
  const language = profile === context.profile ? undefined : graph.skills.get(profile.settings.language ?? '')?.name;
  const lead = `Toward ${LEVEL_NAMES[level]}, one after the other: ${joinNames(steps.map(shortName))}.`;
  return show(steps, lead, language, { ...context, profile });
};

/** The first skills of a list that was found too long. */
export const firstOfList = (ids: readonly string[], context: Context): Answer | undefined => {
  const steps = ids.flatMap((id) => context.graph.skills.get(id) ?? []);
  const lead = `In that order: ${joinNames(steps.map(shortName))}.`;
  return show(steps, steps.length === 1 ? `First: ${joinNames(steps.map(shortName))}.` : lead, undefined, context);
};

const show = (
  steps: readonly Skill[],
  lead: string,
  language: string | undefined,
  context: Context,
): Answer | undefined => {
  const { profile } = context;
  const [first] = steps;
  if (!first) return undefined;
  return answer(
    'next',
    'private',
    [
      { kind: 'lead', text: lead },
      {
        kind: 'list',
        ordered: true,
        items: steps.map((skill) => ({
          title: skill.name,
          text: `${skill.why} ${capitalise(effort(skill, profile.settings.hoursPerWeek))} Build: ${skill.project}`,
        })),
      },
      ...(language ? [{ kind: 'note' as const, text: `You named no language, so I took ${language}.` }] : []),
      ...sourcesBlock(
        context.knowledge,
        steps.flatMap(({ sources }) => sources),
      ),
      buttons(
        button(
          `Start ${shortName(first)}`,
          action('progress.set', { slots: { skill: first.id, status: 'learning' } }),
          'primary',
        ),
        button('Only the next one', action('next')),
        button('Tick what I know', tickAll),
      ),
      feedbackBlock('next'),
    ],
    { sources: steps.flatMap(({ sources }) => sources), listed: steps.map(({ id }) => id) },
  );
};

/** Every skill there is, to tick. */
export const tickAll = action('progress.set', { aspect: 'start', ref: 'all' });

/** "15–30 hours (our estimate), 3 to 5 weeks at 6 hours a week" */
export const effort = (skill: Skill, hoursPerWeek: number | undefined): string => {
  const hours = `${hoursRange(skill.hours)} (our estimate)`;
  if (!hoursPerWeek) return `${hours}.`;
  const [min, max] = [weeksFor(skill.hours.min, hoursPerWeek), weeksFor(skill.hours.max, hoursPerWeek)];
  const weeks = min === max ? count(min, 'week') : `${min} to ${max} weeks`;
  return `${hours}, ${weeks} at ${count(hoursPerWeek, 'hour')} a week.`;
};
