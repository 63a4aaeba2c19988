import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';
import type { SalaryFile, SalaryRow } from '../schema.ts';
import { allSaid } from './claims.ts';

/** Pay in a claim that its source never published: every such figure stands in a row under salary/. */
export const findUnpublishedPay = (folder: Folder): readonly Problem[] => {
  const published = new Map(folder.salary.map(({ data }) => [data.source, new Set(toValues(data))]));
  return allSaid(folder).flatMap(({ file, field, figures }) =>
    figures.flatMap(({ unit, value, source }, at) => {
      if (unit !== 'USD/year' || published.get(source)?.has(value) !== false) return [];
      const message = `${value} is in no row of salary/${source}.json: correct the number or the source`;
      return [{ file, field: `${field}.figures[${at}].value`, message }];
    }),
  );
};

const toValues = ({ rows }: SalaryFile): readonly number[] =>
  rows.flatMap((row: SalaryRow) =>
    [row.min, row.max, row.mean, row.p10, row.p25, row.p50, row.p75, row.p90].filter((value) => value !== null),
  );
