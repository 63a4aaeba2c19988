import type { Folder } from '../folder.ts';
import { toSchemaLink } from '../json-schemas.ts';
import type { Problem } from '../problem.ts';
import { allFiles } from '../walk.ts';

/** Files that do not name their schema, so that no editor helps with them. */
export const findWrongSchemaLinks = (folder: Folder): readonly Problem[] =>
  allFiles(folder)
    .filter(({ file }) => file !== folder.sources.file && file !== folder.leftOut.file)
    .flatMap(({ file, data }) => {
      const link = toSchemaLink(file, textAt(data, 'id'));
      if (textAt(data, '$schema') === link) return [];
      return [{ file, field: '$schema', message: `write "${link}", so that editors can help` }];
    });

const textAt = (data: unknown, key: string): string | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const value = Object.entries(data).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
};
