import { type Intent, type Slots, toList } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import { isAskTopic, type Topic } from '../../../core/topic.ts';
import { HELD, NUDGES } from '../../slots/when/nudge/nudge-words.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from '../../tokens/tokens.ts';
import { isPointing, pointed } from '../follow-up/pointing.ts';
import type { Heard } from '../heard.ts';

/** What the turn before was about and this one is about still. `stays`: it asks on about the same case. */
export const toCarried = ({ topic, slots }: Intent, { found, marks }: Heard, last: Turn, stays: boolean): Slots => {
  const isAskedAbout =
    topic === 'nudge' &&
    Object.keys(slots).length === 0 &&
    (isLook(found.tokens) || isNamedAlone(found.tokens) || (marks.has('ASKS') && !isRequest(found.tokens)));
  if (topic === 'settings' || isAskedAbout) return {};
  if (topic === 'salary.range' && isOfAllLevels(found.tokens)) return toPlaceOnly(last.intent.slots);
  const linked = stays || isPointing(found.tokens);
  const isSame = topic === last.intent.topic && (stays || (topic === 'nudge' && linked));
  if (isSame && !OWN.has(topic)) return last.intent.slots;
  const { skill, level, ...rest } = { ...toOwn(topic, last), ...pointed(last) };
  const situation = level === undefined || isBesideAim(topic, last) ? rest : { ...rest, level };
  const told = isTold(topic, last) ? last.before.slots : undefined;
  const hours = last.intent.slots.hours_per_week ?? told?.hours_per_week;
  return {
    ...toSituation(
      topic,
      {
        linked,
        goesOn: found.skills.length === 0 && isOfWay(last.intent.topic),
        isWhole: topic === 'path.levels' && found.tokens.some(({ word }) => WHOLE.has(word)),
      },
      situation,
    ),
    ...(hours !== undefined && PACED.has(topic) ? { hours_per_week: hours } : {}),
    ...(skill !== undefined &&
    told === undefined &&
    ((linked &&
      isOfSkills(topic) &&
      !(topic === 'learn.duration' && isOfWholeWay(last.intent)) &&
      !isOfOtherSkills(topic, found.tokens, last) &&
      !(topic === 'plan' && isOfPlan(found.tokens) && !isForIt(found.tokens))) ||
      isOfNoted(topic, found.tokens) ||
      isPayOfSkills(topic, found, last))
      ? { skill }
      : toInterview(topic, last)),
  };
};

/** `and all levels?` after the pay of one. */
const isOfAllLevels = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => WHOLE.has(word) && tokens[at + 1]?.word === 'levels');
const toPlaceOnly = ({ country }: Slots): Slots => (country === undefined ? {} : { country });

/** `do i need a degree for this` after a plan: the level that it leads to is nobody's yet. */
const isBesideAim = (topic: Topic, { intent }: Turn): boolean =>
  (intent.topic === 'plan' || intent.topic === 'gap') && topic.startsWith('learn.') && !PACED.has(topic);

/** How long it takes after these is asked of the whole way, and not of the skill somebody brings. */
const isOfWholeWay = ({ topic, alternatives }: Intent): boolean =>
  WHOLE_WAY.has(topic) || (topic === 'clarify' && alternatives.some((each) => WHOLE_WAY.has(each)));
const WHOLE_WAY: ReadonlySet<Topic> = new Set(['learn.career-change', 'learn.start', 'role.outlook']);

/** `which languages should I learn` after two message queues is about neither. */
const isOfOtherSkills = (topic: Topic, tokens: readonly Token[], { intent }: Turn): boolean =>
  topic !== 'skill.detail' &&
  topic !== intent.topic &&
  intent.topic !== 'skill.detail' &&
  topic.startsWith('skill.') &&
  intent.topic.startsWith('skill.') &&
  !isPointing(tokens);

/** `drop the deadline`, `what week am i in` after a question about SQL are said to the plan there is, not to one for it. */
const isOfPlan = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => OF_PLAN.has(word));
const OF_PLAN = wordSet('deadline date week weeks hours hour hurry rush');

/** `make me a plan for it, 3 hours a week` */
const isForIt = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => (word === 'it' || word === 'that') && AIMING.has(tokens[at - 1]?.word ?? ''));
const AIMING = wordSet('for to toward towards');

/** `did I mark that already?` */
const isOfNoted = (topic: Topic, tokens: readonly Token[]): boolean =>
  topic === 'progress.show' && tokens.some(({ word }) => NOTED.has(word)) && isPointing(tokens);
const NOTED = wordSet('mark marked tick ticked note noted save saved record recorded');

/** `which one pays more?` after two languages. */
const isPayOfSkills = (topic: Topic, { tokens, countries, levels }: Heard['found'], last: Turn): boolean =>
  topic === 'salary.range' &&
  last.intent.topic.startsWith('skill.') &&
  countries.length + levels.length === 0 &&
  tokens.length <= SHORT_ASKED;
const SHORT_ASKED = 6;

/** `show my nudge` */
const isLook = ([first]: readonly Token[]): boolean => LOOKING.has(first?.word ?? '');
const LOOKING = wordSet('show see view check display');

/** `my nudge` */
const isNamedAlone = (tokens: readonly Token[]): boolean =>
  tokens.every(({ word }) => NUDGES.has(word) || HELD.has(word) || word === 'weekly') &&
  tokens.some(({ word }) => NUDGES.has(word)) &&
  tokens.some(({ word }) => HELD.has(word));

/** `could that be in a direct message` */
export const isRequest = ([first]: readonly Token[]): boolean => REQUESTING.has(first?.word ?? '');
const REQUESTING = wordSet('could can would');

/** `I have 6h a week`, and then `build the plan on that`: what was told a moment ago, whatever was shown for it. */
const isTold = (topic: Topic, last: Turn): last is Turn & { readonly before: NonNullable<Turn['before']> } =>
  topic === 'plan' && last.intent.topic === 'next' && last.before?.topic === 'settings';

/** What somebody just told of themselves is whose pay they ask about. */
const toOwn = (topic: Topic, { before }: Turn): Slots => {
  if (topic !== 'salary.range' || before?.topic !== 'settings') return {};
  const { level, years, country } = before.slots;
  return { ...(level && { level }), ...(years !== undefined && { years }), ...(country && { country }) };
};

/** `ask me one` after what coding interviews are like: a question of that kind. */
const toInterview = (topic: Topic, { intent }: Turn): Slots => {
  const skill = topic === 'practice' ? INTERVIEWS[intent.topic] : undefined;
  return skill === undefined ? {} : { skill };
};
const INTERVIEWS: Readonly<Partial<Record<Topic, string>>> = {
  'interview.coding': 'interview-coding',
  'interview.behavioural': 'interview-behavioral',
  'interview.system-design': 'interview-system-design',
};

/** Whose question it is: level, years and place hold on where the answer turns on them, elsewhere where pointed at. */
const toSituation = (
  topic: Topic,
  { linked, goesOn, isWhole }: { readonly linked: boolean; readonly goesOn: boolean; readonly isWhole: boolean },
  { level, years, country }: Slots,
): Slots => {
  const isPay = topic.startsWith('salary.');
  return {
    ...(level !== undefined && (isPay || (goesOn && LEVELLED.has(topic)) || (linked && isOfLevels(topic) && !isWhole))
      ? { level: toReach(topic, level) }
      : {}),
    ...(years !== undefined && (isPay || linked) ? { years } : {}),
    ...(country !== undefined && (isPay || (linked && isAskTopic(topic))) ? { country } : {}),
  };
};

/** `what am I missing for it?` after the way from one level to the next is asked of the level it leads to. */
const toReach = (topic: Topic, level: NonNullable<Slots['level']>): NonNullable<Slots['level']> =>
  REACHED.has(topic) ? (toList(level).at(-1) ?? level) : level;
const REACHED: ReadonlySet<Topic> = new Set(['gap', 'plan']);

/** `what does the whole ladder look like` is of no one level. */
const WHOLE = wordSet('whole entire full complete all every');

/** Pay at a level says nothing of who asks; a plan, a gap or a setting does. */
const isOfWay = (topic: Topic): boolean => !topic.startsWith('salary.');

/** Topics whose answer turns on the level to reach, or one's own. */
const LEVELLED: ReadonlySet<Topic> = new Set(['gap', 'plan', 'next', 'practice', 'path.next-level']);
const PACED: ReadonlySet<Topic> = new Set(['plan', 'next', 'learn.duration']);
const isOfLevels = (topic: Topic): boolean =>
  topic !== 'skill.detail' && topic !== 'path.management' && !topic.startsWith('growth.');
const isOfSkills = (topic: Topic): boolean =>
  !OWN.has(topic) && (topic.startsWith('skill.') || topic.startsWith('interview.') || SKILLED.has(topic));
export const SKILLED: ReadonlySet<Topic> = new Set([
  'learn.resources',
  'learn.practice',
  'learn.duration',
  'learn.certifications',
  'practice',
  'progress.set',
  'plan',
]);
/** What to learn next is never about the skill spoken of. */
const OWN: ReadonlySet<Topic> = new Set(['next', 'progress.show', 'match', 'quiz']);
