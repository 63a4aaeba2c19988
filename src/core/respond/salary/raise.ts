import type { Knowledge } from '../../../knowledge/schema.ts';
import { type Intent, LEVELS, type Slots, toList } from '../../intent.ts';
import { LEVEL_YEARS, levelAfter, type PayRow, yearsAsked } from '../../pay.ts';
import { inCountry, joinWords, LEVEL_NAMES, number } from '../../wording.ts';
import type { Context, Responder } from '../answer.ts';
import { respondToAsk } from '../topics/ask-topic.ts';
import { figuresOf, findPay, isEverybody, kindOf, toQuestions } from './find-pay.ts';
import { isOfManyCountries, verdictOn, withCountryOf } from './judge.ts';
import { measureOf, reported } from './measure.ts';
import { type Preface, preceded } from './preface.ts';
import { payAsked } from './sources.ts';
import { whose } from './table.ts';
import { lowToHigh, surveyLabel } from './words.ts';

/** Getting paid more; first how a sum that is named stands, else with a country and a level what the next level up or one's own reported there. */
export const respondToRaise: Responder = (intent, context) => {
  const general = respondToAsk(intent, context);
  if (intent.aspect !== 'answer' || intent.case === GOT_MORE) return general;
  const slots = payAsked(intent.slots, context);
  const first =
    intent.sum?.amount === undefined
      ? slots && beforeAdvice(intent, slots, context.knowledge)
      : ofSum(intent, slots, context);
  return first ? preceded(general, [first]) : general;
};

/** Good news: nothing is to be named any more. */
const GOT_MORE = 'got-more';

/**
 * `what number do I say?` asks for one's own group; so does whoever tells of years which a level above begins with. "Can I get a
 * sign-on bonus?" asks nothing of the next level.
 */
const beforeAdvice = ({ case: asked }: Intent, slots: Slots, knowledge: Knowledge): Preface | undefined => {
  if (asked !== undefined && !OF_STEP.has(asked))
    return asked === 'expectation' ? ownGroup(slots, knowledge) : undefined;
  return isBeyond(slots) ? ownGroup(slots, knowledge) : oneLevelUp(slots, knowledge);
};
const OF_STEP: ReadonlySet<string> = new Set(['how-much', 'skills', 'hop']);

/** Nine years are a lead's as well as a senior's. */
const isBeyond = ({ level, years }: Slots): boolean =>
  level === undefined && years !== undefined && years >= LEVEL_YEARS.lead.from;

const ownGroup = (slots: Slots, knowledge: Knowledge): Preface | undefined => {
  const [question, ...others] = slots.country === undefined ? [] : toQuestions(slots);
  const measure = question && yearsAsked(question) && others.length === 0 ? measureOf(question, knowledge) : undefined;
  if (measure === undefined || measure.isPooled) return undefined;
  const { text, figures } = reported(measure);
  const whom = measure.rows.every(isEverybody) ? 'any experience' : `${yearsOf(measure.rows)} professional years`;
  return {
    text: `What I hold for ${inCountry(measure.country)}, of ${whom}: ${text}, in US dollars, before tax.`,
    figures,
    sources: [...new Set(measure.rows.map(({ file }) => file.source))],
  };
};

/** `what if I say 40k?`: where it stands among what is reported, or which country to name for that. */
const ofSum = ({ sum, case: asked }: Intent, slots: Slots = {}, { knowledge }: Context): Preface | undefined => {
  const placed = sum && withCountryOf(slots, sum);
  if (!sum || !placed) return undefined;
  if (!isOfManyCountries(placed, sum)) return verdictOn(sum, placed, knowledge);
  const text = `What ${number(sum.amount ?? 0)} is worth depends on the country: name it and your level, and I set it against what people report there.`;
  return asked !== undefined && TURNS_ON_SUM.has(asked) ? { text, figures: [] } : undefined;
};
const TURNS_ON_SUM: ReadonlySet<string> = new Set(['expectation', 'one-offer', 'ask-with-offer']);

/** Only where the same survey has rows for both levels, and none that speaks for both. */
const oneLevelUp = (slots: Slots, knowledge: Knowledge): Preface | undefined => {
  const [level = slots.years === undefined ? undefined : levelAfter(slots.years), ...others] = toList(slots.level);
  const [country, ...elsewhere] = toList(slots.country);
  const next = level && LEVELS[LEVELS.indexOf(level) + 1];
  if (!level || !next || !country || others.length || elsewhere.length) return undefined;
  const rowsOf = (one: typeof level) =>
    findPay(knowledge, { country, level: one }, false).rows.main.filter(
      (found) => kindOf(knowledge, found.file.source) === 'survey' && !isEverybody(found),
    );
  const above = rowsOf(next);
  const own = rowsOf(level).filter(({ row }) => above.every((other) => other.row !== row));
  if (!own.length || !above.length || !lieApart(own, above)) return undefined;
  const medians = (rows: readonly PayRow[]) => lowToHigh(rows.flatMap(({ row }) => row.p50 ?? []));
  return {
    text: `The next level up, ${LEVEL_NAMES[next]}, reported a median of ${medians(above)} a year in ${inCountry(country)} (${yearsOf(above)} professional years), ${LEVEL_NAMES[level]} ${medians(own)} (${yearsOf(own)}): ${surveyLabel(own, knowledge)}, which asked for years, not titles.`,
    figures: [...own, ...above].flatMap((found) => figuresOf(found, [found.row.p50])),
    sources: own.slice(0, 1).map(({ file }) => file.source),
  };
};

/** "5-7, 8-11 and 12+" */
const yearsOf = (rows: readonly PayRow[]): string =>
  joinWords(rows.map(({ row }) => whose(row).replace(' professional years', '')));

/** Bands that share years say nothing about a step from one to the other. */
const lieApart = (own: readonly PayRow[], above: readonly PayRow[]): boolean => {
  const end = Math.max(...own.map(({ row }) => row.years?.max ?? Number.POSITIVE_INFINITY));
  return above.every(({ row }) => (row.years?.min ?? 0) >= end && row.p50 !== null);
};
