import type { Knowledge } from '../../../knowledge/schema.ts';
import type { Intent, Slots } from '../../intent.ts';
import { type PayRow, POOLED, yearsAsked } from '../../pay.ts';
import type { Region } from '../../said.ts';
import { capitalise, count, countryName, inCountry, joinWords, money, number } from '../../wording.ts';
import type { Context } from '../answer.ts';
import { caseOf } from '../topics/topic-case.ts';
import { sharedBy } from './bars.ts';
import { figuresOf, findPay, isEverybody, newestSurvey, type PayGroup, questionsOf } from './find-pay.ts';
import { measureOf } from './measure.ts';
import type { Preface } from './preface.ts';
import { REGIONS } from './regions.ts';
import { lowToHigh, surveyLabel, titleOf, unlikeNote } from './words.ts';

/**
 * What is asked of figures of pay beside what they are: whether they are a lot, which of them is the highest, what they
 * make in a month. From the survey where it can tell, else as the knowledge folder says it.
 */
export const ofFigures = (
  intent: Intent,
  slots: Slots,
  { knowledge, said, last }: Pick<Context, 'knowledge' | 'said' | 'last'>,
): Preface | undefined => {
  if (said.region && slots.country === undefined) return highestOfAll(knowledge, said.region);
  const topic = knowledge.topics.get('salary.range');
  const asked = topic && caseOf(topic, intent);
  if (asked === undefined || intent.aspect !== 'answer') return undefined;
  const [isOfSum, isAfterSum] = [intent, last?.intent].map((one) => one?.sum?.amount !== undefined);
  if (isOfSum ? ANSWERED.has(asked.id) : !isAfterSum && OF_SUMS.has(asked.id)) return undefined;
  const groups = questionsOf(slots, intent.second).map((question) => findPay(knowledge, question, false));
  const found = FROM_SURVEY[asked.id]?.(groups, knowledge);
  return found ?? { text: asked.lead.text, figures: asked.lead.figures ?? [], sources: asked.lead.sources };
};

/** What a verdict on a sum answers by itself, and what is asked of a sum alone. */
const ANSWERED: ReadonlySet<string> = new Set(['a-lot', 'highest', 'in-month', 'hourly', 'city', 'later']);
const OF_SUMS: ReadonlySet<string> = new Set(['offer']);

/** The reason for what was said of an offer, told to whoever asks why. */
export const reasonOf = (intent: Intent, { knowledge }: Pick<Context, 'knowledge'>): Preface | undefined => {
  const topic = knowledge.topics.get('salary.range');
  const [reason] = (topic && caseOf(topic, intent)?.points) ?? [];
  return reason && { text: reason.text, figures: reason.figures ?? [], sources: reason.sources };
};

type FromSurvey = (groups: readonly PayGroup[], knowledge: Knowledge) => Preface | undefined;

/** Which of those compared, by the lowest of its medians; unlike groups are ranked with a word on it. */
const highestOf: FromSurvey = (groups, knowledge) => {
  const ranked = groups
    .map((group) => ({ group, rows: withMedian(newestSurvey(group, knowledge)) }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => lowest(b.rows) - lowest(a.rows));
  const [first, ...others] = ranked;
  if (!first) return undefined;
  if (!others.length)
    return { text: `Of these I hold figures for ${inCountry(first.group.question.country)} alone.`, figures: [] };
  const named = ({ group, rows }: (typeof ranked)[number]) =>
    `${whoseOf(group, rows)} (${lowToHigh(rows.map(medianOf))})`;
  const unlike = unlikeNote(groups, knowledge)
    .map((note) => ` ${note}`)
    .join('');
  return {
    text: `${capitalise(named(first))}, before ${joinWords(others.map(named))}, by the medians of the ${surveyLabel(first.rows, knowledge)}, before tax.${unlike}${sharedBy(groups.map(({ question }) => question)).country ? '' : ' What is left of it after rent and tax may rank otherwise; I hold nothing on that.'}`,
    figures: ranked.flatMap(({ rows }) => rows.flatMap((row) => figuresOf(row, [row.row.p50]))),
    sources: [...new Set(ranked.flatMap(({ rows }) => rows.map(({ file }) => file.source)))],
  };
};

/** Whose figure it really is: a junior's question answered from everybody there is no junior's figure. */
const whoseOf = ({ question }: PayGroup, rows: readonly PayRow[]): string =>
  yearsAsked(question) && rows.every(isEverybody)
    ? `${countryName(question.country)}, any experience`
    : titleOf(question);

/** The countries with the highest median for everybody there, of the whole survey or of a part of the world. */
const highestOfAll = (knowledge: Knowledge, region?: Region): Preface | undefined => {
  const rows = byCountry(knowledge).filter(({ row }) => region === undefined || REGIONS[region].has(row.country));
  const top = rows.slice(0, MOST_COUNTRIES);
  const [first] = top;
  if (!first) return undefined;
  const named = top.map((found) => `${inCountry(found.row.country)} (${money(medianOf(found))})`);
  return {
    text: `Of the ${count(rows.length, 'country', 'countries')}${region ? ` of ${region}` : ''} in the ${surveyLabel(top, knowledge)}, pay is highest in ${joinWords(named)}: medians of back-end developers of any experience, before tax. What is left of it after rent and tax may rank otherwise; I hold nothing on that.`,
    figures: top.flatMap((found) => figuresOf(found, [found.row.p50])),
    sources: [first.file.source],
  };
};
const MOST_COUNTRIES = 5;

/** Where a country stands among all of the survey: of everybody there, since few are split by years. */
const rankOf: FromSurvey = (groups, knowledge) => {
  const [only, ...more] = groups;
  const rows = byCountry(knowledge);
  const at = rows.findIndex(({ row }) => row.country === only?.question.country);
  const [own, middle] = [rows[at], rows[Math.floor(rows.length / 2)]];
  if (!own || !middle || more.length) return undefined;
  return {
    text: `Of the ${rows.length} countries in the ${surveyLabel([own], knowledge)}, ${countryName(own.row.country)} is number ${at + 1} by the median of back-end developers of any experience: ${money(medianOf(own))}, where the country in the middle has ${money(medianOf(middle))}. Whether it is a lot to live on depends on rent and tax there, of which I hold nothing.`,
    figures: [own, middle].flatMap((found) => figuresOf(found, [found.row.p50])),
    sources: [own.file.source],
  };
};

/** A twelfth of what is reported: no more than that is known of a month. */
const inMonth: FromSurvey = (groups, knowledge) => {
  const [only, ...more] = groups;
  const measure = only && measureOf(only.question, knowledge);
  if (!measure || more.length) return undefined;
  const medians = measure.rows.map(medianOf);
  const months = [Math.min(...medians), Math.max(...medians)].map((year) => number(Math.round(year / 120) * 10));
  return {
    text: `I hold pay by the year alone, before tax and bonus included: ${lowToHigh(medians)} a year (${measure.label}${measure.isPooled ? ', all countries together' : ''}) is about ${[...new Set(months)].join(' to ')} dollars a month on paper. Where a thirteenth or fourteenth salary is usual, what comes each month is less.`,
    figures: measure.rows.flatMap((row) => figuresOf(row, [row.row.p50])),
    sources: [...new Set(measure.rows.map(({ file }) => file.source))],
  };
};

/** The rows for everybody of the newest survey by professional years that holds many countries, the highest median first. */
const byCountry = (knowledge: Knowledge): readonly PayRow[] => {
  const surveys = knowledge.salary
    .filter(({ experience }) => experience === 'professional years')
    .map((file) => withMedian(file.rows.map((row) => ({ file, row }))).filter((found) => isOfCountry(found)))
    .filter((rows) => rows.length > 1);
  return (surveys[0] ?? []).toSorted((a, b) => medianOf(b) - medianOf(a));
};

/** By the id of the case, what the survey can tell. */
const FROM_SURVEY: Readonly<Record<string, FromSurvey>> = {
  highest: (groups, knowledge) => (groups.length > 1 ? highestOf(groups, knowledge) : highestOfAll(knowledge)),
  'a-lot': rankOf,
  'in-month': inMonth,
};

const isOfCountry = (found: PayRow): boolean => isEverybody(found) && found.row.country !== POOLED;

const withMedian = (rows: readonly PayRow[]): readonly PayRow[] => rows.filter(({ row }) => row.p50 !== null);
const medianOf = ({ row }: PayRow): number => row.p50 ?? 0;
const lowest = (rows: readonly PayRow[]): number => Math.min(...rows.map(medianOf));
