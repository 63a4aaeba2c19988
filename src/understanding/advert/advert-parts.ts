import type { Heading, Section } from './advert-sections.ts';

/** A line, or what of it belongs together, with the section it stands in. `isTitle`: what the advert begins with, where that is short. */
export type Part = { readonly line: string; readonly section: Section; readonly isTitle: boolean };

type HeadingOf = (line: string) => Heading | undefined;

/** The parts of an advert: where none asks for something, all of it does. */
export const toParts = (lines: readonly string[], headingOf: HeadingOf): readonly Part[] => {
  const pieces = lines.flatMap((line) => splitAtHeadings(line, headingOf));
  const headings = pieces.map(headingOf);
  const isParted = headings.some((heading) => heading?.section === 'required' || heading?.section === 'preferred');
  let section: Section = isParted ? 'work' : 'required';
  return pieces.flatMap((line, at) => {
    const heading = headings[at];
    const own = heading?.section === 'work' && !isParted ? 'required' : heading?.section;
    if (own && (heading?.isAlone || LASTING.has(own))) section = own;
    if (heading?.isAlone) return [];
    const said = heading ? line.slice(line.indexOf(':') + 1) : line;
    return [{ line: said, section: own ?? section, isTitle: at === 0 && line.length <= LONGEST_TITLE }];
  });
};

/** `Lead Engineer, Berlin. Must have: Java. Good to have: Kafka.` is three pieces. */
const splitAtHeadings = (line: string, headingOf: HeadingOf): readonly string[] => {
  if (!line.includes(':')) return [line];
  const pieces: string[] = [];
  for (const sentence of line.split(SENTENCES)) {
    const last = pieces.at(-1);
    if (last === undefined || (sentence.includes(':') && headingOf(sentence) !== undefined)) pieces.push(sentence);
    else pieces[pieces.length - 1] = `${last} ${sentence}`;
  }
  return pieces;
};

/** Where a sentence ends, or a dash or a bar parts what stands in one line. */
const SENTENCES = /(?<=[.;!?)])\s|\s(?=[|–—]\s)/;

/** `Requirements: Java` may go on below; `Location: Berlin` speaks for itself. */
const LASTING: ReadonlySet<Section> = new Set(['required', 'preferred', 'unneeded']);

const LONGEST_TITLE = 90;
