import { DATA_PARTS, type DataPart } from '../../../core/said/privacy-question.ts';

/**
 * Which parts of what is held are to be deleted, where not all of it is: "delete only my settings", "my skills, but keep my
 * plan", "everything except my skills".
 */
export const readDataParts = (words: string): readonly DataPart[] | undefined => {
  const from = words.search(DELETING);
  if (from < 0 || words.length > LONGEST) return undefined;
  const [named = '', spared = ''] = words.slice(from).split(SPARING, 2);
  const [gone, kept] = [partsIn(named), partsIn(spared)];
  if (ALL.test(named)) return kept.length > 0 ? DATA_PARTS.filter((part) => !kept.includes(part)) : undefined;
  return gone.length > 0 ? gone : undefined;
};

const LONGEST = 200;
const DELETING = /\b(?:delete|erase|wipe|purge|clear|reset|remove|forget)\b/;
const SPARING = /\b(?:but|except|besides|keep|leave|not)\b/;
const ALL = /\b(?:everything|all|data|account|whole)\b/;

const partsIn = (words: string): readonly DataPart[] => DATA_PARTS.filter((part) => NAMES[part].test(words));

const NAMES: Readonly<Record<DataPart, RegExp>> = {
  skills: /\b(?:skills?|progress|record)\b/,
  settings: /\bsettings?\b/,
  plan: /\bplans?\b/,
  practice: /\b(?:practice|practise|reviews?|grades?|answers?)\b/,
};
