import type { Folder } from './folder.ts';
import { allFiles, toSpots } from './walk.ts';

/** Where one fact of the guides ended up. */
export type Covered =
  | { readonly kind: 'carried'; readonly fact: string; readonly files: readonly string[] }
  | { readonly kind: 'left out'; readonly fact: string; readonly reason: string }
  | { readonly kind: 'missing'; readonly fact: string };

/** For each fact: the files that carry it, or the reason it was left out, or that it is missing. */
export const coverFacts = (folder: Folder, facts: readonly string[]): readonly Covered[] => {
  const carried = toCarried(folder);
  const reasons = new Map(
    folder.leftOut.data.leftOut.flatMap(({ facts, reason }) => facts.map((fact) => [fact, reason])),
  );
  return facts.map((fact): Covered => {
    const files = carried.get(fact);
    if (files !== undefined) return { kind: 'carried', fact, files: [...files] };
    const reason = reasons.get(fact);
    return reason === undefined ? { kind: 'missing', fact } : { kind: 'left out', fact, reason };
  });
};

/** Fact ids that a file names and the guides do not have. */
export const findInventedFacts = (folder: Folder, facts: readonly string[]): readonly string[] => {
  const known = new Set(facts);
  return [...toCarried(folder)]
    .filter(([fact]) => !known.has(fact))
    .map(([fact, files]) => `${fact} (${[...files].join(', ')})`);
};

/** For each contradiction of the guides: whether a disagreement with its id shows it. */
export const coverContradictions = (
  folder: Folder,
  ids: readonly string[],
): readonly { readonly id: string; readonly files: readonly string[] }[] =>
  ids.map((id) => ({
    id,
    files: folder.topics
      .filter(({ data }) => data.disagreements.some((disagreement) => disagreement.id === id))
      .map(({ file }) => file),
  }));

const toCarried = (folder: Folder): ReadonlyMap<string, ReadonlySet<string>> => {
  const carried = new Map<string, Set<string>>();
  const spots = allFiles(folder)
    .filter(({ file }) => file !== folder.leftOut.file)
    .flatMap(toSpots);
  for (const { file, owner, text } of spots) {
    if (owner !== 'facts') continue;
    const files = carried.get(text) ?? new Set();
    carried.set(text, files.add(file));
  }
  return carried;
};
