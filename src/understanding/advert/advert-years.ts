import { readYears } from '../slots/years.ts';
import { tokenise } from '../tokens/tokens.ts';
import type { Part } from './advert-parts.ts';
import type { Section } from './advert-sections.ts';

/** The years an advert asks for; those of the work, or of what it would like, only where it asks for none. */
export const yearsOf = (parts: readonly Part[]): number | undefined => {
  const within = (section: Section) =>
    parts.flatMap((part) => (part.section === section ? (yearsIn(part.line) ?? []) : []));
  const years = SECTIONS.map(within).find((some) => some.length > 0);
  return years && Math.max(...years);
};
const SECTIONS: readonly Section[] = ['required', 'work', 'preferred'];

/** `10+ years`, `4 - 8 years`, `5 years` between full stops: in an advert these are years of experience, whatever stands beside them. */
const yearsIn = (line: string): number | undefined => {
  const said = readYears(tokenise(line));
  if (said !== undefined) return said;
  const bare = BARE_YEARS.exec(line)?.slice(1).find(Boolean);
  return bare === undefined ? undefined : Number(bare);
};
const BARE_YEARS =
  /\b(\d{1,2})\s?(?:\+|plus)\s?(?:years?|yrs?)\b|\b(\d{1,2})\s?(?:-|–|to)\s?\d{1,2}\+?\s?(?:years?|yrs?)\b(?!\s(?:old|ago))|\b(?:at least|min\.?(?:imum)?(?: of)?)\s(\d{1,2})\s?(?:years?|yrs?)\b|(?:^|[.;,|·]\s)(\d{1,2})\s(?:years?|yrs?)(?=$|\s?[.;,|·])/i;
