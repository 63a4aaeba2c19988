import { inYear } from '../../in-year.ts';
import type { Sum } from '../../intent.ts';
import { number } from '../../wording.ts';
import type { Preface } from './preface.ts';

type One = Omit<Sum, 'rival'>;

/** "52k + 10% bonus or 47k for a 4-day week?": what each comes to, and which pays more for a day of work. */
export const offersBeside = ({ rival, ...one }: Sum): Preface | undefined => {
  const sums = rival && rival.currency === one.currency && rival.net === one.net ? [one, rival] : [];
  if (!sums.some((sum) => sum.bonus !== undefined || isShort(sum))) return undefined;
  const text = [...sums.flatMap(comesTo), ahead(sums), ofBonus(sums), DECIDES].filter(Boolean).join(' ');
  return { text, figures: [] };
};

const comesTo = (sum: One): readonly string[] => {
  const { bonus, days } = sum;
  const whole = withBonus(sum);
  const plain = number(inYear(sum));
  return [
    ...(bonus === undefined ? [] : [`${plain} with a bonus of ${bonus}% is ${number(whole)} a year.`]),
    ...(isShort(sum) ? [`${number(whole)} for ${days} days a week would be ${number(onFive(sum))} for five.`] : []),
  ];
};

/** A year of it, the bonus that was said included. */
export const withBonus = (sum: One): number => Math.round(inYear(sum) * (1 + (sum.bonus ?? 0) / 100));
const WEEK = 5;
const isShort = ({ days = WEEK }: One): boolean => days < WEEK;
const onFive = (sum: One): number => Math.round((withBonus(sum) * WEEK) / (sum.days ?? WEEK));

const ahead = (sums: readonly One[]): string => {
  const [first = 0, second = 0] = sums.map(onFive);
  const share = Math.round((Math.max(first, second) / Math.min(first, second) - 1) * 100);
  const which = first > second ? 'first' : 'second';
  const by = sums.some(isShort) ? 'For each day of work' : 'So';
  return share <= ABOUT_SAME
    ? `${by} the two pay about the same${first === second ? '' : `, the ${which} a little more`}.`
    : `${by} the ${which} pays ${share}% more.`;
};
/** In percent. */
const ABOUT_SAME = 5;

const ofBonus = (sums: readonly One[]): string =>
  sums.some(({ bonus }) => bonus !== undefined)
    ? 'A bonus is seldom sure: ask what was paid of it in the last three years.'
    : '';

const DECIDES = 'What decides then is what you will learn, the people, and how you want to spend the week.';
