import type { Knowledge, PayTableFile } from '../../../knowledge/schema.ts';
import { type Slots, toList } from '../../intent.ts';
import type { Said } from '../../said.ts';
import { inCountry, joinWords, money, number } from '../../wording.ts';
import type { Preface } from './preface.ts';

type Row = PayTableFile['rows'][number];

/**
 * What those who use a technology were paid, as the newest survey that has most of those named says it: of one country, of
 * everybody there, and no proof of cause. Undefined where no technology is named that a survey has.
 */
export const technologyPay = (slots: Slots, { names = [] }: Said, knowledge: Knowledge): Preface | undefined => {
  const skills = toList(slots.skill);
  const asked = names.map((name) => name.toLowerCase());
  const isAsked = ({ skill, name }: Row) =>
    skill === undefined ? asked.includes(plain(name)) : skills.includes(skill) || asked.includes(plain(name));
  const [table] = knowledge.payTables
    .filter(({ by }) => by !== 'education')
    .map((file) => ({ file, rows: file.rows.filter(isAsked) }))
    .toSorted((a, b) => b.rows.length - a.rows.length || yearOf(b.file, knowledge) - yearOf(a.file, knowledge));
  const [first] = table?.rows ?? [];
  if (!table || !first) return undefined;
  const { file, rows } = table;
  const all = file.rows.find(({ name }) => name === EVERYBODY);
  const said = rows
    .toSorted((a, b) => b.p50 - a.p50)
    .map((row) => `${plain(row.name, false)} ${money(row.p50)} (n = ${number(row.n)})`);
  const source = knowledge.sources.get(file.source);
  const figures = [...rows, ...(all ? [all] : [])].map(({ p50 }) => ({
    value: p50,
    unit: 'USD/year',
    source: file.source,
    date: source?.date ?? null,
  }));
  return {
    text: `By technology I hold pay for ${inCountry(first.country)} alone: medians of back-end developers who use it, ${joinWords(said)}${all ? `; all of them ${money(all.p50)}` : ''} (${source?.label ?? file.source}). Most use several and years are not counted, so it is no proof that the technology pays.`,
    figures,
    sources: [file.source],
  };
};

const EVERYBODY = 'All of them';

/** "Java (language)" is Java. */
const plain = (name: string, lower = true): string => {
  const [word = name] = name.split(' (');
  return lower ? word.toLowerCase() : word;
};

const yearOf = ({ source }: PayTableFile, { sources }: Knowledge): number =>
  Number(sources.get(source)?.date?.slice(0, 4) ?? 0);
