import type { Folder } from '../folder.ts';
import { type Problem, toField } from '../problem.ts';
import { allFiles, toSpots } from '../walk.ts';

/** As many words in a row as may not be the guide's own. */
const RUN = 8;

export type Guide = { readonly name: string; readonly text: string };

/** Texts that share eight words in a row, or more, with a guide: everything here is in our own words. */
export const findSharedRuns = (folder: Folder, guides: readonly Guide[]): readonly Problem[] => {
  const runs = new Map(guides.flatMap(({ name, text }) => toRuns(text).map((run) => [run, name])));
  return allFiles(folder)
    .flatMap(toSpots)
    .flatMap(({ file, path, text }) => {
      const shared = toRuns(text).find((run) => runs.has(run));
      if (shared === undefined) return [];
      const message = `"${shared} ..." stands word for word in ${runs.get(shared)}: say it in our own words`;
      return [{ file, field: toField(path), message }];
    });
};

const toRuns = (text: string): readonly string[] => {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
};
