import type { AskTopicFile, Claim, Disagreement, Knowledge, TopicCase } from '../../../knowledge/schema.ts';
import type { Button, Figure, ListItem, ReplyBlock } from '../../message.ts';
import type { Topic } from '../../topic.ts';
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
import { extraFor } from './extras.ts';
import { caseOf, claimsOf } from './topic-case.ts';
import { topicLabel } from './topic-label.ts';

/** Answers a topic of the knowledge folder: the lead, its points, where sources disagree, and who says so. */
export const respondToAsk: Responder = (intent, context) => {
  const topic = context.knowledge.topics.get(intent.topic);
  if (!topic) return notWritten(intent.topic);
  const asked = caseOf(topic, intent);
  const why = asked?.why ?? topic.why;
  switch (intent.aspect) {
    case 'more':
      return more(topic, context, asked);
    case 'why':
      return why ? because(topic, why, context.knowledge) : more(topic, context, asked);
    case 'sources':
      return whoSaysSo(topic, context.knowledge, asked);
    default:
      return asked ? special(topic, asked, intent.beside, context) : first(topic, context);
  }
};

/** The straight answer to a more special question, and what of the topic's own points is for those who ask it. */
const special = (topic: AskTopicFile, asked: TopicCase, beside: string | undefined, context: Context): Answer => {
  const claims = claimsOf(topic, asked, beside);
  const { figures, sources } = gather(claims, []);
  const [lead, ...points] = claims;
  return answer(
    topic.id,
    'public',
    [
      { kind: 'lead', text: lead.text },
      ...(points.length ? [{ kind: 'list' as const, items: points.map(toItem) }] : []),
      ...sourcesBlock(context.knowledge, sources),
      carryOn(topic, context, asked),
      feedbackBlock(topic.id),
    ],
    { figures, sources },
  );
};

const first = (topic: AskTopicFile, context: Context): Answer => {
  const extra = extraFor(topic.id, 'first', context);
  const points = extra ? topic.points.slice(0, 2) : topic.points;
  const shown = topic.disagreements.slice(0, 1);
  const evidence = gather([topic.lead, ...points], shown);
  const sources = [...evidence.sources, ...(extra?.sources ?? [])];
  return answer(
    topic.id,
    'public',
    [
      { kind: 'lead', text: topic.lead.text },
      { kind: 'list', items: points.map(toItem) },
      ...(extra?.blocks ?? []),
      ...shown.map((one) => positions(context.knowledge, one)),
      ...sourcesBlock(context.knowledge, sources),
      carryOn(topic, context),
      feedbackBlock(topic.id),
    ],
    { figures: [...evidence.figures, ...(extra?.figures ?? [])], sources },
  );
};

/** What the answer before left out: after a case that is the topic itself as well. */
const more = (topic: AskTopicFile, context: Context, asked: TopicCase | undefined): Answer => {
  const { knowledge } = context;
  const told = asked && claimsOf(topic, asked, besideIn(topic, asked, context));
  const own = extraFor(topic.id, 'first', context);
  const left = told
    ? [topic.lead, ...topic.points.filter((point) => !told.includes(point))]
    : own
      ? topic.points.slice(2)
      : [];
  const extra = extraFor(topic.id, 'more', context) ?? (told && own);
  const rest = topic.disagreements.slice(told ? 0 : 1);
  const evidence = gather([...left, ...topic.detail.flatMap((section) => section.claims)], rest);
  const sources = [...evidence.sources, ...(extra?.sources ?? [])];
  const sections = topic.detail.flatMap((section): ReplyBlock[] => [
    { kind: 'heading', text: section.title },
    { kind: 'list', items: section.claims.map(toItem) },
  ]);
  const said: ReplyBlock[] = [
    ...(left.length ? [{ kind: 'list' as const, items: left.map(toItem) }] : []),
    ...sections,
  ];
  return answer(
    topic.id,
    'public',
    [
      ...(said.length || rest.length || extra
        ? said
        : [{ kind: 'lead' as const, text: 'That was all I have on this one.' }]),
      ...(extra?.blocks ?? []),
      ...rest.map((one) => positions(knowledge, one)),
      ...sourcesBlock(knowledge, sources),
      buttons(...relatedButtons(topic, knowledge).slice(0, 4)),
      feedbackBlock(topic.id),
    ],
    { figures: [...evidence.figures, ...(extra?.figures ?? [])], sources },
  );
};

/** What was told beside the case, where that was the answer before. */
const besideIn = ({ id }: AskTopicFile, asked: TopicCase, { last }: Context): string | undefined =>
  last?.intent.topic === id && last.intent.case === asked.id ? last.intent.beside : undefined;

/** The reason for the straight answer, and the way to those who say so. */
const because = (topic: AskTopicFile, why: Claim, knowledge: Knowledge): Answer => {
  const { figures, sources } = gather([why], []);
  return answer(
    topic.id,
    'public',
    [
      { kind: 'lead', text: why.text },
      ...sourcesBlock(knowledge, sources),
      buttons(
        button('More', action(topic.id, { aspect: 'more' })),
        button('Who says so', action(topic.id, { aspect: 'sources' })),
        ...relatedButtons(topic, knowledge).slice(0, 2),
      ),
      feedbackBlock(topic.id),
    ],
    { figures, sources },
  );
};

/** Names every source of the topic with its date and what to be careful about. */
const whoSaysSo = (topic: AskTopicFile, knowledge: Knowledge, asked: TopicCase | undefined): Answer => {
  const claims = [
    ...(asked ? claimsOf(topic, asked) : []),
    topic.lead,
    ...topic.points,
    ...topic.detail.flatMap((section) => section.claims),
  ];
  const { sources } = gather(claims, topic.disagreements);
  return answer(
    topic.id,
    'public',
    [
      { kind: 'lead', text: `What I say about “${topic.title}” rests on these.` },
      { kind: 'list', items: [...new Set(sources)].flatMap((id) => sourceItem(knowledge, id)) },
      ...topic.disagreements.map((one) => positions(knowledge, one)),
      buttons(...relatedButtons(topic, knowledge).slice(0, 4)),
    ],
    { figures: gather([], topic.disagreements).figures, sources },
  );
};

export const sourceItem = (knowledge: Knowledge, id: string): ListItem[] => {
  const source = knowledge.sources.get(id);
  if (!source) return [];
  const where =
    source.kind === 'own advice'
      ? undefined
      : `${source.publisher ?? 'No publisher named'}, ${source.date ?? 'undated'}.`;
  return [
    {
      title: source.label,
      text: [where, source.caution].filter(Boolean).join(' '),
      ...(source.url && { url: source.url }),
    },
  ];
};

const notWritten = (topic: Topic): Answer =>
  answer(topic, 'public', [
    { kind: 'lead', text: 'I know what you are asking, but nothing is written about it in my knowledge folder yet.' },
  ]);

const toItem = (claim: Claim): ListItem => ({ text: claim.text });

const positions = (knowledge: Knowledge, disagreement: Disagreement): ReplyBlock => ({
  kind: 'positions',
  question: [disagreement.question, disagreement.ours].filter(Boolean).join(' '),
  positions: disagreement.positions.map(({ says, source }) => ({
    says,
    who: knowledge.sources.get(source)?.label ?? source,
  })),
});

const gather = (
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
): { readonly figures: readonly Figure[]; readonly sources: readonly string[] } => {
  const said = disagreements.flatMap((one) => one.positions);
  return {
    figures: [...claims, ...said].flatMap((one) => one.figures ?? []),
    sources: [...claims.flatMap((claim) => claim.sources), ...said.map((position) => position.source)],
  };
};

const carryOn = (topic: AskTopicFile, context: Context, asked?: TopicCase): ReplyBlock =>
  buttons(
    ...(asked || topic.detail.length || topic.disagreements.length > 1 || extraFor(topic.id, 'more', context)
      ? [button('More', action(topic.id, { aspect: 'more', ...(asked && { ref: asked.id }) }), 'primary')]
      : []),
    button('Sources', action(topic.id, { aspect: 'sources', ...(asked && { ref: asked.id }) })),
    ...relatedButtons(topic, context.knowledge).slice(0, 2),
  );

/** Where one may turn from a topic. */
export const relatedButtons = (topic: AskTopicFile, knowledge: Knowledge): Button[] =>
  topic.related.flatMap((id) => {
    const label = topicLabel(id, knowledge);
    return label ? [button(label, action(id))] : [];
  });
