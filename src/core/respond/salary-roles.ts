import type { Knowledge } from '../../knowledge/schema.ts';
import type { InboundBody } from '../message.ts';
import { countryName, inCountry, money } from '../wording.ts';
import { newestOfficial } from './other-roles.ts';
import type { Preface } from './preface.ts';
import { figuresOf } from './salary-find.ts';

/** Where the words name another role than back end: whose pay is not shown, and the nearest there is of it. */
export const otherRolePay = (
  body: InboundBody,
  country: string | undefined,
  knowledge: Knowledge,
): Preface | undefined => {
  const said = toWords(body.kind === 'message' || body.kind === 'command' ? (body.text ?? '') : '');
  const known = [...knowledge.roles.values()].find(({ about }) =>
    about.aliases.some((alias) => said.includes(toWords(alias))),
  );
  const name = known
    ? `${lowerFirst(known.about.name)}s`
    : OTHERS.find(({ words }) => words.some((one) => said.includes(one)))?.name;
  if (name === undefined) return undefined;
  const rows = newestOfficial(knowledge, known?.salary ?? []).flatMap((file) =>
    file.rows.map((row) => ({ file, row })),
  );
  const [nearest] = rows.filter(({ row }) => row.country === (country ?? 'US') && row.p50 !== null);
  if (!nearest) return { text: `I hold no pay for ${name}: what follows is back-end pay.`, figures: [] };
  const { file, row } = nearest;
  const group = lowerFirst(row.title.replace(`, ${countryName(row.country)}`, ''));
  return {
    text: `I hold no pay for ${name} alone. The official group nearest to them, ${group} in ${inCountry(row.country)}, has a median of ${money(row.p50 ?? 0)} a year (${knowledge.sources.get(file.source)?.label ?? file.source}, wages only). What follows is back-end pay.`,
    figures: figuresOf(nearest, [row.p50]),
    sources: [file.source],
  };
};

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Lower case, single spaces between words and around them. */
const toWords = (text: string): string => {
  let words = ' ';
  for (const letter of text.slice(0, LONGEST).toLowerCase()) {
    const isLetter = letter >= 'a' && letter <= 'z';
    if (isLetter || !words.endsWith(' ')) words += isLetter ? letter : ' ';
  }
  return `${words.trimEnd()} `;
};

/** A role is named in a question, not in a paste. */
const LONGEST = 300;

const OTHERS: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  ['DevOps engineers', 'devops', 'dev ops'],
  ['site reliability engineers', 'sre', 'sres', 'site reliability'],
  ['platform engineers', 'platform engineer', 'platform engineers'],
  ['cloud engineers', 'cloud engineer', 'cloud engineers', 'cloud architect', 'cloud architects'],
  ['data engineers', 'data engineer', 'data engineers', 'data engineering'],
  ['data scientists', 'data scientist', 'data scientists', 'data science'],
  ['data analysts', 'data analyst', 'data analysts'],
  ['machine learning engineers', 'machine learning', 'ml engineer', 'ml engineers', 'ai engineer', 'ai engineers'],
  ['mobile developers', 'mobile developer', 'mobile developers', 'mobile dev', 'mobile devs', 'ios', 'android'],
  ['full-stack developers', 'full stack', 'fullstack'],
  ['testers', 'qa', 'tester', 'testers', 'sdet'],
  ['security engineers', 'security engineer', 'security engineers', 'cybersecurity', 'cyber security', 'pentester'],
  ['system administrators', 'sysadmin', 'sysadmins', 'system administrator', 'system administrators'],
  ['database administrators', 'dba', 'dbas', 'database administrator', 'database administrators'],
  ['embedded developers', 'embedded'],
  ['game developers', 'game developer', 'game developers', 'game dev', 'game devs'],
  ['designers', 'designer', 'designers', 'ux'],
  ['product managers', 'product manager', 'product managers'],
  ['project managers', 'project manager', 'project managers', 'scrum master', 'scrum masters'],
  ['engineering managers', 'engineering manager', 'engineering managers'],
].map(([name = '', ...words]) => ({ name, words: words.map((one) => ` ${one} `) }));
