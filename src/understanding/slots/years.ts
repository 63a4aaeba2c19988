import { wordSet } from '../text/word-set.ts';
import { isBreak, isClauseEnd, type Token } from '../tokens/tokens.ts';
import { isOfOtherTrade } from './calling.ts';
import { isArticle, type Read, readRange, readShare } from './number.ts';
import { isWorked } from './worked.ts';

/** Years of experience, where the message says how many; not ages, plans or years ago. */
export const readYears = (tokens: readonly Token[], now?: Date, isMeant: Place = ANY): number | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const years = readAt(tokens, at) ?? (now === undefined ? undefined : readSince(tokens, at, now));
    if (years === undefined || years < 0 || years > 60 || !isMeant(tokens, at)) continue;
    if (years === 0 || !isOfOtherTrade(tokens, at)) return readPutRight(tokens, at) ?? years;
  }
  return undefined;
};

/** `I told you 3 years but it's actually 5`: what the number behind puts right. */
const readPutRight = (tokens: readonly Token[], from: number): number | undefined => {
  const at = tokens.findIndex(({ word }, place) => place > from + 1 && RIGHTING.has(word));
  if (at < 0) return undefined;
  const number = readRange(tokens, LINKS.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1);
  if (number === undefined || number.value > 60 || isArticle(tokens[number.to - 1]?.word ?? '')) return undefined;
  return isClauseEnd(tokens[number.to]) || YEARS.has(tokens[number.to]?.word ?? '') ? number.value : undefined;
};
const RIGHTING = wordSet('actually really meant sorry rather');

/** Whether what stands at a token counts. */
type Place = (tokens: readonly Token[], at: number) => boolean;
const ANY: Place = () => true;

/** No years are told without one of these. */
export const isYearsWord = (word: string): boolean =>
  UNITS.has(word) || EXPERIENCE.has(word) || word === 'yoe' || word === 'since';

/** `uk or ireland, 5 years`: years that may be anything, read as experience where the question is about pay. */
export const readBareYears = (tokens: readonly Token[], isMeant: Place = ANY): number | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const number = isArticle(tokens[at]?.word ?? '') ? undefined : readRange(tokens, at);
    if (number === undefined || isOtherNumber(tokens, at)) continue;
    const to = skipPlus(tokens, number).to;
    if (!YEARS.has(tokens[to]?.word ?? '') || !isMeant(tokens, at)) continue;
    const half = readShare(tokens, to + 1);
    if (isOfOtherTrade(tokens, at)) continue;
    if (NOT_AFTER.has(tokens[half?.to ?? to + 1]?.word ?? '') || number.value > 60) continue;
    return readPutRight(tokens, at) ?? number.value + (half?.value ?? 0);
  }
  return undefined;
};

const readAt = (tokens: readonly Token[], at: number): number | undefined => {
  const word = tokens[at]?.word ?? '';
  if (word === 'yoe' || EXPERIENCE.has(word)) return readBehind(tokens, at);
  if (word === 'years' && tokens[at + 1]?.gap === ':') return readRange(tokens, at + 1)?.value;
  const none = NONE.has(word) ? readNone(tokens, at) : undefined;
  if (none !== undefined) return none;
  if (word === 'decade' && tokens[at - 1]?.word !== 'a') return readUnit(tokens, at, { value: 1, to: at });
  const number = readRange(tokens, at) ?? readOrdinal(tokens, at);
  if (number === undefined || isOtherNumber(tokens, at) || isRate(tokens, at)) return undefined;
  return readUnit(tokens, at, skipPlus(tokens, number));
};

/** `experience: 4 years`, `yoe: 3`, `exp 6 years`. */
const readBehind = (tokens: readonly Token[], at: number): number | undefined => {
  let next = at + 1;
  if (LINKS.has(tokens[next]?.word ?? '')) next++;
  if (ABOUT.has(tokens[next]?.word ?? '')) next++;
  const number = readRange(tokens, next);
  if (number === undefined) return undefined;
  const plain = tokens[at]?.word === 'yoe' || (tokens[at - 2]?.word === 'years' && tokens[at - 1]?.word === 'of');
  const unit = tokens[number.to]?.word ?? '';
  const aged = AGED.has(tokens[number.to + 1]?.word ?? '');
  return (plain && tokens[next]?.gap !== ',') || (UNITS.has(unit) && !aged) ? number.value : undefined;
};

/** `zero experience`, `no years of experience`, `..., no experience, ...`; not `no experience with docker`. */
const readNone = (tokens: readonly Token[], at: number): number | undefined => {
  const words = tokens.slice(at + 1, at + 5).map(({ word }) => word);
  const found = words.findIndex((word) => EXPERIENCE.has(word) || word === 'yoe');
  const years = words[0] === 'years' || tokens[at]?.word !== 'no' || isApart(tokens, at, at + found + 2);
  if (found < 0 || !years || OF.has(words[found + 1] ?? '')) return undefined;
  return words.slice(0, found).every((word) => KINDS.has(word)) ? 0 : undefined;
};

/** `python, no experience, 5 hours a week`: said by itself, and of nothing else. */
const isApart = (tokens: readonly Token[], from: number, to: number): boolean =>
  (from === 0 || isBreak(tokens[from])) && isClauseEnd(tokens[to]);

/** `completed my second year`: years that are over. */
const readOrdinal = (tokens: readonly Token[], at: number): Read | undefined => {
  const value = ORDINALS.indexOf(tokens[at]?.word ?? '') + 1;
  if (value === 0 || tokens[at + 1]?.word !== 'year') return undefined;
  const near = tokens.slice(Math.max(0, at - 4), at + 10);
  return near.some(({ word }) => OVER.has(word)) ? { value, to: at + 1 } : undefined;
};

const readUnit = (tokens: readonly Token[], at: number, number: Read): number | undefined => {
  const unit = tokens[number.to]?.word ?? '';
  if (unit === 'yoe' || (unit === 'y' && tokens[number.to + 1]?.word === 'oe')) return number.value;
  if (unit === 'experienced' && tokens[number.to]?.gap === '+') return number.value;
  const scale = UNITS.get(unit);
  if (scale === undefined) return undefined;
  const half = readShare(tokens, number.to + 1);
  if (!isExperience(tokens, at, half?.to ?? number.to + 1) || (scale < 1 && isSpan(tokens, at))) return undefined;
  return Math.round((number.value + (half?.value ?? 0)) * scale * 10) / 10;
};

/** `after two months I have SQL nailed`, `plan me 3 months`: how long it took, or is to take. */
const isSpan = (tokens: readonly Token[], at: number): boolean => SPANNING.has(tokens[at - 1]?.word ?? '');
const SPANNING = wordSet('after me');

/** `a developer since 2019`, where the words around speak of work. */
const readSince = (tokens: readonly Token[], at: number, now: Date): number | undefined => {
  if (tokens[at]?.word !== 'since') return undefined;
  const year = Number(tokens[at + 1]?.word);
  const sentence = tokens[at]?.sentence;
  const worked = tokens
    .slice(Math.max(0, at - 8), at)
    .some((token) => token.sentence === sentence && isWorked(token.word));
  return worked && year > 1960 && year <= now.getUTCFullYear() ? now.getUTCFullYear() - year : undefined;
};

/** The words after it, or before it, say that the years were worked. */
const isExperience = (tokens: readonly Token[], from: number, to: number): boolean => {
  const after = tokens[to]?.word ?? '';
  if (tokens[from - 1]?.word === 'for' && PLANNED.has(tokens[from - 2]?.word ?? '')) return false;
  if (after === 'ago') return hasBefore(tokens, from, BEGUN) && hasBefore(tokens, from, undefined);
  if (
    NOT_AFTER.has(after) ||
    (after === 'of' && OTHERWISE.has(tokens[to + 1]?.word ?? '')) ||
    STUDIED.has(tokens[to + 1]?.word ?? '')
  )
    return false;
  const isAway = tokens[from - 1]?.word === 'for' && hasBefore(tokens, from, AWAY);
  if (isAway && !hasBefore(tokens, from, undefined)) return false;
  if ((after === 'in' || after === 'now') && (isEnd(tokens, to + 1) || GOING_ON.has(tokens[to + 1]?.word ?? '')))
    return true;
  for (let at = to; at < Math.min(to + 5, tokens.length); at++) {
    const token = tokens[at];
    if (token === undefined || (at > to && SENTENCE.has(token.gap))) break;
    if (EXPERIENCE.has(token.word) || isWorked(token.word)) return true;
  }
  if (after === 'at' && tokens[to + 1]?.word === 'home') return false;
  if (after === 'at') return !AT_LEAST.has(tokens[to + 1]?.word ?? '') || tokens[to + 2]?.word === 'same';
  const before = tokens[from - 1]?.word ?? '';
  if (BEFORE.has(before) || (tokens.length === to - from && !isArticle(tokens[from]?.word ?? ''))) return true;
  if (before === 'going' || (before === 'on' && tokens[from - 2]?.word === 'going')) return true;
  return (
    ((before === 'for' || before === 'since') && hasBefore(tokens, from, undefined)) || hasBefore(tokens, from, BEEN)
  );
};

/** Words of the table before a number, or words of work where there is none. */
const hasBefore = (tokens: readonly Token[], at: number, words: ReadonlySet<string> | undefined): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some(({ word }) => (words === undefined ? isWorked(word) : words.has(word)));

const isEnd = (tokens: readonly Token[], at: number): boolean => {
  const gap = tokens[at]?.gap ?? '.';
  return gap !== ' ' && gap !== '-';
};

const isOtherNumber = (tokens: readonly Token[], at: number): boolean => {
  const to = ABOUT.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  const before = tokens[to]?.word ?? '';
  return (NOT_BEFORE.has(before) && !(before === 'in' && tokens[at - 2]?.word === 'years')) || isOfBond(tokens, to);
};

/** `a bond of 2 years`, `vests over 4 years`, `the non-compete is 1 year`: how long one is bound, and no time that was worked. */
const isOfBond = (tokens: readonly Token[], to: number): boolean =>
  BINDING.has(tokens[to]?.word ?? '') ||
  (LASTING.has(tokens[to]?.word ?? '') && BINDING.has(tokens[to - 1]?.word ?? ''));
const BINDING = wordSet(
  'bond bonds bonded vest vests vested vesting cliff compete noncompete commitment lock tied clawback',
);
const LASTING = wordSet('of for over is after in period');

/** `2800 a month`, `900 euros a month`, `twice a year`: how much or how often, and no time that was worked. */
const isRate = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.word !== 'a' && tokens[at]?.word !== 'an') return false;
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ word }) => word);
  return before.some((word) => /^\d/.test(word)) || OFTEN.has(before.at(-1) ?? '');
};
const OFTEN = wordSet('once twice times hours k grand dollars euros pounds rupees paid net gross');

const skipPlus = (tokens: readonly Token[], number: Read): Read => {
  const word = tokens[number.to]?.word ?? '';
  return PLUS.has(word) ? { value: number.value, to: number.to + 1 } : number;
};

const UNITS: ReadonlyMap<string, number> = new Map([
  ['years', 1],
  ['year', 1],
  ['y', 1],
  ['months', 1 / 12],
  ['month', 1 / 12],
  ['decade', 10],
  ['decades', 10],
]);
/** `a plan for 3 months at 5 hours` is of months to come. */
const PLANNED = wordSet('plan roadmap schedule program timetable');
const YEARS = wordSet('years year');
const PLUS = wordSet('plus full solid good long odd');
const SENTENCE: ReadonlySet<string> = new Set(['.', '?', '!', '\n']);
const EXPERIENCE = wordSet('experience exp xp experiance experince expirience experienced');
const NONE = wordSet('zero 0 no nil');
const KINDS = wordSet('years of work working professional industry real prior back end relevant commercial dev');
const OF = wordSet('with in of using on');
const LINKS = wordSet('is of are =');
const ABOUT = wordSet('about around roughly only just over nearly almost');
const AGED = wordSet('old ago');
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const OVER = wordSet('completed finished done behind through job work');
const BEGUN = wordSet('started began begun start joined');
const BEEN = wordSet('been');
/** `I've been home with the children for nine years` */
const AWAY = wordSet('home sick ill unemployed');
/** `six years in and still mid` */
const GOING_ON = wordSet('and but still as already');
const AT_LEAST = wordSet('least most a the once');
/** `3 years of age`, `4 months of savings` */
const OTHERWISE = wordSet('age savings rent runway unemployment');
const STUDIED = wordSet('university uni college school');
const BEFORE = wordSet(
  'with have has got having after at am over nearly almost about around only just me completed junior mid senior lead dev developer engineer programmer',
);
const NOT_AFTER = wordSet(
  'old ago break gap hiatus pause sabbatical leave plan degree course roadmap from later away off time program contract streak warranty student studies to savings saved runway rent no without unemployed jobless bond lock commitment agreement vesting cliff clawback clause',
);
const NOT_BEFORE = wordSet('in within next last past another every per this coming under');
