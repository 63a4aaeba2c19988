import { type Intent, type SkillStatus, type Slots, toList } from '../../core/intent.ts';
import { isPersonalTopic, OF_THE_WAY, type Topic } from '../../core/topic.ts';
import { carryOver, slotsOf } from '../slots/fit.ts';
import { isOpen } from './decide.ts';

/** How sure each part must be for a message to be taken apart. */
const SURE = 0.6;
/** A question about one skill shows what was read. */
const SURE_OF_SKILL = 0.5;
/** What is asked beside something told must not go unheard. */
const SURE_BESIDE_REPORT = 0.4;
/** How sure one part must be to speak for a message that is unclear as a whole. */
const SURE_ALONE = 0.8;
/** The same beside a part that is not ours at all, as in `should I learn Docker? and what's the weather in Rome`. */
const SURE_BESIDE_FOREIGN = 0.75;

/**
 * The intent of a whole message, with what its parts say where they are about several things. The first question is
 * answered, with the particulars of the whole message where the other part asks nothing, and the next kept as the second; a
 * nudge is set and a plan made whatever is asked beside it, and a report of skills beside them ("finished docker, what's next?") is kept as
 * such. `unsure` is the likeliest reading of a part that asks something which is not clear by itself.
 */
export const withSecond = (
  whole: Intent,
  parts: readonly Intent[],
  slotsFor: (topic: Topic) => Slots,
  unsure?: Intent,
): Intent => {
  const isTold = isReport(whole) || parts.some((part) => isReport(part) && part.confidence >= SURE);
  const least = isTold ? SURE_BESIDE_REPORT : SURE;
  const sure = parts.filter(
    ({ topic, confidence }) =>
      confidence >= (topic === 'skill.detail' ? Math.min(least, SURE_OF_SKILL) : least) && !EMPTY.has(topic),
  );
  const each = firstOfEach(sure);
  const told = withReported(whole);
  if (told.reported !== undefined || told.topic === 'nudge') return withNext(told, each, slotsFor);
  const [one, two] = each;
  if (told.topic === 'plan' && !(unsure !== undefined && two === undefined))
    return withNext(ofOwnPart(told, each), each, slotsFor);
  if (one === undefined) return whole;
  if (two === undefined && unsure !== undefined && !isOpen(whole) && !isReport(whole) && one.topic === whole.topic)
    return withUnsure(whole, one, unsure);
  if (two === undefined)
    return isOpen(whole) &&
      one.confidence >= (whole.topic === 'none' ? SURE_BESIDE_FOREIGN : SURE_ALONE) &&
      !isAside(one, parts)
      ? withReported({ ...one, slots: slotsFor(one.topic) })
      : whole;
  if (!isWorth(one) || !isWorth(two) || isOneReport(whole, one, two)) return whole;
  const [first, second] = isReport(one) && !isReport(two) ? [two, one] : [one, two];
  const slots = isReport(second) ? withNamed(withStanding(first, standing(second)), first.topic, second) : first.slots;
  const asked = { ...first, slots, alternatives: whole.alternatives.filter((topic) => topic !== first.topic) };
  if (second.topic === 'progress.set' && !isReport(first))
    return withNext({ ...asked, reported: second.slots }, each, slotsFor);
  return {
    ...withReported(asked),
    second: toSecond(second, first, slotsFor),
  };
};

/**
 * `What does a junior earn, and is Docker needed for a first job?`: beside a clear question what the other is likeliest about
 * is answered too, rather than nothing; the skill that it names is its own.
 */
const withUnsure = (whole: Intent, one: Intent, unsure: Intent): Intent => {
  const { skill: _, ...rest } = whole.slots;
  const slots = one.slots.skill === undefined && unsure.slots.skill !== undefined ? rest : whole.slots;
  return unsure.topic === whole.topic
    ? whole
    : { ...whole, slots, second: { topic: unsure.topic, slots: lean(unsure, one) } };
};

/** `make me a plan to mid, and what do seniors earn?`: the level that only the question names is not the plan's. */
const ofOwnPart = (whole: Intent, each: readonly Intent[]): Intent => {
  const own = each.find(({ topic }) => topic === whole.topic);
  const asked = each.filter((part) => part !== own && !isReport(part));
  const slots = own === undefined ? whole.slots : { ...whole.slots, ...own.slots };
  const isOther = (kind: 'level' | 'skill') =>
    own !== undefined && own.slots[kind] === undefined && asked.some((part) => part.slots[kind] !== undefined);
  const { level, skill, ...rest } = slots;
  return {
    ...whole,
    slots: {
      ...(level !== undefined && !isOther('level') && { level }),
      ...(skill !== undefined && !isOther('skill') && { skill }),
      ...rest,
    },
  };
};

/** With the question that comes after the first, if there is one; and with what is asked beside two orders. */
const withNext = (first: Intent, each: readonly Intent[], slotsFor: (topic: Topic) => Slots): Intent => {
  const [next, third] = each.filter((other) => other.topic !== first.topic && !isReport(other));
  if (next === undefined) return first;
  const isBeside = third !== undefined && ORDERED.has(first.topic) && ORDERED.has(next.topic);
  return {
    ...first,
    second: toSecond(next, first, slotsFor),
    ...(isBeside && { third: toSecond(third, first, slotsFor) }),
  };
};
const ORDERED: ReadonlySet<Topic> = new Set(['plan', 'nudge']);

/** What is asked beside the first, with the part of it that is wanted: `delete my data` is no look at it. */
const toSecond = (next: Intent, first: Intent, slotsFor: (topic: Topic) => Slots): NonNullable<Intent['second']> => ({
  topic: next.topic,
  ...(next.aspect !== 'answer' && { aspect: next.aspect }),
  slots: withPlace(lean(next, first), slotsFor(next.topic)),
});

/** `I live in Manchester. ..., and what does a junior earn?`: the one place of the whole message is the question's as well. */
const withPlace = (slots: Slots, { country }: Slots): Slots =>
  slots.country === undefined && typeof country === 'string' ? { ...slots, country } : slots;

/** A question about what comes next, or about the way somewhere, that reports on skills: both are meant. */
export const withReported = (whole: Intent): Intent => {
  const { topic, slots } = whole;
  if (!OF_THE_WAY.has(topic) || slots.skill === undefined || slots.status === undefined) return whole;
  const statuses = toList(slots.status);
  const said = toList(slots.skill)
    .map((skill, at) => ({ skill, status: statuses[at] ?? statuses.at(-1) ?? 'none' }))
    .filter(({ status }) => status !== 'none');
  return withSaid(whole, said);
};

/** With what is said of skills beside it, if anything is. */
export const withSaid = (intent: Intent, said: readonly SaidOfSkill[]): Intent =>
  said.length === 0
    ? intent
    : { ...intent, reported: { skill: said.map(({ skill }) => skill), status: said.map(({ status }) => status) } };
type SaidOfSkill = { readonly skill: string; readonly status: SkillStatus };

/** A report beside something that was not understood is not what the message is about. */
const isAside = (one: Intent, parts: readonly Intent[]): boolean => isReport(one) && parts.some(isOpen);

const firstOfEach = (parts: readonly Intent[]): readonly Intent[] =>
  parts.filter((part, at) => parts.findIndex((each) => each.topic === part.topic) === at).slice(0, 3);

const isReport = ({ topic }: Intent): boolean => topic === 'progress.set' || topic === 'settings';

/** `Go, not Java. Change my main language`: of two reports that are a setting as a whole, the first only says which. */
const isOneReport = (whole: Intent, one: Intent, two: Intent): boolean =>
  whole.topic === 'settings' && one.topic === 'progress.set' && two.topic === 'settings';

/** Where somebody stands is worth a second answer only if it says something to keep. */
const isWorth = (intent: Intent): boolean => !isReport(intent) || Object.keys(intent.slots).length > 0;

/** What the first question named holds for the second as well: "... in Germany, and how do I get there?" */
const lean = (second: Intent, first: Intent): Intent['slots'] =>
  isPersonalTopic(second.topic) && slotsOf(second.topic).size === 0
    ? second.slots
    : carryOver(second.topic, pay(first), second.slots);

/** `I'm a lead in Tokyo. What should I be paid?`: where somebody stands is what the question is about. */
const standing = ({ topic, slots }: Intent): Intent['slots'] =>
  topic === 'settings'
    ? Object.fromEntries(Object.entries(slots).filter(([kind]) => kind !== 'skill' && kind !== 'status'))
    : {};

/**
 * `I reckon I know Docker. Prove me wrong with a question.`: the skill told of is the one that is asked for, and what comes
 * next turns on how it stands.
 */
const withNamed = (slots: Slots, topic: Topic, report: Intent): Slots => {
  const { skill, status } = report.slots;
  if (slots.skill !== undefined || skill === undefined || !OF_TOLD.has(topic)) return slots;
  const isStanding = topic !== 'practice' && report.topic === 'progress.set' && status !== undefined;
  return { ...slots, skill, ...(isStanding && { status }) };
};
const OF_TOLD: ReadonlySet<Topic> = new Set(['practice', 'next', 'gap']);

/** What somebody told of themselves, as far as the question turns on it: what they aim at does not replace their years. */
const withStanding = ({ topic, slots }: Intent, told: Slots): Slots => ({
  ...((isPersonalTopic(topic) || topic === 'path.next-level') && told.years !== undefined && slotsOf(topic).has('years')
    ? { years: told.years }
    : {}),
  ...carryOver(topic, told, slots),
});

const pay = ({ slots: { level, country } }: Intent): Intent['slots'] => ({
  ...(level === undefined ? {} : { level }),
  ...(country === undefined ? {} : { country }),
});

const EMPTY: ReadonlySet<Topic> = new Set(['none', 'clarify', 'greeting', 'thanks']);
