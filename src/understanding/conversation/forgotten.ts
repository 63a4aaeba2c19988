import type { Intent, Level } from '../../core/intent.ts';
import type { Found } from '../slots/found.ts';
import { wordSet } from '../text/word-set.ts';
import { made } from './follow-up/made.ts';

/**
 * `forget my level`, `please delete the hours and my main language`: which of the settings are no longer to be kept, as the
 * reference of the intent; `reset settings` is a part of what is stored. Undefined where the message says anything else.
 */
export const readForgottenSetting = ({ tokens, skills, levels }: Found): Intent | undefined => {
  const denied = readDeniedLevel({ tokens, levels });
  if (denied !== undefined) return { ...made('settings', 'delete', {}), ref: `level=${denied}` };
  const at = tokens.findIndex(({ word }) => FORGETTING.has(word));
  if (at < 0 || tokens.length > LONGEST || skills.length > 0) return undefined;
  if (isPlanAlone(tokens, at)) return made('plan', 'delete', {});
  if (isPartAfterAll(tokens, at)) return made('privacy', 'delete', {});
  if (isOfRecord(tokens, at)) return made('privacy', 'delete', {});
  if (!tokens.every(({ word }, place) => place === at || AROUND.has(word) || SETTINGS.has(word))) return undefined;
  const named = tokens.slice(at).flatMap(({ word }) => SETTINGS.get(word) ?? []);
  if (named.includes(ALL)) return made('privacy', 'delete', {});
  return named.length === 0 ? undefined : { ...made('settings', 'delete', {}), ref: [...new Set(named)].join(',') };
};

/** `forget that I'm a senior`, `I'm no lead`, and nothing else: it is no longer to be taken for theirs. */
const readDeniedLevel = ({ tokens, levels: [level, ...more] }: Pick<Found, 'tokens' | 'levels'>): Level | undefined => {
  if (level === undefined || more.length > 0 || tokens.length > SHORT) return undefined;
  const before = tokens.slice(0, level.from).map(({ word }) => word);
  const isDenied = ['i', 'am', 'not'].every((word) => before.includes(word)) || before.includes('no');
  const isAll =
    level.to === tokens.length &&
    before.includes('am') &&
    (isDenied || before.some((word) => FORGETTING.has(word))) &&
    before.every((word) => FORGETTING.has(word) || DENYING.has(word));
  return isAll ? level.value : undefined;
};
const SHORT = 9;
const DENYING = wordSet('please that i am not no a an the really actually in fact sorry well but oh');

/** `delete the plan but keep my skills` */
const isPlanAlone = (tokens: Found['tokens'], at: number): boolean => {
  const keep = tokens.findIndex(({ word }, place) => place > at && word === 'keep');
  const isAround = ({ word }: Found['tokens'][number]): boolean => AROUND.has(word) || ONLY.has(word) || word === 'all';
  return (
    keep > at &&
    tokens[at - 1]?.word !== 'not' &&
    tokens.slice(at + 1, keep).some(({ word }) => word === 'plan') &&
    tokens.every(
      (token, place) =>
        place === at || place === keep || PARTS.has(token.word) || SETTINGS.has(token.word) || isAround(token),
    )
  );
};

/** `forget my skills`, whatever was spoken of before */
const isOfRecord = (tokens: Found['tokens'], at: number): boolean =>
  tokens.slice(at).some(({ word }) => RECORD.has(word)) &&
  tokens.every(({ word }, place) => place === at || AROUND.has(word) || RECORD.has(word));
const RECORD = wordSet('skills progress record');

/** `don't delete my plan, just my settings` */
const isPartAfterAll = (tokens: Found['tokens'], at: number): boolean => {
  const only = tokens.findIndex(({ word }, place) => place > at && ONLY.has(word));
  const rest = tokens.slice(only + 1);
  return (
    only > 0 &&
    tokens[at - 1]?.word === 'not' &&
    rest.some(({ word }) => PARTS.has(word)) &&
    rest.every(({ word }) => PARTS.has(word) || AROUND.has(word))
  );
};
const ONLY = wordSet('just only but');
const PARTS = wordSet('skills progress record settings plan plans practice reviews');

const LONGEST = 14;
/** All of them at once are asked about first. */
const ALL = 'settings';
const FORGETTING = wordSet('forget delete erase clear remove unset wipe reset drop');
const AROUND = wordSet(
  'please can could would you just now the my and of a per week main you have about me that what i said told number ok from there again years',
);
const SETTINGS: ReadonlyMap<string, string> = new Map([
  ['level', 'level'],
  ['seniority', 'level'],
  ['experience', 'years'],
  ['years', 'years'],
  ['yoe', 'years'],
  ['hours', 'hoursPerWeek'],
  ['language', 'language'],
  ['goal', 'goal'],
  ['tone', 'tone'],
  ['settings', ALL],
]);
