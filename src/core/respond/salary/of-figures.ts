import type { Knowledge } from '../../../knowledge/schema.ts';
import type { Intent, Slots } from '../../intent.ts';
import { countryName, money, number } from '../../wording.ts';
import type { Context } from '../answer.ts';
import { caseOf } from '../topics/topic-case.ts';
import { figuresOf, findPay, type PayGroup, questionsOf, toQuestions } from './find-pay.ts';
import { highestOf, highestOfAll } from './highest.ts';
import { measureOf } from './measure.ts';
import { byCountry, medianOf } from './medians.ts';
import type { Preface } from './preface.ts';
import { lowToHigh, surveyLabel } from './words.ts';

/**
 * What is asked of figures of pay beside what they are: whether they are a lot, which of them is the highest, what they
 * make in a month. From the survey where it can tell, else as the knowledge folder says it.
 */
export const ofFigures = (
  intent: Intent,
  slots: Slots,
  { knowledge, said, last }: Pick<Context, 'knowledge' | 'said' | 'last'>,
): Preface | undefined => {
  const topic = knowledge.topics.get('salary.range');
  const asked = topic && caseOf(topic, intent);
  const isRank = asked?.id === 'a-lot' && slots.country !== undefined;
  if (said.region && !isRank && isOfRegion(slots, { said, last }))
    return highestOfAll(knowledge, toQuestions(slots)[0], said.region);
  if (asked === undefined || intent.aspect !== 'answer') return undefined;
  const [isOfSum, isAfterSum] = [intent, last?.intent].map((one) => one?.sum?.amount !== undefined);
  if (isOfSum ? ANSWERED.has(asked.id) : !isAfterSum && OF_SUMS.has(asked.id)) return undefined;
  const groups = questionsOf(slots, intent.second).map((question) => findPay(knowledge, question, false));
  if (asked.id === DIFFERENCE && groups.length < 2) return undefined;
  const found = FROM_SURVEY[asked.id]?.(groups, knowledge);
  return found ?? { text: asked.lead.text, figures: asked.lead.figures ?? [], sources: asked.lead.sources };
};

/** "And in Europe?" after one of its countries is asked of the whole part of the world. */
export const isOfRegion = ({ country }: Slots, { said, last }: Pick<Context, 'said' | 'last'>): boolean =>
  said.region !== undefined && (country === undefined || country === last?.place);

/** What a verdict on a sum answers by itself, and what is asked of a sum alone. */
const ANSWERED: ReadonlySet<string> = new Set([
  'a-lot',
  'highest',
  'in-month',
  'hourly',
  'city',
  'later',
  'earn-less',
  'at-start',
]);
const OF_SUMS: ReadonlySet<string> = new Set(['offer', 'at-start']);

/** "I earn 68k, would I have to take a pay cut?", "what would I make starting out?" */
const OF_OLD_PAY: ReadonlySet<string> = new Set(['earn-less', 'at-start']);

/** Whether a sum is what somebody has who thinks of another trade: no figures of back end say that it is low. */
export const isOfOtherTrade = ({ case: asked }: Intent, { last }: Pick<Context, 'last'>): boolean =>
  asked === undefined ? last?.intent.topic === 'learn.career-change' : OF_OLD_PAY.has(asked);

/** The reason for what was said of an offer, told to whoever asks why. */
export const reasonOf = (intent: Intent, { knowledge }: Pick<Context, 'knowledge'>): Preface | undefined => {
  const topic = knowledge.topics.get('salary.range');
  const [reason] = (topic && caseOf(topic, intent)?.points) ?? [];
  return reason && { text: reason.text, figures: reason.figures ?? [], sources: reason.sources };
};

const DIFFERENCE = 'difference';

type FromSurvey = (groups: readonly PayGroup[], knowledge: Knowledge) => Preface | undefined;

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
    text: `I hold pay by the year alone, bonus included, and none after tax: ${lowToHigh(medians)} a year (${measure.label}${measure.isPooled ? ', all countries together' : ''}) is about ${[...new Set(months)].join(' to ')} dollars a month on paper. Where a thirteenth or fourteenth salary is usual, what comes each month is less.`,
    figures: measure.rows.flatMap((row) => figuresOf(row, [row.row.p50])),
    sources: [...new Set(measure.rows.map(({ file }) => file.source))],
  };
};

/** By the id of the case, what the survey can tell. */
const FROM_SURVEY: Readonly<Record<string, FromSurvey>> = {
  highest: (groups, knowledge) =>
    groups.length > 1 ? highestOf(groups, knowledge) : highestOfAll(knowledge, groups[0]?.question),
  [DIFFERENCE]: highestOf,
  'a-lot': rankOf,
  'in-month': inMonth,
};
