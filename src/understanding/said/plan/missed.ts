import type { PlanWish } from '../../../core/said/plan-wish.ts';
import { toNumber } from '../../slots/number.ts';

/** "What happens if I miss a week?", "and if I'm ill for two weeks", "I missed last week": time that is not studied. */
export const readMissed = (line: string): PlanWish | undefined => {
  if (MISSED.test(line) || LOOSELY.test(line)) return { kind: 'missed', weeks: 0 };
  const [, soon = ''] = (!PACE.test(line) && !ASKING.test(line) && HINDERED.exec(line)) || [];
  if (soon !== '') return { kind: 'missed', weeks: Math.round(WEEKS.get(soon) ?? 0) };
  const [, many = '', unit = ''] = (MISSING.test(line) && !PACE.test(line) && SPAN.exec(line)) || [];
  if (unit === '') return undefined;
  const count = SOME.get(many) ?? toNumber(many) ?? 1;
  return { kind: 'missed', weeks: Math.round(count * (WEEKS.get(unit) ?? 0)) };
};

/** A week that is behind somebody. */
const MISSED =
  /\bi (?:have )?(?:just )?(?:missed|skipped|lost|did not (?:study|learn|do (?:anything|a thing|much))|could not (?:study|learn|do (?:anything|a thing|much)))\b[a-z ]{0,12}\b(?:last|this|the (?:last|whole)|a) (?:\w+ )?(?:week|month)s?\b/;

/** "Is it ok to skip a day?", "do I have to stick to it exactly" */
const LOOSELY =
  /\b(?:ok|okay|fine|bad|allowed|possible) (?:to|if i) (?:skip|miss|leave out|take off)\b.{0,30}\b(?:days?|evenings?|sessions?|once|some|sometimes)\b|(?<!\bhow )\b(?:do|must|should) i (?:have to |need to |really )*(?:follow|stick to|keep to) (?:it|this|that|the plan|them)\b/;

/** "My kid is sick this week", "I'm busy next month", "I can't do this week", "no chance this week" */
const HINDERED =
  /\b(?:sick|ill|busy|swamped|away|travell?ing|in hospital|no time|not have (?:any |the )?time|no chance|not happening|can ?not(?: (?:study|learn|do|make|manage)(?: (?:it|anything|much))?)?)\b[a-z ]{0,12}\b(?:this|next|the coming|all|the whole) (week|month)\b/;
const ASKING = /^(?:what|how|why|is|are|do|can|should|show)\b|\b(?:if|when)\b/;

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
