import type { Knowledge } from '../../knowledge/schema.ts';
import { type Intent, LEVELS, type Level, type Slots, toList } from '../intent.ts';
import type { Button, Figure, ReplyBlock } from '../message.ts';
import { type PayQuestion, type PayRow, POOLED } from '../pay.ts';
import { rememberAnswers } from '../remember-answers.ts';
import { countryName, inCountry, joinWords, LEVEL_NAMES } from '../wording.ts';
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
import { respondToAsk } from './ask-topic.ts';
import { findPay, type PayGroup } from './salary-find.ts';
import { salaryPicture } from './salary-picture.ts';
import { codingTable, tableOf } from './salary-table.ts';
import { compareLead, leadOf, notesOf, sharedNotes, titleOf } from './salary-words.ts';

/** At most this many groups of figures side by side in one answer. */
const MOST_GROUPS = 4;

/** What is paid: every source's own figures side by side, never blended into one number. */
export const createSalary = (knowledge: Knowledge): Responder => {
  const covered = surveyed(knowledge);
  return rememberAnswers(
    (intent, context) => respond(intent, context, covered),
    ({ aspect, slots }) => aspect + JSON.stringify(slots),
    MOST_REMEMBERED,
  );
};

/** Pay depends on nothing but what is asked: the same question is answered once. */
const MOST_REMEMBERED = 1_000;

const respond = (intent: Intent, context: Context, covered: Covered): Answer => {
  if (intent.aspect === 'sources' || intent.aspect === 'why') return respondToAsk(intent, context);
  const questions = toQuestions(intent.slots).slice(0, MOST_GROUPS);
  const groups = questions.map((question) => findPay(context.knowledge, question, intent.aspect === 'more'));
  return groups.length === 1 && groups[0]
    ? one(groups[0], intent.slots, context, covered)
    : several(groups, intent.slots, context, covered);
};

const toQuestions = (slots: Slots): PayQuestion[] => {
  const countries = toList(slots.country);
  const levels = toList(slots.level);
  return (countries.length ? countries : ['US']).flatMap((country) =>
    (levels.length ? levels : [undefined]).map((level) => ({
      country,
      ...(level && { level }),
      ...(slots.years !== undefined && { years: slots.years }),
    })),
  );
};

const one = (group: PayGroup, slots: Slots, context: Context, covered: Covered): Answer => {
  const { main, coding } = group.rows;
  if (!main.length && !coding.length) return nothing(group.question, slots, context, covered);
  return answer(
    'salary.range',
    'public',
    [
      { kind: 'lead', text: leadOf(group, context.knowledge) },
      ...salaryPicture([group], context.knowledge),
      ...tableOf(main, context.knowledge),
      ...codingTable(coding, context.knowledge),
      ...notesOf(group, slots, context.knowledge),
      ...footer([group], slots, context, covered),
    ],
    evidence([group]),
  );
};

const several = (groups: readonly PayGroup[], slots: Slots, context: Context, covered: Covered): Answer => {
  const tables = groups.flatMap((group): ReplyBlock[] => [
    { kind: 'heading', text: titleOf(group.question) },
    ...(group.rows.main.length + group.rows.coding.length
      ? [...tableOf(group.rows.main, context.knowledge), ...codingTable(group.rows.coding, context.knowledge)]
      : [{ kind: 'text' as const, text: `No source I hold has figures for ${inCountry(group.question.country)}.` }]),
  ]);
  return answer(
    'salary.range',
    'public',
    [
      { kind: 'lead', text: compareLead(groups, context.knowledge) },
      ...salaryPicture(groups, context.knowledge),
      ...tables,
      ...sharedNotes(groups),
      ...footer(groups, slots, context, covered),
    ],
    evidence(groups),
  );
};

const footer = (groups: readonly PayGroup[], slots: Slots, { knowledge }: Context, covered: Covered): ReplyBlock[] => [
  ...sourcesBlock(knowledge, evidence(groups).sources),
  buttons(
    button('More', action('salary.range', { aspect: 'more', slots })),
    button('Why they differ', action('salary.sources')),
    button('Getting paid more', action('salary.raise')),
  ),
  { kind: 'choice', label: 'Another level', options: LEVELS.map((level) => levelOption(level, slots)) },
  {
    kind: 'choice',
    label: 'Another country',
    options: covered.map((country) => countryOption(country, slots)),
  },
  feedbackBlock('salary.range'),
];

const levelOption = (level: Level, { country }: Slots): Button =>
  button(LEVEL_NAMES[level], action('salary.range', { slots: { level, ...(country && { country }) } }));

const countryOption = (country: string, { level, years }: Slots): Button =>
  button(
    countryName(country),
    action('salary.range', { slots: { ...(level && { level }), ...(years !== undefined && { years }), country } }),
  );

/** Countries with figures, the largest survey first. */
type Covered = readonly string[];

const surveyed = (knowledge: Knowledge): readonly string[] => {
  const rows = knowledge.salary
    .flatMap((file) => file.rows)
    .filter((row) => row.years === null && row.country !== POOLED);
  const largest = new Map<string, number>();
  for (const row of rows)
    largest.set(row.country, Math.max(largest.get(row.country) ?? 0, row.country === 'US' ? Infinity : (row.n ?? 0)));
  return [...largest]
    .toSorted(([, a], [, b]) => b - a)
    .map(([country]) => country)
    .slice(0, 25);
};

const nothing = (question: PayQuestion, slots: Slots, context: Context, covered: Covered): Answer => {
  const pooled = findPay(context.knowledge, { ...question, country: POOLED }, false);
  const some = covered.slice(0, 8).map(countryName);
  return answer(
    'salary.range',
    'public',
    [
      {
        kind: 'lead',
        text: `I hold no pay figures for ${inCountry(question.country)}: too few people there answered the surveys I use.`,
      },
      {
        kind: 'text',
        text: 'The nearest thing is the same survey with all countries pooled, which says little about one of them:',
      },
      ...tableOf(pooled.rows.main, context.knowledge),
      { kind: 'note', text: `Countries I do have include ${joinWords(some)}.` },
      ...footer([pooled], slots, context, covered),
    ],
    evidence([pooled]),
  );
};

const evidence = (
  groups: readonly PayGroup[],
): { readonly figures: readonly Figure[]; readonly sources: readonly string[] } => {
  const rows = groups.flatMap(({ rows: found }) => [...found.main, ...found.coding]);
  return { figures: rows.flatMap(figuresOf), sources: [...new Set(rows.map(({ file }) => file.source))] };
};

const figuresOf = ({ file, row }: PayRow): Figure[] =>
  [
    row.p50,
    row.mean,
    row.p10 !== null && row.p90 !== null ? row.p10 : null,
    row.p10 !== null && row.p90 !== null ? row.p90 : null,
    row.min,
    row.max,
  ]
    .filter((value) => value !== null)
    .map((value) => ({ value, unit: 'USD/year', source: file.source, date: row.date }));
