import type { Knowledge } from '../../../knowledge/schema.ts';
import { type Aspect, areSame, type Intent, LEVELS, type Level, type Slots, type Sum, toList } from '../../intent.ts';
import type { Button, Figure, ReplyBlock } from '../../message.ts';
import { type PayQuestion, POOLED } from '../../pay.ts';
import { rememberAnswers } from '../../remember-answers.ts';
import { countryName, inCountry, joinWords, LEVEL_NAMES, number } from '../../wording.ts';
import {
  type Answer,
  action,
  answer,
  button,
  buttons,
  type Context,
  feedbackBlock,
  figuresIn,
  type Responder,
  sourcesBlock,
} from '../answer.ts';
import { respondToAsk } from '../topics/ask-topic.ts';
import { caseOf } from '../topics/topic-case.ts';
import { evidence, findPay, type PayGroup, questionsOf } from './find-pay.ts';
import { isOfManyCountries, verdictOn, withCountryOf } from './judge.ts';
import { isOfRegion, ofFigures, reasonOf } from './of-figures.ts';
import { otherRolePay } from './other-role-pay.ts';
import { salaryPicture } from './picture.ts';
import { type Preface, preceded } from './preface.ts';
import { respondToPaySources, whyDollars } from './sources.ts';
import { codingTable, tableOf } from './table.ts';
import { technologyPay } from './technology-pay.ts';
import { compareLead, leadOf, notesOf, sharedNotes, titleOf } from './words.ts';

/** What is paid: every source's own figures side by side, never blended into one number. */
export const createSalary = (knowledge: Knowledge): Responder => {
  const covered = surveyed(knowledge);
  const paid = rememberAnswers(
    (aspect: Aspect, slots: Slots, context: Context, second: Intent['second']) =>
      figuresFor(aspect, questionsOf(slots, second), slots, context, covered),
    (aspect, slots, _, second) => aspect + JSON.stringify([slots, second]),
    MOST_REMEMBERED,
  );
  return (intent, context) => {
    const { aspect } = intent;
    const reason = aspect === 'why' ? reasonOf(intent, context) : undefined;
    if (reason) return alone(reason, intent.slots, knowledge);
    if (aspect === 'sources' || aspect === 'why') return respondToPaySources(intent, context);
    if (intent.sum?.currency === 'USD' && isOfTheSame(intent, context)) return whyDollars(context);
    const sum = intent.sum ?? openSum(context);
    const slots = sum ? withCountryOf(intent.slots, sum) : intent.slots;
    if (sum && isOfManyCountries(slots, sum)) return whichCountry(sum, slots, covered);
    const role = otherRolePay(context.said, toList(slots.country)[0], knowledge);
    if (role && !sum) return inShort(role, paid(aspect, slots, context, undefined), slots, knowledge);
    const verdict = sum && verdictOn(sum, slots, knowledge);
    const technology = sum ? undefined : technologyPay(slots, context.said, knowledge);
    if (technology && isOfTechnology(intent)) return alone(technology, placed(slots), knowledge);
    const asked = ofFigures(intent, slots, context);
    const beside = verdict ?? asked;
    const isOfMany = isOfRegion(slots, context) || (slots.country === undefined && intent.case === 'highest');
    if (beside && (isOfTheSame(intent, context) || isOfMany)) return alone(beside, slots, knowledge);
    const isGeneral = slots.level === undefined && slots.years === undefined && slots.country === undefined;
    if (isGeneral && !verdict && isAnsweredAlone(intent, knowledge)) return respondToAsk(intent, context);
    const before = [role, isGeneral ? technology : undefined, verdict, asked].filter((one) => one !== undefined);
    return preceded(paid(aspect, slots, context, intent.second), before);
  };
};

/** "Does Java pay more than PHP?", "which of the two pays more?": nothing but the technologies is asked about. */
const isOfTechnology = ({ slots, case: asked, aspect }: Intent): boolean =>
  aspect === 'answer' &&
  (asked === 'highest' || toList(slots.skill).length > 1) &&
  slots.level === undefined &&
  slots.years === undefined;

/** "Is a take-home test paid?": no figures of anybody's pay are wanted beside it. */
const isAnsweredAlone = (intent: Intent, { topics }: Knowledge): boolean => {
  const topic = topics.get('salary.range');
  return intent.aspect === 'answer' && topic !== undefined && caseOf(topic, intent)?.alone === true;
};

/** A sum of which the country was not said is still to be judged once it is. */
const openSum = ({ last }: Context): Sum | undefined =>
  last?.intent.topic.startsWith('salary.') && last.intent.slots.country === undefined && last.intent.sum?.amount
    ? last.intent.sum
    : undefined;

/** Pay depends on nothing but what is asked: the same question is answered once. */
const MOST_REMEMBERED = 1_000;

const figuresFor = (
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

/** "In zloty?", "is that a lot?" after figures of pay: they need not be shown again. */
const isOfTheSame = ({ slots, sum }: Intent, { last }: Context): boolean =>
  sum?.amount === undefined && last?.intent.topic === 'salary.range' && areSame(last.intent.slots, slots);

const alone = ({ text, figures, sources = sourcesOf(figures) }: Preface, slots: Slots, knowledge: Knowledge): Answer =>
  answer(
    'salary.range',
    'public',
    [
      { kind: 'lead', text },
      ...sourcesBlock(knowledge, sources),
      buttons(
        button('The figures again', action('salary.range', { slots })),
        button('Where they come from', action('salary.sources', { slots })),
      ),
    ],
    { figures, sources },
  );

/** Of another role's pay: what there is of it, and one line of back-end pay with the way to the rest. */
const inShort = (role: Preface, { reply }: Answer, slots: Slots, knowledge: Knowledge): Answer => {
  const lead = reply.blocks.find((block) => block.kind === 'lead')?.text ?? '';
  const figures = [...role.figures, ...figuresIn(lead, reply.figures)];
  const sources = [...new Set([...(role.sources ?? []), ...sourcesOf(figures)])];
  return answer(
    'salary.range',
    'public',
    [
      { kind: 'lead', text: role.text },
      { kind: 'text', text: lead },
      ...sourcesBlock(knowledge, sources),
      buttons(
        button('Back-end pay in full', action('salary.range', { slots: placed(slots) })),
        button('How the roles differ', action('role.comparison')),
      ),
      feedbackBlock('salary.range'),
    ],
    { figures, sources },
  );
};

const sourcesOf = (figures: readonly Figure[]): readonly string[] => figures.map(({ source }) => source);

const whichCountry = (sum: Sum, slots: Slots, covered: Covered): Answer =>
  answer('salary.range', 'public', [
    {
      kind: 'lead',
      text: `In which country? My figures are in US dollars, country by country, and I hold no exchange rate: name the country, and I say what to compare ${[number(sum.amount ?? 0), sum.currency].filter(Boolean).join(' ')} with.`,
    },
    { kind: 'choice', label: 'Country', options: covered.map((country) => countryOption(country, slots)) },
  ]);

const one = (group: PayGroup, slots: Slots, context: Context, covered: Covered): Answer => {
  const { main, coding } = group.rows;
  if (!main.length && !coding.length) return nothing(group.question, slots, context, covered);
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
const placed = ({ level, years, country }: Slots): Slots => ({
  ...(level && { level }),
  ...(years !== undefined && { years }),
  ...(country && { country }),
});

const levelOption = (level: Level, { country }: Slots): Button =>
  button(LEVEL_NAMES[level], action('salary.range', { slots: { level, ...(country && { country }) } }));

const countryOption = (country: string, { level, years }: Slots): Button =>
  button(
    countryName(country),
    action('salary.range', { slots: { ...(level && { level }), ...(years !== undefined && { years }), country } }),
  );

/** Countries with figures, the largest survey first. */
type Covered = readonly string[];

const surveyed = (knowledge: Knowledge): readonly string[] => {
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

const nothing = (question: PayQuestion, slots: Slots, context: Context, covered: Covered): Answer => {
  const pooled = findPay(context.knowledge, { ...question, country: POOLED }, false);
  const some = covered.slice(0, 8).map(countryName);
  return answer(
    'salary.range',
    'public',
    [
      {
        kind: 'lead',
        text: `I hold no pay figures for ${inCountry(question.country)}: too few people there answered the surveys I use.`,
      },
      {
        kind: 'text',
        text: 'The nearest thing is the same survey with all countries pooled, which says little about one of them:',
      },
      ...tableOf(pooled.rows.main, context.knowledge),
      { kind: 'note', text: `Countries I do have include ${joinWords(some)}.` },
      ...footer([pooled], slots, context, covered),
    ],
    evidence([pooled]),
  );
};
