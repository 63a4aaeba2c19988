import type { Slots } from '../../../core/intent.ts';
import { MONTH_NAME } from './date-name.ts';

/** `from January in Berlin time`, `after Christmas make it Mondays`: another day, time or clock, and not yet. */
export const isFromDay = (words: string, { weekday, time, zone }: Slots): boolean =>
  (weekday ?? time ?? zone) !== undefined && FROM_DAY.test(words) && !ENDING.test(words);

const FROM_DAY = new RegExp(
  String.raw`\b(?:from|as of|starting|starts?|begin(?:ning)?|effective|after|once it is) (?:in |with |on |from |the |end of |early |mid |late )*(?:(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTH_NAME}\b|next (?:month|year)|christmas|xmas|new year|easter|(?:my |the )?(?:holidays?|vacation|summer|winter|spring|autumn))`,
);
/** What ends as well is a pause. */
const ENDING = new RegExp(String.raw`\b(?:until|till|through)\b|\bto (?:the )?(?:\d|${MONTH_NAME}\b)`);
