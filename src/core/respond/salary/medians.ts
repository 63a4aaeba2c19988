import type { Knowledge } from '../../../knowledge/schema.ts';
import { type PayRow, POOLED } from '../../pay.ts';
import { isEverybody } from './find-pay.ts';

/** The rows for everybody of the newest survey by professional years that holds many countries, the highest median first. */
export const byCountry = (knowledge: Knowledge): readonly PayRow[] => {
  const surveys = knowledge.salary
    .filter(({ experience }) => experience === 'professional years')
    .map((file) => withMedian(file.rows.map((row) => ({ file, row }))).filter((found) => isOfCountry(found)))
    .filter((rows) => rows.length > 1);
  return (surveys[0] ?? []).toSorted((a, b) => medianOf(b) - medianOf(a));
};

const isOfCountry = (found: PayRow): boolean => isEverybody(found) && found.row.country !== POOLED;

export const withMedian = (rows: readonly PayRow[]): readonly PayRow[] => rows.filter(({ row }) => row.p50 !== null);

export const medianOf = ({ row }: PayRow): number => row.p50 ?? 0;
