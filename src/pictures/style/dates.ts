const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

const DAY_MS = 86_400_000;

/** "23 Nov" for an ISO day, so many days before it; anything else as it is. */
export const toShortDay = (day: string, daysBefore = 0): string => {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : days.format(new Date(time - daysBefore * DAY_MS));
};

/** "May 2025" for an ISO month or day; a year alone as it is. */
export const toMonth = (date: string): string =>
  /^\d{4}-\d{2}/.test(date) && !Number.isNaN(Date.parse(date)) ? months.format(new Date(date)) : date;
