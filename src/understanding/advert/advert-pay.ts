/** An advert's own words on pay, at most 80 characters; undefined where it names none. */
export const readPay = (lines: readonly string[]): string | undefined => {
  const parts = lines.flatMap((line) =>
    line.split(PARTS).map((part) => ({ part: part.trim(), score: scoreOf(part, line) })),
  );
  const best = parts.reduce((one, other) => (other.score > one.score ? other : one), { part: '', score: LEAST - 1 });
  return best.score >= LEAST ? shorten(best.part) : undefined;
};

/** Adverts run several facts into one line, and what stands behind the quote is no part of one. */
const PARTS = /\s{2,}|\s[·|]\s|\t|["”»](?=[\s.,;)]|$)|(?<=[a-z\d)€$£])(?<!\bRs)[.!?;]\s/i;
const LEAST = 3;
const MOST = 80;

/** What amounts are given in, besides the signs: codes, and words for a hundred thousand. */
const UNITS =
  'USD|EUR|TEUR|GBP|CHF|PLN|INR|CAD|AUD|NZD|SGD|SEK|NOK|DKK|BRL|zł|zl|LPA|lakhs?|lacs?|crores?|dollars|euros?|pounds';
const MONEY = new RegExp(
  `[$€£₹]\\s?\\d|\\d\\s?k?\\s?[$€£₹]|\\d\\s?k?\\s?(?:${UNITS})\\b|\\b(?:${UNITS}|Rs\\.?)\\s?\\d|\\b(?:salary|pay|CTC|compensation)\\b[^.\\n]{0,20}(?:\\d\\s?k\\b|\\d{2,3}[.,]\\d{3}\\b)`,
  'i',
);
/** `we offer 45-55K, remote`: a span of thousands of nothing that is named. */
const BARE_SPAN =
  /\b\d{2,3}\s?k?\s?(?:-|–|—|to)\s?\d{2,3}\s?k\b(?=\s*(?:$|[,.;|()+·]|gross|base|per\b|a year|annual|b2b|dep|and\b))/i;
const SPEAKS_OF_PAY =
  /\b(?:salar|pay\b|paid|compensation|comp\b|CTC\b|gross|remuneration|wage|rate\b|OTE\b|earn|package|base\b|bonus|equity|up to|offer)/i;
const PERIOD =
  /(?:per|a|an|\/)\s?(?:year|annum|month|week|hour|day|yr|hr|mo)\b|\bp\.?a\b|\bLPA\b|annual|yearly|monthly|hourly/i;
const RANGE = /\d\s?k?\s?[€$£₹]?\s?(?:-|–|—|to)\s?[$€£₹]?\s?\d/i;
const OTHER_MONEY =
  /billion|million|\d\s?(?:m|bn|mm)\b|fund|series [a-e]\b|raised|revenue|turnover|budget|customers|stipend|allowance|voucher|referral|401|pension|transactions|invest/i;

const scoreOf = (part: string, line: string): number => {
  if (part.length > 600 || !(MONEY.test(part) || BARE_SPAN.test(part))) return 0;
  if (OTHER_MONEY.test(part)) return 1;
  return (
    1 +
    (SPEAKS_OF_PAY.test(line) ? 3 : 0) +
    (PERIOD.test(part) ? 2 : 0) +
    (RANGE.test(part) ? 2 : 0) +
    (/\d{2}[.,]\d{3}|\d\s?k\b|\d\s?k?\s?[€£₹]/i.test(part) ? 1 : 0) +
    (/[€$£₹]\s?\d{2,3}(?:k|[.,]000)\b|\b\d{2,3}k\s?[€$£₹]/i.test(part) ? 1 : 0)
  );
};

/** `Berlin hybrid, £45k, 3 days in office`: the stretch between commas that names the money, whole words only. */
const shorten = (part: string): string => {
  const money = moneyIn(part);
  const stretches = part.split(BETWEEN);
  const starts = stretches.map((_one, at) => stretches.slice(0, at).join(', ').length);
  const at = starts.findLastIndex((start) => start <= money);
  const own = stretches[at] ?? part;
  const rest = fromPay(own)
    .replace(LEAVE, '')
    .replace(/[.,;]+$/, '');
  return rest.length <= MOST ? rest : `${rest.slice(0, rest.lastIndexOf(' ', MOST - 1))}…`;
};
const moneyIn = (text: string): number => {
  const money = text.search(MONEY);
  return money < 0 ? text.search(BARE_SPAN) : money;
};
const BETWEEN = /,\s/;
/** `65k and 30 days of holiday` */
const LEAVE = /\s(?:and|plus|\+|&)\s\d+\s(?:\w+\s){0,2}days?\b.*$/i;

/** From what is said of the pay on, or from the amount, where something else stands before it. */
const fromPay = (text: string): string => {
  const money = moneyIn(text);
  const said = text.slice(0, text.search(/\d/)).search(OPENING);
  if (said >= 0) return text.slice(said);
  if (money < 0 || !/\d/.test(text[money] ?? '')) return text.slice(Math.max(0, money));
  const before = text.slice(0, money);
  return text.slice(before.length - (/[\d\s.,–—k€$£₹-]*$/i.exec(before)?.[0].trimStart().length ?? 0));
};
const OPENING =
  /\b(?:(?:base |annual |yearly |monthly )?(?:salary|pay\b|compensation|CTC\b|remuneration|rate\b)|up to)/i;
