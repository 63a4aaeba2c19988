import type { Outside } from '../../../core/said.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';

/** What of another matter can be answered after all: a number that chooses nothing, and trouble with a machine. */
export const readOutside = (tokens: readonly Token[]): Outside | undefined => {
  const [first, second] = tokens;
  if (first !== undefined && second === undefined && NUMBER.test(first.word))
    return { kind: 'number', number: Number(first.word) };
  return tokens.some(({ word }) => OF_MACHINES.has(word)) ? { kind: 'machine' } : undefined;
};

const NUMBER = /^\d{1,6}$/;
const OF_MACHINES = wordSet(
  `error errors exception exceptions traceback stacktrace segfault nullpointerexception typeerror syntaxerror install installs
  installing installed uninstall reinstall compile compiles compiling compiler crashes crashing localhost stderr recognized
  recognised undefined`,
);
