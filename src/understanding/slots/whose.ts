import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';

/**
 * `my wife learned kubernetes`, `our team is strong in Go`, `she knows python`: whether what stands at a token is said of
 * somebody else, by the last of the words before it in its sentence that says of whom anything is said.
 */
export const isOfOthers = (tokens: readonly Token[], at: number): boolean => {
  const { sentence } = tokens[at] ?? {};
  for (let i = at - 1; i >= 0 && tokens[i]?.sentence === sentence; i--) {
    const word = tokens[i]?.word ?? '';
    if (SELF.has(word)) return false;
    if (PRONOUNS.has(word) || (PEOPLE.has(word) && isSomebodys(tokens, i))) return true;
  }
  return false;
};

/** `my wife`, `our whole team`, `everyone`. */
const isSomebodys = (tokens: readonly Token[], at: number): boolean =>
  EVERYBODY.has(tokens[at]?.word ?? '') || tokens.slice(Math.max(0, at - 2), at).some(({ word }) => OWNERS.has(word));

const SELF = wordSet('i me we us myself');
const PRONOUNS = wordSet('he she');
const EVERYBODY = wordSet('everyone everybody somebody someone');
const OWNERS = wordSet('my our his her their your');
const PEOPLE = wordSet(`
  wife husband partner girlfriend boyfriend brother sister mother father mom mum dad son daughter kid kids child children cousin uncle aunt
  nephew niece friend friends mate buddy roommate flatmate neighbour neighbor colleague colleagues coworker coworkers boss manager team
  teammate teammates people staff employees mentee mentees student students intern report reports wifes everyone everybody somebody someone
`);
