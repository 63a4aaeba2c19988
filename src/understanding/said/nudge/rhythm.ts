import { WEEKDAYS, type Weekday } from '../../../core/intent.ts';
import type { Rhythm } from '../../../core/said/nudge-wish.ts';
import { DAY_NAME } from './day-name.ts';

/** How often nudges are wished for. `weekday` is the one that was understood: days beside which it stands are named for another reason. */
export const readRhythm = (said: string, weekday?: Weekday): Rhythm | undefined => {
  if (ASKED.test(said)) return undefined;
  const words = said.replaceAll(DENIED, ' ').replaceAll(DENIED_DAY, ' ');
  const days = DAY_LIST.exec(words)?.[0].match(DAY)?.flatMap(toWeekday) ?? [];
  if (days.length > 1 && (!weekday || days.includes(weekday))) return { kind: 'several', days };
  if (DAY_RANGE.test(words) && !MOVING.test(words)) return { kind: 'several', days: [] };
  if (words.match(DAY) === null && WEEKEND.test(words)) return { kind: 'several', days: ['sat', 'sun'] };
  if (ONE_MORE.test(words) || BOTH.test(words)) return { kind: 'several', days: [] };
  if (SEVERAL.test(words) || MANY.test(words)) return { kind: 'several', days: [] };
  if (BETWEEN.test(words)) return { kind: 'between' };
  if (RARER.test(words)) return { kind: 'rarer' };
  const [weekly, monthly] = [words.search(WEEKLY), words.search(MONTHLY)];
  if (weekly < 0 && monthly < 0) return undefined;
  return { kind: weekly > monthly ? 'week' : 'month' };
};

/** "Is that not too often?", "do you come weekly or monthly?" */
const ASKED =
  /^(?:(?:and|but|so|hm+),? )?(?:is|are|isn['’]?t|aren['’]?t|do (?:you|they|the|my)|(?:does|will) (?:you|it|they|the|my))\b|\b(?:week(?:ly)?|month(?:ly)?) or (?:every |once a |each )?(?:month|week)/;

const toWeekday = (name: string): Weekday[] => WEEKDAYS.filter((day) => name.startsWith(day));

/** `not every week`, `monthly, not weekly`: how often it is not to be. */
const DENIED =
  /\b(?:not|never|instead of|rather than|no longer)\s+(?:on |come |to come )?(?:every ?day|each day|daily|every (?:single )?week|each week|weekly|weekdays|every weekday|twice a week|fortnightly|monthly|every month|once a (?:week|month))\b/g;
/** `not wednesday, sunday` names one day. */
const DENIED_DAY = new RegExp(String.raw`\b(?:not|instead of|rather than)\s+(?:on )?${DAY_NAME}\b`, 'g');
const DAY = new RegExp(String.raw`\b${DAY_NAME}\b`, 'g');
const DAY_LIST = new RegExp(String.raw`\b${DAY_NAME}(?:\s*(?:,|and|&|\+|plus)+\s*(?:and |on )?${DAY_NAME})+\b`);
/** `on sunday too`, `also nudge me on mondays` */
const ONE_MORE = new RegExp(
  String.raw`\b${DAY_NAME}\s+(?:too|also|as well)\b|\b(?:also|plus|add|as well as) (?:(?:nudge|remind|ping|write|send|come) (?:to )?(?:me |one )?)?(?:on |every )?${DAY_NAME}\b`,
);
/** `no wait, both` of two days that were said one after the other. */
const BOTH =
  /^(?:(?:no|nah|wait|actually|ok|oh|hm+|sorry|can you|do|i want|make it|on),? ){0,4}both(?: days| of (?:them|those)| please| then)*[.!?]*$/;
const DAY_RANGE = new RegExp(String.raw`\b${DAY_NAME}\s*(?:to|through|thru|till|-)\s*${DAY_NAME}\b`);
const MOVING = /\b(?:from|mov\w+|chang\w+|switch\w*|swap\w*|shift\w*)\b/;
/** `weekends only`, `at the weekend`, `weekends are better`, and no day of it. */
const WEEKEND =
  /\bweekends? only\b|\b(?:only |just )?(?:on|at|over|only|just) (?:the )?weekends?\b|\b(?:to|every|each) (?:the )?weekend\b|\bweekends? (?:(?:is|are|would be) (?:better|best|good|fine|great|easier|nicer|ok(?:ay)?)|(?:would )?(?:works?|suits?|fits?)|instead|rather|please)\b/;
const SEVERAL =
  /\b(?:twice|(?:two|three|four|several|2|3|4) times|a few times) (?:a|per|each|every) week\b|\b(?:2|3|4)x (?:a|per) week\b|\b(?:once|twice|thrice|(?:two|three|four|several|many|\d+) times|\d+x) (?:a|per|each|every) day\b|\bdaily\b|\b(?:every|each) ?(?:single )?(?:day|weekday|workday|working day|morning|evening|night)\b|\b(?:on )?(?:weekdays|workdays|working days)\b|\bevery (?:two|2|other|second) days?\b/;
/** `can I have two nudges`, `more than one reminder`; not `the next two nudges`. */
const MANY =
  /(?<!\b(?:next|last|past|skip|skipped|missed|first) )\b(?:two|three|four|2|3|4|several|multiple|more than one|a second|an extra|an additional) (?:weekly )?(?:nudges?|reminders?|pings?)\b/;
const BETWEEN = new RegExp(
  String.raw`\bevery (?:other|second|2nd) ${DAY_NAME}\b|\balternate (?:weeks|${DAY_NAME})\b|\bevery (?:two|2|other|second|couple of) weeks?\b|\bfortnight(?:ly)?\b|\bbi-?weekly\b|\btwice (?:a|per) month\b|\btwo times (?:a|per) month\b`,
);
const RARER =
  /\bevery (?:three|four|five|six|eight|3|4|5|6|8) weeks\b|\bevery (?:other|second|two|three|few|couple of|2|3) months?\b|\bquarterly\b|\bbi-?monthly\b/;
const MONTHLY =
  /\bmonthly\b|\b(?:once|every|each) (?:a )?month\b|\bof (?:the|each|every) month\b|\bless (?:often|frequently)\b|\btoo (?:often|frequent|much|many)\b/;
/** `no, weekly on thursdays`; not `my weekly nudge`, or `you come weekly`. */
const WEEKLY =
  /\b(?<!\b(?:come|comes|the|my|your|this|that|a) )weekly\b(?! (?:nudges?|reminders?|pings?|digest|messages?|word|one|check|plan|hours|email|mail))|\b(?:back to|make it|rather|prefer|want|(?:nudge|remind|ping) me)(?: (?:have|get|it|them|to|come)){0,3} (?:every week|once a week)\b/;
