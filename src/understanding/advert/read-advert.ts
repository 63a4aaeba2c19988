import type { Advert } from '../../core/advert.ts';
import type { AdvertReader } from '../../core/ports.ts';
import { createOtherNames } from '../slots/other-names.ts';
import type { SkillReader } from '../slots/skills.ts';
import { tokenise } from '../tokens/tokens.ts';
import { readJob } from './advert-job.ts';
import { readNeeds } from './advert-needs.ts';
import { toParts } from './advert-parts.ts';
import { readPay } from './advert-pay.ts';
import { readHeading, type Section } from './advert-sections.ts';
import { toLines } from './advert-text.ts';
import { ownYearsOf, yearsOf } from './advert-years.ts';
import { toQuotedAdvert } from './quoted-advert.ts';
import { readRedFlags } from './red-flags.ts';
import { readSpokenLanguages } from './spoken-languages.ts';
import { isTwoAdverts } from './two-adverts.ts';
import { withoutOwn } from './without-own.ts';

type Need = Advert['skills'][number]['need'];
type Wanted = Advert['skills'][number];

/**
 * Reads adverts for skills. Headings say what a part is, and single clauses may say otherwise; where an advert
 * has no part that asks for something, all of it does. What is named as not needed, or only of the company, is left out.
 */
export const createAdvertReader = (reader: SkillReader, otherNames: readonly string[] = []): AdvertReader => {
  const readOthers = createOtherNames(otherNames);
  return {
    read: (text) => {
      const headingOf = (line: string) => readHeading(line, (tokens) => reader.read(tokens).length > 0);
      const isHeading = (cell: string) => headingOf(cell) !== undefined;
      const isTwo = isTwoAdverts(tokenise(text));
      const advert = isTwo ? text : toQuotedAdvert(text, reader);
      const lines = toLines(advert, isHeading);
      const parts = toParts(lines, headingOf);
      const found = parts.flatMap(({ line, section, isTitle }) => {
        const tokens = tokenise(line.replace(FIRST_IN_LIST, 'Golang'));
        return readNeeds(tokens, withoutOwn(tokens, reader.read(tokens))).map(({ ids, said, everyday }) => ({
          ids,
          everyday,
          need: said ?? toNeed(section, isTitle),
        }));
      });
      const years = yearsOf(parts);
      const ownYears = ownYearsOf(advert === text ? lines : toLines(text, isHeading));
      const pay = readPay(lines);
      const flags = readRedFlags(lines.map((line) => tokenise(line)));
      const unread = parts.flatMap(({ line, section }) => {
        const tokens = section === 'rest' || section === 'unneeded' ? [] : tokenise(line);
        const spoken = readSpokenLanguages(tokens).map(({ value }) => value);
        const others = readOthers(tokens, reader.read(tokens)).map(({ value }) => value);
        return [...others, ...spoken.filter((one) => one !== TALKED_IN)];
      });
      return {
        skills: settle(found),
        ...(isTwo && { isTwo: true }),
        ...(years !== undefined && { years }),
        ...(ownYears !== undefined && { ownYears }),
        ...(pay && { pay }),
        ...readJob(lines, pay),
        ...(flags.length > 0 && { flags }),
        ...(unread.length > 0 && { unread: [...new Set(unread)].slice(0, MOST_UNREAD) }),
      };
    },
  };
};

/** `Requirements: Go, gRPC`: by itself before a comma it is no everyday word. */
const FIRST_IN_LIST = /^\s*Go(?=\s*[,/;]|$)/;

const MOST_UNREAD = 8;
/** Whoever talks with Rung has it. */
const TALKED_IN = 'English';

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
