import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';
import type { PayTableFile, SalaryRow } from '../schema.ts';
import { allSaid } from './claims.ts';

/** Pay in a claim that its source never published: every such figure stands under salary/ or pay-tables/. */
export const findUnpublishedPay = (folder: Folder): readonly Problem[] => {
  const published = toPublished(folder);
  return allSaid(folder).flatMap(({ file, field, figures }) =>
    figures.flatMap(({ unit, value, source }, at) => {
      if (unit !== 'USD/year' || published.get(source)?.has(value)) return [];
      const message = `${value} is in no row of ${source} under salary/ or pay-tables/: correct the number or the source`;
      return [{ file, field: `${field}.figures[${at}].value`, message }];
    }),
  );
};

/** All numbers each source has published. */
const toPublished = (folder: Folder): ReadonlyMap<string, ReadonlySet<number>> => {
  const salary = [...folder.salary, ...folder.roles.flatMap((role) => role.salary)];
  const published = new Map<string, Set<number>>();
  for (const { data } of [...salary, ...folder.payTables]) {
    const numbers = data.rows.flatMap(toNumbers);
    published.set(data.source, new Set([...(published.get(data.source) ?? []), ...numbers]));
  }
  return published;
};

const toNumbers = (row: SalaryRow | PayTableFile['rows'][number]): readonly number[] => {
  const ends = 'mean' in row ? [row.min, row.max, row.mean] : [];
  return [...ends, row.p10, row.p25, row.p50, row.p75, row.p90].filter((number) => typeof number === 'number');
};
