import { wordSet } from '../../text/word-set.ts';
import { isBreak, type Token } from '../../tokens/tokens.ts';
import { HOURS } from '../length-units.ts';
import { readRange } from '../number.ts';
import { UNTIL } from '../when/day-signs.ts';
import { isDayOrPart } from './day-words.ts';
import { isAllFormer, isFormer, withoutFormer, withoutGuess } from './former-hours.ts';
import { readFreeWeeks } from './free-weeks.ts';
import { isLengthWord, readLength } from './hour-lengths.ts';
import type { Hours, Part, Stretch } from './hour-part.ts';
import { readOften, readPer } from './how-often.ts';
import { withoutOtherHours } from './not-study.ts';
import { readOneWeek } from './one-week.ts';
import { addUp, isAdded, mergeOften, tidy, withAdded } from './pair-hours.ts';
import { readRelative } from './relative-length.ts';
import { readTakenOff } from './taken-off.ts';
import { readUsual } from './usual-hours.ts';

/** No hours are told without one of these: a frequency alone comes to none. */
export const isHoursWord = isLengthWord;

/** The hours a week of a message; undefined for none, for more than a week holds, and for those of one day. */
export const readHours = (all: readonly Token[]): Hours | undefined => {
  const off = readTakenOff(all);
  if (off === undefined) return readAll(all);
  const whole = readAll([...all.slice(0, off.from), ...all.slice(off.to)]);
  return whole?.weekly && whole.value > off.hours ? { value: tidy(whole.value - off.hours), weekly: true } : whole;
};

const readAll = (all: readonly Token[]): Hours | undefined => {
  const once = readFreeWeeks(all);
  const said = once ? [...all.slice(0, once.from), ...all.slice(once.to)] : all;
  const tokens = withoutOtherHours(said);
  const total =
    addUp(tokens, mergeOften(tokens, withAdded(tokens, withoutGuess(withoutFormer(readParts(tokens)))))) ??
    (tokens.length < said.length && said.some(({ word }) => HOURS.has(word)) ? readBeside(tokens) : undefined);
  if (total === undefined || total.value <= 0 || total.value > 80 || isOfAllTime(tokens, total)) return undefined;
  const isOfEach = total.weekly && tokens.some((_, at) => readPer(tokens, at) !== undefined);
  return isOfEach || !(isOnce(tokens) || readOneWeek(tokens) !== undefined) ? total : undefined;
};

/** `how would you split 60 hours altogether`: all that there are, and no week's. */
const isOfAllTime = (tokens: readonly Token[], { value, weekly }: Hours): boolean =>
  !weekly && value >= MANY && tokens.some(({ word }) => TOTAL.has(word));
const MANY = 25;

const readParts = (tokens: readonly Token[]): readonly Part[] => {
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found =
      readUsual(tokens, at, parts) ??
      readRelative(tokens, at, parts) ??
      readLength(tokens, at) ??
      readOften(tokens, at) ??
      readBare(tokens, at, parts);
    if (found === undefined) at++;
    else {
      const isSum = isTotal(tokens, at, found.to);
      if (isConclusion(tokens, at) && (parts.length > 1 || readPer(tokens, found.to) !== undefined)) parts.length = 0;
      if (isCorrected(tokens, at))
        parts.splice(
          0,
          parts.findLastIndex(({ kind }) => kind === 'often'),
        );
      if (found.parts.some(({ kind }) => kind === 'long') && (isSum || isOfAll(tokens, found, parts)))
        parts.push(...parts.splice(parts.findLastIndex(({ kind }) => kind !== 'often') + 1).map(toOnce));
      for (const part of isSum ? found.parts.map(toOnce) : found.parts)
        parts.push(isFormer(tokens, at) ? { ...part, former: true } : part);
      at = found.to;
    }
  }
  return parts;
};

const toOnce = (part: Part): Part => (part.kind === 'often' ? { ...part, times: 1 } : part);

/** `three mornings a week, about 9 hours`: no morning has nine, so it is what they come to; not `three mornings, 6 hours each`. */
const isOfAll = (tokens: readonly Token[], { parts: [long], to }: Stretch, parts: readonly Part[]): boolean => {
  const often = parts[parts.findLastIndex(({ kind }) => kind !== 'often') + 1];
  return (
    often !== undefined &&
    long?.kind === 'long' &&
    long.hours >= MORE_THAN_ONE &&
    tokens.slice(often.at + 1, long.at + 1).some(({ gap }) => gap.includes(',')) &&
    tokens.slice(often.at, long.at).some(({ word }) => SHARES.has(word)) &&
    readPer(tokens, to) === undefined &&
    !EACH.has(tokens[to]?.word ?? '')
  );
};
const MORE_THAN_ONE = 5;
const SHARES = wordSet('morning mornings evening evenings afternoon afternoons night nights');
const EACH = wordSet('each apiece every at a per');

/** `I work 40 hours a week but can study 4`: the unit was said of the other hours. */
const readBeside = (tokens: readonly Token[]): Hours | undefined => {
  const at = tokens.findIndex(
    (_, at) => STUDYING.has(tokens[at - 1]?.word ?? '') || (at > 0 && FOR_STUDY.has(tokens[at - 1]?.word ?? '')),
  );
  const number = at < 0 || ARTICLES.has(tokens[at]?.word ?? '') ? undefined : readRange(tokens, at);
  return number !== undefined && isBare(tokens, number.to) ? { value: number.value, weekly: true } : undefined;
};
const STUDYING = wordSet('study learn spare give manage');
const FOR_STUDY = wordSet('studying learning');

/** `5 hours on weekdays in total`, `6 hours altogether at weekends`: counted once, however many days it takes. */
const isTotal = (tokens: readonly Token[], at: number, to: number): boolean => {
  const next = tokens[to]?.word === 'in' ? to + 1 : to;
  const before = ON.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  return (
    (TOTAL.has(tokens[next]?.word ?? '') && tokens[to]?.gap === ' ') ||
    (TOTAL.has(tokens[before]?.word ?? '') && tokens[before + 1]?.gap === ' ')
  );
};
/**
 * `2 hours on weekdays, so 10 a week`, `so say five`, `so plan 10 hours`, `an hour a day (7 a week)`: what was said before comes to that; not
 * `30 hours until march, then I start a job, so 5`.
 */
const isConclusion = (tokens: readonly Token[], at: number): boolean => {
  const said = tokens.slice(Math.max(0, at - FAR_BEFORE), at).findLast(({ word }) => !SOFTENING.has(word));
  const word = said?.word ?? '';
  const isLater = tokens.slice(0, at).some((token) => UNTIL.has(token.word));
  return (CONCLUDING.has(word) && !isLater) || tokens[at]?.gap === '(';
};
const SOFTENING = wordSet('say about roughly maybe around probably that plan make give me a the for with');
const FAR_BEFORE = 7;
const CONCLUDING = wordSet('so makes making equals = ie');
const TOTAL = wordSet('total altogether overall combined together');

/** `two hours on saturday and one more on sunday`, `my hours are 6 a week`, `now only 4`: the unit was said before. */
const readBare = (tokens: readonly Token[], at: number, parts: readonly Part[]): Stretch | undefined => {
  const number = tokens[at - 1]?.word === 'from' ? undefined : readRange(tokens, at);
  if (number === undefined || ARTICLES.has(tokens[at]?.word ?? '')) return undefined;
  const found: Stretch = { parts: [{ kind: 'long', hours: number.value, at }], to: number.to };
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[MORE.has(tokens[number.to]?.word ?? '') ? number.to + 1 : number.to]?.word ?? '';
  const last = number.to === tokens.length || (tokens[number.to]?.gap ?? ' ') !== ' ';
  if (parts.some((each) => each.kind === 'long'))
    return ON.has(after) ||
      isDayOrPart(after) ||
      ((isConclusion(tokens, at) || isAllFormer(parts)) && readPer(tokens, number.to) !== undefined) ||
      (isCorrected(tokens, at) && (isBare(tokens, number.to) || isOfEach(tokens, number.to))) ||
      (isAdded(tokens, at) && (isBare(tokens, number.to) || OWN.has(after))) ||
      (last && (parts.at(-1)?.kind === 'often' || RATHER.has(before)))
      ? found
      : undefined;
  if (after === 'instead') return hasHours(tokens, at, at + 8) ? found : undefined;
  if (isWeeklyAlone(tokens, at, number.to)) return found;
  if (!hasHours(tokens, at - 8, at)) return undefined;
  if (tokens[at]?.gap === ':' && ON.has(after)) return found;
  if (before === 'not') return undefined;
  const isTold = LETTING.has(before) || (isBare(tokens, number.to) && (RATHER.has(before) || tokens[at]?.gap === ':'));
  return readPer(tokens, number.to) !== undefined || number.to === tokens.length || isTold ? found : undefined;
};

/** `so 40 a week on this`: nothing is named that it could count. */
const isWeeklyAlone = (tokens: readonly Token[], at: number, to: number): boolean =>
  (tokens[to]?.word === 'a' || tokens[to]?.word === 'per') &&
  tokens[to + 1]?.word === 'week' &&
  tokens[to]?.gap === ' ' &&
  !PAYING.has(tokens[at - 1]?.word ?? '');
const PAYING = wordSet('earn make pay paid pays paying at for get getting');

/** `only 5 now`: nothing that the number could count. */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || tokens[at]?.gap.trim() !== '' || ENDING.has(tokens[at]?.word ?? '');
const ENDING = wordSet('now from please instead atm to tbh really lol haha not');

const hasHours = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(Math.max(0, from), to).some(({ word }) => COUNTED.has(word));

/** `you have me at 10 hours a week, it is more like 3`, `lower it to 11`: as often as was said, but so long. */
const isCorrected = (tokens: readonly Token[], at: number): boolean => {
  const [third, second, before] = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  if (at < 3) return false;
  return (
    isPutRight(tokens, at) ||
    (second === 'more' && before === 'like') ||
    (CORRECTING.has(third ?? '') && THAT.has(second ?? '') && before === 'to') ||
    (second === 'make' && THAT.has(before ?? ''))
  );
};

/** `eight hours a week. no, be realistic, six`, `10 hours, hmm no, 4 hours a week`: behind a no there is nothing but the number, its unit, and what softens it. */
const isPutRight = (tokens: readonly Token[], at: number): boolean => {
  const from = Math.max(0, at - FEW_BEFORE);
  const no = tokens.findIndex(
    (token, place) => place >= from && place < at && NO.has(token.word) && isApart(tokens, place),
  );
  return no >= 0 && (isBare(tokens, at + 1) || HOURS.has(tokens[at + 1]?.word ?? '') || isOfEach(tokens, at + 1));
};
const isOfEach = (tokens: readonly Token[], at: number): boolean => readPer(tokens, at) !== undefined;
const FEW_BEFORE = 4;
const NO = wordSet('no nope nah actually sorry scrap wait');
/** `..., no`, `..., hmm no` */
const isApart = (tokens: readonly Token[], at: number): boolean =>
  isBreak(tokens[at]) || (HUMMING.has(tokens[at - 1]?.word ?? '') && isBreak(tokens[at - 1]));
const HUMMING = wordSet('hm hmm hmmm uh um oh well');
const CORRECTING = wordSet('lower cut reduce drop bring raise increase change set put');
const THAT = wordSet('it that this');

/** `plus 3 of my own`, `another 2 in my free time`: whose they are, and not what the number counts. */
const OWN = wordSet('of in from myself');
const ARTICLES = wordSet('a an any half quarter');
const COUNTED = wordSet('hours hour time h');
const LETTING = wordSet('be to is are = at');
const MORE = wordSet('more extra additional');
const ON = wordSet('on at every each over');
const RATHER = wordSet('only now just it is are to with at put set hours');

/** Hours of one day, or of this week, are no hours of every week. */
const isOnce = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => ONCE.has(word) || (word === 'this' && tokens[at + 1]?.word === 'week'));
const ONCE = wordSet('tonight today tomorrow managed');
