import type { Level } from '../intent.ts';

const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  junior: 'entry',
  entry: 'entry',
  mid: 'mid',
  middle: 'mid',
  intermediate: 'mid',
  senior: 'senior',
  lead: 'lead',
  staff: 'principal',
  principal: 'principal',
};

const LEVEL = `(${Object.keys(LEVEL_WORDS).join('|')})`;
const AIMED_AT = new RegExp(
  String.raw`\b(?:goals?|target(?:s|ing)?|aim(?:s|ing)?|want(?:s)? to (?:be|become|reach|get|make|grow)|(?:work|head|grow)ing (?:for|to|into|toward|towards)|become|becoming)\b[^.;!?\n]{0,30}?\b${LEVEL}\b`,
  'i',
);
const ANY = new RegExp(String.raw`\b${LEVEL}\b`, 'gi');

/** The level somebody says they aim for, and whether they name another besides, which is then their own. */
export const readGoal = (text: string): { readonly goal: Level; readonly isOnly: boolean } | undefined => {
  if (text.length > LONGEST) return undefined;
  const goal = LEVEL_WORDS[AIMED_AT.exec(text)?.[1]?.toLowerCase() ?? ''];
  const named = new Set([...text.matchAll(ANY)].map(([word]) => LEVEL_WORDS[word.toLowerCase()]));
  return goal && { goal, isOnly: named.size === 1 };
};

const OWN = new RegExp(
  String.raw`(?:\b(?:i am|i['’]?m|i work as)|(?:^|[,.;!]\s*)as)\s+(?:(?:still|now|currently|only|just|already|a|an|the)\s+)*${LEVEL}\b|\b${LEVEL}(?:[ -]level)?(?:\s+(?:dev|developer|engineer|programmer))?\s+here\b`,
  'i',
);

/** The level somebody says they have: "I'm a junior", "mid level dev here". */
export const readOwn = (text: string): Level | undefined => {
  const [, after, before] = (text.length <= LONGEST && OWN.exec(text)) || [];
  return LEVEL_WORDS[(after ?? before ?? '').toLowerCase()];
};

/** What people tell of themselves is short; a longer text only mentions it. */
const LONGEST = 400;
