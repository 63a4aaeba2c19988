import type { SkillStatus } from '../../../core/intent.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';

/**
 * Which of the skills on the record are asked for: `what did I skip?`, `what am I in the middle of?`. Undefined where all
 * are; `what I have learned so far` is asked of the whole record, `what I marked as learned` of a part.
 */
export const readStanding = (tokens: readonly Token[]): SkillStatus | undefined => {
  if (tokens.some(({ word }) => BESIDE.has(word))) return undefined;
  const standing = (STANDINGS.all(tokens).find(({ from }) => !isDenied(tokens, from)) ?? readBare(tokens))?.value;
  return standing === 'learned' && tokens.some(({ word }) => SO_FAR.has(word)) ? undefined : standing;
};

/** `what have I ticked off so far` */
const SO_FAR = wordSet('far till until');

/** `and skipped?`: nothing else is said. */
const readBare = (tokens: readonly Token[]) => {
  const [said] = BARE.all(tokens);
  const isAlone = tokens.every(({ word }, at) => (said && at >= said.from && at < said.to) || AROUND.has(word));
  return isAlone ? said : undefined;
};
const AROUND = wordSet(
  'and the ones only just what is about then those or stuff things part parts bits skills topics items lot please show me my now also too how',
);
const BARE = createPhrases<SkillStatus>(
  spread<SkillStatus>({
    'skipped|left out': 'skipped',
    'learning|begun|started': 'learning',
    'learned|finished|completed|done': 'learned',
  }),
);

/** `not the learned ones` */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'not' || word === 'without');

/** `the finished ones as well as those still open` */
const BESIDE = wordSet('well open both');

const STANDINGS = createPhrases<SkillStatus>(
  spread<SkillStatus>({
    'i chose to skip|i decided to skip|i wished to skip|i skip|i would skip|i will skip|i wanted to skip|i skipped|i have skipped|have i skipped|did i skip|i am skipping|am i skipping|i have been skipping':
      'skipped',
    'i asked you to skip|i asked you to leave out|i ask you to skip|i ask you to leave out|i told you to skip|i told you to leave out|i tell you to skip|i tell you to leave out|i said to skip|i said to leave out|i asked to leave out|i leave out|i left out|did i leave out|have i left out|i have left out|i would leave out|i wanted to leave out|i crossed off|left out|skipped stuff|skipped things|skipped part':
      'skipped',
    'as skipped|as skip|me to skip|am i skipped|i am skipped|skip list|skipped list|skipped ones|skipped skills|my skips':
      'skipped',
    'i am learning|i am still learning|i am currently learning|am i learning|am i still learning|am i now learning':
      'learning',
    'i am studying|am i studying|am i still studying|am i currently studying|i am busy with|am i busy with': 'learning',
    'i am working on|i am still working on|am i working on|still working on|i am still on|still busy with': 'learning',
    'as learning|being learned|still learning|currently learning|marked learning|learning ones': 'learning',
    'as started|as in progress|in progress|in the middle|on the go|did i start|have i started': 'learning',
    'i already learned|i have already learned|have i already learned|did i already learn|already learned': 'learned',
    'not started|not even started|not even touched|i have not started|not begun|i have not begun|not touched|i have not touched|not yet touched|not yet started|never touched|not opened':
      'none',
    knowing: 'learned',
    'ticked off|i ticked|i have ticked': 'learned',
    'halfway through|half way through|halfway|halfway thru|half way thru': 'learning',
    'as learned|as learnt|as done|as finished|as completed|as known|learned list|done list|learned ones|done ones':
      'learned',
    'learned skills|finished skills|finished ones|list of what i have learned|list of what i learned|list what i have learned|skills i have learned|skills i learned|ones i have learned|ones i learned':
      'learned',
  }),
);
