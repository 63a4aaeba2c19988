const SMALL = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen';
const LARGE = 'eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million';
const LOOSE = 'hundreds|thousands|millions|billion|billions|trillion|dozen|dozens|half|halves|quarter|quarters|twice';
const OTHER = 'zero|thrice|double|triple|quadruple|couple|halve|doubled|tripled';
const WORD = `(?:${SMALL}|${LARGE}|${LOOSE}|${OTHER})`;
const DIGITS = '(?:[$€£]\\s?)?\\d+(?:[.,]\\d+)*(?:st|nd|rd|th|[km]\\b)?\\+?%?';
const UNIT =
  '(?: ?%| (?:per cent|percent|years?|months?|weeks?|days?|hours?|minutes?|percentage points|dollars|people|answers))?';
const HEDGE =
  '(?:about|around|roughly|approximately|nearly|almost|up to|at least|at most|more than|less than|fewer than|over|under|n =)';
const OPEN_END = '(?: (?:and|or) (?:up|upwards|more|over|above|less|fewer|under|below))?';
const NUMBER = `(?:${DIGITS}|${WORD}(?:[ -](?:and )?${WORD})*)`;

/** A figure with the hedge before it, the range it opens and its unit: `about 9 to 18 months`, `$120,000–145,000`. */
export const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${HEDGE} )?${NUMBER}(?:(?:–|-| to | or | and (?=\\d))${NUMBER})?${UNIT}${OPEN_END}(?![\\p{L}\\p{N}])`,
  'giu',
);

/** "one" where it counts something, and "a dozen". After a pronoun or an adjective it is only a stand-in ("the new one"). */
export const NUMBER_WORD =
  /(?<![\p{L}\p{N}_])(?<!\b(?:each|the|this|that|which|any|every|no|some|another|new|old|other|right|good|first|last|only) )one(?= \p{L})(?!s)(?![\p{L}\p{N}])/giu;

const SPELLED = new RegExp(
  `\\b(?:${WORD}|percent|per cent|pct|percentage|dollars?|euros?|pounds?|bucks|usd|eur|gbp)\\b`,
  'iu',
);

const ORDINAL =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|hundredth|thousandth)s?\b/giu;

/** Whether a text that should hold no figure spells one out or names a currency, or has an ordinal the other has not. */
export const spellsNumber = (text: string, answer: string): boolean =>
  SPELLED.test(text) || (text.match(ORDINAL)?.length ?? 0) > (answer.match(ORDINAL)?.length ?? 0);
