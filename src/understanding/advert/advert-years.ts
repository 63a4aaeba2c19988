import { readBareYears, readYears } from '../slots/years.ts';
import { wordSet } from '../text/word-set.ts';
import { type Token, tokenise } from '../tokens/tokens.ts';
import type { Part } from './advert-parts.ts';
import type { Section } from './advert-sections.ts';

/** The years an advert asks for; those of the work, or of what it would like, only where it asks for none. */
export const yearsOf = (parts: readonly Part[]): number | undefined => {
  const within = (section: Section) =>
    parts.flatMap((part) => (part.section === section ? toSentences(part.line).flatMap(yearsIn) : []));
  const years = SECTIONS.map(within).find((some) => some.length > 0);
  return years && Math.max(...years);
};
const SECTIONS: readonly Section[] = ['required', 'work', 'preferred'];

/** `... 3+ years, Kafka. I have 1.5 years, should I apply?`: the years that somebody who pastes it tells of themselves. */
export const ownYearsOf = (lines: readonly string[]): number | undefined =>
  lines
    .flatMap(toSentences)
    .map((sentence) => tokenise(sentence))
    .filter(isOwn)
    .map((tokens) => readYears(tokens) ?? readBareYears(tokens))
    .find((years) => years !== undefined);

const toSentences = (line: string): readonly string[] => line.split(SENTENCES);
const SENTENCES = /(?<=[.;!?])\s/;

/** `10+ years`, `4 - 8 years`, `5 years` between full stops: in an advert these are years of experience, whatever stands beside them. */
const yearsIn = (sentence: string): readonly number[] => {
  const tokens = tokenise(sentence);
  if (isOwn(tokens)) return [];
  const said = readYears(tokens);
  if (said !== undefined) return [said];
  const bare = BARE_YEARS.exec(sentence)?.slice(1).find(Boolean);
  return bare === undefined ? [] : [Number(bare)];
};
const BARE_YEARS =
  /\b(\d{1,2})\s?(?:\+|plus)\s?(?:years?|yrs?)\b|\b(\d{1,2})\s?(?:-|–|to)\s?\d{1,2}\+?\s?(?:years?|yrs?)\b(?!\s(?:old|ago))|\b(?:at least|min\.?(?:imum)?(?: of)?)\s(\d{1,2})\s?(?:years?|yrs?)\b|(?:^|[.;,|·]\s)(\d{1,2})\s(?:years?|yrs?)(?=$|\s?[.;,|·])/i;

/** `I only have two years`, not `I am looking for somebody with two years`. */
const isOwn = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => word === 'i' && tokens.slice(at + 1, at + FAR).some((next) => HAVING.has(next.word)));
const FAR = 4;
const HAVING = wordSet('have got worked bring');
