import type { PlanWish } from '../../../core/said.ts';
import { toNumber } from '../../slots/number.ts';

/** "What happens if I miss a week?", "and if I'm ill for two weeks", "I missed last week": time that is not studied. */
export const readMissed = (line: string): PlanWish | undefined => {
  if (MISSED.test(line)) return { kind: 'missed', weeks: 0 };
  const [, many = '', unit = ''] = (MISSING.test(line) && !PACE.test(line) && SPAN.exec(line)) || [];
  if (unit === '') return undefined;
  const count = SOME.get(many) ?? toNumber(many) ?? 1;
  return { kind: 'missed', weeks: Math.round(count * (WEEKS.get(unit) ?? 0)) };
};

/** A week that is behind somebody. */
const MISSED =
  /\bi (?:have )?(?:just )?(?:missed|skipped|lost|did not (?:study|learn|do (?:anything|a thing|much))|could not (?:study|learn|do (?:anything|a thing|much)))\b[a-z ]{0,12}\b(?:last|this|the (?:last|whole)|a) (?:\w+ )?(?:week|month)s?\b/;

const MISSING =
  /\b(?:if|when|suppose|say) (?:i|we)\b[a-z ]{0,20}\b(?:miss|skip|lose (?!my)|fail|ill|sick|off|pause|stop|nothing|(?:not|never) (?:study|learn|manage|do)|break|away|fall behind)\b/;
const PACE = /\b(?:hours?|h|minutes)\b/;
const SPAN = /\b(a|an|one|the|this|next|my|\d{1,2}|[a-z]+) (?:whole |full |few )?(days?|evenings?|weeks?|months?)\b/;

const SOME: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['few', 3],
  ['several', 4],
]);
/** Of a day nothing needs to be reckoned. */
const WEEKS: ReadonlyMap<string, number> = new Map([
  ['week', 1],
  ['weeks', 1],
  ['month', 52 / 12],
  ['months', 52 / 12],
]);
