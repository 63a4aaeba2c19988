import type { Knowledge } from '../../../knowledge/schema.ts';
import { LEVEL_YEARS, type PayQuestion, type PayRow, rowsFor, yearsAsked } from '../../pay.ts';
import type { Region } from '../../said.ts';
import { capitalise, count, countryName, inCountry, joinWords, number } from '../../wording.ts';
import { sharedBy } from './bars.ts';
import { figuresOf, findPay, isEverybody, newestSurvey, type PayGroup } from './find-pay.ts';
import { byCountry, medianOf, withMedian } from './medians.ts';
import type { Preface } from './preface.ts';
import { REGIONS } from './regions.ts';
import { isWithin, lowToHigh, surveyLabel, titleOf, unlikeNote, whoIs } from './words.ts';

/** Which of those compared, by the lowest of its medians, and of two by how much; countries counted unlike are set beside each other with any experience. */
export const highestOf = (asked: readonly PayGroup[], knowledge: Knowledge): Preface | undefined => {
  const groups = ofEverybody(asked, knowledge) ?? asked;
  const ranked = groups
    .map((group) => ({ group, rows: withMedian(newestSurvey(group, knowledge)) }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => lowest(b.rows) - lowest(a.rows));
  const [first, ...others] = ranked;
  if (!first) return undefined;
  if (!others.length)
    return { text: `Of these I hold figures for ${inCountry(first.group.question.country)} alone.`, figures: [] };
  const named = ({ group, rows }: (typeof ranked)[number]) =>
    `${whoseOf(group, rows)} (${lowToHigh(rows.map(medianOf))})`;
  const isOfOneCountry = new Set(groups.map(({ question }) => question.country)).size === 1;
  const figures = ranked.flatMap(({ rows }) => rows.flatMap((row) => figuresOf(row, [row.row.p50])));
  const sources = [...new Set(ranked.flatMap(({ rows }) => rows.map(({ file }) => file.source)))];
  const isLikeFirst = ({ rows }: (typeof ranked)[number]) =>
    areSameRows(rows, first.rows) || (isOfOneCountry && spanOf(rows) === spanOf(first.rows));
  if (others.every(isLikeFirst)) {
    const all = joinWords(ranked.map(({ group, rows }) => whoseOf(group, rows)));
    const text = `The ${surveyLabel(first.rows, knowledge)} asked for years, not titles, and can’t tell these apart: a median of ${lowToHigh(first.rows.map(medianOf))} for ${all}.`;
    return { text, figures, sources };
  }
  const unlike = unlikeNote(groups, knowledge)
    .map((note) => ` ${note}`)
    .join('');
  const after = sharedBy(groups.map(({ question }) => question)).country ? '' : ` ${AFTER_RENT}`;
  return {
    text: `${groups === asked ? '' : OF_EVERYBODY}${capitalise(named(first))}, before ${joinWords(others.map(named))}${aheadOf(ranked.map(({ rows }) => rows))}, by the medians of the ${surveyLabel(first.rows, knowledge)}, before tax.${shareOf(ranked.map(({ rows }) => rows))}${unlike}${after}`,
    figures,
    sources,
  };
};

const spanOf = (rows: readonly PayRow[]): string => lowToHigh(rows.map(medianOf));

const areSameRows = (one: readonly PayRow[], other: readonly PayRow[]): boolean =>
  one.length === other.length && one.every(({ row }, at) => row === other[at]?.row);

const OF_EVERYBODY = 'Like with like, so with any experience: ';

/** Where countries are not counted alike, all of them with any experience; none where that would set one beside itself. */
const ofEverybody = (groups: readonly PayGroup[], knowledge: Knowledge): readonly PayGroup[] | undefined => {
  const countries = new Set(groups.map(({ question }) => question.country));
  if (countries.size < groups.length || unlikeNote(groups, knowledge).length === 0) return undefined;
  const alike = [...countries].map((country) => findPay(knowledge, { country }, false));
  return alike.every((group) => isAny(withMedian(newestSurvey(group, knowledge)))) ? alike : undefined;
};

/** ": 27,600 dollars more", ": 16,100 to 34,000 dollars more" of two. */
const aheadOf = ([one = [], other = [], ...more]: readonly (readonly PayRow[])[]): string => {
  const [high, low] = [one.map(medianOf), other.map(medianOf)];
  const least = Math.min(...high) - Math.max(...low);
  const gaps = new Set([least, Math.max(...high) - Math.min(...low)]);
  return more.length === 0 && least > 0 ? `: ${[...gaps].map(number).join(' to ')} dollars more` : '';
};

/** " The lower is 43% to 44% of the higher." of two. */
const shareOf = ([one = [], other = [], ...more]: readonly (readonly PayRow[])[]): string => {
  const [high, low] = [one.map(medianOf), other.map(medianOf)];
  const percent = (of: typeof Math.min) => Math.round((of(...low) / of(...high)) * 100);
  const ends = [...new Set([percent(Math.min), percent(Math.max)])].toSorted((a, b) => a - b);
  const isApart = more.length === 0 && high.length > 0 && low.length > 0 && ends.every((end) => end < MOST_OF_IT);
  return isApart ? ` The lower is ${ends.map((end) => `${end}%`).join(' to ')} of the higher.` : '';
};
/** Nearer than this the difference in dollars says enough. */
const MOST_OF_IT = 80;

const AFTER_RENT = 'What is left of it after rent and tax may rank otherwise; I hold nothing on that.';

/** Whose figure it really is: a junior's question answered from everybody there is no junior's figure. */
const whoseOf = ({ question }: PayGroup, rows: readonly PayRow[]): string =>
  yearsAsked(question) && rows.every(isEverybody)
    ? `${countryName(question.country)}, any experience`
    : titleOf(question);

type Question = Pick<PayQuestion, 'level' | 'years'>;

/**
 * The countries with the highest median, of the whole survey or of a part of the world: for a level or years among those
 * that it tells apart by years, else for everybody there.
 */
export const highestOfAll = (
  knowledge: Knowledge,
  { level, years }: Question = {},
  region?: Region,
): Preface | undefined => {
  const asked = { ...(level && { level }), ...(years !== undefined && { years }) };
  const all = byCountry(knowledge).filter(({ row }) => region === undefined || REGIONS[region].has(row.country));
  const split = yearsAsked({ country: '', ...asked }) ? all.map((found) => bandsFor(found, asked)).filter(isAny) : [];
  const isSplit = split.length > 1;
  const ranked = isSplit ? split.toSorted((a, b) => lowest(b) - lowest(a)) : all.map((found) => [found]);
  const top = ranked.slice(0, MOST_COUNTRIES);
  const rows = top.flat();
  const named = top.flatMap(([first, ...more]) =>
    first ? `${inCountry(first.row.country)} (${lowToHigh([first, ...more].map(medianOf))})` : [],
  );
  const [only, ...others] = named;
  if (!only) return region && { text: `I hold pay of no country of ${region}.`, figures: [] };
  const where = `${region ? ` of ${region}` : ''} ${isSplit ? `where the ${surveyLabel(rows, knowledge)} tells years apart` : `in the ${surveyLabel(rows, knowledge)}`}`;
  const among = others.length
    ? `Of the ${count(ranked.length, 'country', 'countries')}${where}, pay is highest in ${joinWords(named)}: medians`
    : `${capitalise(only)} is the only country${where}: the median`;
  const whom = isSplit ? whoIs({ country: '', ...asked }) : 'back-end developers of any experience';
  const wide =
    isSplit && rows.some((found) => isWider(found, asked)) ? ' Some of its bands are wider than those years.' : '';
  return {
    text: `${among} of ${whom}, before tax.${wide} ${AFTER_RENT}`,
    figures: rows.flatMap((found) => figuresOf(found, [found.row.p50])),
    sources: [...new Set(rows.map(({ file }) => file.source))],
  };
};
const MOST_COUNTRIES = 5;

/** The rows of the same country for those years alone, none where it is counted as a whole. */
const bandsFor = ({ file, row }: PayRow, asked: Question): readonly PayRow[] =>
  withMedian(rowsFor(file, { country: row.country, ...asked })).filter((found) => !isEverybody(found));

const isAny = (rows: readonly PayRow[]): boolean => rows.length > 0;

/** "0-4 professional years" for juniors of up to two. */
const isWider = ({ row }: PayRow, { level, years }: Question): boolean =>
  level !== undefined && years === undefined && row.years !== null && !isWithin(row.years, LEVEL_YEARS[level]);

const lowest = (rows: readonly PayRow[]): number => Math.min(...rows.map(medianOf));
