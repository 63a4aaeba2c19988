import type { Knowledge } from '../../knowledge/schema.ts';
import { type PayQuestion, type PayRow, rowsFor } from '../pay.ts';

/** Rows by professional years or level; and, never beside them, rows by total years of coding. */
export type Found = { readonly main: readonly PayRow[]; readonly coding: readonly PayRow[] };

/** A question and what the sources have on it. */
export type PayGroup = { readonly question: PayQuestion; readonly rows: Found };

/** Every source's rows for a question, newest official figures only unless `all` is asked for. */
export const findPay = (knowledge: Knowledge, question: PayQuestion, all: boolean): Found => {
  const newest = newestOfficial(knowledge);
  const files = knowledge.salary.filter(
    (file) => all || kindOf(knowledge, file.source) !== 'official statistics' || file.source === newest,
  );
  const rows = (question: PayQuestion, coding: boolean) =>
    files
      .filter((file) => (file.experience === 'total coding years') === coding)
      .flatMap((file) => rowsFor(file, question));
  return {
    main: order(knowledge, rows(question, false)),
    coding: rows(all ? question : { country: question.country }, true).filter((found) => all || isEverybody(found)),
  };
};

/** True of the row for everybody, whatever their level or years. */
export const isEverybody = ({ row }: PayRow) => row.years === null && row.level === null;

/** What kind of source a file comes from. */
export const kindOf = (knowledge: Knowledge, source: string) => knowledge.sources.get(source)?.kind;

const newestOfficial = (knowledge: Knowledge): string | undefined =>
  knowledge.salary
    .filter((file) => kindOf(knowledge, file.source) === 'official statistics')
    .toSorted((a, b) => (b.rows[0]?.date ?? '').localeCompare(a.rows[0]?.date ?? ''))[0]?.source;

const KIND_ORDER = ['official statistics', 'survey', 'guide'];

const order = (knowledge: Knowledge, rows: readonly PayRow[]): readonly PayRow[] =>
  rows.toSorted(
    (a, b) => rank(knowledge, a) - rank(knowledge, b) || (b.row.date ?? '').localeCompare(a.row.date ?? ''),
  );

const rank = (knowledge: Knowledge, { file }: PayRow) => KIND_ORDER.indexOf(kindOf(knowledge, file.source) ?? '');
