import type { Skill } from '../../knowledge/schema.ts';
import type { Figure, ReplyBlock } from '../message.ts';
import { aimOf, firstLanguages, learnedSkills, mainLanguage, rankSteps, type Step } from '../next-step.ts';
import { hoursRange, joinWords, LEVEL_NAMES } from '../wording.ts';
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

/** The one thing to learn next: what, why now, how deep, what it opens, one resource, one project. */
export const respondToNext: Responder = (intent, context) => {
  const steps = rankSteps(context.graph, context.profile);
  const at = intent.aspect === 'another' ? Number(intent.ref ?? 1) : 0;
  if (intent.aspect === 'why') return ranking(steps, context);
  const step = steps[at];
  if (!step) return nothingLeft(context, at > 0);
  return mainLanguage(context.graph, context.profile) === undefined && step.skill.category === 'language'
    ? chooseLanguage(context)
    : explain(step, at, context);
};

const explain = (step: Step, at: number, context: Context): Answer => {
  const { skill } = step;
  const market = marketFigure(skill);
  return answer(
    'next',
    'private',
    [
      { kind: 'lead', text: `${skill.name} is the next step I would take. ${skill.why}` },
      { kind: 'list', items: factsOf(step, context) },
      ...sourcesBlock(context.knowledge, [...skill.sources, ...market.map((figure) => figure.source)]),
      ...stepButtons(skill, at, context),
      feedbackBlock('next'),
    ],
    { figures: market, sources: [...skill.sources, ...market.map((figure) => figure.source)] },
  );
};

const factsOf = ({ skill, reasons }: Step, { graph, profile }: Context) => {
  const depth =
    skill.depth[profile.settings.level === 'principal' ? 'lead' : (profile.settings.level ?? 'entry')] ??
    skill.depth[skill.level];
  const opened = opensOf(skill, graph, learnedSkills(profile));
  const [resource] = skill.resources;
  const why = reasons.filter((reason) => reason.weight > 0).toSorted((a, b) => b.weight - a.weight);
  return [
    {
      title: 'Why now',
      text: why.length
        ? `${joinWords(why.slice(0, 3).map((reason) => reason.text))}.`
        : 'nothing else stands open before it.',
    },
    ...(depth ? [{ title: 'How deep', text: depth }] : []),
    ...(opened.length ? [{ title: 'Opens', text: `${joinWords(opened.slice(0, 5))}.` }] : []),
    { title: 'Effort', text: effort(skill, profile.settings.hoursPerWeek) },
    ...(resource ? [{ title: 'Start with', text: resource.name, url: resource.url }] : []),
    { title: 'Build', text: skill.project },
  ];
};

const opensOf = (skill: Skill, graph: Context['graph'], learned: ReadonlySet<string>): string[] =>
  graph.opens(skill.id).flatMap((id) => (learned.has(id) ? [] : (graph.skills.get(id)?.name ?? [])));

/** "15–30 hours (our estimate), 3 to 5 weeks at 6 hours a week" */
const effort = (skill: Skill, hoursPerWeek: number | undefined): string => {
  const hours = `${hoursRange(skill.hours)} (our estimate)`;
  if (!hoursPerWeek) return `${hours}.`;
  const [min, max] = [Math.ceil(skill.hours.min / hoursPerWeek), Math.ceil(skill.hours.max / hoursPerWeek)];
  return `${hours}, ${min === max ? min : `${min} to ${max}`} weeks at ${hoursPerWeek} hours a week.`;
};

/** The market share shown, as a figure that can be checked. */
export const marketFigure = ({ market }: Skill): Figure[] =>
  market
    ? [
        {
          value: Math.round(market.share * 100),
          unit: '%',
          source: market.source,
          date: market.scope.match(/\d{4}/)?.[0] ?? null,
        },
      ]
    : [];

const stepButtons = (skill: Skill, at: number, { profile }: Context): ReplyBlock[] => [
  buttons(
    profile.skills[skill.id]?.status === 'learning'
      ? button('Done', action('progress.set', { slots: { skill: skill.id, status: 'learned' } }), 'primary')
      : button('Start it', action('progress.set', { slots: { skill: skill.id, status: 'learning' } }), 'primary'),
    button('I know it already', action('progress.set', { slots: { skill: skill.id, status: 'learned' } })),
    button('Another', action('next', { aspect: 'another', ref: String(at + 1) })),
    button('Why this?', action('next', { aspect: 'why' })),
  ),
];

const ranking = (steps: readonly Step[], { knowledge }: Context): Answer => {
  const shown = steps.slice(0, 5);
  const figures = shown.flatMap(({ skill }) => marketFigure(skill));
  const items = shown.map(({ skill, reasons, score }) => ({
    title: `${skill.name} (${Math.round(score)})`,
    text: `${joinWords(reasons.map((reason) => `${reason.text} ${signed(reason.weight)}`))}.`,
  }));
  return answer(
    'next',
    'private',
    [
      {
        kind: 'lead',
        text: 'Only skills whose prerequisites you have are ranked. Each gets points for reasons, and the highest sum comes first.',
      },
      { kind: 'list', ordered: true, items },
      ...sourcesBlock(knowledge, ['rung', ...figures.map((figure) => figure.source)]),
    ],
    { figures, sources: ['rung', ...figures.map((figure) => figure.source)] },
  );
};

const signed = (weight: number) => (weight < 0 ? `(−${Math.round(-weight)})` : `(+${Math.round(weight)})`);

const chooseLanguage = ({ graph, knowledge }: Context): Answer => {
  const languages = firstLanguages(graph).flatMap((id) => graph.skills.get(id) ?? []);
  const figures = languages.flatMap(marketFigure);
  return answer(
    'next',
    'private',
    [
      {
        kind: 'lead',
        text: 'Pick one language and stay with it until you have built something: any of these leads to a back-end job. With no preference, take Python.',
      },
      {
        kind: 'list',
        items: languages.map((skill) => ({
          title: skill.name,
          text: [
            skill.why,
            skill.market ? `${Math.round(skill.market.share * 100)}% of back-end developers asked use it.` : '',
          ]
            .filter(Boolean)
            .join(' '),
        })),
      },
      ...sourcesBlock(knowledge, ['rung', ...figures.map((figure) => figure.source)]),
      {
        kind: 'choice',
        label: 'My language',
        options: languages.map(({ id, name }) =>
          button(name, action('progress.set', { slots: { skill: id, status: 'learning' } })),
        ),
      },
    ],
    { figures, sources: ['rung', ...figures.map((figure) => figure.source)] },
  );
};

const nothingLeft = ({ profile }: Context, noMore: boolean): Answer =>
  answer('next', 'private', [
    {
      kind: 'lead',
      text: noMore
        ? 'Those were all the steps that stand open now. Finish one and more will open.'
        : `Your record covers everything I know up to ${LEVEL_NAMES[aimOf(profile)]}. From here on experience teaches more than a list: lead something, and mentor somebody.`,
    },
    buttons(button('My skills', action('progress.show')), button('The next level', action('path.next-level'))),
  ]);
