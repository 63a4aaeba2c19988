import type { Knowledge } from '../../../knowledge/schema.ts';
import type { ReplyBlock, SalaryBar } from '../../message.ts';
import { type PayQuestion, POOLED } from '../../pay.ts';
import { capitalise, countryName, inCountry, joinWords, LEVEL_NAMES, money, moneyRange } from '../../wording.ts';
import { barsOf, levelWords, sharedBy } from './bars.ts';
import { kindOf, type PayGroup } from './find-pay.ts';
import { titleOf } from './words.ts';

/** Longer alt texts are cut by the platforms, so the last rows are counted instead of told. */
const LONGEST_ALT = 1_000;

/** The figures of the tables as a chart; its alt text tells them again for whoever can't see it. */
export const salaryPicture = (groups: readonly PayGroup[], knowledge: Knowledge): ReplyBlock[] => {
  const rows = barsOf(groups, knowledge);
  if (!rows.some(({ low, high, mark }) => low !== null || high !== null || mark !== null)) return [];
  const title = chartTitle(groups.map(({ question }) => question));
  const picture = { kind: 'salary' as const, title, caption: captionOf(groups, knowledge), rows };
  return [{ kind: 'picture', picture, alt: altOf(picture), repeats: true }];
};

/** "Senior back-end pay in Germany", "Back-end pay in France: junior and senior", "Senior back-end pay: Spain and Italy". */
const chartTitle = (questions: readonly PayQuestion[]): string => {
  const [first] = questions;
  const shared = sharedBy(questions);
  if (!first || !(shared.country || shared.level)) return `Back-end pay: ${joinWords(questions.map(titleOf))}`;
  const what = shared.level ? whatOf(first) : 'Back-end pay';
  if (!shared.country) return `${what}: ${joinWords(questions.map(({ country }) => countryName(country)))}`;
  const levels = shared.level ? '' : `: ${joinWords(questions.map(levelWords))}`;
  return first.country === POOLED
    ? `${what}, all countries pooled${levels}`
    : `${what} in ${inCountry(first.country)}${levels}`;
};

const whatOf = ({ level, years }: PayQuestion): string =>
  capitalise(
    [level && LEVEL_NAMES[level], 'back-end pay', years !== undefined && `at ${years} years`].filter(Boolean).join(' '),
  );

/** Currency, and what each kind of source counts. */
const captionOf = (groups: readonly PayGroup[], knowledge: Knowledge): string => {
  const files = [...new Set(groups.flatMap(({ rows }) => [...rows.main, ...rows.coding]).map(({ file }) => file))];
  const kinds = new Set(files.map(({ source }) => kindOf(knowledge, source)));
  const isAbroad = groups.some(({ question }) => question.country !== 'US');
  return [
    'US dollars a year, before tax.',
    kinds.has('survey')
      ? `Survey: total pay as people typed it, with bonuses${isAbroad ? ', turned into dollars' : ''}.`
      : '',
    kinds.has('official statistics') ? 'Official: wages of all software developers, no bonus or equity.' : '',
    kinds.has('guide') ? 'Guides: not said what is included.' : '',
  ]
    .filter(Boolean)
    .join(' ');
};

type SalaryPicture = { readonly title: string; readonly caption: string; readonly rows: readonly SalaryBar[] };

const altOf = ({ title, caption, rows }: SalaryPicture): string => {
  const head = `Chart. ${title}. ${caption} `;
  const told: string[] = [];
  let length = head.length + 30;
  for (const row of rows) {
    const line = rowAlt(row, row.group === rows[told.length - 1]?.group);
    length += line.length + 2;
    if (length > LONGEST_ALT) break;
    told.push(line);
  }
  const left = rows.length - told.length;
  return `${head}${told.join('; ')}${left ? `; and ${left} more in the tables` : ''}.`;
};

/** The heading is told with the first of its rows. */
const rowAlt = (row: SalaryBar, isHeaded: boolean): string => {
  const { group, label, detail, low, high, mark, markIs, openTop, n, date } = row;
  const range = moneyRange(low, high, openTop);
  const figures = [mark === null ? '' : `${markIs} ${money(mark)}`, range].filter(Boolean).join(', ');
  const evidence = figures
    ? [
        n === null ? 'n not said' : `n = ${n.toLocaleString('en-US')}`,
        date === null ? 'undated' : label.includes(date) ? '' : date,
      ]
    : [];
  const who = [isHeaded ? '' : group, label, detail].filter(Boolean).join(', ');
  return `${who}: ${[figures || 'no figures', ...evidence].filter(Boolean).join(', ')}`;
};
