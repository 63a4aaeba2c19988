import type { Knowledge } from '../../../knowledge/schema.ts';
import { type Aspect, LEVELS, type Level, type Slots } from '../../intent.ts';
import type { Button, ReplyBlock } from '../../message.ts';
import { type PayQuestion, POOLED } from '../../pay.ts';
import { capitalise, countryName, inCountry, joinWords, LEVEL_NAMES } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, feedbackBlock, sourcesBlock } from '../answer.ts';
import { evidence, findPay, type PayGroup } from './find-pay.ts';
import { salaryPicture } from './picture.ts';
import { codingTable, tableOf } from './table.ts';
import { compareLead, leadOf, notesOf, sharedNotes, titleOf } from './words.ts';

/** The figures for what was asked, source beside source, of one group or of several set beside each other. */
export const figuresFor = (
  aspect: Aspect,
  questions: readonly PayQuestion[],
  slots: Slots,
  context: Context,
  covered: Covered,
): Answer => {
  const groups = questions.map((question) => findPay(context.knowledge, question, aspect === 'more'));
  return groups.length === 1 && groups[0]
    ? one(groups[0], slots, context, covered)
    : several(groups, slots, context, covered);
};

const one = (group: PayGroup, slots: Slots, context: Context, covered: Covered): Answer => {
  const { main, coding } = group.rows;
  if (!main.length && !coding.length) return nothing([group], slots, context, covered);
  return answer(
    'salary.range',
    'public',
    [
      { kind: 'lead', text: leadOf(group, context.knowledge) },
      ...salaryPicture([group], context.knowledge),
      ...tableOf(main, context.knowledge),
      ...codingTable(coding, context.knowledge),
      ...notesOf(group, slots, context.knowledge),
      ...footer([group], slots, context, covered),
    ],
    evidence([group]),
  );
};

const several = (groups: readonly PayGroup[], slots: Slots, context: Context, covered: Covered): Answer => {
  if (groups.every(({ rows }) => rows.main.length + rows.coding.length === 0))
    return nothing(groups, slots, context, covered);
  const tables = groups.flatMap((group): ReplyBlock[] => [
    { kind: 'heading', text: titleOf(group.question) },
    ...(group.rows.main.length + group.rows.coding.length
      ? [...tableOf(group.rows.main, context.knowledge), ...codingTable(group.rows.coding, context.knowledge)]
      : [{ kind: 'text' as const, text: `No source I hold has figures for ${inCountry(group.question.country)}.` }]),
  ]);
  return answer(
    'salary.range',
    'public',
    [
      { kind: 'lead', text: compareLead(groups, context.knowledge) },
      ...salaryPicture(groups, context.knowledge),
      ...tables,
      ...sharedNotes(groups, context.knowledge),
      ...footer(groups, slots, context, covered),
    ],
    evidence(groups),
  );
};

const footer = (groups: readonly PayGroup[], slots: Slots, { knowledge }: Context, covered: Covered): ReplyBlock[] => [
  ...sourcesBlock(knowledge, evidence(groups).sources),
  buttons(
    button('More', action('salary.range', { aspect: 'more', slots })),
    button('Why they differ', action('salary.sources', { slots: placed(slots) })),
    button('Getting paid more', action('salary.raise', { slots: placed(slots) })),
  ),
  { kind: 'choice', label: 'Another level', options: LEVELS.map((level) => levelOption(level, slots)) },
  {
    kind: 'choice',
    label: 'Another country',
    options: covered.map((country) => countryOption(country, slots)),
  },
  feedbackBlock('salary.range'),
];

/** What figures of pay turn on. */
export const placed = ({ level, years, country }: Slots): Slots => ({
  ...(level && { level }),
  ...(years !== undefined && { years }),
  ...(country && { country }),
});

const levelOption = (level: Level, { country }: Slots): Button =>
  button(LEVEL_NAMES[level], action('salary.range', { slots: { level, ...(country && { country }) } }));

export const countryOption = (country: string, { level, years }: Slots): Button =>
  button(
    countryName(country),
    action('salary.range', { slots: { ...(level && { level }), ...(years !== undefined && { years }), country } }),
  );

/** Countries with figures, the largest survey first. */
export type Covered = readonly string[];

export const surveyed = (knowledge: Knowledge): readonly string[] => {
  const rows = knowledge.salary
    .flatMap((file) => file.rows)
    .filter((row) => row.years === null && row.country !== POOLED);
  const largest = new Map<string, number>();
  for (const row of rows)
    largest.set(row.country, Math.max(largest.get(row.country) ?? 0, row.country === 'US' ? Infinity : (row.n ?? 0)));
  return [...largest]
    .toSorted(([, a], [, b]) => b - a)
    .map(([country]) => country)
    .slice(0, 25);
};

/** Countries without figures of their own: what the same survey says of all countries together, level by level. */
const nothing = (groups: readonly PayGroup[], slots: Slots, context: Context, covered: Covered): Answer => {
  const { knowledge } = context;
  const places = new Set(groups.map(({ question }) => inCountry(question.country)));
  const questions = new Map(groups.map(({ question }) => [question.level, { ...question, country: POOLED }]));
  const pooled = [...questions.values()].map((question) => findPay(knowledge, question, false));
  const tables = pooled.flatMap(({ question: { level }, rows }): ReplyBlock[] => [
    ...(pooled.length > 1 && level ? [{ kind: 'heading' as const, text: capitalise(LEVEL_NAMES[level]) }] : []),
    ...tableOf(rows.main, knowledge),
  ]);
  const some = covered.slice(0, 8).map(countryName);
  return answer(
    'salary.range',
    'public',
    [
      {
        kind: 'lead',
        text: `I hold no pay figures for ${joinWords([...places], 'or')}: too few people there answered the surveys I use.`,
      },
      {
        kind: 'text',
        text: 'The nearest thing is the same survey with all countries pooled, which says little about one of them:',
      },
      ...tables,
      { kind: 'note', text: `Countries I do have include ${joinWords(some)}.` },
      ...footer(pooled, slots, context, covered),
    ],
    evidence(pooled),
  );
};
