import type { Knowledge } from '../../../knowledge/schema.ts';
import { type Slots, toList } from '../../intent.ts';
import type { ReplyBlock } from '../../message.ts';
import { LEVEL_YEARS, type PayQuestion, type PayRow, type YearRange, yearsAsked } from '../../pay.ts';
import { capitalise, countryName, inCountry, joinWords, LEVEL_NAMES, money } from '../../wording.ts';
import { isEverybody, kindOf, newestSurvey, type PayGroup, rowsOfKind } from './find-pay.ts';
import { whose } from './table.ts';

/** The straight answer: what the survey says, then official statistics, then how far the guides are apart. */
export const leadOf = (group: PayGroup, knowledge: Knowledge): string => {
  const { question, rows } = group;
  const survey = newestSurvey(group, knowledge);
  const [official] = rowsOfKind(group, 'official statistics', knowledge);
  return [
    survey.length ? surveySentence(question, survey, knowledge) : '',
    official ? officialSentence(official) : '',
    guidesSentence(rowsOfKind(group, 'guide', knowledge)),
    survey.length || official || !rows.coding[0] ? '' : codingSentence(question, rows.coding[0]),
  ]
    .filter(Boolean)
    .join(' ');
};

export const surveyLabel = (rows: readonly PayRow[], knowledge: Knowledge): string =>
  knowledge.sources.get(rows[0]?.file.source ?? '')?.label ?? '';

const surveySentence = (question: PayQuestion, rows: readonly PayRow[], knowledge: Knowledge): string => {
  const medians = rows.flatMap(({ row }) => row.p50 ?? []);
  const among = countedAmong(question, rows);
  const whom = `${scopeOf(question, rows)} in ${inCountry(question.country)}`;
  const apart = among !== undefined && among !== 'everybody' && question.years === undefined;
  const spread = medians.length > 1 ? ', more with more years' : '';
  return [
    `${whom}${apart ? `, ${levelOf(question)} ones among them,` : ''} reported a median of ${lowToHigh(medians)} a year`,
    `${spread} (${surveyLabel(rows, knowledge)})${among === 'everybody' ? besideEverybody(question) : ''}.`,
  ].join('');
};

/** What a figure for everybody leaves out: wherever the survey tells experience apart, pay rises with the years. */
const besideEverybody = (question: PayQuestion): string => {
  const { from } = yearsAsked(question) ?? { from: 0 };
  const few = `; too few ${question.years === undefined ? `were ${levelOf(question)}` : 'had such years'} to count alone`;
  if (from < LEVEL_YEARS.mid.from) return `${few}, and beginners usually earn less`;
  return from < LEVEL_YEARS.senior.from ? few : `${few}, and so much experience usually earns more`;
};

const levelOf = ({ level }: PayQuestion): string => (level ? LEVEL_NAMES[level] : '');

/** Those whom the survey counts together with the ones asked for, in its own words; undefined where it counts these alone. */
const countedAmong = (question: PayQuestion, rows: readonly PayRow[]): string | undefined => {
  const asked = yearsAsked(question);
  if (!asked) return undefined;
  if (rows.every(isEverybody)) return 'everybody';
  const wide = rows.find(({ row }) => row.years !== null && !isWithin(row.years, asked));
  return wide && whose(wide.row);
};

/** Whom the rows are really about: the survey's band where it is wider than what was asked. */
const scopeOf = (question: PayQuestion, rows: readonly PayRow[]): string => {
  const among = countedAmong(question, rows);
  if (among === undefined) return capitalise(whoIs(question));
  return `Back-end developers ${among === 'everybody' ? 'of any experience' : `with ${among}`}`;
};

/** Whether a band of years lies within those asked for. */
export const isWithin = (
  years: { readonly min: number; readonly max: number | null },
  { from, to }: YearRange,
): boolean => years.min >= from && (to === null || (years.max !== null && years.max <= to));

export const whoIs = ({ level, years }: PayQuestion): string => {
  if (years !== undefined) return `back-end developers with about ${years} professional years`;
  return level ? `${LEVEL_NAMES[level]} back-end developers` : 'back-end developers';
};

const officialSentence = ({ row }: PayRow): string =>
  `Official statistics put the median for all software developers, of any experience, at ${money(row.p50 ?? row.mean ?? 0)} (${row.date ?? 'undated'}).`;

const guidesSentence = (rows: readonly PayRow[]): string => {
  const ranges = rows.filter(({ row }) => row.level !== null && row.min !== null && row.max !== null);
  if (ranges.length < 2) return '';
  const low = Math.min(...ranges.flatMap(({ row }) => row.min ?? []));
  const high = Math.max(...ranges.flatMap(({ row }) => row.max ?? []));
  return `The career guides go from ${money(low)} to ${money(high)} and do not agree.`;
};

const codingSentence = (question: PayQuestion, { row }: PayRow): string =>
  `Back-end developers in ${inCountry(question.country)} reported a median of ${money(row.p50 ?? 0)} a year, all experience together (${row.date}).`;

export const lowToHigh = (values: readonly number[]): string => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low === high ? money(low) : `${money(low)} to ${money(high)}`;
};

/** Each group's own figure, of whom it really is; the survey's where it has one, else official statistics. */
export const compareLead = (groups: readonly PayGroup[], knowledge: Knowledge): string => {
  const each = groups.flatMap((group) => compared(group, knowledge));
  const parts = [...new Set(each)];
  const isShared = parts.length < each.length || haveOneGroup(groups, knowledge);
  const shared = isShared ? ' The survey has one group for several of these, so it can’t tell them apart.' : '';
  return `${parts.join('. ')}.${shared} All in US dollars a year; read the sources before comparing.`;
};

/** `senior or lead in Sweden`, where the same people stand for both. */
const haveOneGroup = (groups: readonly PayGroup[], knowledge: Knowledge): boolean => {
  const keys = groups.flatMap((group) => {
    const survey = newestSurvey(group, knowledge);
    return survey.length > 0 ? [survey.map(({ row }) => row)] : [];
  });
  return keys.some((one, at) =>
    keys.slice(at + 1).some((other) => one.length === other.length && one.every((row, place) => row === other[place])),
  );
};

const compared = (group: PayGroup, knowledge: Knowledge): string[] => {
  const { question } = group;
  const survey = newestSurvey(group, knowledge);
  const medians = survey.flatMap(({ row }) => row.p50 ?? []);
  const where = inCountry(question.country);
  if (medians.length) return [`${scopeOf(question, survey)} in ${where}: median ${lowToHigh(medians)}`];
  const median = rowsOfKind(group, 'official statistics', knowledge)[0]?.row.p50 ?? undefined;
  return median === undefined
    ? []
    : [`All software developers in ${where}, of any experience: median ${money(median)}`];
};

export const titleOf = ({ country, level, years }: PayQuestion): string => {
  const parts = [level && LEVEL_NAMES[level], years !== undefined && `${years} years`, countryName(country)];
  return capitalise(parts.filter(Boolean).join(', '));
};

export const notesOf = (group: PayGroup, slots: Slots, knowledge: Knowledge): ReplyBlock[] => {
  const { question, rows, all } = group;
  const notes = [
    slots.country === undefined
      ? 'You named no country, so these are for the United States; name another for its figures.'
      : '',
    toList(slots.skill).length
      ? 'These are for back-end work in all languages: no source I hold splits them by technology.'
      : '',
    all ? oddities(rows.main, knowledge) : '',
    whyDifferent(rows.main, knowledge),
    ...levelNote(question),
  ].filter(Boolean);
  return notes.map((text) => ({ kind: 'note', text }));
};

/** What is odd about single rows, each with its source. */
const oddities = (rows: readonly PayRow[], knowledge: Knowledge): string =>
  rows
    .flatMap(({ file, row }) =>
      row.caution ? [`${knowledge.sources.get(file.source)?.label ?? file.source}: ${row.caution}`] : [],
    )
    .join(' ');

export const sharedNotes = (groups: readonly PayGroup[], knowledge: Knowledge): ReplyBlock[] => {
  const notes = new Set([...unlikeNote(groups, knowledge), ...groups.flatMap(({ question }) => levelNote(question))]);
  return [...notes].map((text) => ({ kind: 'note', text }));
};

/** Where some of the groups are split by experience and others count everybody, a comparison misleads. */
export const unlikeNote = (groups: readonly PayGroup[], knowledge: Knowledge): readonly string[] => {
  const surveyed = groups
    .map((group) => ({ title: titleOf(group.question), rows: newestSurvey(group, knowledge) }))
    .filter(({ rows }) => rows.length > 0);
  const everybody = surveyed.filter(({ rows }) => rows.every(isEverybody));
  return everybody.length === 0 || everybody.length === surveyed.length
    ? []
    : [
        `Not like with like: the survey’s figure for “${joinWords(everybody.map(({ title }) => title))}” counts everybody there, whatever their experience.`,
      ];
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
    : 'They differ because they count different things. Official wages: all software developers, no bonus or equity. Survey: total pay of those who chose to answer. Guides: neither whom they asked nor when; some call a range a median.';
};
