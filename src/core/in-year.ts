import type { Sum } from './intent.ts';

/** A sum of money as that of a year. */
export const inYear = ({ amount = 0, per }: Pick<Sum, 'amount' | 'per'>): number => Math.round(amount * A_YEAR[per]);

/** How often a wage is paid in a year: twelve months, 52 weeks of five days and forty hours. */
const A_YEAR: Readonly<Record<Sum['per'], number>> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };
