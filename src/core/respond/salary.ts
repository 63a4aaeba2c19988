import type { Knowledge } from '../../knowledge/schema.ts';
import { LEVELS, type Level, type Slots, toList } from '../intent.ts';
import type { Button, Figure, ReplyBlock } from '../message.ts';
import { LEVEL_YEARS, type PayQuestion, type PayRow, POOLED, rowsFor, yearsAsked } from '../pay.ts';
import { countryName, inCountry, joinWords, LEVEL_NAMES, money, moneyRange } from '../wording.ts';
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

/** At most this many groups of figures side by side in one answer. */
const MOST_GROUPS = 4;

/** What is paid: every source's own figures side by side, never blended into one number. */
export const respondToSalary: Responder = (intent, context) => {
  if (intent.aspect === 'sources' || intent.aspect === 'why') return respondToAsk(intent, context);
  const questions = toQuestions(intent.slots).slice(0, MOST_GROUPS);
  const groups = questions.map((question) => ({
    question,
    rows: find(context.knowledge, question, intent.aspect === 'more'),
  }));
  return groups.length === 1 && groups[0]
    ? one(groups[0], intent.slots, context)
    : several(groups, intent.slots, context);
};

type Group = { readonly question: PayQuestion; readonly rows: Found };
/** Rows by professional years or level; and, never beside them, rows by total years of coding. */
type Found = { readonly main: readonly PayRow[]; readonly coding: readonly PayRow[] };

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

/** Newest official figures only, unless more is asked for. */
const find = (knowledge: Knowledge, question: PayQuestion, all: boolean): Found => {
  const newest = newestOfficial(knowledge);
  const files = knowledge.salary.filter(
    (file) => all || kindOf(knowledge, file.source) !== 'official statistics' || file.source === newest,
  );
  const rows = (coding: boolean) =>
    files
      .filter((file) => (file.experience === 'total coding years') === coding)
      .flatMap((file) => rowsFor(file, question));
  return { main: order(knowledge, rows(false)), coding: all ? rows(true) : rows(true).filter(isEverybody) };
};

const isEverybody = ({ row }: PayRow) => row.years === null && row.level === null;
const kindOf = (knowledge: Knowledge, source: string) => knowledge.sources.get(source)?.kind;

const newestOfficial = (knowledge: Knowledge): string | undefined =>
  knowledge.salary
    .filter((file) => kindOf(knowledge, file.source) === 'official statistics')
    .toSorted((a, b) => (b.rows[0]?.date ?? '').localeCompare(a.rows[0]?.date ?? ''))[0]?.source;

const KIND_ORDER = ['official statistics', 'survey', 'guide'];

const order = (knowledge: Knowledge, rows: readonly PayRow[]): readonly PayRow[] =>
  rows.toSorted(
    (a, b) => rank(knowledge, a) - rank(knowledge, b) || (b.row.date ?? '').localeCompare(a.row.date ?? ''),
  );

const rank = (knowledge: Knowledge, { file }: PayRow) => KIND_ORDER.indexOf(kindOf(knowledge, file.source) ?? '');

const one = (group: Group, slots: Slots, context: Context): Answer => {
  const { main, coding } = group.rows;
  if (!main.length && !coding.length) return nothing(group.question, slots, context);
  return answer(
    'salary.range',
    'public',
    [
      { kind: 'lead', text: leadOf(group, context.knowledge) },
      ...tableOf(main, context.knowledge),
      ...codingTable(coding, context.knowledge),
      ...notesOf(group, slots, context.knowledge),
      ...footer([group], slots, context),
    ],
    evidence([group]),
  );
};

const several = (groups: readonly Group[], slots: Slots, context: Context): Answer => {
  const tables = groups.flatMap((group): ReplyBlock[] => [
    { kind: 'heading', text: titleOf(group.question) },
    ...(group.rows.main.length + group.rows.coding.length
      ? [...tableOf(group.rows.main, context.knowledge), ...codingTable(group.rows.coding, context.knowledge)]
      : [{ kind: 'text' as const, text: `No source I hold has figures for ${inCountry(group.question.country)}.` }]),
  ]);
  return answer(
    'salary.range',
    'public',
    [{ kind: 'lead', text: compareLead(groups) }, ...tables, ...sharedNotes(groups), ...footer(groups, slots, context)],
    evidence(groups),
  );
};

const titleOf = ({ country, level, years }: PayQuestion): string =>
  [level ? LEVEL_NAMES[level] : undefined, years === undefined ? undefined : `${years} years`, countryName(country)]
    .filter(Boolean)
    .join(', ')
    .replace(/^./, (first) => first.toUpperCase());

const whoIs = ({ level, years }: PayQuestion): string => {
  if (years !== undefined) return `Back-end developers with about ${years} professional years`;
  if (level) return `${LEVEL_NAMES[level].replace(/^./, (first) => first.toUpperCase())} back-end developers`;
  return 'Back-end developers';
};

/** The straight answer: what the survey says, then official statistics, then how far the guides are apart. */
const leadOf = ({ question, rows }: Group, knowledge: Knowledge): string => {
  const by = (kind: string) => rows.main.filter(({ file }) => kindOf(knowledge, file.source) === kind);
  const survey = newestOnly(by('survey'));
  const [official] = by('official statistics');
  return [
    survey.length ? surveySentence(question, survey, knowledge) : '',
    official ? officialSentence(official) : '',
    guidesSentence(by('guide')),
    survey.length || official || !rows.coding[0] ? '' : codingSentence(question, rows.coding[0]),
  ]
    .filter(Boolean)
    .join(' ');
};

const newestOnly = (rows: readonly PayRow[]) => rows.filter(({ file }) => file === rows[0]?.file);

const surveySentence = (question: PayQuestion, rows: readonly PayRow[], knowledge: Knowledge): string => {
  const medians = rows.flatMap(({ row }) => row.p50 ?? []);
  const label = knowledge.sources.get(rows[0]?.file.source ?? '')?.label ?? '';
  const spread = medians.length > 1 ? ', more with more years' : '';
  const scope = yearsAsked(question) && rows.every(isEverybody) ? 'All back-end developers' : whoIs(question);
  return `${scope} in ${inCountry(question.country)} reported a median of ${lowToHigh(medians)} a year${spread} (${label}).`;
};

const officialSentence = ({ row }: PayRow): string =>
  `Official statistics put the median for all software developers at ${money(row.p50 ?? row.mean ?? 0)} (${row.date ?? 'undated'}).`;

const guidesSentence = (rows: readonly PayRow[]): string => {
  const ranges = rows.filter(({ row }) => row.level !== null && row.min !== null && row.max !== null);
  if (ranges.length < 2) return '';
  const low = Math.min(...ranges.flatMap(({ row }) => row.min ?? []));
  const high = Math.max(...ranges.flatMap(({ row }) => row.max ?? []));
  return `The career guides go from ${money(low)} to ${money(high)} and do not agree.`;
};

const codingSentence = (question: PayQuestion, { row }: PayRow): string =>
  `Back-end developers in ${inCountry(question.country)} reported a median of ${money(row.p50 ?? 0)} a year, all experience together (${row.date}).`;

const lowToHigh = (values: readonly number[]): string => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low === high ? money(low) : `${money(low)} to ${money(high)}`;
};

const compareLead = (groups: readonly Group[]): string => {
  const parts = groups.flatMap(({ question, rows }) => {
    const survey = newestOnly(
      rows.main.filter(({ row }) =>
        row.p50 !== null && row.n !== null && row.country !== 'US' ? true : row.p50 !== null,
      ),
    );
    const medians = survey.flatMap(({ row }) => row.p50 ?? []);
    return medians.length ? [`${titleOf(question)}: median ${lowToHigh(medians)}`] : [];
  });
  return parts.length
    ? `${parts.join('. ')}. All in US dollars a year; read the sources before comparing.`
    : 'I have no figures for these.';
};

const tableOf = (rows: readonly PayRow[], knowledge: Knowledge): ReplyBlock[] =>
  rows.length
    ? [
        {
          kind: 'table',
          columns: ['Source', 'Whose', 'US dollars a year', 'n'],
          rows: rows.map((row) => cellsOf(row, knowledge)),
        },
      ]
    : [];

const codingTable = (rows: readonly PayRow[], knowledge: Knowledge): ReplyBlock[] =>
  tableOf(rows, knowledge).map((block) => ({
    ...block,
    caption: 'By total years of coding, studies included: not comparable with professional years',
  }));

const cellsOf = ({ file, row }: PayRow, knowledge: Knowledge): readonly string[] => [
  knowledge.sources.get(file.source)?.label ?? file.source,
  whose(row),
  figureText(row),
  row.n === null ? '–' : row.n.toLocaleString('en-US'),
];

const whose = (row: PayRow['row']): string => row.title.replace(/, [A-Z][A-Za-z ]+$/, '');

const figureText = (row: PayRow['row']): string => {
  const parts = [
    row.p50 === null ? '' : `median ${money(row.p50)}`,
    row.mean === null ? '' : `mean ${money(row.mean)}`,
    row.p10 !== null && row.p90 !== null ? `${moneyRange(row.p10, row.p90, false)} (10th to 90th percentile)` : '',
    moneyRange(row.min, row.max, row.openTop),
  ];
  return parts.filter(Boolean).join('; ');
};

const notesOf = ({ question, rows }: Group, slots: Slots, knowledge: Knowledge): ReplyBlock[] => {
  const asked = yearsAsked(question);
  const survey = rows.main.filter(({ file }) => kindOf(knowledge, file.source) === 'survey');
  const notes = [
    asked && survey.length && survey.every(isEverybody)
      ? `The survey had too few answers to split ${inCountry(question.country)} by experience, so its figure is for everybody.`
      : '',
    slots.country === undefined
      ? 'You named no country, so these are for the United States; name another for its figures.'
      : '',
    toList(slots.skill).length ? 'I hold no pay by technology: these are for back-end work in all languages.' : '',
    ...new Set(
      rows.main
        .filter(({ file }) => kindOf(knowledge, file.source) === 'guide')
        .flatMap(({ row }) => row.caution ?? []),
    ),
    whyDifferent(rows.main, knowledge),
    ...levelNote(question),
  ].filter(Boolean);
  return notes.map((text) => ({ kind: 'note', text }));
};

const sharedNotes = (groups: readonly Group[]): ReplyBlock[] => {
  const notes = new Set(groups.flatMap(({ question }) => levelNote(question)));
  return [...notes].map((text) => ({ kind: 'note', text }));
};

const levelNote = ({ level, years }: PayQuestion): string[] => {
  if (!level || years !== undefined) return [];
  const { from, to } = LEVEL_YEARS[level];
  return [
    `Where a source counts only years, ${LEVEL_NAMES[level]} is read as ${to === null ? `${from}+` : `${from}–${to}`} professional years.`,
  ];
};

const whyDifferent = (rows: readonly PayRow[], knowledge: Knowledge): string => {
  const kinds = new Set(rows.map(({ file }) => kindOf(knowledge, file.source)));
  return kinds.size < 2
    ? ''
    : 'They differ because they count different things: official wages leave out bonus and equity and cover all software developers; the survey counts total pay of those who chose to answer; the guides say neither whom they asked nor when.';
};

const footer = (groups: readonly Group[], slots: Slots, { knowledge }: Context): ReplyBlock[] => [
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
    options: surveyed(knowledge).map((country) => countryOption(country, slots)),
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

/** Countries with figures, largest survey first. */
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

const nothing = (question: PayQuestion, slots: Slots, context: Context): Answer => {
  const pooled = {
    question: { ...question, country: POOLED },
    rows: find(context.knowledge, { ...question, country: POOLED }, false),
  };
  const covered = surveyed(context.knowledge).slice(0, 8).map(countryName);
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
      { kind: 'note', text: `Countries I do have include ${joinWords(covered)}.` },
      ...footer([pooled], slots, context),
    ],
    evidence([pooled]),
  );
};

const evidence = (
  groups: readonly Group[],
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
