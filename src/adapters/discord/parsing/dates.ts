import type { Term } from './term.ts';

/** Days to aim at, nearest first: some months from now, and the ends of the months ahead. Their values are ISO days. */
export const toDates = (now: Date): readonly Term[] => {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const spans = [1, 2, 3, 6, 9, 12].map((months): Term => {
    const span = months === 1 ? '1 month' : months === 12 ? '1 year' : `${months} months`;
    // The last of a shorter month rather than the first of the next.
    const to = new Date(Date.UTC(year, month + months, Math.min(day, lastDayOf(year, month + months))));
    return toTerm(to, `In ${span}`, months === 12 ? ['in a year', '12 months'] : [span]);
  });
  const ends = Array.from({ length: 12 }, (_month, ahead): Term => {
    const to = new Date(Date.UTC(year, month + ahead, lastDayOf(year, month + ahead)));
    return toTerm(to, `End of ${MONTH.format(to)}`, [MONTH.format(to), `${MONTH.format(to)} ${to.getUTCFullYear()}`]);
  });
  return [...spans, ...ends];
};

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const WHOLE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

const toTerm = (to: Date, name: string, aliases: readonly string[]): Term => ({
  value: to.toISOString().slice(0, 10),
  name: `${name}: ${WHOLE.format(to)}`,
  aliases: [name, ...aliases],
});
