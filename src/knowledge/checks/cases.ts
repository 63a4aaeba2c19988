import type { Folder } from '../folder.ts';
import type { Problem } from '../problem.ts';

/** Cases of one topic with the same id or with a phrase in common (a term is looked for apart), and ranges of numbers that run backwards or wide. */
export const findUnclearCases = (folder: Folder): readonly Problem[] =>
  [...folder.topics, ...folder.roles.flatMap(({ topics }) => topics)].flatMap(({ file, data: { cases = [] } }) => {
    const ids = cases.map(({ id }, at) => ({ field: `cases[${at}].id`, text: id }));
    const phrases = cases.flatMap(({ said, term }, at) =>
      said.map((text, which) => ({ field: `cases[${at}].said[${which}]`, text, term })),
    );
    return [
      ...findTwice(ids),
      ...findTwice(phrases.filter(({ term }) => !term)),
      ...findTwice(phrases.filter(({ term }) => term)),
      ...phrases.flatMap(({ field, text }) => (isRangeClear(text) ? [] : [{ field, message: RANGE }])),
    ].map((problem) => ({ file, ...problem }));
  });

type Written = { readonly field: string; readonly text: string };

const findTwice = (all: readonly Written[]): readonly Omit<Problem, 'file'>[] => {
  const first = new Map<string, string>();
  return all.flatMap(({ field, text }) => {
    const before = first.get(text);
    first.set(text, before ?? field);
    return before === undefined
      ? []
      : [{ field, message: `"${text}" is already in ${before}: keep it where it belongs` }];
  });
};

/** A range is told by its two numbers; most that one stands for are the ages of people. */
const isRangeClear = (phrase: string): boolean => {
  const [range, from, to] = /\b(\d+)-(\d+)\b/.exec(phrase) ?? [];
  return range === undefined || (Number(from) < Number(to) && Number(to) - Number(from) <= WIDEST);
};

const WIDEST = 100;
const RANGE = `write the smaller number first, and at most ${WIDEST} apart`;
