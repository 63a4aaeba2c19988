import type { Slots } from '../../../core/intent.ts';
import { MONTH_NAME } from './date-name.ts';

/** `from January in Berlin time`, `after Christmas make it Mondays`, `London time once I am there`: another day, time or clock, and not yet. */
export const isFromDay = (words: string, { weekday, time, zone }: Slots): boolean =>
  (weekday ?? time ?? zone) !== undefined &&
  (!ENDING.test(words) || (zone !== undefined && isOfClock(words))) &&
  (FROM_DAY.test(words) || (zone !== undefined && (ON_ARRIVAL.test(words) || TRAVELLING.test(words))));

/** `London time`, `by the clock of Rome`: whose clock it goes by, which an end makes no pause. */
export const isOfClock = (words: string): boolean => /\b(?:time|clock|time ?zone)\b/.test(words);

/** `when I get there`, `as soon as I land` */
const ON_ARRIVAL =
  /\b(?:when|once|as soon as|after) (?:i|we)(?:['’](?:m|re|ve)| am| are| have)? ?(?:get|arrive|arrived|land|landed|move|moved|there|fly|go)\b/;
const NOT_YET = String.raw`\b(?:next (?:week|month|year)|tomorrow|soon)\b`;
/** `I am moving to Lisbon in march`; who has moved or moves now has another clock now. */
const TRAVELLING = new RegExp(
  String.raw`\b(?:travell?ing|moving|relocating|flying|going|off|move|fly|travel|relocate) (?:over )?to\b[^.!?]{0,40}\b(?:next (?:week|month|year|\w+day)|in (?:\w+ ){0,2}(?:weeks?|months?)|(?:in|on) (?:\d{1,2} )?${MONTH_NAME}|on the \d{1,2}(?:st|nd|rd|th)|soon|later)\b|${NOT_YET}[^.!?]{0,20}\bi(?:['\u2019]?m| am) in\b|\bi(?:['\u2019]?m| am) in \w+(?: \w+)? ${NOT_YET}|\bi(?:['\u2019]ll| will) be in\b`,
);

const FROM_DAY = new RegExp(
  String.raw`\b(?:from|as of|starting|starts?|begin(?:ning)?|effective|after|once it is) (?:in |with |on |from |the |end of |early |mid |late )*(?:(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTH_NAME}\b|\d{1,2}(?:st|nd|rd|th)\b|next (?:month|year)|christmas|xmas|new year|easter|(?:my |the )?(?:holidays?|vacation|summer|winter|spring|autumn))`,
);
/** What ends as well is a pause. */
const ENDING = new RegExp(String.raw`\b(?:until|till|through)\b|\bto (?:the )?(?:\d|${MONTH_NAME}\b)`);
