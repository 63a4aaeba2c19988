import type { Intent } from '../../core/intent.ts';
import type { Found } from '../slots/found.ts';
import { toNumber } from '../slots/number.ts';
import { wordSet } from '../text/word-set.ts';
import { isBreak, type Token, toClauses } from '../tokens/tokens.ts';

/**
 * `I know Git, and set 5 hours a week`, `I know PHP, 7 hours a week`, `pause the nudges and drop my hours to 2`, `I know Java and I
 * have 3 years`: hours told beside either, and years beside a report, are kept as well.
 */
export const withToldSettings = (intent: Intent, found: Found): Intent => {
  const isReport = intent.topic === 'progress.set' && intent.slots.skill !== undefined;
  if (intent.second !== undefined || !(isReport || intent.topic === 'nudge')) return intent;
  const hours = readHours(found);
  const { years } = intent.slots;
  const isOfYears = isReport && years !== undefined && toClauses(found.tokens).some(isYearsAlone);
  const slots = {
    ...(hours !== undefined && { hours_per_week: hours }),
    ...(isOfYears && { years }),
  };
  return Object.keys(slots).length === 0 ? intent : { ...intent, second: { topic: 'settings', slots } };
};

const readHours = ({ hours, tokens }: Found): number | undefined => {
  const isOfWeek = hours?.weekly === true || tokens.some((_, at) => isOwn(tokens, at));
  const isSaid = tokens.some((_, at) => isGiven(tokens, at)) || toClauses(tokens).some(isHoursAlone);
  return isOfWeek && isSaid ? hours?.value : undefined;
};

/** `and I have 3 years`, `11 years of experience`: of no skill alone. */
const isYearsAlone = (clause: readonly Token[]): boolean => {
  const listed = clause.slice(clause.findLastIndex(({ word }) => word === 'and') + 1);
  return (
    listed.some(({ word }) => YEARS.has(word)) &&
    listed.every(({ word }) => YEARS.has(word) || AROUND_YEARS.has(word) || toNumber(word) !== undefined)
  );
};
const YEARS = wordSet('years year yrs yoe');
const AROUND_YEARS = wordSet(
  'i have got with of work working professional experience exp about around over almost in total now am at',
);

/** `my hours`, `my weekly hours`: those of every week. */
const isOwn = (tokens: readonly Token[], at: number): boolean =>
  HOURS.has(tokens[at]?.word ?? '') && WEEKLY.has(tokens[at - 1]?.word ?? '');
const WEEKLY = wordSet('my weekly study');

/** `set 5 hours`, `I have about 6 hours`; not `I learned it in 5 hours a week`. */
const isGiven = (tokens: readonly Token[], at: number): boolean => {
  if (!HOURS.has(tokens[at]?.word ?? '')) return false;
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    if (GIVING.has(tokens[before]?.word ?? '')) return true;
    if (isBreak(tokens[before])) return false;
  }
  return false;
};
/** `7 hours a week` in a clause of its own, or as the last of a list. */
const isHoursAlone = (clause: readonly Token[]): boolean => {
  const listed = clause.slice(clause.findLastIndex(({ word }) => word === 'and') + 1);
  return (
    listed.some(({ word }) => HOURS.has(word)) &&
    listed.every(({ word }) => HOURS.has(word) || AROUND.has(word) || toNumber(word) !== undefined)
  );
};
const AROUND = wordSet('about around roughly and or to - a per each every week weekly day daily evening of study');
const HOURS = wordSet('hours hour h minutes hpw');
const GIVING = wordSet('set put have can got give spare drop cut lower reduce raise change');
