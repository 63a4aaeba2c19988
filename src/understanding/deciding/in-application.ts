import type { Intent } from '../../core/intent.ts';
import { wordSet } from '../text/word-set.ts';
import type { Token } from '../tokens/tokens.ts';

/** `what should I write about Kubernetes in my application`: what is asked of a skill is how to write of it, and not what it is. */
export const withApplication = (intent: Intent, tokens: readonly Token[]): Intent =>
  intent.topic.startsWith('skill.') && intent.aspect !== 'sources' && isOfApplication(tokens)
    ? { ...intent, topic: 'job.resume', aspect: 'answer' }
    : intent;

const isOfApplication = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => WRITING.has(word)) &&
  tokens.some(({ word }, at) => APPLICATIONS.has(word) && tokens[at - 1]?.word === 'my');
const WRITING = wordSet('write put say mention list claim add include');
const APPLICATIONS = wordSet('application applications');
