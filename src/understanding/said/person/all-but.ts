import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';

/** `remove everything except git`, `delete all my skills but git`: all on the record is to go but what is named. */
export const isAllBut = (tokens: readonly Token[]): boolean => {
  const words = tokens.map(({ word }) => word);
  const remove = words.findIndex((word) => REMOVING.has(word));
  const all = words.findIndex((word, at) => at > remove && ALL.has(word));
  return (
    remove >= 0 &&
    all > remove &&
    all - remove <= NEAR &&
    !words.slice(0, remove).some((word) => DENYING.has(word)) &&
    words.slice(all + 1, all + 1 + FAR).some((word) => EXCEPTING.has(word))
  );
};

const NEAR = 3;
const FAR = 6;
const REMOVING = wordSet('remove delete drop clear erase untick unmark forget wipe');
const ALL = wordSet('everything all anything');
const EXCEPTING = wordSet('except but besides excluding save apart');
const DENYING = wordSet('not never');
