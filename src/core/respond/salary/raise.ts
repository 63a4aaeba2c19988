import type { Knowledge } from '../../../knowledge/schema.ts';
import { LEVELS, type Slots, toList } from '../../intent.ts';
import { levelAfter, type PayRow } from '../../pay.ts';
import { inCountry, joinWords, LEVEL_NAMES } from '../../wording.ts';
import type { Responder } from '../answer.ts';
import { respondToAsk } from '../topics/ask-topic.ts';
import { figuresOf, findPay, isEverybody, kindOf } from './find-pay.ts';
import { type Preface, preceded } from './preface.ts';
import { payAsked } from './sources.ts';
import { whose } from './table.ts';
import { lowToHigh, surveyLabel } from './words.ts';

/** Getting paid more; with a country and a level first what the next level up reported there. */
export const respondToRaise: Responder = (intent, context) => {
  const general = respondToAsk(intent, context);
  const slots = intent.aspect === 'answer' ? payAsked(intent.slots, context) : undefined;
  const step = slots && oneLevelUp(slots, context.knowledge);
  return step ? preceded(general, [step]) : general;
};

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
  const years = (rows: readonly PayRow[]) =>
    joinWords(rows.map(({ row }) => whose(row).replace(' professional years', '')));
  return {
    text: `The next level up, ${LEVEL_NAMES[next]}, reported a median of ${medians(above)} a year in ${inCountry(country)} (${years(above)} professional years), ${LEVEL_NAMES[level]} ${medians(own)} (${years(own)}): ${surveyLabel(own, knowledge)}, which asked for years, not titles.`,
    figures: [...own, ...above].flatMap((found) => figuresOf(found, [found.row.p50])),
    sources: own.slice(0, 1).map(({ file }) => file.source),
  };
};

/** Bands that share years say nothing about a step from one to the other. */
const lieApart = (own: readonly PayRow[], above: readonly PayRow[]): boolean => {
  const end = Math.max(...own.map(({ row }) => row.years?.max ?? Number.POSITIVE_INFINITY));
  return above.every(({ row }) => (row.years?.min ?? 0) >= end && row.p50 !== null);
};
