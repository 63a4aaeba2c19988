const MONTHS: readonly (readonly [name: string, days: number])[] = [
  ['jan(?:uary)?', 31],
  ['feb(?:ruary)?', 29],
  ['mar(?:ch)?', 31],
  ['apr(?:il)?', 30],
  ['may', 31],
  ['june?', 30],
  ['july?', 31],
  ['aug(?:ust)?', 31],
  ['sept?(?:ember)?', 30],
  ['oct(?:ober)?', 31],
  ['nov(?:ember)?', 30],
  ['dec(?:ember)?', 31],
];

const dateIn = (month: string): string =>
  String.raw`\b${month}\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?!:)|\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}\b`;

/** `january`, `sept`: a pattern, to be put into others. */
export const MONTH_NAME = `(?:${MONTHS.map(([name]) => name).join('|')})`;

/** A day of a month in words that are searched as they were written: `feb 3`, `3rd of march`. A pattern, to be put into others. */
export const DATE = dateIn(MONTH_NAME);

/** `feb 30`, `31 june`: a day that no such month has. */
export const isNoDate = (words: string): boolean =>
  DAYS.some(([pattern, days]) => {
    const [, after, before] = pattern.exec(words) ?? [];
    return Number(after ?? before ?? 1) > days;
  });
const DAYS = MONTHS.map(([name, days]) => [new RegExp(dateIn(name)), days] as const);
