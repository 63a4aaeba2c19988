import type { Skill } from '../../../knowledge/schema.ts';
import { type Intent, LEVELS, type Level, toList } from '../../intent.ts';
import { offeredIn } from '../../plain-text.ts';
import type { Profile } from '../../profile.ts';
import { aimOf } from '../../road/aim.ts';
import { toState } from '../../road/ground.ts';
import { isLanguage, mainLanguage } from '../../road/main-language.ts';
import { rankSteps, type Step } from '../../road/next-step.ts';
import { count, hoursRange, LEVEL_NAMES, shortName } from '../../wording.ts';
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
import { firstOfList, severalSteps } from './several-steps.ts';
import { factsOf, openingOf, stepButtons } from './step.ts';
import { askLanguage, chooseLanguage, lacksLanguage, whyLanguage } from './which-language.ts';
import { whyNot } from './why-not.ts';

/** The one thing to learn next: what, why now, how deep, what it opens, one resource, one project. */
export const respondToNext: Responder = (intent, context) => {
  if (intent.aspect === 'why') return why(toList(intent.slots.skill), context);
  if (intent.aspect === 'more') return firstOfList(toList(intent.slots.skill), context) ?? best(context);
  if (intent.aspect === 'another') return another(intent.ref, context);
  if (intent.aspect === 'instead') return rather(toList(intent.slots.skill), context);
  if (intent.aspect === 'sources') return saidBy(toList(intent.slots.skill), context);
  if (intent.aspect === 'leave') return withoutLanguage(context);
  const person = withYears(intent.slots.years, context.profile);
  const toward = { ...context, profile: aimedAtLevel(toList(intent.slots.level)[0], person) };
  return (context.said.small ? shortest(toward) : severalSteps(toward)) ?? best(toward);
};

/** Why the first comes first, or why the one that is named does not. */
const why = ([named]: readonly string[], context: Context): Answer => {
  const skill = context.graph.skills.get(named ?? '');
  if (lacksLanguage(context)) return whyLanguage(context);
  return (skill && whyNot(skill, context)) ?? ranking(context);
};

/** "Can I do SQL first?": the one that is named, or what it still rests on, and in a line what would come before it. */
const rather = ([named]: readonly string[], context: Context): Answer => {
  const { graph, profile } = context;
  const skill = graph.skills.get(named ?? '');
  if (!skill) return best(context);
  const steps = rankSteps(graph, profile);
  const under = graph.groundOf(skill.id);
  const isOpen = profile.skills[skill.id] !== undefined || graph.isOpen(skill.id, toState(graph, profile).ground);
  const step =
    steps.find((one) => one.skill.id === skill.id) ?? steps.find((one) => !isOpen && under.has(one.skill.id));
  if (!step) return whyNot(skill, context) ?? best(context);
  const name = shortName(step.skill);
  const opening =
    step.skill === skill ? `Fine, ${name} first.` : `${shortName(skill)} rests on ${name}, so that first.`;
  return explain(step, steps, context, `${opening}${sayAhead(step, steps)}`);
};

/** What of its own speaks most for the step that was passed by; nothing where the one named only waits as likely known, optional or passed over. */
const sayAhead = (step: Step, [first]: readonly Step[]): string => {
  const waits = step.reasons().some(({ weight }) => weight <= WAITS);
  if (first === undefined || first === step || waits) return '';
  const shared = new Set(step.reasons().map(({ text }) => text));
  const [best] = first
    .reasons()
    .filter(({ text, weight }) => weight > 0 && !shared.has(text))
    .toSorted((a, b) => b.weight - a.weight);
  return ` My own order has ${shortName(first.skill)} before it${best ? `: ${best.text}` : ''}.`;
};

const WAITS = -100;

/** Who says what is said of a skill: the one that is named, or the next. */
const saidBy = ([named]: readonly string[], context: Context): Answer => {
  const { graph, knowledge, profile } = context;
  const skill = graph.skills.get(named ?? '') ?? rankSteps(graph, profile)[0]?.skill;
  if (!skill) return best(context);
  const sources = [...new Set([...skill.sources, 'rung'])];
  return answer(
    'next',
    'private',
    [
      {
        kind: 'lead',
        text: `What I say of ${shortName(skill)} comes from the sources below; the order of the steps is our own advice, and your record is what you told me.`,
      },
      ...sourcesBlock(knowledge, sources),
      buttons(button('What next?', action('next')), button('Why this order?', action('next', { aspect: 'why' }))),
    ],
    { sources },
  );
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

/** "Something shorter, I have only a weekend": of what is open the best that fits in, else a part of the shortest. */
const shortest = (context: Context): Answer | undefined => {
  const steps = rankSteps(context.graph, context.profile);
  const needed = steps.filter(({ skill }) => !skill.optional);
  const step =
    needed.find(({ skill }) => skill.hours.max <= WEEKEND) ??
    needed.toSorted((a, b) => a.skill.hours.max - b.skill.hours.max)[0];
  if (!step) return undefined;
  const { name, hours } = step.skill;
  const opening =
    hours.max <= WEEKEND
      ? `Short enough for a weekend: ${name}, ${hoursRange(hours)} by our estimate.`
      : `The shortest that is open to you is ${name}, ${hoursRange(hours)} by our estimate: take a part of it this weekend.`;
  return explain(step, steps, context, opening);
};
/** Hours of study that two free days hold. */
const WEEKEND = 16;

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

const nothingLeft = ({ profile }: Context): Answer =>
  answer('next', 'private', [
    {
      kind: 'lead',
      text: `Your record covers everything I know up to ${LEVEL_NAMES[aimOf(profile)]} and beyond. From here experience teaches more than a list: lead something, and mentor somebody.`,
    },
    buttons(button('My skills', action('progress.show')), button('The next level', action('path.next-level'))),
  ]);
