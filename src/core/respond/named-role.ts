import type { InboundBody } from '../message.ts';
import { textOf } from './words.ts';

/** A role that the knowledge folder has nothing of its own on: what people in it are called, and what names it, as `toWords` has it. */
export type NamedRole = { readonly name: string; readonly words: readonly string[] };

export const roleNamed = (body: InboundBody): NamedRole | undefined => {
  const said = plainWordsOf(body);
  return ROLES.find(({ words }) => words.some((name) => said.includes(name)));
};

/** What was said, as `toWords` has it; of a button nothing. */
export const plainWordsOf = (body: InboundBody): string => toWords(textOf({ inbound: { body } }));

/** Lower case, single spaces between words and around them. */
export const toWords = (text: string): string => {
  let words = ' ';
  for (const letter of text.slice(0, LONGEST).toLowerCase()) {
    const isLetter = letter >= 'a' && letter <= 'z';
    if (isLetter || !words.endsWith(' ')) words += isLetter ? letter : ' ';
  }
  return `${words.trimEnd()} `;
};

/** A role is named in a question, not in a paste. */
const LONGEST = 300;

const ROLES: readonly NamedRole[] = [
  ['DevOps engineers', 'devops', 'dev ops'],
  ['site reliability engineers', 'sre', 'sres', 'site reliability'],
  ['platform engineers', 'platform engineer', 'platform engineers'],
  ['cloud engineers', 'cloud engineer', 'cloud engineers', 'cloud architect', 'cloud architects'],
  ['data engineers', 'data engineer', 'data engineers', 'data engineering'],
  ['data scientists', 'data scientist', 'data scientists', 'data science'],
  ['data analysts', 'data analyst', 'data analysts'],
  ['machine learning engineers', 'machine learning', 'ml engineer', 'ml engineers', 'ai engineer', 'ai engineers'],
  ['mobile developers', 'mobile', 'ios', 'android'],
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
].map(([name = '', ...words]) => ({ name, words: words.map(toWords) }));
