import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import type { Token } from '../tokens/tokens.ts';
import { OWN } from './own-words.ts';

/**
 * `hold this up to my record: Senior Java Engineer, Hamburg - Spring Boot - Kubernetes`, `worth replying to this? "Go developer:
 * gRPC, Kafka, AWS"`: behind words that point at it stand a job's title and the skills that go with it, and nothing of oneself.
 */
export const isHeldUp = (tokens: readonly Token[], skills: readonly Pick<Hit<unknown>, 'from'>[]): boolean => {
  const title = tokens.findIndex((_, at) => at > 0 && isTitle(tokens, at));
  if (title < 0) return false;
  const opening = tokens.slice(0, title);
  const rest = tokens.slice(title);
  return (
    opening.some(({ word }) => POINTING.has(word)) &&
    !opening.some(({ word }) => OF_ONESELF.has(word)) &&
    !rest.some(({ word, gap }, at) => OWN.has(word) || (at > 0 && gap === '?')) &&
    skills.filter(({ from }) => from >= title).length >= LEAST
  );
};
const LEAST = 3;
const POINTING = wordSet('this these here one it');
const OF_ONESELF = wordSet('cv resume profile linkedin summary bio myself');

/** A clause of a few words, opened by a line, a colon, a question or a quotation mark, that ends with what somebody works as. */
const isTitle = (tokens: readonly Token[], at: number): boolean => {
  if (!OPENS.has(tokens[at]?.gap ?? '') && tokens[at - 1]?.gap !== '"') return false;
  const end = tokens.findIndex(({ gap }, next) => next > at && ENDS.has(gap));
  const words = tokens.slice(at, end < 0 ? at : end);
  return words.length <= LONGEST && words.some(({ word }) => JOBS.has(word));
};
const LONGEST = 7;
const OPENS: ReadonlySet<string> = new Set(['\n', ':', '?', '!', '.', '"']);
const ENDS: ReadonlySet<string> = new Set(['\n', ':', ',', '.', ';', '(', '|', '•']);

/** What a title calls those it looks for. */
export const JOBS = wordSet('engineer developer dev programmer');
