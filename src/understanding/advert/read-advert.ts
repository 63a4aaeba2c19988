import type { Advert, AdvertReader } from '../../core/ports.ts';
import type { SkillReader } from '../slots/skills.ts';
import { readYears } from '../slots/years.ts';
import { tokenise } from '../tokens/tokens.ts';
import { readNeeds } from './advert-needs.ts';
import { readPay } from './advert-pay.ts';
import { type Heading, readHeading, type Section } from './advert-sections.ts';
import { toLines } from './advert-text.ts';
import { createUnreadReader } from './unread-names.ts';

type Need = Advert['skills'][number]['need'];
type Wanted = Advert['skills'][number];

/**
 * Reads adverts for skills. Headings say what a part is, and single clauses may say otherwise; where an advert
 * has no part that asks for something, all of it does. What is named as not needed, or only of the company, is left out.
 */
export const createAdvertReader = (reader: SkillReader, otherNames: readonly string[] = []): AdvertReader => {
  const readUnread = createUnreadReader(otherNames);
  return {
    read: (text) => {
      const headingOf = (line: string) => readHeading(line, (tokens) => reader.read(tokens).length > 0);
      const lines = toLines(text, (cell) => headingOf(cell) !== undefined);
      const parts = toParts(lines, lines.map(headingOf));
      const found = parts.flatMap(({ line, section, isTitle }) => {
        const tokens = tokenise(line);
        return readNeeds(tokens, reader.read(tokens)).map(({ ids, said, everyday }) => ({
          ids,
          everyday,
          need: said ?? toNeed(section, isTitle),
        }));
      });
      const years = yearsOf(parts);
      const pay = readPay(lines);
      const unread = parts.flatMap(({ line, section }) => {
        const tokens = section === 'rest' || section === 'unneeded' ? [] : tokenise(line);
        return readUnread(tokens, reader.read(tokens));
      });
      return {
        skills: settle(found),
        ...(years !== undefined && { years }),
        ...(pay && { pay }),
        ...(unread.length > 0 && { unread: [...new Set(unread)].slice(0, MOST_UNREAD) }),
      };
    },
  };
};

const MOST_UNREAD = 8;

type Part = { readonly line: string; readonly section: Section; readonly isTitle: boolean };

/** Each line with the section it stands in. */
const toParts = (lines: readonly string[], headings: readonly (Heading | undefined)[]): readonly Part[] => {
  const isParted = headings.some((heading) => heading?.section === 'required' || heading?.section === 'preferred');
  let section: Section = isParted ? 'work' : 'required';
  return lines.flatMap((line, at) => {
    const heading = headings[at];
    const own = heading?.section === 'work' && !isParted ? 'required' : heading?.section;
    if (own && (heading?.isAlone || LASTING.has(own))) section = own;
    if (heading?.isAlone) return [];
    const said = heading ? line.slice(line.indexOf(':') + 1) : line;
    return [{ line: said, section: own ?? section, isTitle: at === 0 && line.length <= LONGEST_TITLE }];
  });
};

/** `Requirements: Java` may go on below; `Location: Berlin` speaks for itself. */
const LASTING: ReadonlySet<Section> = new Set(['required', 'preferred', 'unneeded']);

const LONGEST_TITLE = 90;

type Said = Need | 'unneeded' | 'rest';

const toNeed = (section: Section, isTitle: boolean): Said => {
  if (isTitle) return 'required';
  return section === 'work' ? 'mentioned' : section;
};

/** What is said most strongly of a skill holds; a skill that is asked for by itself is no alternative besides. */
const settle = (
  found: readonly { readonly ids: readonly string[]; readonly need: Said; readonly everyday: boolean }[],
): readonly Wanted[] => {
  const strongest = new Map<string, Said>();
  for (const { ids, need } of found)
    for (const id of ids)
      if (STRENGTH.indexOf(need) < STRENGTH.indexOf(strongest.get(id) ?? 'rest')) strongest.set(id, need);
  const taken = new Set<string>();
  return found
    .toSorted((a, b) => a.ids.length - b.ids.length)
    .toSorted((a, b) => STRENGTH.indexOf(a.need) - STRENGTH.indexOf(b.need))
    .flatMap(({ ids, need, everyday }): Wanted[] => {
      const isWanted = need === 'required' || need === 'preferred' || (need === 'mentioned' && !everyday);
      const left = ids.filter((id) => strongest.get(id) === need);
      if (!isWanted || left.length === 0 || ids.some((id) => taken.has(id))) return [];
      for (const id of left) taken.add(id);
      return [{ anyOf: left, need }];
    });
};

const STRENGTH: readonly Said[] = ['required', 'preferred', 'unneeded', 'mentioned', 'rest'];

/** The years it asks for; those it would like only where it asks for none. */
const yearsOf = (parts: readonly Part[]): number | undefined => {
  const within = (section: Section) =>
    parts.flatMap((part) => (part.section === section ? (yearsIn(part.line) ?? []) : []));
  const [asked] = [within('required'), within('work')]
    .map((years) => (years.length ? Math.max(...years) : undefined))
    .filter((one) => one !== undefined);
  return asked;
};

/** `10+ years`, `5 years` between full stops: in an advert these are years of experience, whatever stands beside them. */
const yearsIn = (line: string): number | undefined => {
  const said = readYears(tokenise(line));
  const [, plus, least, alone] = said === undefined ? (BARE_YEARS.exec(line) ?? []) : [];
  const bare = plus ?? least ?? alone;
  return said ?? (bare === undefined ? undefined : Number(bare));
};
const BARE_YEARS =
  /\b(\d{1,2})\s?(?:\+|plus)\s?(?:years?|yrs?)\b|\b(?:at least|min(?:imum)?(?: of)?)\s(\d{1,2})\s(?:years?|yrs?)\b|(?:^|[.;,]\s)(\d{1,2})\s(?:years?|yrs?)(?=$|[.;,])/i;
