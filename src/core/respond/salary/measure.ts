import type { Knowledge } from '../../../knowledge/schema.ts';
import { type PayQuestion, type PayRow, POOLED } from '../../pay.ts';
import { moneyRange } from '../../wording.ts';
import { figuresOf, findPay, type PayGroup, surveyRows } from './find-pay.ts';
import type { Preface } from './preface.ts';
import { whose } from './table.ts';
import { lowToHigh, surveyLabel } from './words.ts';

/** What a sum of money is set against: the rows of its country, or where too few answered there those of all countries together. */
export type Measure = {
  readonly group: PayGroup;
  readonly rows: readonly PayRow[];
  readonly label: string;
  readonly isPooled: boolean;
  readonly country: string;
};

export const measureOf = (question: PayQuestion, knowledge: Knowledge): Measure | undefined =>
  [question, { ...question, country: POOLED }]
    .map((one, at) => {
      const group = findPay(knowledge, one, false);
      const rows = surveyRows(group, knowledge).filter(({ row }) => row.p50 !== null);
      return { group, rows, label: surveyLabel(rows, knowledge), isPooled: at > 0, country: question.country };
    })
    .find(({ rows }) => rows.length > 0);

/** "the median of $80,600 a year; 80% reported $53,700–107,400 (Stack Overflow survey 2024)" */
export const reported = ({ rows, label }: Measure): Preface => {
  const medians = rows.flatMap(({ row }) => row.p50 ?? []);
  const [first] = rows;
  const whom = first && rows.length > 1 ? ` of those with ${whose(first.row)}` : '';
  const range =
    first?.row.p10 && first.row.p90 ? `; 80%${whom} reported ${moneyRange(first.row.p10, first.row.p90, false)}` : '';
  return {
    text: `the ${medians.length > 1 ? 'medians' : 'median'} of ${lowToHigh(medians)} a year${range} (${label})`,
    figures: rows.flatMap((found) => figuresOf(found, [found.row.p50, found.row.p10, found.row.p90])),
  };
};
