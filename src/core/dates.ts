/** `2026-12-14` */
export const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** `HH:MM`, 24 hours. */
export const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** As `HH:MM`: "9", "9:30", "09.30", "9h30" and "0930" are what people type. */
export const parseTime = (text: string): string | undefined => {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(text.trim()) ?? [];
  if (hour === undefined) return undefined;
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return isTime(time) ? time : undefined;
};
