import type { Intent } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Topic } from '../../../core/topic.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { made } from './made.ts';

/**
 * `look again`, `check again now`, `once more` where something was told after a question about one's own way: it is asked
 * again, of the record as it stands by now and with the particulars it had.
 */
export const readAgain = (words: readonly Token[], { intent, before }: Turn): Intent | undefined => {
  const isAgain =
    words.some(({ word }, at) => AGAIN.has(word) || (word === 'more' && words[at - 1]?.word === 'once')) &&
    words.every(({ word }) => AGAIN.has(word) || AROUND.has(word));
  return isAgain && TELLING.has(intent.topic) && before !== undefined && ASKED.has(before.topic)
    ? made(before.topic, 'answer', before.slots)
    : undefined;
};
const TELLING: ReadonlySet<Topic> = new Set(['progress.set', 'settings']);
const ASKED: ReadonlySet<Topic> = new Set(['gap', 'next', 'plan', 'progress.show']);
const AGAIN = wordSet('again anew afresh recheck rerun recount recalculate recompute refresh redo repeat reassess');
const AROUND = wordSet(
  'look check do try run count see show tell ask calculate it that this them the same question me once more now then and so one time with over can could you please my list',
);
