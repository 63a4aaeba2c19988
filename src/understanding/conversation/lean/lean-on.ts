import { type Intent, type Slots, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isAskTopic, type Topic } from '../../../core/topic.ts';
import { carryOver } from '../../slots/fit.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';
import { SLIPS } from '../follow-up/instead.ts';
import { isPointing, pointed } from '../follow-up/pointing.ts';
import type { Heard } from '../heard.ts';
import { isOtherFiled } from '../reported.ts';
import { isRequest, SKILLED, toCarried } from './carried.ts';
import { leaning } from './lean.ts';

/** A question of its own with what was spoken of before and it does not say again: "how long does it take?" keeps the skill. */
export const leanOn = (intent: Intent, heard: Heard, last: Turn): Intent => {
  const { tokens, readIt } = heard.found;
  const { topic, aspect } = intent;
  const slots = withoutDenied(intent, heard.found, last);
  if (topic === 'practice' && aspect === 'another')
    return { ...intent, slots: carryOver(topic, last.intent.slots, slots) };
  if (topic === 'clarify' || topic === 'none' || tokens.length > LONGEST || aspect !== 'answer') return intent;
  if (isOfDetail(intent, tokens, last)) return toDetail(intent, last);
  const stays = isStaying(intent, tokens, last);
  const said = topic === 'nudge' ? { ...slots, ...toSwitch(tokens, last) } : slots;
  const kept = isPausedAlready(intent, said, last)
    ? said
    : carryOver(topic, toCarried(intent, heard, last, stays), said);
  if (topic === 'progress.set' && intent.confidence < SURE_TO_NOTE && saysOther(heard.found))
    return toAsked(intent, kept);
  if (topic === 'progress.set' && heard.found.skills.length === 0 && isOtherFiled(tokens)) return { ...intent, slots };
  const isOfGroup = slots.skill === undefined && heard.found.skills.length > 0;
  if (topic === 'progress.set' && slots.status === undefined && (isOfGroup || saysOther(heard.found)))
    return { ...intent, slots };
  if (topic === 'progress.set' && kept.skill !== undefined && slots.status === undefined)
    return (heard.marks.has('ASKS') && !isRequest(tokens)) || isNameOnly(intent, kept, heard, last)
      ? toAsked(intent, kept)
      : { ...intent, slots: { ...kept, status: readIt()?.reported ?? kept.status ?? 'learned' } };
  return {
    ...intent,
    slots: kept,
    aspect: stays && !isLament(intent, heard) && asksOn(intent, last) ? 'more' : aspect,
  };
};

/** `he says I am not senior` leaves the level that was said. */
const withoutDenied = ({ topic, slots }: Intent, { tokens, levels }: Heard['found'], { intent }: Turn): Slots => {
  const isDenied = ({ from }: { readonly from: number }) =>
    tokens.slice(Math.max(0, from - 2), from).some(({ word }) => word === 'not');
  const { level: _, ...rest } = slots;
  return topic === intent.topic && intent.slots.level !== undefined && levels.length > 0 && levels.every(isDenied)
    ? rest
    : slots;
};

/** `are they long?` after a pause pauses nothing more. */
const isPausedAlready = ({ topic, ref }: Intent, said: Slots, { intent: { slots } }: Turn): boolean =>
  topic === 'nudge' && slots.nudge === 'snooze' && said.nudge === undefined && ref === undefined;

const LONGEST = 20;
const SURE_TO_NOTE = 0.93;

/** `docker scares me`, `kubernetes sounds cool`: something is said of a skill that is named, and nothing of how far one is. */
const saysOther = ({ skills, tokens, statuses }: Heard['found']): boolean =>
  skills.length > 0 &&
  statuses.every(({ status }) => status === undefined) &&
  tokens.some(
    ({ word }, at) =>
      !FUNCTION_WORDS.has(word) &&
      !NAMING.has(word) &&
      !SLIPS.has(word) &&
      !skills.some(({ from, to }) => at >= from && at < to),
  );
const NAMING = wordSet('add put note also too plus next well argh oops');

/** `the system design bit` after what interviews are like: a name, with no word of how far one is, where nothing was reported. */
const isNameOnly = ({ confidence }: Intent, { status }: Slots, { found }: Heard, last: Turn): boolean =>
  found.skills.length > 0 &&
  status === undefined &&
  found.readIt()?.reported === undefined &&
  confidence < SURE_TO_NOTE &&
  last.intent.topic !== 'progress.set';

/** `so linux should be next?`, `how do I know when I am done with it`: what only asks writes nothing down. */
const toAsked = (intent: Intent, { skill }: Slots): Intent => {
  const topic = intent.alternatives.find((each) => each === 'next' || each.startsWith('skill.')) ?? 'skill.detail';
  return { ...intent, topic, slots: topic === 'next' || skill === undefined ? {} : { skill } };
};

/** A few words more on the same matter are about the same case of it: `which has more jobs?`, `is that before tax`. */
const isStaying = ({ topic }: Intent, tokens: readonly Token[], last: Turn): boolean =>
  leaning(tokens).share >= STAYING &&
  (topic === last.intent.topic ||
    areBeside(topic, last.intent.topic) ||
    (topic === 'job.remote' && last.intent.topic === 'salary.range') ||
    (SKILLED.has(topic) && last.intent.topic.startsWith('skill.')));
const STAYING = 0.3;

/** `salary.range` and `salary.sources`. */
const areBeside = (one: Topic, other: Topic): boolean => {
  const dot = one.indexOf('.');
  return dot > 0 && one.slice(0, dot) === other.slice(0, dot) && other[dot] === '.';
};

/** Who asks on about what was just answered has read the first of it: what else there is comes next. */
const asksOn = ({ topic, slots }: Intent, last: Turn): boolean =>
  topic === last.intent.topic &&
  last.intent.aspect === 'answer' &&
  isAskTopic(topic) &&
  !ALL_AT_ONCE.has(topic) &&
  Object.keys(slots).length === 0;

/** `my code is rubbish too` goes on with a trouble, and asks for no more to read. */
const isLament = ({ topic }: Intent, { marks }: Heard): boolean => topic === 'growth.wellbeing' && !marks.has('ASKS');

/** What is answered from figures or from one skill has everything in its first answer. */
const ALL_AT_ONCE: ReadonlySet<Topic> = new Set(['skill.detail', 'salary.range']);

/** A question about a skill that names none, or about a part of what the answer on one holds. */
const isOfDetail = ({ topic, slots }: Intent, tokens: readonly Token[], last: Turn): boolean =>
  slots.skill === undefined &&
  (topic === 'skill.detail' ||
    (topic === 'learn.resources' && isOfOneSkill(last) && isPointing(tokens)) ||
    (last.intent.topic === 'skill.detail' && PARTS_OF_DETAIL.has(topic) && leaning(tokens).share > 0));

/** Where to learn a skill and what to build with it stand in the answer on the skill, so after that they ask for it again. */
const PARTS_OF_DETAIL: ReadonlySet<Topic> = new Set(['learn.resources', 'learn.practice', 'job.portfolio']);

/** `where do i learn that` after what APIs there are, asked of GraphQL. */
const isOfOneSkill = ({ intent: { topic, slots } }: Turn): boolean =>
  topic.startsWith('skill.') && toList(slots.skill).length === 1;

const toDetail = (intent: Intent, last: Turn): Intent => ({
  ...intent,
  topic: 'skill.detail',
  slots: carryOver('skill.detail', pointed(last), intent.slots),
});

/** `forever, actually` and `oops, only for this week` change how long a stop or a pause is for. */
const toSwitch = (tokens: readonly Token[], { intent: { slots } }: Turn): Slots => {
  const isStopped = slots.nudge === 'off' || slots.nudge === 'snooze';
  const nudge =
    isStopped && !tokens.some(({ word }) => word === 'if')
      ? tokens
          .map((_, at) => (tokens[at - 1]?.word === 'not' ? undefined : LASTING.at(tokens, at)?.value))
          .find(Boolean)
      : undefined;
  return nudge === undefined ? {} : { nudge };
};

const LASTING = createPhrases<'off' | 'snooze'>(
  spread({
    'forever|for good|permanently|for ever|altogether|completely|entirely': 'off',
    'this week|this month|next month|the summer|the holidays|a few weeks|a couple of weeks|for a week|a week|one week|two weeks|three weeks|a month|for now|until|till|just snooze|just snooze it|just snooze them|only snooze|only snooze it|just pause|just pause it|just pause them|only pause|rather snooze|rather pause':
      'snooze',
  }),
);
