import type { Filed, Folder } from './folder.ts';

/** A text somewhere in a file. */
export type Spot = {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  /** The nearest property name: `sources` for `points[2].sources[0]`. */
  readonly owner: string;
  readonly text: string;
};

/** Every file of the folder, in a steady order. */
export const allFiles = (folder: Folder): readonly Filed<unknown>[] => [
  folder.sources,
  ...folder.topics,
  ...folder.spoken,
  ...folder.salary,
  ...folder.skills,
  ...folder.interview,
  folder.roadmap,
  folder.levels,
  folder.certifications,
  folder.programs,
  folder.resources,
  folder.adverts,
  folder.quiz,
  folder.leftOut,
];

/** Every text of a file, with where it stands. */
export const toSpots = ({ file, data }: Filed<unknown>): readonly Spot[] => {
  const spots: Spot[] = [];
  visit(data, [], '', (path, owner, text) => spots.push({ file, path, owner, text }));
  return spots;
};

type Visitor = (path: readonly PropertyKey[], owner: string, text: string) => void;

const visit = (value: unknown, path: readonly PropertyKey[], owner: string, visitor: Visitor): void => {
  if (typeof value === 'string') {
    visitor(path, owner, value);
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) visit(item, [...path, at], owner, visitor);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key], key, visitor);
  }
};
