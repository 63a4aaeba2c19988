import type { Knowledge } from '../../../knowledge/schema.ts';
import { type Aspect, areSame, type Intent, type Slots, type Sum, toList } from '../../intent.ts';
import type { Figure } from '../../message.ts';
import { rememberAnswers } from '../../remember-answers.ts';
import { number } from '../../wording.ts';
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
import { type Covered, countryOption, figuresFor, placed, surveyed } from './figures-page.ts';
import { questionsOf } from './find-pay.ts';
import { inWords, isOfManyCountries, verdictOn, withCountryOf } from './judge.ts';
import { isOfOtherTrade, isOfRegion, ofFigures, reasonOf } from './of-figures.ts';
import { rateAsPost } from './of-rate.ts';
import { offersBeside } from './offers.ts';
import { otherRolePay } from './other-role-pay.ts';
import { type Preface, preceded } from './preface.ts';
import { ofSameGroup } from './same-group.ts';
import { sameInYear } from './same-in-year.ts';
import { ofSameSum } from './same-sum.ts';
import { respondToPaySources, whyDollars } from './sources.ts';
import { technologyPay } from './technology-pay.ts';

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
    const said = intent.sum ?? openSum(context);
    const rate = said && rateAsPost(said, intent);
    const sum = rate?.post ?? said;
    const slots = sum ? withCountryOf(intent.slots, sum) : intent.slots;
    const again = rate ? undefined : ofSameSum(intent, slots, context);
    if (again) return alone(again, slots, knowledge);
    const offers = rate ? { text: rate.text, figures: [] } : sum && offersBeside(sum);
    if (offers && sum && isOfManyCountries(slots, sum)) return alone(offers, slots, knowledge);
    if (sum && isOfManyCountries(slots, sum)) return whichCountry(sum, slots, covered);
    const role = otherRolePay(context.said, toList(slots.country)[0], knowledge);
    if (role && !sum) return inShort(role, paid(aspect, slots, context, undefined), slots, knowledge);
    const verdict = sum && verdictOn(sum, slots, knowledge, isOfOtherTrade(intent, context));
    const same = sum && verdict && sameInYear(sum, context.last);
    const technology = sum ? undefined : technologyPay(slots, context.said, knowledge);
    if (technology && isOfTechnology(intent)) return alone(technology, placed(slots), knowledge);
    const asked = ofFigures(intent, slots, context);
    const beside = verdict ?? asked;
    const isOfMany = isOfRegion(slots, context) || (slots.country === undefined && intent.case === 'highest');
    if (same) return alone(joined(same, verdict), slots, knowledge);
    if (offers && verdict) return alone(joined(offers, verdict), slots, knowledge);
    if (verdict && isSameAgain(slots, context)) return alone(joined(verdict, asked), slots, knowledge);
    if (beside && (isOfTheSame(intent, context) || isOfMany)) return alone(beside, slots, knowledge);
    const isGeneral = slots.level === undefined && slots.years === undefined && slots.country === undefined;
    if (isGeneral && !verdict && isAnsweredAlone(intent, knowledge)) return respondToAsk(intent, context);
    const group = verdict ? undefined : ofSameGroup(slots, context);
    const before = [role, isGeneral ? technology : undefined, verdict, group, asked].filter((one) => one !== undefined);
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

/** "In zloty?", "is that a lot?" after figures of pay: they need not be shown again. */
const isOfTheSame = ({ slots, sum }: Intent, context: Context): boolean =>
  sum?.amount === undefined && isSameAgain(slots, context);

/** "38k is not a lot, is it?" after the figures it is set against. */
const isSameAgain = (slots: Slots, { last }: Context): boolean =>
  last?.intent.topic === 'salary.range' && areSame(last.intent.slots, slots);

const joined = (one: Preface, other: Preface | undefined): Preface =>
  other
    ? {
        text: `${one.text} ${other.text}`,
        figures: [...one.figures, ...other.figures],
        sources: [...new Set([one, other].flatMap((each) => each.sources ?? sourcesOf(each.figures)))],
      }
    : one;

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
      text: `${sum.per === 'month' ? `That is ${inWords(sum, sum.currency ?? '')}. ` : ''}In which country? My figures are in US dollars, country by country, and I hold no exchange rate: name the country, and I say what to compare ${[number(sum.amount ?? 0), sum.currency].filter(Boolean).join(' ')} with.`,
    },
    { kind: 'choice', label: 'Country', options: covered.map((country) => countryOption(country, slots)) },
  ]);
