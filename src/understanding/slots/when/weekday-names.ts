import { WEEKDAYS, type Weekday } from '../../../core/intent.ts';
import { createPhrases, type Hit } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';

/** A day of the week named at a token. */
export const readDayName = (tokens: readonly Token[], at: number): Hit<Weekday> | undefined => DAYS.at(tokens, at);

export const isDayAt = (tokens: readonly Token[], at: number): boolean => DAYS.at(tokens, at) !== undefined;

export const isDayNameWord = (word: string): boolean => DAYS.isKey(word);

/** The place in the week of a day named at a token, 0 for Monday; -1 where none is. */
export const placeInWeek = (tokens: readonly Token[], at: number): number => {
  const day = readDayName(tokens, at)?.value;
  return day === undefined ? -1 : WEEKDAYS.indexOf(day);
};

const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'monday|mondays|mondey|munday|moday|mon|mo|lunes|lundi|montag|montags|segunda feira',
  tue: 'tuesday|tuesdays|tuseday|tuesdy|teusday|tusday|tue|tues|martes|mardi|dienstag|dienstags|terca feira',
  wed: 'wednesday|wednesdays|wendsday|wensday|wednsday|wedensday|wenesday|wendesday|wedsday|wed|weds|miercoles|mercredi|mittwoch|mittwochs|quarta feira',
  thu: 'thursday|thursdays|thurday|thrusday|thurdsay|thirsday|thusday|thu|thur|thurs|jueves|jeudi|donnerstag|donnerstags|quinta feira',
  fri: 'friday|fridays|firday|fryday|fridey|fri|viernes|vendredi|freitag|freitags|sexta feira',
  sat: 'saturday|saturdays|satuday|saterday|saturdey|satruday|sat|sabado|sabados|samedi|samstag|samstags',
  sun: 'sunday|sundays|sundey|sunady|sun|domingo|domingos|dimanche|sonntag|sonntags',
};
/** A day by its own name, or by that of its neighbour: `the day after monday`. */
const DAYS = createPhrases<Weekday>(
  WEEKDAYS.flatMap((day, at) =>
    DAY_NAMES[day].split('|').flatMap((name): readonly [string, Weekday][] => [
      [name, day],
      [`day before ${name}`, WEEKDAYS.at(at - 1) ?? day],
      [`day after ${name}`, WEEKDAYS[(at + 1) % WEEKDAYS.length] ?? day],
    ]),
  ),
);
