import { type Intent, type SkillStatus, toShared, toSlot } from '../core/intent.ts';
import { OF_JOB } from './advert/own-list.ts';
import type { Heard } from './conversation/heard.ts';
import { withToldSettings } from './conversation/told-settings.ts';
import { toIntent } from './deciding/decide.ts';
import { wordSet } from './text/word-set.ts';
import { createPhrases, isWithin, spread } from './tokens/phrases.ts';
import type { Token } from './tokens/tokens.ts';

/**
 * `My stack: PHP, Laravel, some Redis. No Docker.`, `what I remember: Java, SQL quite well`: a list that is called one's own is
 * noted, and is no advert.
 */
export const readOwnStack = (heard: Heard): Intent | undefined => {
  const { tokens, skills, statuses } = heard.found;
  const heading = HEADING.all(tokens).find(({ from, to }) => from <= MOST_BEFORE && opensList(tokens, to));
  if (heading === undefined || wantsMore(tokens.slice(heading.to)) || OF_JOB.all(tokens).length > 0) return undefined;
  const said = skills.flatMap(({ value: { id }, from }, at) => {
    const status = statuses[at]?.status ?? 'learned';
    return from >= heading.to && !isDenied(tokens, from, skills) && KEPT.has(status) ? [[id, status] as const] : [];
  });
  const list = new Map(said);
  return list.size < LEAST
    ? undefined
    : withToldSettings(noted(heard, [...list.keys()], [...list.values()]), heard.found);
};
const MOST_BEFORE = 5;
/** `my stack: Go, Kafka. What am I missing?` */
const wantsMore = (rest: readonly Token[]): boolean =>
  rest.some(({ word, gap }, at) => ORDERING.has(word) || (at > 1 && (gap === '?' || ASKING.has(word))));
const LEAST = 2;
const KEPT: ReadonlySet<SkillStatus> = new Set(['learned', 'learning']);

/** `that was no advert, it is my stack`: what was taken for one is noted; after a report the record shows that it is. */
export const readNoAdvert = (heard: Heard): Intent | undefined => {
  const { found, marks, last } = heard;
  const isProtest = found.skills.length === 0 && !marks.has('ASKS') && NO_ADVERT.all(found.tokens).length > 0;
  if (!isProtest || last === undefined) return undefined;
  if (last.intent.topic === 'progress.set') return toIntent('progress.show', 'answer', heard, SURE);
  const [advert] = last.adverts ?? [];
  const skills = advert?.skills.flatMap(({ anyOf }) => anyOf) ?? [];
  return advert || last.intent.topic === 'match' ? noted(heard, [...new Set(skills)], ['learned']) : undefined;
};

const noted = (heard: Heard, skills: readonly string[], statuses: readonly SkillStatus[]): Intent => {
  const told = toIntent('progress.set', 'answer', heard, SURE);
  const status = toShared(statuses);
  return skills.length === 0 ? told : { ...told, slots: { ...told.slots, skill: toSlot(skills), status } };
};
const SURE = 0.95;

/** A colon, a line or `is` stands between what the list is called and its names. */
const opensList = (tokens: readonly Token[], to: number): boolean =>
  OPENS.has(tokens[to]?.gap ?? '') || tokens.slice(to, to + 2).some(({ word, gap }) => BEING.has(word) || gap === ':');
const OPENS: ReadonlySet<string> = new Set([':', '\n', '-', '=']);
const BEING = wordSet('is are was');

/** `no Kubernetes`, `never used Docker or Git` */
const isDenied = (tokens: readonly Token[], from: number, skills: Heard['found']['skills']): boolean => {
  let at = from - 1;
  while (at > 0 && tokens[at + 1]?.sentence === tokens[from]?.sentence && isBetween(tokens, at, skills)) at--;
  return tokens[at]?.sentence === tokens[from]?.sentence && DENYING.has(tokens[at]?.word ?? '');
};
const isBetween = (tokens: readonly Token[], at: number, skills: Heard['found']['skills']): boolean =>
  isWithin(skills, at) || BETWEEN.has(tokens[at]?.word ?? '');
const BETWEEN = wordSet('or nor any used use touched tried learned seen worked had with done yet ever');
const DENYING = wordSet('no not never without neither nor none');

const HEADING = createPhrases<true>(
  spread({
    'my stack|my tech stack|my current stack|my old stack|my skills|my skill set|my skillset|my toolbox|my tools|my technologies|my tech': true,
    'what i remember|what i still remember|what i know|what i already know|what i can do|what i can|what i have used|what i use|what i used|what i work with|what i worked with|what i bring|what i have': true,
    'things i know|things i remember|things i have used|stuff i know|all i know|all i remember|what do i know|what do i remember|tools i know|tools i use|technologies i know|skills i have': true,
  }),
);
const ORDERING = wordSet('plan nudge remind compare quiz test ask delete remove forget export want wants');
const ASKING = wordSet('what how which when where why who should could would am is are do does');

const NO_ADVERT = createPhrases<true>(
  spread({
    'not an advert|not an ad|not a job advert|not a job ad|not a posting|not a job posting|not a job description|not a vacancy|not the advert|no advert|no ad|no job advert|no job ad|no job posting|no posting|no vacancy': true,
  }),
);
