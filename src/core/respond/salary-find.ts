import type { Knowledge } from '../../knowledge/schema.ts';
import { type PayQuestion, type PayRow, rowsFor, yearsAsked } from '../pay.ts';
import { byText } from '../wording.ts';

/** Rows by professional years or level; and, never beside them, rows by total years of coding. */
export type Found = { readonly main: readonly PayRow[]; readonly coding: readonly PayRow[] };

/** A question, what the sources have on it, and whether that is everything they have. */
export type PayGroup = { readonly question: PayQuestion; readonly rows: Found; readonly all: boolean };

/**
 * The sources' rows for a question. Unless `all` is asked for: of official statistics and of the survey the newest,
 * and of the guides the rows of the level, or where no level was named those for everybody.
 */
export const findPay = (knowledge: Knowledge, question: PayQuestion, all: boolean): PayGroup => {
  const rows = (asked: PayQuestion, coding: boolean) =>
    knowledge.salary
      .filter((file) => (file.experience === 'total coding years') === coding)
      .flatMap((file) => rowsFor(file, asked));
  const main = order(knowledge, rows(question, false));
  if (all) return { question, all, rows: { main, coding: rows(question, true) } };
  const plain = rows({ country: question.country }, true).filter(isEverybody);
  return { question, all, rows: { main: foremost(knowledge, question, main), coding: plain } };
};

const foremost = (knowledge: Knowledge, question: PayQuestion, rows: readonly PayRow[]): readonly PayRow[] => {
  const newest = new Map<string | undefined, PayRow['file']>();
  for (const { file } of rows) {
    const kind = kindOf(knowledge, file.source);
    if (!newest.has(kind)) newest.set(kind, file);
  }
  return rows.filter((found) => {
    const kind = kindOf(knowledge, found.file.source);
    if (kind === 'guide') return yearsAsked(question) !== undefined || isEverybody(found);
    return newest.get(kind) === found.file;
  });
};

/** True of the row for everybody, whatever their level or years. */
export const isEverybody = ({ row }: Pick<PayRow, 'row'>) => row.years === null && row.level === null;

/** What kind of source a file comes from. */
export const kindOf = (knowledge: Knowledge, source: string) => knowledge.sources.get(source)?.kind;

const KIND_ORDER = ['official statistics', 'survey', 'guide'];

/** Official statistics first, then the survey, then the guides; in each the newest first. */
const order = (knowledge: Knowledge, rows: readonly PayRow[]): readonly PayRow[] =>
  rows.toSorted((a, b) => rank(knowledge, a) - rank(knowledge, b) || byText(b.row.date ?? '', a.row.date ?? ''));

const rank = (knowledge: Knowledge, { file }: PayRow) => KIND_ORDER.indexOf(kindOf(knowledge, file.source) ?? '');
