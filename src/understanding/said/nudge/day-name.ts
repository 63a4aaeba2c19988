/** A day of the week in words that are searched as they were written: `mon`, `Tuesdays`. A pattern, to be put into others. */
export const DAY_NAME = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?';
