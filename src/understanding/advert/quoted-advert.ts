import type { SkillReader } from '../slots/skills.ts';
import { tokenise } from '../tokens/tokens.ts';

/**
 * `I found this: "Java developer, Kafka, 45k", do I fit?`: what stands in quotation marks, where that names skills enough to be
 * the advert; else the whole text.
 */
export const toQuotedAdvert = (text: string, reader: Pick<SkillReader, 'read'>): string =>
  quotesIn(text).find((quote) => namesSkills(quote, reader)) ?? text;

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
