import type { Said } from '../../core/said.ts';

/** Which of the skills on the record are asked for: "what did I skip?", "what am I in the middle of learning?". */
export const readStanding = (words: string): Said['standing'] =>
  SKIPPED.test(words) ? 'skipped' : LEARNING.test(words) ? 'learning' : undefined;

const SKIPPED =
  /\b(?:i|i['’]?ve|have) (?:skip|skipped|been skipping)\b|\b(?:as|am i|i am|i['’]?m) skipp(?:ed|ing)\b|\bskip(?:ped)? (?:list|ones|skills)\b/;
const LEARNING =
  /\b(?:am i|i am|i['’]?m)(?: still| currently| now| busy)? (?:learning|studying|with)\b|\bas learning\b|\b(?:in the middle|in progress)\b|\b(?:currently|still|marked) learning\b|\blearning list\b|\b(?:did i start|have i started)\b/;
