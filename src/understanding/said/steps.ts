/** How many steps are asked for at once: "the next three skills". */
export const readSteps = (words: string): number | undefined => {
  const many = MANY.exec(words)?.[1];
  return many === undefined ? undefined : (NUMBERS[many] ?? Number(many));
};

const MANY = /\b(two|three|four|five|[2-5]) (?:\w+ )?(?:things?|skills?|steps?|topics?|technologies|subjects)\b/;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };
