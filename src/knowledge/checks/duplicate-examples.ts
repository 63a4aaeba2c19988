import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';

/** One way of asking that stands under two topics, or twice under one: only letters and digits count, where there are any. */
export const findDuplicateExamples = (folder: Folder): readonly Problem[] => {
  const first = new Map<string, string>();
  return [...folder.topics, ...folder.spoken].flatMap(({ file, data }) =>
    findTwice(file, 'examples', data.examples, first),
  );
};

/** One marked sentence that stands twice, whatever its marks. */
export const findDuplicateStatuses = ({ statuses }: Folder): readonly Problem[] => {
  const first = new Map<string, string>();
  return statuses.flatMap(({ file, data }) => findTwice(file, 'sentences', data.sentences, first));
};

/** One way of going on after a topic that stands twice. */
export const findDuplicateFollowUps = ({ followUps }: Folder): readonly Problem[] => {
  const first = new Map<string, string>();
  return followUps.flatMap(({ file, data }) =>
    findTwice(
      file,
      'followUps',
      data.followUps.map(({ after, text }) => `${after}: ${text}`),
      first,
    ),
  );
};

const findTwice = (
  file: string,
  list: string,
  texts: readonly string[],
  first: Map<string, string>,
): readonly Problem[] =>
  texts.flatMap((text, at) => {
    const key = toKey(text);
    const before = first.get(key);
    first.set(key, before ?? `${file} ${list}[${at}]`);
    if (before === undefined) return [];
    const message = `"${text}" is already in ${before}: keep it where it belongs`;
    return [{ file, field: `${list}[${at}]`, message }];
  });

const toKey = (text: string): string =>
  text
    .replace(/:[a-z]+\]/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim() || text;
