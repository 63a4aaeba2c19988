import { toPlainWords } from '../../../core/plain-words.ts';

/** The role named that is none of back end and has no page of its own. */
export const readRole = (text: string): string | undefined => {
  const said = toPlainWords(text);
  return ROLES.find(({ words }) => words.some((word) => said.includes(word)))?.name;
};

/** Roles of the knowledge folder, by id. */
export type KnownRoles = ReadonlyMap<string, { readonly about: { readonly aliases: readonly string[] } }>;

/** Finds the role of the knowledge folder that is named. */
export const createKnownRoleReader = (roles: KnownRoles) => {
  const named = [...roles].map(([id, { about }]) => ({ id, words: about.aliases.map(toPlainWords) }));
  return ({ text }: { readonly text: string }): string | undefined => {
    const said = toPlainWords(text);
    return named.find(({ words }) => words.some((name) => said.includes(name)))?.id;
  };
};

/** What people in it are called, and what names it. */
const ROLES = [
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
].map(([name = '', ...words]) => ({ name, words: words.map(toPlainWords) }));
