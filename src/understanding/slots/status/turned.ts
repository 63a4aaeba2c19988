import type { SkillStatus } from '../../../core/intent.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, type Hit, spread } from '../../tokens/phrases.ts';
import { isBreak, isClauseEnd, type Token } from '../../tokens/tokens.ts';

/**
 * `I give up on docker`, `docker I give up`, `docker forget it`, `started docker yesterday but gave up`, `I come back to java`, `ok I'll start docker`: what a
 * skill is turned to, whatever it was before. Of `I never give up on docker` nothing is said (`unsaid`); undefined where nobody turns, or asks whether to.
 */
export const readTurned = (
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): SkillStatus | 'unsaid' | undefined => {
  const turn = TURNS.all(tokens).find((hit) => isBefore(tokens, hit, from) || isBehind(tokens, hit, to));
  const before = turn === undefined ? [] : tokens.slice(Math.max(0, turn.from - NEAR), turn.from);
  if (tokens.slice(to).some(({ word }) => SOME_DAY.has(word))) return undefined;
  if (before.some(({ word }) => WONDERING.has(word))) return undefined;
  return before.some(({ word }) => DENYING.has(word)) ? 'unsaid' : turn?.value;
};

const isBefore = (tokens: readonly Token[], { to, value }: Hit<SkillStatus>, name: number): boolean =>
  to <= name &&
  value !== 'none' &&
  tokens.slice(to, name + 1).every((token, at) => !isBreak(token) && (to + at === name || ON.has(token.word)));

const isBehind = (tokens: readonly Token[], { from, to, value }: Hit<SkillStatus>, name: number): boolean =>
  (value === 'skipped' ? from > name : value === 'none' && from === name) &&
  isClauseEnd(tokens[to]) &&
  tokens.slice(name, from).every((token) => !isBreak(token) && SELF.has(token.word));

/** `I'll start docker next month`: not begun. */
const SOME_DAY = wordSet('next tomorrow after when once later soon someday if in');
const NEAR = 3;
const ON = wordSet('on with the learning studying');
const SELF = wordSet(
  'i we am have now just but then and so yesterday today soon quickly already later last week month recently',
);
const DENYING = wordSet('not never');
const WONDERING = wordSet('should can could would if whether how when why to');
const TURNS = createPhrases<SkillStatus>(
  spread<SkillStatus>({
    'give up|gave up|giving up|given up': 'skipped',
    'come back to|came back to|coming back to|return to|returned to|returning to|restart|restarted|restarting|resume|resumed|resuming|i will start|ill start|i will begin|ill begin|i am going to start|i am starting|going to start|gonna start|let me start|let us start|i will take up|i will pick up':
      'learning',
    'forget it|forget that|scratch it|scratch that|strike it|strike that|take it off|take it off again': 'none',
  }),
);
