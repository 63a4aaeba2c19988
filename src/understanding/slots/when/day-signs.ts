import { wordSet } from '../../text/word-set.ts';

/** `until june`: what follows is an end. */
export const UNTIL = wordSet('until till til');

/** What `25th` ends in. */
export const ORDINAL_ENDINGS = wordSet('st nd rd th');
