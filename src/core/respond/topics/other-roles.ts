import type { Knowledge, Role, SalaryFile } from '../../../knowledge/schema.ts';
import type { Figure, ReplyBlock } from '../../message.ts';
import { byText, money } from '../../wording.ts';
import type { Context, Extra } from '../answer.ts';

/** At most this many differences in a first answer. */
const MOST_DIFFERENCES = 3;

/** The other roles of the knowledge folder beside back end: how each differs, and what official statistics say of pay. */
export const otherRolesExtra = ({ knowledge }: Context): Extra | undefined => {
  const roles = [...knowledge.roles.values()];
  if (!roles.length) return undefined;
  const pay = [knowledge.salary, ...roles.map((role) => role.salary)].flatMap((files) =>
    newestOfficial(knowledge, files),
  );
  const differences = roles.flatMap((role) => role.about.differs.slice(0, MOST_DIFFERENCES));
  return {
    blocks: [...roles.flatMap(differencesOf), ...payTable(pay, knowledge)],
    sources: [...differences.flatMap((claim) => claim.sources), ...pay.map((file) => file.source)],
    figures: [...differences.flatMap((claim) => claim.figures ?? []), ...pay.flatMap(medians)],
  };
};

const differencesOf = ({ about }: Role): ReplyBlock[] => [
  { kind: 'heading', text: `${about.name} beside back-end engineer` },
  { kind: 'list', items: about.differs.slice(0, MOST_DIFFERENCES).map(({ text }) => ({ text })) },
];

/** Of these files the newest of official statistics. */
export const newestOfficial = (knowledge: Knowledge, files: readonly SalaryFile[]): readonly SalaryFile[] =>
  files
    .filter((file) => knowledge.sources.get(file.source)?.kind === 'official statistics')
    .toSorted((a, b) => byText(b.rows[0]?.date ?? '', a.rows[0]?.date ?? ''))
    .slice(0, 1);

const payTable = (files: readonly SalaryFile[], knowledge: Knowledge): ReplyBlock[] =>
  files.length
    ? [
        {
          kind: 'table',
          caption: 'Official groups nearest to the roles: wages only, in US dollars a year',
          columns: ['Group', 'Median', 'Source'],
          rows: files.flatMap((file) =>
            file.rows.map((row) => [
              row.title,
              row.p50 === null ? '–' : money(row.p50),
              knowledge.sources.get(file.source)?.label ?? file.source,
            ]),
          ),
        },
      ]
    : [];

const medians = (file: SalaryFile): Figure[] =>
  file.rows.flatMap((row) =>
    row.p50 === null ? [] : [{ value: row.p50, unit: 'USD/year', source: file.source, date: row.date }],
  );
