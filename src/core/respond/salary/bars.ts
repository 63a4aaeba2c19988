import type { Knowledge } from '../../../knowledge/schema.ts';
import { LEVELS } from '../../intent.ts';
import type { SalaryBar } from '../../message.ts';
import type { PayQuestion, PayRow } from '../../pay.ts';
import { capitalise, countryName, LEVEL_NAMES } from '../../wording.ts';
import { isEverybody, kindOf, type PayGroup } from './find-pay.ts';
import { whose } from './table.ts';
import { titleOf } from './words.ts';

/** What all questions have in common: it stands in the title, and headings leave it out. */
export type Shared = { readonly country: boolean; readonly level: boolean };

export const sharedBy = (questions: readonly PayQuestion[]): Shared => {
  const [first] = questions;
  return {
    country: questions.every(({ country }) => country === first?.country),
    level: questions.every(({ level, years }) => level === first?.level && years === first?.years),
  };
};

/** "junior", "all levels", "4 years" */
export const levelWords = ({ level, years }: PayQuestion): string =>
  [level && LEVEL_NAMES[level], years !== undefined && `${years} years`].filter(Boolean).join(', ') || 'all levels';

/** A row of a chart for each row of pay, by country where countries are compared, else by level. */
export const barsOf = (groups: readonly PayGroup[], knowledge: Knowledge): readonly SalaryBar[] => {
  const shared = sharedBy(groups.map(({ question }) => question));
  if (shared.country) return byLevel(groups, knowledge);
  return groups.flatMap(({ question, rows: { main, coding } }) => {
    const heading = shared.level ? countryName(question.country) : titleOf(question);
    const bars = [...main, ...coding].map((row) => toBar(row, heading, knowledge));
    return bars.length ? bars : [gapBar(heading)];
  });
};

/** Rows that count every level stand apart, and once: they say nothing about the one that was asked for. */
const byLevel = (groups: readonly PayGroup[], knowledge: Knowledge): readonly SalaryBar[] => {
  const isAsked = groups.some(({ question }) => levelWords(question) !== 'all levels');
  const everybody = new Set<PayRow['row']>();
  const bars = groups.flatMap(({ question, rows: { main, coding } }) =>
    [...main.map((row) => [row, levelHeading(row, question)] as const), ...coding.map((row) => [row, CODING] as const)]
      .filter(([row]) => !everybody.has(row.row))
      .map(([row, heading]) => {
        if (isEverybody(row)) everybody.add(row.row);
        return toBar(row, isEverybody(row) ? EVERYBODY : heading, knowledge);
      }),
  );
  const headings = new Set(
    groups.flatMap(({ question }) => (isAsked ? [capitalise(levelWords(question))] : [EVERYBODY])),
  );
  const order = [...headings, ...LEVELS.map((level) => capitalise(LEVEL_NAMES[level])), EVERYBODY, CODING];
  const sorted = bars.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  return sorted.every(({ group }) => group === sorted[0]?.group)
    ? sorted.map((bar) => ({ ...bar, group: '' }))
    : sorted;
};

const EVERYBODY = 'All levels together';
const CODING = 'By total years of coding';

const levelHeading = ({ row }: PayRow, question: PayQuestion): string => {
  if (question.level || question.years !== undefined) return capitalise(levelWords(question));
  return row.level ? capitalise(LEVEL_NAMES[row.level]) : EVERYBODY;
};

const gapBar = (group: string): SalaryBar => ({
  group,
  label: 'No source',
  detail: 'too few people answered',
  low: null,
  high: null,
  mark: null,
  markIs: '',
  openTop: false,
  n: null,
  date: null,
});

const toBar = ({ file, row }: PayRow, group: string, knowledge: Knowledge): SalaryBar => {
  const source = knowledge.sources.get(file.source);
  const hasPercentiles = row.p10 !== null && row.p90 !== null;
  const from = kindOf(knowledge, file.source);
  return {
    group,
    label: (source?.label ?? file.source).replace(/ \((undated|US).*\)$/, '').replace(/, \w+ \d{4}( \(.*\))?$/, ''),
    detail: detailOf(row, group === EVERYBODY),
    from: from === 'official statistics' || from === 'survey' ? from : 'guide',
    low: hasPercentiles ? row.p10 : row.min,
    high: hasPercentiles ? row.p90 : row.max,
    ...(hasPercentiles && row.p25 !== null && row.p75 !== null && { half: { low: row.p25, high: row.p75 } }),
    mark: row.p50 ?? row.mean,
    markIs: row.p50 !== null ? 'median' : 'mean',
    openTop: row.openTop,
    n: row.n,
    date: row.date ?? source?.date?.slice(0, 7) ?? null,
  };
};

/** A row that counts every level says so, unless its heading does. */
const detailOf = (row: PayRow['row'], isHeaded: boolean): string => {
  const said = whose(row)
    .replace(' professional years', ' years')
    .replace(/(\d)-(\d)/, '$1–$2')
    .replace(/(\w) back-end engineer.*$/i, '$1');
  return isEverybody({ row }) && !isHeaded && !/\ball\b/i.test(said) ? `${said}, all levels` : said;
};
