import type { Statement } from './schema.ts';
import { MARKS } from './schemas/statuses.ts';

/** `done with [docker:learned]` as its parts: words, and names with what is said of them. */
export const toStatement = (sentence: string): Statement =>
  sentence
    .split(MARKED)
    .filter((text) => text !== '')
    .map((text) => {
      const [, name, mark] = /^\[(.+):([a-z]+)\]$/.exec(text) ?? [];
      const said = MARKS.find((each) => each === mark);
      return name === undefined || said === undefined ? { text } : { text: name, said };
    });

const MARKED = /(\[[^[\]]+\])/;
