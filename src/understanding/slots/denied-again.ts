import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';

type Name = Hit<{ readonly id: string }>;

/**
 * `I did python, sorry, not python, javascript`: by its place each name that was a slip, said again to take it back, with the
 * place of the one that was meant.
 */
export const readDeniedAgain = (tokens: readonly Token[], names: readonly Name[]): ReadonlyMap<number, number> =>
  new Map(
    names.flatMap(({ value, from }, at) => {
      const first = names.findIndex((name) => name.value.id === value.id);
      const meant = names[at + 1];
      const isOther = first < at && meant !== undefined && meant.value.id !== value.id;
      const before = tokens.slice(Math.max(0, from - 1 - NEAR), from - 1);
      const isDenied = tokens[from - 1]?.word === 'not' && before.some(({ word }) => SLIPPING.has(word));
      return isOther && isDenied
        ? ([
            [first, at + 1],
            [at, at + 1],
          ] as const)
        : [];
    }),
  );
const NEAR = 3;
const SLIPPING = wordSet('sorry wait oops no actually mean meant');
