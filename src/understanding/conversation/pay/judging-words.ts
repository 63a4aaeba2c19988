import { wordSet } from '../../text/word-set.ts';

/** How a sum may be judged: `is 50k fair?` */
export const JUDGING = wordSet('good ok okay fair low high little enough decent bad normal');
