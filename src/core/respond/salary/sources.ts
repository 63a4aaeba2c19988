import type { Claim, Knowledge, SalaryFile, Source, TopicCase } from '../../../knowledge/schema.ts';
import type { Intent, Slots } from '../../intent.ts';
import type { Figure, ListItem, ReplyBlock } from '../../message.ts';
import type { PayQuestion, PayRow } from '../../pay.ts';
import { countryName, inCountry, joinNames, joinWords, number } from '../../wording.ts';
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
import { respondToAsk } from '../topics/ask-topic.ts';
import { caseOf } from '../topics/topic-case.ts';
import { evidence, findPay, kindOf, type PayGroup, toQuestions } from './find-pay.ts';
import { whose } from './table.ts';
import { whoIs } from './words.ts';

/** Where figures of pay come from: after some of them where just those do, else why they differ in general. */
export const respondToPaySources: Responder = (intent, context) => {
  const { sum } = intent;
  const isOnlyCurrency = sum?.amount === undefined && sum?.currency !== undefined;
  const special = specialOf(intent, context.knowledge);
  if (isOnlyCurrency && context.last?.intent.topic.startsWith('salary.'))
    return whyDollars(context, special?.id === CURRENCY ? undefined : special?.lead);
  if (intent.aspect === 'answer' && special?.alone === true) return respondToAsk(intent, context);
  const slots = payAsked(intent.slots, context) ?? (intent.topic === 'salary.range' ? {} : undefined);
  const isGeneral = intent.topic === 'salary.sources' && intent.aspect !== 'answer';
  const groups = isGeneral || !slots ? [] : toQuestions(slots).map((one) => findPay(context.knowledge, one, false));
  const { sources } = evidence(groups);
  return slots && sources.length ? ofThese(groups, slots, sources, intent, context) : respondToAsk(intent, context);
};

/** "Why dollars?", "is that in euros?"; what is asked beside it comes first: "is that before tax? In kroner?" */
export const whyDollars = ({ knowledge }: Context, asked?: Claim): Answer => {
  const sources = [...(asked?.sources ?? []), ...(knowledge.topics.get('salary.sources')?.lead.sources ?? [])];
  return answer(
    'salary.sources',
    'public',
    [
      ...(asked ? [{ kind: 'lead' as const, text: asked.text }] : []),
      {
        kind: asked ? 'text' : 'lead',
        text: 'All my pay figures are in US dollars a year: official wages are American, the guides write dollars, and the surveys turned what people typed into dollars before they were published. I hold no exchange rate, so I put them in no other currency.',
      },
      ...sourcesBlock(knowledge, sources),
      buttons(
        button('Why figures differ', action('salary.sources')),
        button('What back-end engineers earn', action('salary.range')),
      ),
      feedbackBlock('salary.sources'),
    ],
    { figures: asked?.figures ?? [], sources },
  );
};
const CURRENCY = 'currency';

/** Whose pay is spoken of: what was said, else what the figures just shown were for. */
export const payAsked = ({ level, years, country }: Slots, { last }: Context): Slots | undefined => {
  if (level === undefined && years === undefined && country === undefined)
    return last?.intent.topic === 'salary.range' ? last.intent.slots : undefined;
  return { ...(level && { level }), ...(years !== undefined && { years }), ...(country && { country }) };
};

/** "Is that before tax?" after figures is answered before them; where they are from is what they say themselves. */
const specialOf = (intent: Intent, knowledge: Knowledge): TopicCase | undefined => {
  const topic = knowledge.topics.get('salary.sources');
  const special = topic && caseOf(topic, intent);
  return special?.id === WHERE_FROM ? undefined : special;
};
const WHERE_FROM = 'which';

const ofThese = (
  groups: readonly PayGroup[],
  slots: Slots,
  sources: readonly string[],
  intent: Intent,
  { knowledge }: Context,
): Answer => {
  const asked = specialOf(intent, knowledge);
  const told = asked ? [asked.lead] : [];
  const general = knowledge.topics.get('salary.sources')?.points.filter((claim) => rests(claim, sources)) ?? [];
  const rows = groups.flatMap((group) => [...group.rows.main, ...group.rows.coding]);
  return answer(
    'salary.sources',
    'public',
    [
      ...told.map(({ text }) => ({ kind: 'lead' as const, text })),
      { kind: asked ? 'text' : 'lead', text: leadOf(groups, sources, knowledge) },
      { kind: 'list', items: sources.flatMap((id) => sourceItem(id, rows, groups.length > 1, knowledge)) },
      ...inGeneral(general),
      ...sourcesBlock(knowledge, [...sources, ...told.flatMap((claim) => claim.sources)]),
      buttons(
        button('The figures again', action('salary.range', { slots })),
        button('More', action('salary.sources', { aspect: 'more' })),
        button('Getting paid more', action('salary.raise', { slots })),
      ),
      feedbackBlock('salary.sources'),
    ],
    {
      figures: [...rows.flatMap(askedOf), ...[...told, ...general].flatMap((claim) => claim.figures ?? [])],
      sources: [...sources, ...[...told, ...general].flatMap((claim) => claim.sources)],
    },
  );
};

/** General points speak of the sources shown and of no other. */
const rests = (claim: Claim, sources: readonly string[]): boolean =>
  claim.sources.every((id) => id === 'rung' || sources.includes(id));

const leadOf = (groups: readonly PayGroup[], sources: readonly string[], knowledge: Knowledge): string => {
  const whom = joinWords(groups.map(({ question }) => whomOf(question)));
  const labels = sources.map((id) => knowledge.sources.get(id)?.label ?? id);
  const kinds = new Set(sources.map((id) => kindOf(knowledge, id)));
  const counts = [
    kinds.has('survey') && 'surveys count all pay before tax, bonus included',
    kinds.has('official statistics') && 'official wages count neither bonus nor shares',
    kinds.has('guide') && 'the guides mostly don’t say what theirs count',
  ].filter((part) => part !== false);
  return `The figures for ${whom} come from ${joinNames(labels)}. All are in US dollars a year; ${joinWords(counts)}.`;
};

const whomOf = (question: PayQuestion): string => `${whoIs(question)} in ${inCountry(question.country)}`;

const sourceItem = (id: string, rows: readonly PayRow[], isMixed: boolean, knowledge: Knowledge): ListItem[] => {
  const source = knowledge.sources.get(id);
  const own = rows.filter(({ file }) => file.source === id);
  const [first] = own;
  if (!source || !first) return [];
  const parts = [dateOf(source), whomAsked(first.file, own, isMixed, source), source.includes, source.caution];
  return [{ title: source.label, text: parts.filter(Boolean).join(' '), ...(source.url && { url: source.url }) }];
};

/** Labels hold the dates that are known. */
const dateOf = ({ date, dateNote }: Source): string => dateNote ?? (date === null ? 'Undated.' : '');

/** "Back-end developers: 5-7 professional years, 49 answers; 8-11 professional years, 62 answers." */
const whomAsked = ({ occupation }: SalaryFile, rows: readonly PayRow[], isMixed: boolean, { kind }: Source): string => {
  if (rows.every(({ row }) => row.n === null)) return `${occupation}; whom it asked, and how many, is not said.`;
  const unit = kind === 'official statistics' ? 'jobs' : 'answers';
  const groups = rows.map(({ row }) =>
    [isMixed && countryName(row.country), whose(row), row.n === null ? '' : `${number(row.n)} ${unit}`]
      .filter(Boolean)
      .join(', '),
  );
  return `${occupation}: ${groups.join('; ')}.`;
};

const askedOf = ({ file, row }: PayRow): Figure[] =>
  row.n === null ? [] : [{ value: row.n, unit: 'people', source: file.source, date: row.date }];

const inGeneral = (claims: readonly Claim[]): ReplyBlock[] =>
  claims.length
    ? [
        { kind: 'heading', text: 'In general' },
        { kind: 'list', items: claims.map(({ text }) => ({ text })) },
      ]
    : [];
