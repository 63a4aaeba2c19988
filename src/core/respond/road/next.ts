import type { Skill } from '../../../knowledge/schema.ts';
import { type Intent, LEVELS, type Level, toList } from '../../intent.ts';
import type { ReplyBlock } from '../../message.ts';
import { offeredIn } from '../../plain-text.ts';
import type { Profile } from '../../profile.ts';
import {
  aimOf,
  isLanguage,
  learnedSkills,
  levelOf,
  likelyHad,
  mainLanguage,
  rankSteps,
  type Step,
} from '../../road/next-step.ts';
import { capitalise, count, joinNames, joinWords, LEVEL_NAMES, shortName } from '../../wording.ts';
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
} from '../answer.ts';
import { marketFigure } from '../market-figure.ts';
import { roadAround } from './picture.ts';
import { ranking } from './ranking.ts';
import { effort, firstOfList, severalSteps, tickAll } from './several-steps.ts';
import { askLanguage, chooseLanguage, lacksLanguage, whyLanguage } from './which-language.ts';

/** The one thing to learn next: what, why now, how deep, what it opens, one resource, one project. */
export const respondToNext: Responder = (intent, context) => {
  if (intent.aspect === 'why') return lacksLanguage(context) ? whyLanguage(context) : ranking(context);
  if (intent.aspect === 'more') return firstOfList(toList(intent.slots.skill), context) ?? best(context);
  if (intent.aspect === 'another') return another(intent.ref, context);
  if (intent.aspect === 'leave') return withoutLanguage(context);
  const person = withYears(intent.slots.years, context.profile);
  const toward = { ...context, profile: aimedAtLevel(toList(intent.slots.level)[0], person) };
  return severalSteps(toward) ?? best(toward);
};

/** "8 years as a back-end dev, what next?": years told for the sake of the question, which are not kept. */
const withYears = (years: number | undefined, profile: Profile): Profile =>
  years === undefined || profile.settings.years !== undefined
    ? profile
    : { ...profile, settings: { ...profile.settings, years } };

/** "What next for senior?": ranked toward a level above the person's own, which is no goal to keep. */
const aimedAtLevel = (level: Level | undefined, profile: Profile): Profile =>
  level && LEVELS.indexOf(level) > LEVELS.indexOf(aimOf(profile))
    ? { ...profile, settings: { ...profile.settings, goal: { ...profile.settings.goal, level } } }
    : profile;

/** The next step in the middle of something else, perhaps with more around it: from there on the talk is about the step. */
export const talkOfNext = (context: Context, around: (next: Answer) => Answer = (next) => next): Answer => {
  const intent: Intent = { topic: 'next', aspect: 'answer', slots: {}, confidence: 1, alternatives: [] };
  const answered = around(respondToNext(intent, context));
  return { ...answered, turn: { intent, offered: offeredIn(answered.reply) } };
};

/** Passes a step over, remembers it, and shows the one after. */
const another = (passed: string | undefined, context: Context): Answer => {
  const id = passed ?? rankSteps(context.graph, context.profile)[0]?.skill.id;
  if (id === undefined || !context.graph.skills.has(id)) return best(context);
  const profile = { ...context.profile, declined: { ...context.profile.declined, [id]: context.now.toISOString() } };
  const steps = rankSteps(context.graph, profile);
  const [step] = steps;
  if (step?.skill.id === id) return { reply: explain(step, steps, context, stillOf(step.skill, context)).reply };
  return { ...best({ ...context, profile }), profile };
};

/** There is no other: nothing is passed over. */
const stillOf = (skill: Skill, { graph }: Context): string => {
  const later = graph.reach(skill.id);
  const why = later > 0 ? `, and ${count(later, 'later skill builds', 'later skills build')} on it` : '';
  return `Still ${skill.name}: nothing better is open to you yet${why}.`;
};

const best = (context: Context): Answer => {
  const steps = rankSteps(context.graph, context.profile);
  const [step] = steps;
  if (!step) return nothingLeft(context);
  if (lacksLanguage(context)) return askLanguage(context);
  return mainLanguage(context.graph, context.profile) === undefined && isLanguage(context.graph, step.skill.id)
    ? chooseLanguage(context)
    : explain(step, steps, context);
};

/** Who would rather not say which language they work in gets what comes next in any. */
const withoutLanguage = (context: Context): Answer => {
  const steps = rankSteps(context.graph, context.profile);
  const step = steps.find(({ skill }) => !isLanguage(context.graph, skill.id)) ?? steps[0];
  if (!step) return nothingLeft(context);
  const { reply } = explain(step, steps, context);
  const first = { kind: 'text' as const, text: 'Fine, then without it: this comes next in any language.' };
  return { reply: { ...reply, blocks: [first, ...reply.blocks] } };
};

const explain = (
  step: Step,
  all: readonly Step[],
  context: Context,
  opening: string = openingOf(step.skill, context),
): Answer => {
  const { skill } = step;
  const market = marketFigure(skill);
  const sources = [...skill.sources, ...market.map((figure) => figure.source)];
  return answer(
    'next',
    'private',
    [
      { kind: 'lead', text: `${opening} ${skill.why}` },
      ...roadAround(skill, all, context),
      { kind: 'list', items: factsOf(step, context) },
      ...sourcesBlock(context.knowledge, sources),
      stepButtons(skill, context),
      feedbackBlock('next'),
    ],
    { figures: market, sources },
  );
};

/** Says so where the level aimed at is covered and the step belongs to the one after. */
const openingOf = (skill: Skill, { graph, profile }: Context): string => {
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

const factsOf = ({ skill, reasons }: Step, { graph, profile }: Context) => {
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

const stepButtons = (skill: Skill, context: Context): ReplyBlock => {
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

const nothingLeft = ({ profile }: Context): Answer =>
  answer('next', 'private', [
    {
      kind: 'lead',
      text: `Your record covers everything I know up to ${LEVEL_NAMES[aimOf(profile)]} and beyond. From here experience teaches more than a list: lead something, and mentor somebody.`,
    },
    buttons(button('My skills', action('progress.show')), button('The next level', action('path.next-level'))),
  ]);
