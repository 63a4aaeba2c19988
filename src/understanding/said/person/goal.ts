import type { Level } from '../../../core/intent.ts';
import type { Goal } from '../../../core/said.ts';

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
);
/** "want mid by 2028", and not "I don't want junior". */
const WANTED = new RegExp(String.raw`(?<!\bnot |t )\bwants? (?:a |an |the )?${LEVEL}\b`);
const ANY = new RegExp(String.raw`\b${LEVEL}\b`, 'g');

/** The level somebody says they aim for, and whether they name another besides, which is then their own. */
export const readGoal = (words: string): Goal | undefined => {
  const level =
    words.length <= LONGEST ? LEVEL_WORDS[(AIMED_AT.exec(words) ?? WANTED.exec(words))?.[1] ?? ''] : undefined;
  if (level === undefined) return undefined;
  const named = new Set([...words.matchAll(ANY)].map(([word]) => LEVEL_WORDS[word]));
  return { level, isOnly: named.size === 1, ...(DATED.test(words) && { isDated: true }) };
};

/** "by 2028", "within two years" */
const DATED =
  /\b(?:by|until|till|before|within)\s+(?:the )?(?:\d|end|next|early|mid|late|summer|christmas|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:a|one|two|three|four|five) years?)/;

const OWN = new RegExp(
  String.raw`(?:\b(?:i am|i['\u2019]?m|i work as)|(?:^|[,.;!]\s*)as)\s+(?:(?:still|now|currently|only|just|already|a|an|the)\s+)*${LEVEL}\b|(?<!\b(?:to be|become|becoming|reach|for|of) (?:a |an |the )?)\b${LEVEL}(?:[ -]level)?(?:\s+(?:back[ -]?end|software))?(?:\s+(?:dev|developer|engineer|programmer))?\s+here\b`,
);

/** `what if I said I am a senior` */
const SUPPOSING = /\b(?:if|suppose|imagine|pretend|say) i\b/;

/** The level somebody says they have: "I'm a junior", "mid level dev here". */
export const readOwn = (words: string): Level | undefined => {
  const [, after, before] = (words.length <= LONGEST && !SUPPOSING.test(words) && OWN.exec(words)) || [];
  return LEVEL_WORDS[after ?? before ?? ''];
};

/** What people tell of themselves is short; a longer text only mentions it. */
const LONGEST = 400;
