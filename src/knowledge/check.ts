import { findUnclearCases } from './checks/cases.ts';
import { allSaid } from './checks/claims.ts';
import { withoutConsequences } from './checks/consequences.ts';
import { findDuplicateExamples, findDuplicateFollowUps, findDuplicateStatuses } from './checks/duplicate-examples.ts';
import { findUncoveredFigures } from './checks/figures-of-texts.ts';
import { findMissingParts } from './checks/missing-parts.ts';
import { findUnpublishedPay } from './checks/pay-figures.ts';
import { findWrongSchemaLinks } from './checks/schema-links.ts';
import { findSharedRuns, type Guide } from './checks/shared-runs.ts';
import { findStaleReviews } from './checks/stale-reviews.ts';
import type { Folder } from './folder.ts';
import { QUICK_CHECKS } from './load.ts';
import type { Problem } from './problem.ts';
import { readFolder } from './read-folder.ts';

export type Counts = Readonly<Record<string, number>>;

/** Everything that can be said of a knowledge folder: all problems, and how much it holds. */
export const checkKnowledge = (
  dir: string,
  today: string,
  guides: readonly Guide[],
): { readonly problems: readonly Problem[]; readonly counts: Counts } => {
  const { folder, problems } = readFolder(dir);
  const found = [
    ...QUICK_CHECKS.flatMap((check) => check(folder)),
    ...THOROUGH_CHECKS.flatMap((check) => check(folder)),
    ...findStaleReviews(folder, today),
    ...findSharedRuns(folder, guides),
  ];
  return { problems: [...problems, ...withoutConsequences(problems, found)], counts: count(folder) };
};

const THOROUGH_CHECKS: readonly ((folder: Folder) => readonly Problem[])[] = [
  findUncoveredFigures,
  findUnpublishedPay,
  findDuplicateExamples,
  findDuplicateFollowUps,
  findDuplicateStatuses,
  findUnclearCases,
  findMissingParts,
  findWrongSchemaLinks,
];

const count = (folder: Folder): Counts => {
  const said = allSaid(folder);
  const total = (lists: readonly (readonly unknown[])[]): number => lists.reduce((sum, list) => sum + list.length, 0);
  return {
    topics: folder.topics.length + folder.spoken.length,
    claims: said.length,
    cases: total(folder.topics.map(({ data }) => data.cases ?? [])),
    figures: total(said.map(({ figures }) => figures)),
    'pay rows': total(folder.salary.map(({ data }) => data.rows)),
    sources: folder.sources.data.length,
    disagreements: total(folder.topics.map(({ data }) => data.disagreements)),
    examples: total([...folder.topics, ...folder.spoken].map(({ data }) => data.examples)),
    'follow-ups': total(folder.followUps.map(({ data }) => data.followUps)),
    'status sentences': total(folder.statuses.map(({ data }) => data.sentences)),
    skills: total(folder.skills.map(({ data }) => data.skills)),
    comparisons: folder.comparisons.data.comparisons.length,
    'interview questions': total(folder.interview.map(({ data }) => data.questions)),
    certifications: folder.certifications.data.certifications.length,
    programmes: folder.programs.data.programs.length,
    resources: folder.resources.data.resources.length,
    'advert phrases': folder.adverts.data.phrases.length,
  };
};
