import type { Knowledge } from '../../../knowledge/schema.ts';
import { inYear } from '../../in-year.ts';
import { type Slots, type Sum, toList } from '../../intent.ts';
import { type PayRow, yearsAsked } from '../../pay.ts';
import { inCountry, joinWords, LEVEL_NAMES, number } from '../../wording.ts';
import { isEverybody, type PayGroup, toQuestions } from './find-pay.ts';
import { type Measure, measureOf, reported } from './measure.ts';
import { withBonus } from './offers.ts';
import type { Preface } from './preface.ts';
import { standing } from './standing.ts';

/** Where no country was named, that of the currency: its code begins with the country's. Euros and dollars have none. */
export const withCountryOf = (slots: Slots, { currency }: Sum): Slots => {
  const isOfOne = currency?.length === 3 && currency !== 'EUR' && currency !== 'USD';
  return slots.country === undefined && isOfOne ? { ...slots, country: currency.slice(0, 2) } : slots;
};

/**
 * A sum of nobody knows where: set beside the pay of one country it would mislead. Dollars are those of the United States, but for
 * dollars a month, which are mostly what somebody elsewhere is paid.
 */
export const isOfManyCountries = ({ country }: Slots, { amount, currency, per }: Sum): boolean =>
  country === undefined && amount !== undefined && (currency !== 'USD' || per === 'month');

/**
 * How a sum stands to what was reported where it is paid, and another beside it; what is not in US dollars, what to compare it with.
 * What somebody earns in another trade is neither good nor low: `isOfOther`.
 */
export const verdictOn = (sum: Sum, slots: Slots, knowledge: Knowledge, isOfOther = false): Preface | undefined => {
  const { rival, ...one } = sum;
  if (toList(slots.level).length > 1) return undefined;
  if (one.country !== undefined && rival?.country !== undefined) return judgeEach([one, rival], slots, knowledge);
  const countries = toList(slots.country);
  if (countries.length > 1 && one.amount === undefined)
    return { text: `${inNoOther(one)} ${NO_RATE_OF_EACH}`, figures: [] };
  if (countries.length < 2) return judge(rival ? [one, rival] : [one], slots, knowledge, isOfOther);
  return rival
    ? undefined
    : judgeEach(
        countries.map((country) => ({ ...one, country })),
        slots,
        knowledge,
      );
};

type One = Omit<Sum, 'rival'>;

/** `54k in berlin or 42k in warsaw?`, `is 60k good in spain or france?`: each against its own country. */
const judgeEach = (sums: readonly One[], slots: Slots, knowledge: Knowledge): Preface => {
  const each = pooledOnce(
    sums.map(({ country = '', ...sum }) => ({
      sum,
      countries: [country],
      measure: measureFor(country ? { ...slots, country } : slots, knowledge),
    })),
  );
  const told = each.map(({ sum, countries, measure }): Preface => {
    const where = joinWords(countries.map(inCountry), 'or');
    const among = measure?.isPooled
      ? `, among all countries together since I hold none for ${where} alone,`
      : ` in ${where}`;
    const named = `${inWords(sum, sum.currency ?? '')}${among}`;
    if (measure === undefined) return { text: `${named}: I hold nothing to set it against`, figures: [] };
    const { text, figures } = isInDollars(sum, measure)
      ? standing(withBonus(sum), measure.rows, measure.isPooled)
      : reported(measure);
    return {
      text: isInDollars(sum, measure) ? `${named} ${text} (${measure.label})` : `${named} against ${text}`,
      figures,
    };
  });
  const isToConvert = each.some(({ sum, measure }) => measure && !isInDollars(sum, measure));
  const before = isToConvert ? `${NO_RATE} Turn what is no dollars into them, before tax and with any bonus: ` : '';
  const isRanked =
    sums.some(({ amount }) => amount !== sums[0]?.amount) && !each.some(({ measure }) => measure?.isPooled);
  return {
    text: [`${before}${told.map(({ text }) => text).join('; ')}.`, isRanked ? FURTHER_ABOVE : '', ofNet(sums)]
      .filter(Boolean)
      .join(' '),
    figures: told.flatMap(({ figures }) => figures),
  };
};

type Placed = { readonly sum: One; readonly countries: readonly string[]; readonly measure: Measure | undefined };

/** One sum in several countries that have no figures of their own is set once among all countries together. */
const pooledOnce = (each: readonly Placed[]): readonly Placed[] => {
  const first = each.find(({ measure }) => measure?.isPooled);
  const alike = each.filter(({ sum, measure }) => measure?.isPooled && sum.amount === first?.sum.amount);
  return each.flatMap((one) => {
    if (one === first) return [{ ...one, countries: alike.flatMap(({ countries }) => countries) }];
    return alike.includes(one) ? [] : [one];
  });
};

const FURTHER_ABOVE =
  'The one further above its own median is the better pay for its place; rent and tax may turn that round.';

const measureFor = (slots: Slots, knowledge: Knowledge): Measure | undefined => {
  const [question] = toQuestions(slots);
  return question && measureOf(question, knowledge);
};

export const isInDollars = ({ currency }: One, { country }: Measure): boolean =>
  currency === undefined ? country === 'US' : currency === 'USD';

const judge = (sums: readonly One[], slots: Slots, knowledge: Knowledge, isOfOther: boolean): Preface | undefined => {
  const measure = measureFor(slots, knowledge);
  const [sum] = sums;
  if (!measure || !sum) return undefined;
  const isDirect = isInDollars(sum, measure);
  const isOld = isOfOther && sum.amount !== undefined && sums.length === 1;
  const isBeside = isOld && isDirect && !measure.isPooled;
  const given = isBeside ? besideNow(sum, measure) : isDirect ? inDollars(sums, measure) : toConvert(sums, measure);
  const compared = isOld && !isBeside ? LESS_THAN_NOW : '';
  return (
    given && {
      ...given,
      text: [given.text, compared, ofNet(sums), ofEverybody(measure.group, measure.rows)].filter(Boolean).join(' '),
    }
  );
};

/** "I'm a nurse, I make 78k now, what would I make starting out?" */
const besideNow = (sum: One, measure: Measure): Preface => {
  const { text, figures } = reported(measure);
  const bounds = (one: 'p25' | 'p75') => measure.rows.flatMap(({ row }) => row[one] ?? []);
  const now = withBonus(sum);
  const most = now < Math.min(...bounds('p25')) ? 'more' : now > Math.max(...bounds('p75')) ? 'less' : undefined;
  return {
    text: `Beside ${inWords(sum, 'dollars')} stands ${text}. ${most ? `Most report ${most} than that` : 'Some report more than that, some less'}; adverts that name pay tell you surer.`,
    figures,
  };
};

const LESS_THAN_NOW =
  'Above the median such a post mostly pays less than you have now, below it more; adverts that name pay tell you surer.';

const inDollars = (sums: readonly One[], { rows, label, isPooled, country }: Measure): Preface | undefined => {
  if (sums.some(({ amount }) => amount === undefined)) return undefined;
  const stands = sums.map((sum) => ({ ...standing(withBonus(sum), rows, isPooled), sum }));
  const told = stands.map(({ text, sum }) => `${inWords(sum, 'dollars')} ${text}`).join('; ');
  const where = inCountry(country);
  return {
    text: isPooled
      ? `I hold no pay for ${where} alone, so I can’t say how good that is there. Among all countries together, rich and poor, ${told} (${label}, before tax, bonus included). That is no verdict for ${where}: adverts there that name pay, and two people who do the job, tell you more.`
      : `${told} (${label}, before tax, bonus included).`,
    figures: stands.flatMap(({ figures }) => figures),
  };
};

const NO_RATE = 'My figures are in US dollars, and I hold no exchange rate.';

const NO_RATE_OF_EACH = 'Multiply each median by the rate of today.';
const inNoOther = ({ currency }: One): string =>
  `I can’t put them in ${currency}: all my figures are in US dollars, and I hold no exchange rate.`;

const toConvert = (sums: readonly One[], measure: Measure): Preface => {
  const where = measure.isPooled
    ? `all countries together, since I hold none for ${inCountry(measure.country)} alone,`
    : inCountry(measure.country);
  const amounts = joinWords(sums.map((sum) => inWords(sum, sum.currency ?? '')));
  const [{ amount, currency } = {}] = sums;
  const { text, figures } = reported(measure);
  return {
    text:
      amount === undefined
        ? `I can’t put it in ${currency}: my figures for ${where} are in US dollars, and I hold no exchange rate. What to convert: ${text}.`
        : `My figures for ${where} are in US dollars, and I hold no exchange rate. Turn ${amounts} into dollars, before tax and with any bonus, and set it against ${text}.`,
    figures,
  };
};

/**
 * "48,000 EUR a year", "15,000 PLN a month (180,000 a year)", "45 dollars an hour (93,600 a year at 40 hours a week)",
 * "145,000 dollars a year (166,750 with a bonus of 15%)", "12,000 a year (144,000, if you mean a month)".
 */
export const inWords = (sum: One, unit: string): string =>
  [
    number(sum.amount ?? 0),
    unit,
    `${sum.per === 'hour' ? 'an' : 'a'} ${sum.per}`,
    sum.per === 'year' ? '' : `(${number(inYear(sum))} a year${AT[sum.per] ?? ''})`,
    sum.bonus === undefined ? '' : `(${number(withBonus(sum))} with a bonus of ${sum.bonus}%)`,
    sum.guessed && !isYearly(sum) ? `(${number(inYear({ ...sum, per: 'month' }))}, if you mean a month)` : '',
  ]
    .filter(Boolean)
    .join(' ');

/** So much of a strong currency is nobody's month. */
const isYearly = ({ amount = 0, currency = '' }: One): boolean => STRONG.has(currency) && amount >= MOST_A_MONTH;
const STRONG: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CHF']);
const MOST_A_MONTH = 20_000;

/** How much work a year of wages stands for. */
const AT: Readonly<Partial<Record<Sum['per'], string>>> = { hour: ' at 40 hours a week', day: ' at 260 days' };

/** A sum after tax is less than what it is set against. */
const ofNet = (sums: readonly One[]): string =>
  sums.some(({ net }) => net) ? 'Yours is after tax, and these are before it: find the sum before tax first.' : '';

/** A level's question answered from everybody together is no verdict yet. */
const ofEverybody = ({ question }: PayGroup, rows: readonly PayRow[]): string => {
  if (!yearsAsked(question) || !rows.every(isEverybody)) return '';
  const whom = question.level ? `a ${LEVEL_NAMES[question.level]}` : 'somebody with few years';
  const isLow = question.level === 'entry' || (question.level === undefined && (question.years ?? 0) < 3);
  return `That counts everybody there, whatever their level${isLow ? `: ${whom} mostly gets less` : ''}.`;
};
