import { DATA_PARTS, type DataPart } from '../../../core/said/privacy-question.ts';

/**
 * Which parts of what is held are to be deleted, where not all of it is: "delete only my settings", "my skills, but keep my
 * plan", "everything except my skills", "don't delete my plan, just my settings".
 */
export const readDataParts = (words: string): readonly DataPart[] | undefined => {
  const from = words.search(DELETING);
  if (from < 0 || words.length > LONGEST) return undefined;
  const rest = words.slice(from);
  const [named = '', spared = ''] = NOT.test(words.slice(0, from))
    ? rest.split(ONLY, 2).slice(1)
    : rest.split(SPARING, 2);
  const [gone, kept] = [partsIn(named), partsIn(spared)];
  if (ALL.test(named)) return kept.length > 0 ? DATA_PARTS.filter((part) => !kept.includes(part)) : undefined;
  return gone.length > 0 ? gone : undefined;
};

const LONGEST = 200;
const DELETING = /\b(?:delete|erase|wipe|purge|clear|reset|remove|forget)\b/;
const SPARING = /\b(?:but|except|besides|keep|leave|not)\b/;
/** `don't delete my plan, just my settings` */
const NOT = /\b(?:not|don['’]?t) $/;
const ONLY = /\b(?:just|only|but)\b/;
const ALL = /\b(?:everything|all|data|account|whole)\b/;

const partsIn = (words: string): readonly DataPart[] => DATA_PARTS.filter((part) => NAMES[part].test(words));

const NAMES: Readonly<Record<DataPart, RegExp>> = {
  skills: /\b(?:skills?|progress|record)\b/,
  settings: /\bsettings?\b/,
  plan: /\bplans?\b/,
  practice: /\b(?:practice|practise|reviews?|grades?|answers?)\b/,
};
