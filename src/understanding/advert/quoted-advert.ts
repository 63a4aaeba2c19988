import type { SkillReader } from '../slots/skills.ts';
import { tokenise } from '../tokens/tokens.ts';

/**
 * `I found this: "Java developer, Kafka, 45k", do I fit?`: what stands in quotation marks, where that names skills enough to be
 * the advert; else the whole text.
 */
export const toQuotedAdvert = (text: string, reader: Pick<SkillReader, 'read'>): string =>
  quotesIn(text).find((quote) => namesSkills(quote, reader)) ?? text;

/** `what do you think of this advert: "Full stack dev, 10 years React, equity only"`: one is handed over, whatever skills it names. */
export const isQuotedAdvert = (text: string): boolean =>
  ADVERT.test(text.slice(0, text.search(MARKS))) &&
  quotesIn(text).some((quote) => WORKER.test(quote) && LISTING.test(quote));
const ADVERT =
  /\b(?:(?:ad|advert|advertisement|posting|listing|vacancy)|(?:this|that|the) (?:job|offer|role|position))\b/i;
const WORKER = /\b(?:dev|devs|developers?|engineers?|programmers?|coders?|intern|back-?end|full-?stack)\b/i;
/** An advert lists, or counts. */
const LISTING = /[,;:•\d]/;

/** Marks that open and close one another, of whichever country. */
const quotesIn = (text: string): readonly string[] => {
  const parts = text.slice(0, LONGEST).split(MARKS);
  return parts.filter((part, at) => at % 2 === 1 && part.length >= SHORTEST);
};
const MARKS = /["“”„«»]/;
const LONGEST = 20_000;
const SHORTEST = 20;

const namesSkills = (quote: string, reader: Pick<SkillReader, 'read'>): boolean =>
  new Set(reader.read(tokenise(quote)).map(({ value }) => value.id)).size >= LEAST;
const LEAST = 2;
