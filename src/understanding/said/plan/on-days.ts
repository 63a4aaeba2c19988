import type { PlanWish } from '../../../core/said/plan-wish.ts';
import { type Token, toClauses } from '../../tokens/tokens.ts';
import { DAY_NAME } from '../nudge/day-name.ts';

/**
 * "Only weekends", "sunday only then", "only tuesdays after 9pm", "weekends too": the days that the hours of a plan fall on,
 * without a word of how many. It may come first and say why behind a mark: "only mondays, the rest is for family".
 */
export const readOnDays = (tokens: readonly Token[]): PlanWish | undefined => {
  const [first = [], ...more] = toClauses(tokens);
  const line = toLine(tokens);
  if (ASKED.test(line)) return undefined;
  return (
    readLine(line) ?? (more.length > 0 && !COUNTED.test(line.replace(CLOCK, '')) ? readLine(toLine(first)) : undefined)
  );
};

const toLine = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');

const readLine = (all: string): PlanWish | undefined => {
  const line = all.replace(CLOCK, '');
  if (COUNTED.test(line)) return undefined;
  if (MORE.test(line)) return { kind: 'days', isMore: true, days: toMoreDays(line) };
  const only = ONLY.exec(line)?.[0];
  return only === undefined ? undefined : { kind: 'days', days: toDays(only) };
};

/** Beside the five days of work. */
const toMoreDays = (line: string): number => {
  if (/\bweekends?\b|\bevery ?day\b/.test(line)) return 7;
  const [saturday, sunday] = [/\bsat(?:urdays?)?\b/, /\bsun(?:days?)?\b/].map((day) => Number(day.test(line)));
  const free = (saturday ?? 0) + (sunday ?? 0);
  return free === 0 ? 0 : 5 + free;
};

/** None for a part of every day. */
const toDays = (only: string): number => {
  if (/\bweekends?\b/.test(only)) return 2;
  return /\bweek(?:day|night)s?\b/.test(only) ? 5 : toNamed(only);
};

const toNamed = (only: string): number =>
  new Set(only.match(new RegExp(DAY_NAME, 'g'))?.map((day) => day.slice(0, 3))).size;

const DAYS = `(?:weekends?|weekdays?|weeknights?|evenings?|nights?|mornings?|${DAY_NAME}(?: and ${DAY_NAME}){0,3})`;
/** When on those days: `after 9 pm`, `from 19:30`. */
const CLOCK =
  / (?:after|from|before|until|at|around) \d{1,2}(?::\d\d)?(?: (?:am|pm|oclock))?\b| after (?:work|dinner|lunch)\b/g;
const BEHIND = '(?: (?:then|please|pls|though|tho|now|for me|actually|really))*$';
const ONLY = new RegExp(
  String.raw`\b(?:only|just) (?:(?:on|at|the|have|got|free|can|study|do) ){0,4}${DAYS}${BEHIND}|\b${DAYS} only${BEHIND}|\bonly (?:the )?${DAYS} (?:work|works|are (?:free|possible|ok|good)|is (?:free|possible)|suits?|fits?)${BEHIND}`,
);
const MORE = new RegExp(
  String.raw`\b(?:${DAYS}|every ?day) (?:too|also|as well|included)${BEHIND}|\balso (?:on |at |the )*${DAYS}${BEHIND}`,
);
/** Who asks sets nothing, and what is denied is no day of study. */
const ASKED = /^(?:(?:and|so|but|ok) )?(?:is|are|do|does|can|could|would|what|which|when|why|how)\b|\bnot\b/;
/** Hours are told with them: `only 3 on weekends`. */
const COUNTED = /\d|\b(?:hours?|h|minutes?|am|pm|noon|(?:nudge|remind|ping)(?:er|ers|s)?)\b/;
