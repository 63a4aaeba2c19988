import type { Problem } from '../problem.ts';

/**
 * Without what is missed only because the file that should hold it is not right itself: one wrong word in a topic would
 * otherwise be hundreds of problems, one for every place that points to it.
 */
export const withoutConsequences = (unread: readonly Problem[], found: readonly Problem[]): readonly Problem[] => {
  const names = [...new Set(unread.flatMap(({ file }) => toIds(file)))].map((id) => `"${id}"`);
  return found.filter(({ message }) => !names.some((name) => message.includes(name)));
};

/** `topics/salary/raise.json` holds `salary.raise`, `topics/personal/next.json` holds `next`. */
const toIds = (file: string): readonly string[] => {
  const [, group, name] = /^topics\/([^/]+)\/([^/]+)\.json$/.exec(file) ?? [];
  return group === undefined || name === undefined ? [] : [`${group}.${name}`, name];
};
