import { withoutConsequences } from './checks/consequences.ts';
import { findDeadLinks } from './checks/dead-links.ts';
import { findDuplicateIds } from './checks/duplicate-ids.ts';
import { findPrerequisiteCycles } from './checks/prerequisite-cycles.ts';
import { findUnknownIds } from './checks/unknown-ids.ts';
import type { Folder, RoleFolder } from './folder.ts';
import { type Problem, toError } from './problem.ts';
import { readFolder } from './read-folder.ts';
import type { LoadedKnowledge, Role } from './schema.ts';
import { toStatement } from './to-statement.ts';

/**
 * The knowledge folder, read and checked at once. Throws one `RungError` with code `knowledge` that names file,
 * field and fix of every problem. Files that are not there yet count as empty: `npm run knowledge:check` tells of them.
 */
export const loadKnowledge = (dir: string): LoadedKnowledge => {
  const { folder, problems } = readFolder(dir);
  const checked = QUICK_CHECKS.flatMap((check) => check(folder));
  const found = [...problems, ...withoutConsequences(problems, checked)];
  if (found.length > 0) throw toError(found);
  return toKnowledge(folder);
};

/** What is checked at every start; the command checks more. */
export const QUICK_CHECKS: readonly ((folder: Folder) => readonly Problem[])[] = [
  findDuplicateIds,
  findUnknownIds,
  findPrerequisiteCycles,
  findDeadLinks,
];

const toKnowledge = (folder: Folder): LoadedKnowledge => ({
  sources: byId(folder.sources.data),
  topics: byId(folder.topics.map(({ data }) => data)),
  examples: [
    ...[...folder.topics, ...folder.spoken].flatMap(({ data }) =>
      data.examples.map((text) => ({ topic: data.id, text })),
    ),
    ...folder.followUps.flatMap(({ data }) => data.followUps),
  ],
  statements: folder.statuses.flatMap(({ data }) => data.sentences.map(toStatement)),
  salary: folder.salary.map(({ data }) => data),
  payTables: folder.payTables.map(({ data }) => data),
  skills: byId(folder.skills.flatMap(({ data }) => data.skills)),
  categories: folder.skills.map(({ data }) => ({ id: data.category, title: data.title })),
  roadmap: folder.roadmap.data,
  comparisons: folder.comparisons.data.comparisons,
  levels: folder.levels.data,
  certifications: folder.certifications.data,
  programs: folder.programs.data,
  resources: folder.resources.data,
  adverts: folder.adverts.data,
  interview: folder.interview.flatMap(({ data }) => data.questions),
  quiz: folder.quiz.data,
  roles: new Map(folder.roles.map((role) => [role.about.data.id, toRole(role)])),
});

const toRole = ({ about, topics, skills, salary }: RoleFolder): Role => ({
  about: about.data,
  topics: byId(topics.map(({ data }) => data)),
  skills: byId(skills.flatMap(({ data }) => data.skills)),
  salary: salary.map(({ data }) => data),
});

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
