import type { Knowledge } from '../../../knowledge/schema.ts';
import type { ListItem, ReplyBlock } from '../../message.ts';
import { count, joinWords } from '../../wording.ts';

/** Something well known that no skill stands for, and what is said of it. */
export type Other = { readonly name: string; readonly says: string; readonly sources: readonly string[] };

/** Those of these names, in the order of the folder. */
export const othersCalled = (called: readonly string[], { topics }: Knowledge): readonly Other[] =>
  [...topics.values()].flatMap(({ others = [] }) =>
    others.flatMap(({ names, says, sources }) => {
      const name = names.find((one) => called.includes(one));
      return name === undefined ? [] : [{ name, says, sources }];
    }),
  );

export const otherItem = ({ name, says }: Other): ListItem => ({ title: name, text: says });

/** What is said of them, straight. */
export const saidOfOthers = ([first, ...rest]: readonly Other[]): ReplyBlock[] =>
  first
    ? [
        { kind: 'lead', text: `${first.name}: ${first.says}` },
        ...(rest.length ? [{ kind: 'list' as const, items: rest.map(otherItem) }] : []),
      ]
    : [];

/** That there is no more to be had on them. */
export const noCardOn = (others: readonly Other[], { skills }: Knowledge): string =>
  `${joinWords(others.map(({ name }) => name))} ${others.length > 1 ? 'are' : 'is'} not among the ${count(skills.size, 'skill')} I know up close.`;
