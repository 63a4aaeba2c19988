import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';

/** One way of asking that stands under two topics, or twice under one: only letters and digits count, where there are any. */
export const findDuplicateExamples = (folder: Folder): readonly Problem[] => {
  const first = new Map<string, string>();
  return [...folder.topics, ...folder.spoken].flatMap(({ file, data }) =>
    data.examples.flatMap((example, at) => {
      const key =
        example
          .toLowerCase()
          .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
          .trim() || example;
      const before = first.get(key);
      first.set(key, before ?? `${file} examples[${at}]`);
      if (before === undefined) return [];
      const message = `"${example}" is already in ${before}: keep it where it belongs`;
      return [{ file, field: `examples[${at}]`, message }];
    }),
  );
};
