import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';
import { allSkills } from '../walk.ts';

/**
 * Skills that could never be reached because each waits for the other. A skill is reachable when all its
 * prerequisites are, and one of every `anyOf` list; whatever is never reached is part of a circle or behind one.
 * Prerequisites that do not exist are told by another check and do not hold anybody up here.
 */
export const findPrerequisiteCycles = (folder: Folder): readonly Problem[] => {
  const skills = allSkills(folder);
  const known = new Map(skills.map(({ skill }) => [skill.id, skill]));
  const reached = new Set<string>();
  const open = (id: string): boolean => reached.has(id) || !known.has(id);
  let before = -1;
  while (reached.size > before) {
    before = reached.size;
    for (const { skill } of skills) {
      if (skill.prerequisites.every(open) && skill.anyOf.every((list) => list.some(open))) reached.add(skill.id);
    }
  }
  return skills
    .filter(({ skill }) => !reached.has(skill.id))
    .map(({ file, at, skill }) => ({
      file,
      field: `skills[${at}].prerequisites`,
      message: `"${skill.id}" waits for itself: ${circle(skill.id, known, open).join(' -> ')}; take one of these out`,
    }));
};

type Known = ReadonlyMap<string, { readonly prerequisites: readonly string[]; readonly anyOf: readonly string[][] }>;

/** Follows the first unreachable prerequisite until one comes up twice. */
const circle = (from: string, known: Known, open: (id: string) => boolean): readonly string[] => {
  const way: string[] = [];
  let at: string | undefined = from;
  while (at !== undefined && !way.includes(at)) {
    way.push(at);
    const skill = known.get(at);
    at = [...(skill?.prerequisites ?? []), ...(skill?.anyOf.flat() ?? [])].find((id) => !open(id));
  }
  return at === undefined ? way : [...way, at];
};
