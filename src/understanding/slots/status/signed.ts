import type { SkillStatus } from '../../../core/intent.ts';
import { type Hit, isWithin } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';

/** `-git`, `+git +docker`: names alone, each behind the same sign; `- git` on lines of their own is a list. */
export const readSigned = (
  tokens: readonly Token[],
  names: readonly Pick<Hit<unknown>, 'from' | 'to'>[],
): SkillStatus | undefined => {
  const sign = tokens[0]?.gap ?? '';
  const isAll = names.every(({ from }) => tokens[from]?.gap === sign) && tokens.every((_, at) => isWithin(names, at));
  return isAll ? SIGNS.get(sign) : undefined;
};
const SIGNS: ReadonlyMap<string, SkillStatus> = new Map([
  ['+', 'learned'],
  ['-', 'none'],
]);
