import type { Skill } from '../../../knowledge/schema.ts';
import { LEVELS } from '../../intent.ts';
import type { ReplyBlock } from '../../message.ts';
import { aimOf, levelOf } from '../../road/aim.ts';
import { learnedSkills, likelyHad } from '../../road/ground.ts';
import { mainLanguage } from '../../road/main-language.ts';
import type { Step } from '../../road/next-step.ts';
import { capitalise, joinNames, joinWords, LEVEL_NAMES, shortName } from '../../wording.ts';
import { action, button, buttons, type Context } from '../answer.ts';
import { effort, tickAll } from './several-steps.ts';

/** Says so where the level aimed at is covered and the step belongs to the one after. */
export const openingOf = (skill: Skill, { graph, profile }: Context): string => {
  const aim = aimOf(profile);
  const name = capitalise(skill.name);
  if (LEVELS.indexOf(skill.level) > LEVELS.indexOf(aim))
    return `You have covered what I count up to ${LEVEL_NAMES[aim]}. The first step toward ${LEVEL_NAMES[skill.level]}: ${name}.`;
  if (profile.declined[skill.id] !== undefined)
    return `Back to ${name}, which you passed over: nothing better is open to you yet.`;
  if (profile.skills[skill.id]?.status === 'learning') return `Finish what you have begun: ${name}.`;
  return isLikelyKnown(skill, { graph, profile })
    ? `Next: ${name}, unless you know it already, which is likely: then tell me.`
    : `Next: ${name}.`;
};

/** What lies under the skills or the language told, or far behind them on the road. */
const isLikelyKnown = ({ id }: Skill, { graph, profile }: Pick<Context, 'graph' | 'profile'>): boolean => {
  const { language } = profile.settings;
  const stageOf = (one: string) => graph.stage(one)?.number ?? 0;
  const furthest = Math.max(0, ...[...learnedSkills(profile)].map(stageOf));
  return (
    likelyHad(graph, profile).has(id) ||
    (language !== undefined && language !== id && graph.groundOf(language).has(id)) ||
    (stageOf(id) > 0 && furthest - stageOf(id) >= FAR_BEHIND)
  );
};

/** Steps of the road. */
const FAR_BEHIND = 4;

/** Why the step, how deep to go, what it opens, how long it takes, where to learn it and what to build with it. */
export const factsOf = ({ skill, reasons }: Step, { graph, profile }: Context) => {
  const level = levelOf(profile.settings) ?? 'entry';
  const depth = skill.depth[level === 'principal' ? 'lead' : level] ?? skill.depth[skill.level];
  const opened = opensOf(skill, graph, learnedSkills(profile));
  const resource = resourceFor(skill, mainLanguage(graph, profile));
  const why = reasons().filter((reason) => reason.weight > 0);
  return [
    {
      title: 'Why now',
      text: why.length
        ? `${joinWords(why.slice(0, MOST_REASONS).map((reason) => reason.text))}.`
        : 'nothing else stands open before it.',
    },
    ...(depth ? [{ title: 'How deep', text: depth }] : []),
    ...(opened.length ? [{ title: 'Opens', text: `${joinNames(opened, 5)}.` }] : []),
    { title: 'Effort', text: effort(skill, profile.settings.hoursPerWeek) },
    ...(resource ? [{ title: 'Start with', text: resource.name, url: resource.url }] : []),
    { title: 'Build', text: skill.project },
  ];
};

/** What to start with: made for the person's language, else for everybody, else, where none is known yet, the first. */
const resourceFor = ({ resources }: Skill, language: string | undefined): Skill['resources'][number] | undefined =>
  resources.find((one) => one.language !== undefined && one.language === language) ??
  resources.find((one) => one.language === undefined) ??
  (language === undefined ? resources[0] : undefined);

/** Enough that the share of developers who use it, where there is one, is among them. */
const MOST_REASONS = 4;

const opensOf = (skill: Skill, graph: Context['graph'], learned: ReadonlySet<string>): string[] =>
  graph
    .opens(skill.id)
    .flatMap((id) => (learned.has(id) || graph.isMilestone(id) ? [] : shortName(graph.skills.get(id) ?? { name: id })));

/** To begin or finish it, to have another, to ask why, and to tick what is known where it most likely is. */
export const stepButtons = (skill: Skill, context: Context): ReplyBlock => {
  const { id } = skill;
  const { profile } = context;
  const learned = action('progress.set', { slots: { skill: id, status: 'learned' } });
  return buttons(
    ...(profile.skills[id]?.status === 'learning'
      ? [button('Done', learned, 'primary')]
      : [
          button('Start it', action('progress.set', { slots: { skill: id, status: 'learning' } }), 'primary'),
          button('I know it already', learned),
        ]),
    button('Another', action('next', { aspect: 'another', ref: id })),
    button('Why this?', action('next', { aspect: 'why' })),
    ...(isLikelyKnown(skill, context) ? [button('Tick what I know', tickAll)] : []),
  );
};
