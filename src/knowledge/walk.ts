import type { Filed, Folder } from './folder.ts';
import type { Skill } from './schema.ts';

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
  ...folder.payTables,
  ...folder.skills,
  ...folder.interview,
  folder.roadmap,
  folder.comparisons,
  folder.levels,
  folder.certifications,
  folder.programs,
  folder.resources,
  folder.adverts,
  folder.quiz,
  ...folder.followUps,
  ...folder.statuses,
  folder.leftOut,
  ...folder.roles.flatMap(({ about, topics, skills, salary }) => [about, ...topics, ...skills, ...salary]),
];

/** Every skill with its place, those of other roles included. */
export const allSkills = (
  folder: Folder,
): readonly { readonly file: string; readonly at: number; readonly skill: Skill }[] =>
  [...folder.skills, ...folder.roles.flatMap(({ skills }) => skills)].flatMap(({ file, data }) =>
    data.skills.map((skill, at) => ({ file, at, skill })),
  );

/** Every text of a file, with where it stands. */
export const toSpots = ({ file, data }: Filed<unknown>): readonly Spot[] => {
  const spots: Spot[] = [];
  visitTexts(data, (owner, text, path) => spots.push({ file, path: [...path], owner, text }));
  return spots;
};

/** `path` changes with the next text: copy it to keep it. */
type Visitor = (owner: string, text: string, path: readonly PropertyKey[]) => void;

/** Visits every text below a value, without a list of them: quick enough for every start. */
export const visitTexts = (value: unknown, visitor: Visitor, owner = '', path: PropertyKey[] = []): void => {
  if (typeof value === 'string') {
    visitor(owner, value, path);
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) visitAt(at, item, visitor, owner, path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) visitAt(key, item, visitor, key, path);
  }
};

const visitAt = (at: PropertyKey, item: unknown, visitor: Visitor, owner: string, path: PropertyKey[]): void => {
  path.push(at);
  visitTexts(item, visitor, owner, path);
  path.pop();
};
