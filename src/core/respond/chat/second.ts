import type { Intent, Slots } from '../../intent.ts';
import type { Said } from '../../said.ts';
import { isPersonalTopic, OF_THE_WAY, type Topic } from '../../topic.ts';
import {
  type Answer,
  action,
  append,
  button,
  buttons,
  type Context,
  figuresIn,
  type Recorded,
  type Responder,
} from '../answer.ts';
import { respondToProgressSet } from '../progress/set.ts';
import { noteSelf } from '../settings/settings.ts';
import { topicLabel } from '../topics/topic-label.ts';
import { withOrder } from './two-orders.ts';

/** What somebody said of their skills, or of themselves, beside a question: put on the record first, so that the answer knows it. */
export const recordSecond = (intent: Intent, context: Context): Recorded | undefined => {
  const isPayToldOf = intent.topic === 'salary.range' && intent.reported !== undefined;
  const tells =
    OF_THE_WAY.has(intent.topic) || BESIDE_SETTINGS.has(intent.topic) || isPayToldOf || isStoryToldOf(intent);
  const self = tells ? noteSelf(selfOf(intent, context), context) : undefined;
  const skills = recordSkills(intent, self ? { ...context, profile: self.profile } : context);
  return self && skills ? { profile: skills.profile, said: [...self.said, ...skills.said] } : (skills ?? self);
};

/** "Laid off after 4 years with Node. What now?": the years are told with the story. */
export const isStoryToldOf = ({ topic, second }: Intent): boolean =>
  STORIES.has(topic) && second?.topic === 'settings' && second.slots.years !== undefined;
const STORIES: ReadonlySet<Topic> = new Set(['learn.career-change', 'job.search', 'job.first']);

/** "I know Git, and set 5 hours a week": settings beside a report of skills, or beside what is said of nudges or of what is kept. */
const isToldBeside = ({ topic, second }: Intent): boolean =>
  BESIDE_SETTINGS.has(topic) &&
  second?.topic === 'settings' &&
  (topic === 'privacy' || second.slots.hours_per_week !== undefined || second.slots.years !== undefined);

const BESIDE_SETTINGS: ReadonlySet<Topic> = new Set(['progress.set', 'nudge', 'privacy']);

const recordSkills = ({ reported }: Intent, context: Context): Recorded | undefined => {
  if (!reported || !(reported.skill || context.said.unheld)) return undefined;
  const intent: Intent = {
    topic: 'progress.set',
    aspect: 'answer',
    slots: reported,
    confidence: 1,
    alternatives: [],
  };
  const { reply, profile } = respondToProgressSet(intent, context);
  const lead = reply.blocks.find((block) => block.kind === 'lead');
  return { profile: profile ?? context.profile, said: lead ? [{ kind: 'text', text: lead.text }] : [] };
};

/** What somebody says of themselves beside a question about their own way. */
const selfOf = ({ slots, second }: Intent, context: Context): Slots => {
  if (second?.topic === 'settings') return second.slots;
  const level = context.said.own;
  return level === undefined ? {} : { level, ...(slots.years !== undefined && { years: slots.years }) };
};

/** A report on languages that says to change the main one is a setting: "Go, not Java. Change my main language". */
const toSetting = (intent: Intent, said: Said): Intent => {
  const { second: _, ...whole } = intent;
  const { topic, slots } = whole;
  if (topic !== 'progress.set' || !slots.skill || !said.setsMain) return intent;
  return { ...whole, topic: 'settings', slots: { skill: slots.skill } };
};

/** What is meant by an intent, given the words it was read from. */
export const toMeant = (intent: Intent, said: Said): Intent => withoutOwn(toSetting(intent, said), said);

/** The question without the level that is only where somebody stands: "I'm a mid. What am I missing?" */
const withoutOwn = (intent: Intent, said: Said): Intent => {
  const { level, ...slots } = intent.slots;
  const own = intent.second?.topic === 'settings' ? intent.second.slots.level : said.own;
  return OF_THE_WAY.has(intent.topic) && level !== undefined && level === own ? { ...intent, slots } : intent;
};

/** The answer with what was recorded said before it. */
export const withRecorded = (answered: Answer, { profile, said }: Recorded): Answer => ({
  ...answered,
  profile: answered.profile ?? profile,
  reply: { ...answered.reply, visibility: 'private', blocks: [...said, ...answered.reply.blocks] },
});

/**
 * The second question of a message: the straight answer to it under the first, where it turns on nobody's record, and in any
 * case a button that answers it whole.
 */
export const withSecondAnswer = (
  first: Answer,
  intent: Intent,
  context: Context,
  responderFor: (topic: Topic) => Responder,
): Answer => {
  const { second, third } = intent;
  if (!second || second.topic === intent.topic || isToldBeside(intent) || isIntroduced(second, context.said))
    return first;
  const both = withOrder(first, intent, context, responderFor);
  if (both !== undefined) return third ? withAsked(both, third, context, responderFor) : both;
  return withAsked(first, second, context, responderFor);
};

const withAsked = (
  first: Answer,
  asked: NonNullable<Intent['second']>,
  context: Context,
  responderFor: (topic: Topic) => Responder,
): Answer => {
  const label = deedLabel(asked) ?? topicLabel(asked.topic, context.knowledge);
  if (!label) return first;
  const offer = buttons(
    button(
      label,
      action(asked.topic, {
        slots: asked.slots,
        ...(asked.aspect && { aspect: asked.aspect }),
        ...(asked.case && { ref: asked.case }),
      }),
    ),
  );
  if (isPersonalTopic(asked.topic))
    return { ...first, reply: append(first.reply, [{ kind: 'heading', text: 'You also asked' }, offer]) };
  const { reply } = responderFor(asked.topic)({ aspect: 'answer', ...asked, confidence: 1, alternatives: [] }, context);
  const lead = reply.blocks.find((block) => block.kind === 'lead');
  const figures = figuresIn(lead?.text ?? '', reply.figures);
  const said = append(first.reply, [{ kind: 'heading', text: 'You also asked' }, ...(lead ? [lead] : []), offer]);
  return {
    ...first,
    reply: {
      ...said,
      figures: [...said.figures, ...figures],
      sources: [...new Set([...said.sources, ...figures.map(({ source }) => source)])],
    },
  };
};

/** What is to be done, where the topic alone would only show it. */
const deedLabel = ({ topic, aspect, slots }: NonNullable<Intent['second']>): string | undefined => {
  if (topic === 'nudge') return slots.nudge === 'on' ? 'Turn the weekly nudge on' : undefined;
  if (topic === 'plan') return aspect === 'delete' ? 'Drop the plan' : undefined;
  if (topic !== 'privacy') return undefined;
  return aspect === 'delete' ? 'Delete everything' : aspect === 'export' ? 'Export' : undefined;
};

/** "Senior engineer here, 14 years": said of oneself for the sake of the question, nothing to set. */
const isIntroduced = ({ topic, slots }: NonNullable<Intent['second']>, said: Said): boolean =>
  topic === 'settings' && slots.hours_per_week === undefined && !said.toKeep;
