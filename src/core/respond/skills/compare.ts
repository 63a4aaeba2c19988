import type { Comparison, Skill } from '../../../knowledge/schema.ts';
import { type Intent, toList } from '../../intent.ts';
import type { ReplyBlock } from '../../message.ts';
import { offeredIn } from '../../plain-text.ts';
import type { SkillGraph } from '../../road/skill-graph.ts';
import type { Said } from '../../said.ts';
import { atLevel, hoursRange, joinNames } from '../../wording.ts';
import { type Answer, answer, buttons, type Context, feedbackBlock, sourcesBlock } from '../answer.ts';
import { marketFigure } from '../market-figure.ts';
import { cardButton, pageButton, restsOn } from './card.ts';
import { factsAlone } from './facts-alone.ts';
import { type Other, otherItem, othersCalled } from './named-others.ts';

/** Skills named together, set against each other: a verdict, what the folder holds on each. Undefined where nothing is to be compared. */
export const compareSkills = (skills: readonly Skill[], intent: Intent, context: Context): Answer | undefined => {
  const { asks } = context.said;
  const isAnswer = intent.aspect === 'answer' || (intent.aspect === 'more' && asks?.whichOne);
  if (!isAnswer || intent.topic === 'skill.overview') return undefined;
  const sides = curated(skills, context) ?? (asksWhich(context.said) ? plain(skills, intent, context) : undefined);
  return sides && setAgainst(sides, intent, context);
};

/** A button with several skills asks which of them. */
const asksWhich = ({ asks }: Said): boolean => asks === undefined || asks.whichOne;

type Sides = { readonly skills: readonly Skill[]; readonly comparison?: Comparison };

/** What was written about these very skills, or about what they are called in the message. */
const curated = (skills: readonly Skill[], context: Context): Sides | undefined => {
  const { graph, knowledge, said } = context;
  const asks = asksWhich(said);
  const ids = skills.map(({ id }) => id);
  const spoken = asks ? knowledge.comparisons.find(({ names }) => names && areSaid(names, said)) : undefined;
  const named = spoken ?? (asks || ids.length > 1 ? stillCompared(ids, context) : undefined);
  const written = narrowings(ids, graph).flatMap((some) => find(some, knowledge.comparisons) ?? [])[0];
  const among = (comparison: Comparison) => ids.filter((id) => comparison.skills.includes(id)).length;
  const comparison = named && (!written || among(named) >= among(written)) ? named : written;
  if (!comparison || !isChoice(comparison.skills, context)) return undefined;
  const asSaid = new Set([...ids.filter((id) => comparison.skills.includes(id)), ...comparison.skills]);
  return { comparison, skills: [...asSaid].flatMap((id) => graph.skills.get(id) ?? []) };
};

/** Whether each is named, by whatever it is called. */
const areSaid = (called: NonNullable<Comparison['names']>, { names = [] }: Said): boolean =>
  called.every((spellings) => spellings.some((one) => names.includes(one)));

/** What was compared just before by names that no slot carries, where the same skills are still spoken of. */
const stillCompared = (ids: readonly string[], { knowledge, last }: Context): Comparison | undefined =>
  last?.intent.ref && ids.length > 0 && ids.join() === toList(last.intent.slots.skill).join()
    ? knowledge.comparisons.find((comparison) => refOf(comparison) === last.intent.ref)
    : undefined;

/** Names the comparison of a turn, where its skills don't. */
const refOf = ({ names }: Comparison): string | undefined => names?.map(([name]) => name).join(' or ');

/** All of them; those that none of the others rests on; two of three, where the third goes with one of them or is of another kind. */
const narrowings = (ids: readonly string[], graph: SkillGraph): readonly (readonly string[])[] => {
  const tops = ids.filter((id) => !ids.some((other) => other !== id && graph.groundOf(other).has(id)));
  const thirds = ids.length === 3 ? ids.filter((id) => isBeside(id, ids, graph)) : [];
  return [ids, tops, ...thirds.map((third) => ids.filter((id) => id !== third))].filter((some) => some.length > 1);
};

const isBeside = (id: string, ids: readonly string[], graph: SkillGraph): boolean => {
  const others = ids.filter((other) => other !== id);
  return (
    others.some((other) => isBuiltUpon([id, other], graph)) || !others.some((other) => isOneKind([id, other], graph))
  );
};

const find = (ids: readonly string[], comparisons: readonly Comparison[]): Comparison | undefined => {
  const same = comparisons.filter(
    ({ skills }) => skills.length === ids.length && skills.every((skill) => ids.includes(skill)),
  );
  return same.find(({ names }) => !names) ?? same[0];
};

/** What builds on the other may just be named beside it ("a framework for Java"): then the words must set them apart. */
const isChoice = (ids: readonly string[], { graph, said }: Context): boolean =>
  !isBuiltUpon(ids, graph) || (said.asks?.setsApart ?? true) || (asksWhich(said) && isOneKind(ids, graph));

const isBuiltUpon = (ids: readonly string[], graph: SkillGraph): boolean =>
  ids.some((id) => ids.some((other) => other !== id && graph.groundOf(other).has(id)));

const isOneKind = (ids: readonly string[], graph: SkillGraph): boolean =>
  new Set(ids.map((id) => graph.skills.get(id)?.category)).size === 1;

/** Nothing is written about them: they may be compared where they are of one kind, or nothing but skills was asked about. */
const plain = (named: readonly Skill[], { topic }: Intent, { graph, said }: Context): Sides | undefined => {
  const skills = named.filter(({ id }) => !graph.isMilestone(id));
  if (skills.length < 2 || skills.length > MOST_COMPARED || said.asks?.isLong) return undefined;
  const ids = skills.map(({ id }) => id);
  return topic === 'skill.detail' || isOneKind(ids, graph) ? { skills } : undefined;
};

const MOST_COMPARED = 4;

const setAgainst = ({ skills, comparison }: Sides, intent: Intent, context: Context): Answer => {
  const { topic } = intent;
  const { graph, knowledge } = context;
  const listed = skills.length > 1 ? skills : [];
  const others = othersBeside(comparison, context);
  const figures = listed.flatMap(marketFigure);
  const sources = [
    ...(comparison?.sources ?? []),
    'rung',
    ...others.flatMap((other) => other.sources),
    ...figures.map(({ source }) => source),
  ];
  const answered = answer(
    topic,
    'public',
    [
      ...saidOf(skills, comparison, context),
      ...(others.length ? [{ kind: 'list' as const, items: others.map(otherItem) }] : []),
      ...(listed.length ? [tableOf(listed, graph)] : []),
      ...sourcesBlock(knowledge, sources),
      buttons(...skills.map(cardButton), ...pageButton(topic, knowledge)),
      feedbackBlock(topic),
    ],
    { figures, sources },
  );
  const ref = comparison && refOf(comparison);
  return ref ? { ...answered, turn: { intent: { ...intent, ref }, offered: offeredIn(answered.reply) } } : answered;
};

/** What else the message names, beyond what was compared. */
const othersBeside = (comparison: Comparison | undefined, { said, knowledge }: Context): readonly Other[] => {
  const compared = comparison?.names?.flat().map((name) => name.toLowerCase()) ?? [];
  return othersCalled(said.names ?? [], knowledge).filter(({ name }) => !compared.includes(name.toLowerCase()));
};

/** The straight answer first: what was asked, for whom which or which is easier. */
const saidOf = (skills: readonly Skill[], comparison: Comparison | undefined, context: Context): ReplyBlock[] => {
  if (!comparison) return [{ kind: 'lead', text: factsAlone(skills, context.graph) }];
  const easier = `Which is easier? ${comparison.easier}`;
  return context.said.asks?.easier
    ? [
        { kind: 'lead', text: easier },
        { kind: 'text', text: comparison.verdict },
      ]
    : [
        { kind: 'lead', text: comparison.verdict },
        { kind: 'text', text: easier },
      ];
};

const tableOf = (skills: readonly Skill[], graph: SkillGraph): ReplyBlock => ({
  kind: 'table',
  caption: 'Side by side; hours are our own estimate',
  columns: ['Skill', 'For', 'Usual at', 'Hours', 'After', 'Used by'],
  rows: skills.map((skill) => [
    skill.name,
    skill.why,
    atLevel(skill.level),
    hoursRange(skill.hours),
    joinNames(restsOn(skill, graph), 3) || '–',
    skill.market ? `${Math.round(skill.market.share * 100)}% of developers asked (${skill.market.scope})` : '–',
  ]),
});
