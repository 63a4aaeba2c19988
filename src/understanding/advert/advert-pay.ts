/** An advert's own words on pay, at most 80 characters; undefined where it names none. */
export const readPay = (lines: readonly string[]): string | undefined => {
  const parts = lines.flatMap((line) =>
    line.split(PARTS).map((part) => ({ part: part.trim().replace(/[.,;]+$/, ''), score: scoreOf(part, line) })),
  );
  const best = parts.reduce((one, other) => (other.score > one.score ? other : one), { part: '', score: LEAST - 1 });
  return best.score >= LEAST ? shorten(best.part) : undefined;
};

/** Adverts run several facts into one line. */
const PARTS = /\s{2,}|\s[·|]\s|\t|(?<=[a-z)])[.!?]\s/;
const LEAST = 3;
const MOST = 80;

const MONEY =
  /[$€£]\s?\d|\d\s?k?\s?[$€£]|\d\s?k?\s?(?:USD|EUR|GBP|CHF|PLN|INR|CAD|AUD|SEK|NOK|DKK|BRL)\b|\b(?:USD|EUR|GBP|CHF|PLN|INR|CAD|AUD|SEK|NOK|DKK|BRL)\s?\d|\d\s?k?\s(?:dollars|euros?|pounds)\b|\bsalary\b[^.\n]{0,20}\d\s?k\b/i;
const SPEAKS_OF_PAY =
  /\b(?:salar|pay\b|paid|compensation|comp\b|gross|remuneration|wage|rate\b|OTE\b|earn|package|base\b|bonus|equity|up to)/i;
const PERIOD =
  /(?:per|a|an|\/)\s?(?:year|annum|month|week|hour|day|yr|hr|mo)\b|\bp\.?a\b|annual|yearly|monthly|hourly/i;
const RANGE = /\d\s?k?\s?(?:-|–|—|to)\s?[$€£]?\s?\d/i;
const OTHER_MONEY =
  /billion|million|\d\s?(?:m|bn|mm)\b|fund|series [a-e]\b|raised|revenue|turnover|budget|customers|stipend|allowance|voucher|referral|401|pension|transactions|invest/i;

const scoreOf = (part: string, line: string): number => {
  if (!MONEY.test(part) || part.length > 600) return 0;
  if (OTHER_MONEY.test(part)) return 1;
  return (
    1 +
    (SPEAKS_OF_PAY.test(line) ? 3 : 0) +
    (PERIOD.test(part) ? 2 : 0) +
    (RANGE.test(part) ? 2 : 0) +
    (/\d{2}[.,]\d{3}|\d\s?k\b/i.test(part) ? 1 : 0)
  );
};

/** From shortly before the money on, whole words only. */
const shorten = (part: string): string => {
  const money = part.search(MONEY);
  if (part.length <= MOST && !SALARY.test(part.slice(money))) return part;
  const from = SALARY.test(part.slice(money)) ? money : money <= 30 ? 0 : part.lastIndexOf(' ', money - 20) + 1;
  const rest = part.slice(from);
  return rest.length <= MOST ? rest : `${rest.slice(0, rest.lastIndexOf(' ', MOST - 1))}…`;
};
const SALARY = /^salary/i;
