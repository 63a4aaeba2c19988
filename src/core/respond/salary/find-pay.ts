import type { Knowledge } from '../../../knowledge/schema.ts';
import { type Intent, type Slots, toList } from '../../intent.ts';
import type { Figure } from '../../message.ts';
import { type PayQuestion, type PayRow, rowsFor, yearsAsked } from '../../pay.ts';
import { byText } from '../../wording.ts';

/** Rows by professional years or level; and, never beside them, rows by total years of coding. */
export type Found = { readonly main: readonly PayRow[]; readonly coding: readonly PayRow[] };

/** A question, what the sources have on it, and whether that is everything they have. */
export type PayGroup = { readonly question: PayQuestion; readonly rows: Found; readonly all: boolean };

/** At most this many groups of figures side by side in one answer. */
const MOST_GROUPS = 4;

/** What a message asks of pay: its own groups, and beside them those of a second question about pay. */
export const questionsOf = (slots: Slots, second?: Intent['second']): readonly PayQuestion[] =>
  [...toQuestions(slots), ...(second?.topic === 'salary.range' ? toQuestions(second.slots) : [])].slice(0, MOST_GROUPS);

/** Each country with each level that was named; the United States where no country was. */
export const toQuestions = (slots: Slots): readonly PayQuestion[] => {
  const countries = toList(slots.country);
  const levels = toList(slots.level);
  return (countries.length ? countries : ['US'])
    .flatMap((country) =>
      (levels.length ? levels : [undefined]).map((level) => ({
        country,
        ...(level && { level }),
        ...(slots.years !== undefined && { years: slots.years }),
      })),
    )
    .slice(0, MOST_GROUPS);
};

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

/** The rows by professional years that come from one kind of source. */
export const rowsOfKind = ({ rows }: PayGroup, kind: string, knowledge: Knowledge): readonly PayRow[] =>
  rows.main.filter(({ file }) => kindOf(knowledge, file.source) === kind);

/** The rows of the newest survey by professional years. */
export const newestSurvey = (group: PayGroup, knowledge: Knowledge): readonly PayRow[] => {
  const survey = rowsOfKind(group, 'survey', knowledge);
  return survey.filter(({ file }) => file === survey[0]?.file);
};

/** The same, or where there are none those of the survey by all years of coding. */
export const surveyRows = (group: PayGroup, knowledge: Knowledge): readonly PayRow[] => {
  const newest = newestSurvey(group, knowledge);
  return newest.length ? newest : group.rows.coding;
};

/** What the rows rest on, and every number of pay that an answer may tell of them. */
export const evidence = (
  groups: readonly PayGroup[],
): { readonly figures: readonly Figure[]; readonly sources: readonly string[] } => {
  const rows = groups.flatMap(({ rows: found }) => [...found.main, ...found.coding]);
  return {
    figures: rows.flatMap(({ file, row }) =>
      figuresOf({ file, row }, [
        row.p50,
        row.mean,
        ...(row.p10 !== null && row.p90 !== null ? [row.p10, row.p90] : []),
        row.min,
        row.max,
      ]),
    ),
    sources: [...new Set(rows.map(({ file }) => file.source))],
  };
};

/** Numbers of a row, as figures. */
export const figuresOf = ({ file, row }: PayRow, values: readonly (number | null)[]): Figure[] =>
  values.flatMap((value) => (value === null ? [] : [{ value, unit: 'USD/year', source: file.source, date: row.date }]));

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
