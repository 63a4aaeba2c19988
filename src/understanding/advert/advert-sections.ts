import { wordSet } from '../text/word-set.ts';
import { createPhrases, spread } from '../tokens/phrases.ts';
import { type Token, tokenise } from '../tokens/tokens.ts';

/** What a part of an advert is: what it asks for, would like, does not need; what the work is made of; the rest. */
export type Section = 'required' | 'preferred' | 'unneeded' | 'work' | 'rest';

/** The section that a line opens, and whether the line says more than its heading. */
export type Heading = { readonly section: Section; readonly isAlone: boolean };

/** A heading is a short line that names no skill, or the words before a colon; undefined for any other line. */
export const readHeading = (line: string, namesSkill: (tokens: readonly Token[]) => boolean): Heading | undefined => {
  const colon = line.indexOf(':');
  const before = colon > 0 && colon <= LONGEST_LABEL ? line.slice(0, colon) : undefined;
  const label = before ?? line;
  if (label.length > LONGEST_LABEL || /\d/.test(label) || (before === undefined && /[.!?]\s*$/.test(line)))
    return undefined;
  const tokens = tokenise(label);
  const isOfName = before === undefined && saysOfName(tokens);
  const section = tokens.length <= MOST_WORDS && !isOfName && !namesSkill(tokens) ? sectionOf(tokens) : undefined;
  if (section === undefined) return undefined;
  return { section, isAlone: before === undefined || line.slice(colon + 1).trim() === '' };
};

const LONGEST_LABEL = 70;
const MOST_WORDS = 9;

/** What the words of a heading say, where they say little else: the strongest of it. */
const sectionOf = (tokens: readonly Token[]): Section | undefined => {
  const hits = HEADINGS.all(tokens);
  const covered = new Set(hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_one, at) => from + at)));
  const said = tokens.filter((token, at) => covered.has(at) || SMALL.has(token.word)).length;
  return said * 2 < tokens.length ? undefined : ORDER.find((section) => hits.some(({ value }) => value === section));
};

/** `gRPC is a plus`, `Rust a bonus` say something of what they name, and head nothing. */
const saysOfName = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(({ word }) => SAYING.has(word));
  return at > 0 && at <= LONGEST_NAME && tokens.slice(0, at).every(isName);
};
const LONGEST_NAME = 3;
const SAYING = wordSet('is are a would');
const isName = ({ word }: Token): boolean => !SMALL.has(word) && !GENERIC.has(word);
const GENERIC = wordSet(
  'what who which things anything skills experience extras following those these technologies tools',
);
const SMALL = wordSet('the a an our your you we for this that to of in and or if it is are here more');

const ORDER: readonly Section[] = ['unneeded', 'preferred', 'required', 'work', 'rest'];

const HEADINGS = createPhrases<Section>(
  spread({
    'not required|not needed|not necessary|you do not need|what you do not need|you will not need|we do not expect|we do not need|no need for':
      'unneeded',
    'nice to have|nice to haves|nice|preferred|preferred qualifications|preferred skills|bonus|bonus points|desirable|desired|good to have|extra credit|advantageous|pluses|plus points|plus|a plus|is a plus|what would be great|would be great|would be nice|brownie points|optional|ideally|even better|it would help|extra points|beneficial|stand out':
      'preferred',
    'requirements|required|required skills|must have|must haves|must|what you need|what you will need|what we expect|qualifications|minimum qualifications|basic qualifications|essential|essential skills|essential criteria|you have|you should have|what you have|what you bring|you bring|your profile|your skills|about you|who you are|you are|skills|skills and experience|your experience|experience|what we are looking for|we are looking for|looking for|person specification|ideal candidate|key skills|technical skills|prerequisites|expectations|what makes you|we expect|you know|what it takes|what we need|profile':
      'required',
    'responsibilities|what you will do|what you will be doing|you will|your tasks|tasks|your role|the role|about the role|the job|about the job|job purpose|job description|duties|day to day|your mission|in this role|the position|about the position|tech stack|our stack|the stack|stack|technologies|technology|our tech|tools|tooling|what you will work|how you will|projects|your responsibilities|role description':
      'work',
    'about us|about the company|about the team|who we are|our company|our team|our values|our mission|why us|why join|why join us|why work|what we offer|we offer|our offer|benefits|perks|pay|salary|compensation|what is in it for you|how to apply|apply|equal opportunity|diversity|interview process|hiring process|the process|application|location|contract|closing date|contact|company|benefit|note|disclaimer|privacy':
      'rest',
  }),
);
