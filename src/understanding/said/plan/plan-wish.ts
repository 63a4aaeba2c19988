import type { PlanWish } from '../../../core/said/plan-wish.ts';
import { readFreeWeeks } from '../../slots/hours/free-weeks.ts';
import { readOneWeek } from '../../slots/hours/one-week.ts';
import { toNumber } from '../../slots/number.ts';
import { readPassing } from '../../slots/when/deadline.ts';
import { isBegunNow } from '../../slots/when/plan-days.ts';
import { normalise } from '../../text/normalise.ts';
import { isBreak, type Token, tokenise } from '../../tokens/tokens.ts';
import { readMissed } from './missed.ts';
import { readMonthAsked } from './month-asked.ts';
import { readOnDays } from './on-days.ts';
import { readPlace } from './place.ts';
import { readPlanQuestion } from './plan-questions.ts';
import { isStudied } from './studied.ts';

/** What is said to a plan in a whole message, as far as its words are read. */
export const readPlanWishIn = (text: string): PlanWish | undefined =>
  text.length > MOST_LETTERS ? undefined : readPlanWish(tokenise(normalise(text).text, LONGEST + 1));

/** What is said to a plan beside its aim, its hours and its day; undefined where it is a plan that is asked for. */
export const readPlanWish = (tokens: readonly Token[]): PlanWish | undefined => {
  if (tokens.length > LONGEST) return undefined;
  const once = readFreeWeeks(tokens);
  if (once !== undefined) return { kind: 'once', hours: once.hours };
  const single = readOneWeek(tokens);
  if (single !== undefined) return { kind: 'single', hours: single };
  const month = readMonthAsked(tokens);
  if (month !== undefined) return { kind: 'month', month };
  const line = tokens.map(({ word }) => word).join(' ');
  if (isStudied(line)) return { kind: 'passing', of: 'studied' };
  if (MOVED_ONE.test(line)) return { kind: 'order' };
  if (MIXED.test(line)) return CHANGE;
  const weeks = SHIFTED.test(line) ? SHIFT : AWAY.test(line) ? undefined : readWeeks(line);
  if (weeks !== undefined) return weeks;
  const told = readMissed(line) ?? readPlace(line) ?? readOnDays(tokens);
  if (told !== undefined) return told;
  if (HALTED.test(line) && readPassing(tokens) === undefined) return SHIFT;
  const kind = readPlanQuestion(line);
  const of = kind === undefined || YIELDING.has(kind) ? readDays(tokens, line) : undefined;
  const isSaid = kind === 'order' ? of === 'start' : of === 'break' && !tokens.some(isBreak);
  if (kind !== undefined && !isSaid) return { kind };
  return of && { kind: 'passing', of };
};

/** A day that is told of, whether or not it is one of the calendar. */
const readDays = (tokens: readonly Token[], line: string): ReturnType<typeof readPassing> => {
  if (isBegunNow(tokens) || LATER.test(line)) return 'start';
  return readPassing(tokens) ?? (RESTING.test(line) ? 'break' : undefined);
};

/** `leave out december` is a rest, and `start after new year` a day to begin on. */
const YIELDING: ReadonlySet<PlanWish['kind']> = new Set(['without', 'order']);

/** "No time in exam weeks", "not during my thesis": days that only the person knows. */
const RESTING =
  /\b(?:no|not|none|nothing|without)(?: (?:time|study|studying|learning|work))? (?:during|in|over|while) (?:the |my |our |all )?(?:exams?|finals|thesis|semester|term|school|holidays?|busy|crunch)\b/;

/** "Stop the plan until after my exams", "put it on hold till I'm back": a pause whose end only the person knows. */
const HALTED =
  /^(?:(?:please|can you|could you|ok|so|and|then|let us) )*(?:stop|pause|hold|freeze|suspend|halt|interrupt|put) (?:it|this|that|everything|all of it|(?:the|my|this) (?:whole )?plan)(?: on (?:hold|ice|pause)| for now)?(?: (?:until|till|til|while|during|because|for (?:my|the))\b.*| please| then)*$/;

/** "I'd rather start later", "can I begin another day" */
const LATER =
  /\b(?:start|begin)(?: it| this| that| the plan)?(?: \w+){0,2} (?:later|another day|some other day|some day)(?: on| please| then)?$/;

const CHANGE: PlanWish = { kind: 'passing', of: 'change' };
/** "I can do 15 on weeks when I'm off work", "some weeks only 3 hours", "every other week I have 12": no week is like the next. */
const MIXED =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|more|less|fewer|twice)\b[a-z ]{0,20}\b(?:on|in|during) (?:the |my |those |some )?weeks (?:when|where|that|i|we|with|without|off)\b|\b(?:some|other|most|busy|quiet|every other|every second) weeks?\b[a-z ]{0,24}\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|more|less|fewer|twice)\b(?! weeks)/;
/** "I'll be away the first two weeks of March": weeks of the calendar, and none of the plan's. */
const AWAY =
  /\b(?:away|travell?ing|abroad|(?:on|off for) (?:holiday|holidays|vacation|leave|a trip)|off (?:work|the grid)|offline|in hospital|no (?:time|study|studying) (?:in|during|for)|(?:can ?not|will not) (?:study|learn))\b.{0,30}\bweeks?\b/;

const SHIFT: PlanWish = { kind: 'passing', of: 'shift' };
/** "Move everything three weeks", "push the whole plan back by a month", "shift it all two weeks later". */
const SHIFTED =
  /\b(?:move|push|shift|postpone|delay) (?:everything|it all|all of it|all|it|that|the (?:whole |entire )?(?:plan|thing|start))\b[a-z0-9 ]{0,20}\b(?:days?|weeks?|months?)\b/;

/** "Delay docker by 2 weeks", "add redis to the front": one skill is moved among the others, and not the plan. */
const MOVED_ONE =
  /^(?:(?:can you|could you|please|and|ok|so|then) )*(?:move|push|shift|postpone|delay|bring|add|put|get) (?!(?:everything|it|all|that|this|them|me|the|my|back|by|out|to|for|in|on|up|off|a|an|until|till|one|two|three|four|\d+)\b)[a-z0-9.+#-]{1,20}(?: [a-z0-9.+#-]{1,20})? (?:(?:to|at|in) the (?:very )?(?:front|start|top|beginning)|(?:(?:back|by|forward|for|out) )*(?:an?|one|two|three|four|\d+) (?:days?|weeks?|months?))\b/;

/** What is said to a plan is short. */
const LONGEST = 24;
const MOST_LETTERS = 300;

/** "Show me week 10", "what comes after week 6", "weeks 5 to 8", "the first 8 weeks", "I finished week 1", "next week?". */
const readWeeks = (line: string): PlanWish | undefined => {
  if (PLACED.test(line)) return { kind: 'order' };
  if (LEFT_OUT.test(line) || FREE.test(line)) return { kind: 'missed', weeks: 1 };
  if (NOW.test(line)) return { kind: 'weeks', from: 1, many: 1 };
  const month = readMonth(line);
  if (month !== undefined) return month;
  const near = NEAR.exec(line);
  if (near?.[1] === 'this' && DID_IT.test(line)) return { kind: 'done', week: 1 };
  if (near !== null && !/\bif\b/.test(line)) return { kind: 'weeks', from: near[1] === 'this' ? 1 : 2, many: 1 };
  const week = toPlace(
    /\b(?<!\b(?:a|per|each|every|this|next|last|my|in one) )weeks? (?:number )?(\w+)(?! (?:hours?|h|days?|months?)\b)/.exec(
      line,
    )?.[1],
  );
  const many = toWeek(/\b(?:first|next|coming) (\w+) weeks\b/.exec(line)?.[1] ?? SHOWN_FOR.exec(line)?.[1]);
  if (many !== undefined) return { kind: 'weeks', from: 1, many };
  if (/\bfirst week\b/.test(line) && isDone(line)) return { kind: 'done', week: 1 };
  if (week === undefined) return undefined;
  if (isDone(line)) return { kind: 'done', week };
  const last = toWeek(/\bweeks \w+ (?:to |until |through |and )?(\w+)/.exec(line)?.[1]);
  if (last !== undefined && last >= week) return { kind: 'weeks', from: week, many: last - week + 1 };
  return { kind: 'weeks', from: /\bafter (?:the )?week\b/.test(line) ? week + 1 : week };
};

/** "What comes after the first month of that?", "show me month 3", "and the second month": the weeks of it, four to a month. */
const readMonth = (line: string): PlanWish | undefined => {
  const [, lead = '', nth = '', number = ''] = OF_MONTH.exec(line) ?? [];
  const place = ORDINALS.indexOf(nth) + 1 || (toPlace(number || nth.replace(/ (?:st|nd|rd|th)$/, '')) ?? 0);
  if (place === 0) return undefined;
  const from = (place - 1) * WEEKS_OF_MONTH + 1;
  return { kind: 'weeks', from: /\bafter (?:the )?$/.test(lead) ? from + WEEKS_OF_MONTH : from, many: WEEKS_OF_MONTH };
};
const OF_MONTH =
  /^((?:(?:and|ok|so|then|but|please|can you) )*(?:(?:what|which|how|show|list|tell|give|see)\b[a-z ]{0,40}?\b)?(?:(?:in|for|of|after|during|the) )*)(?:(first|second|third|fourth|fifth|sixth|\d{1,2} (?:st|nd|rd|th)) month|month (?:number )?(\w+))\b(?: (?:of (?:it|that|this|the plan|my plan)|look like|then|please|be|hold|bring|have))*$/;
const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const WEEKS_OF_MONTH = 4;

/** "Put SQL in week 1", "change week 3 to SQL" orders what is in it. */
const PLACED =
  /^(?:(?:can you|could you|please|and|ok|so) )*(?:change|make|swap|set|fill|switch) (?:the )?(?:\w+ )?week(?: \w+)? (?:to|into|for|with)\b|^(?:(?:can you|could you|please|and|ok|so|then|i want to|let us) )*(?:put|move|place|pull|push|bring|get|do|have)\b[a-z0-9 .+#-]{1,30}\b(?:in|into|to|by) (?:the )?(?:\w+ )?week\b/;

/** "Skip week 52", "leave out the second week" */
const LEFT_OUT =
  /^(?:(?:please|can you|could you|and|ok|i) )*(?:skip|leave out|omit|drop|cancel|miss) (?:the )?(?:\w+ )?week\b/;

/** "What about week 3, we are on holiday", "holiday in week 2" */
const FREE =
  /\b(?:holidays?|vacation|leave|trip|away|travell?ing|offline|off|free)\b.{0,12}\b(?:in|during|for|over) (?:the )?(?:\w+ )?week\b(?: (?!.*\bhours?\b)\w+)?$|\bweek \w+\b.{0,20}\b(?:am|are|is|will be) (?:(?:on|off for) (?:a )?(?:holidays?|vacation|leave|trip)|away|travell?ing|offline)\b/;

/** "What do I do this sunday?", "what is on for today", "what should I study tonight" */
const NOW =
  /^(?:(?:and|ok|so|then|but) )*what(?: (?:do|should|shall|can|could|must|will|am|is|have)){1,2}(?: i)?(?: (?:to|do|doing|study|studying|learn|learning|work|on|up|planned|for)){0,4} (?:this |the |on )*(?:today|tonight|tomorrow|now|this (?:week|weekend|morning|afternoon|evening|night|\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: then| evening| morning)*$/;

/** "What is in the plan for next week?", "show me this week", "and next week". */
const NEAR =
  /^(?:(?:and|ok|so|then|please|can you|could you|me|about|for|what|which|how|show|see|tell|give|list|is there|anything)\b[a-z ]{0,40}\b)?(?<!\b(?:by|before|from|until|last|start|starting|in) )(this|next|the coming) week(?: then| please| again)?$/;

/** "Ok, I did that this week" */
const DID_IT =
  /^(?:(?:ok|so|and|then) )*i (?:have )?(?:did|done|finished|completed|managed) (?:that|it|this|all|everything|those)\b/;

/** `week one` is the first, and `one week` so long. */
const toPlace = (word = ''): number | undefined => (word === 'one' ? 1 : toWeek(word));
const toWeek = (word = ''): number | undefined => {
  const value = /^(?:a|an|one)$/.test(word) ? undefined : toNumber(word);
  return value !== undefined && Number.isInteger(value) && value > 0 && value < 1000 ? value : undefined;
};

const SHOWN_FOR = /\b(?:show|see|view|give|list)\b[a-z ]{0,20}\b(?:for|of) (\w+) weeks\b/;
/** `I finished week 1`, and neither `what did you put in week 1` nor `I did not finish it`. */
const isDone = (line: string): boolean => DONE.test(line) && !UNDONE.test(line);
const UNDONE = /^(?:what|when|why|how|where|who|is|are|will|should)\b|\b(?:not|never|n['’]t|didnt|havent)\b/;
const DONE = /\b(?:finished|done|completed?|did|managed|through)\b/;
