import { wordSet } from '../../text/word-set.ts';
import type { Hit } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { SkillName } from '../skills.ts';
import { NOTHING, type Reading } from './said.ts';
import { settleStatuses } from './settle-status.ts';
import type { StatusModel } from './status-model.ts';
import { createWeighMentions } from './weigh-mentions.ts';

export type StatusReader = {
  /** One for each skill; the same for a skill named twice. Nothing is read in texts longer than people write about themselves. */
  readonly read: (tokens: readonly Token[], skills: readonly Hit<SkillName>[]) => readonly Reading[];
  /** What is said of "it", as of a skill spoken of before: `i am starting on it`, `mark both as known`. */
  readonly readIt: (tokens: readonly Token[]) => Reading | undefined;
};

export const createStatusReader = (model: StatusModel): StatusReader => {
  const weigh = createWeighMentions(model);
  const read: StatusReader['read'] = (tokens, skills) =>
    tokens.length > MOST_TOKENS ? skills.map(() => NOTHING) : settleStatuses(tokens, skills, weigh(tokens, skills));
  return {
    read,
    readIt: (tokens) => {
      const from = tokens.findIndex(({ word }, at) => IT.has(word) && !OF_TIME.has(tokens[at + 1]?.word ?? ''));
      return from < 0 ? undefined : read(tokens, [{ value: { id: '', everyday: false }, from, to: from + 1 }])[0];
    },
  };
};

/** Words that stand for a skill spoken of before. */
export const IT = wordSet('it that this both them those these');

/** `this week` is no skill. */
const OF_TIME = wordSet('week weekend month year time morning afternoon evening');

const MOST_TOKENS = 300;
