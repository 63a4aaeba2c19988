import type { Knowledge } from '../../../knowledge/schema.ts';
import type { ReplyBlock } from '../../message.ts';
import type { PayRow } from '../../pay.ts';
import { money, moneyRange, number } from '../../wording.ts';

export const tableOf = (rows: readonly PayRow[], knowledge: Knowledge): ReplyBlock[] =>
  rows.length
    ? [
        {
          kind: 'table',
          columns: ['Source', 'Whose', 'US dollars a year', 'Asked'],
          rows: rows.map((row) => cellsOf(row, knowledge)),
        },
      ]
    : [];

export const codingTable = (rows: readonly PayRow[], knowledge: Knowledge): ReplyBlock[] =>
  tableOf(rows, knowledge).map((block) => ({
    ...block,
    caption: 'By total years of coding, studies included: not comparable with professional years',
  }));

const cellsOf = ({ file, row }: PayRow, knowledge: Knowledge): readonly string[] => [
  knowledge.sources.get(file.source)?.label ?? file.source,
  whose(row),
  figureText(row),
  row.n === null ? 'not said' : `n = ${number(row.n)}`,
];

export const whose = (row: PayRow['row']): string => row.title.replace(/, [A-Z][A-Za-z ]+$/, '');

/** From the 10th to the 90th percentile lie 80% of the answers. */
const figureText = (row: PayRow['row']): string => {
  const parts = [
    row.p50 === null ? '' : `median ${money(row.p50)}`,
    row.mean === null ? '' : `mean ${money(row.mean)}`,
    row.p10 !== null && row.p90 !== null ? `80% within ${moneyRange(row.p10, row.p90, false)}` : '',
    moneyRange(row.min, row.max, row.openTop),
  ];
  return parts.filter(Boolean).join('; ');
};
