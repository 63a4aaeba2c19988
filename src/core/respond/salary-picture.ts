import type { Knowledge } from '../../knowledge/schema.ts';
import type { ReplyBlock, SalaryBar } from '../message.ts';
import type { PayQuestion, PayRow } from '../pay.ts';
import { capitalise, countryName, joinWords, LEVEL_NAMES, money, moneyRange } from '../wording.ts';
import { isEverybody, kindOf, type PayGroup } from './salary-find.ts';
import { whose } from './salary-table.ts';
import { titleOf } from './salary-words.ts';

/** Longer alt texts are cut by the platforms, so the last rows are counted instead of told. */
const LONGEST_ALT = 950;

/** The figures of the tables as a chart; its alt text tells them again for whoever can't see it. */
export const salaryPicture = (groups: readonly PayGroup[], knowledge: Knowledge): ReplyBlock[] => {
  const rows = groups.flatMap((group) => barsOf(group, groups.length > 1, knowledge));
  if (!rows.some(({ low, high, mark }) => low !== null || high !== null || mark !== null)) return [];
  const title = chartTitle(groups.map(({ question }) => question));
  const picture = { kind: 'salary' as const, title, caption: captionOf(groups, knowledge), rows };
  return [{ kind: 'picture', picture, alt: altOf(title, rows), repeats: true }];
};

/** "Back-end pay: senior, Germany"; where all share a level, "Senior back-end pay: Germany and France". */
const chartTitle = (questions: readonly PayQuestion[]): string => {
  const [first] = questions;
  const isShared =
    questions.length > 1 && questions.every(({ level, years }) => level === first?.level && years === first?.years);
  if (first && questions.length > 1 && questions.every(({ country }) => country === first.country)) {
    const levels = questions.map(({ level }) => (level ? LEVEL_NAMES[level] : 'all levels'));
    return `Back-end pay, ${countryName(first.country)}: ${joinWords(levels)}`;
  }
  if (!first || !isShared) return `Back-end pay: ${joinWords(questions.map(titleOf))}`;
  const who = [
    first.level && LEVEL_NAMES[first.level],
    'back-end pay',
    first.years !== undefined && `at ${first.years} years`,
  ];
  return `${capitalise(who.filter(Boolean).join(' '))}: ${joinWords(questions.map(({ country }) => countryName(country)))}`;
};

const barsOf = ({ question, rows }: PayGroup, isOneOfMany: boolean, knowledge: Knowledge): SalaryBar[] => {
  const name = isOneOfMany ? titleOf(question) : '';
  if (!rows.main.length && !rows.coding.length) return [gapBar(name)];
  const main = byLevel(rows.main, question);
  const headed = main.some(({ row }) => row.level !== null) && question.level === undefined;
  return [
    ...main.map((row) => toBar(row, name || (headed ? levelHeading(row) : ''), knowledge)),
    ...rows.coding.map((row) => toBar(row, codingHeading(name, row), knowledge)),
  ];
};

/** What goes by total years of coding stands apart, except for the row that counts everybody. */
const codingHeading = (name: string, row: PayRow) => {
  if (name && isEverybody(row)) return name;
  return name ? `${name}, by total years of coding` : 'By total years of coding';
};

const levelHeading = ({ row }: PayRow) => (row.level ? capitalise(LEVEL_NAMES[row.level]) : 'All levels');

const ORDER = ['entry', 'mid', 'senior', 'lead', 'principal'] as const;

/** Levels together, everybody first; a question about one level has them in order already. */
const byLevel = (rows: readonly PayRow[], { level }: PayQuestion): readonly PayRow[] =>
  level === undefined ? rows.toSorted((a, b) => levelRank(a) - levelRank(b)) : rows;

const levelRank = ({ row }: PayRow) => (row.level === null ? -1 : ORDER.indexOf(row.level));

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
    detail: whose(row)
      .replace(' professional years', ' years')
      .replace(/(\w) back-end engineer.*$/i, '$1'),
    from: from === 'official statistics' || from === 'survey' ? from : 'guide',
    low: hasPercentiles ? row.p10 : row.min,
    high: hasPercentiles ? row.p90 : row.max,
    mark: row.p50 ?? row.mean,
    markIs: row.p50 !== null ? 'median' : 'mean',
    openTop: row.openTop,
    n: row.n,
    date: row.date ?? source?.date?.slice(0, 7) ?? null,
  };
};

const captionOf = (groups: readonly PayGroup[], knowledge: Knowledge): string => {
  const files = [...new Set(groups.flatMap(({ rows }) => [...rows.main, ...rows.coding]).map(({ file }) => file))];
  const kinds = new Set(files.map(({ source }) => kindOf(knowledge, source)));
  return [
    'US dollars a year, before tax.',
    kinds.has('survey') ? 'Survey: total pay as people typed it, with bonuses.' : '',
    kinds.has('official statistics') ? 'Official: wages of all software developers, no bonus or equity.' : '',
    kinds.has('guide') ? 'Guides: not said what is included.' : '',
  ]
    .filter(Boolean)
    .join(' ');
};

const altOf = (title: string, rows: readonly SalaryBar[]): string => {
  const told: string[] = [];
  let length = title.length + 60;
  for (const row of rows) {
    const line = rowAlt(row);
    length += line.length + 2;
    if (length > LONGEST_ALT) break;
    told.push(line);
  }
  const left = rows.length - told.length;
  return `Chart, US dollars a year. ${title}. ${told.join('; ')}${left ? `; and ${left} more in the tables` : ''}.`;
};

const rowAlt = ({ group, label, detail, low, high, mark, markIs, openTop, n }: SalaryBar): string => {
  const range = moneyRange(low, high, openTop);
  const figures = [mark === null ? '' : `${markIs} ${money(mark)}`, range].filter(Boolean).join(', ');
  return `${[group, label, detail].filter(Boolean).join(', ')}: ${figures || 'no figures'}${n === null ? '' : `, n = ${n.toLocaleString('en-US')}`}`;
};
