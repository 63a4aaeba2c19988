import type { Aspect, Intent } from '../../core/intent.ts';
import { isPersonalTopic, PERSONAL_TOPICS, type Topic } from '../../core/topic.ts';
import type { Prediction } from '../classifier/classifier.ts';
import { lastSkill } from '../conversation/follow-up/pointing.ts';
import type { Heard } from '../conversation/heard.ts';
import { foldLearning } from '../conversation/lean/fold.ts';
import { toTalk } from '../conversation/lean/lean.ts';
import { readMonthAsked } from '../said/plan/month-asked.ts';
import type { Evidence } from '../signals/signals.ts';
import { toSlots } from '../slots/fit.ts';
import { readDeadline } from '../slots/when/deadline.ts';
import { leavesDaysOut } from '../slots/when/nudge/nudge.ts';
import { NUDGES } from '../slots/when/nudge/nudge-words.ts';
import { readPause } from '../slots/when/pause-days.ts';
import { readPlanDays } from '../slots/when/plan-days.ts';
import { type Judgement, judge, without } from './judge.ts';
import { THRESHOLDS } from './thresholds.ts';

/** The topic, two or three to choose from, or none: from what was learned, what the words say and what was found. */
export const decide = (learned: Prediction, evidence: readonly Evidence[], heard: Heard): Intent => {
  const named = heard.found.skills.length > 0 || (heard.last !== undefined && lastSkill(heard.last) !== undefined);
  const judgement = judge(
    named ? (isOfOneSkill(heard) ? foldLearning(learned) : learned) : without('skill.detail', learned),
    damp(evidence, heard.found.tokens.length),
    heard.last === undefined ? undefined : toTalk(heard.last.intent, heard),
  );
  const [best] = judgement.ranked;
  const isOther = best === undefined || best.topic === 'match' || isNothingElse(heard) || !isSure(judgement, heard);
  if ((isComparison(heard) && isOther) || isChoice(heard, best))
    return toIntent(toSkillTopic(judgement), 'answer', heard, THRESHOLDS.sure);
  if (best === undefined || !isOurs(judgement)) return { ...none(), alternatives: others(judgement, undefined) };
  const confidence = best.probability * judgement.inScope;
  if (!isSure(judgement, heard)) {
    const share = isOfOneSkill(heard) ? shareOfSkills(judgement) : 0;
    if (share >= THRESHOLDS.sure)
      return {
        ...toIntent('skill.detail', 'answer', heard, share * judgement.inScope),
        alternatives: others(judgement, 'skill.detail'),
      };
    return isWorthAsking(judgement, heard)
      ? clarify(judgement, confidence, heard)
      : { ...none(), alternatives: others(judgement, undefined) };
  }
  const aspect = evidence.find((each) => each.topic === best.topic)?.aspect ?? 'answer';
  const isPart = aspect === 'undo' && heard.found.skills.length > 0;
  if (aspect === 'undo' && !isPart) return { ...bare(best.topic), aspect, confidence };
  return {
    ...toIntent(best.topic, isPart ? 'answer' : aspect, heard, confidence),
    alternatives: others(judgement, best.topic),
  };
};

/** Nothing but one skill is named, by a name that is no everyday word. */
const isOfOneSkill = ({ found: { skills } }: Heard): boolean =>
  skills.length > 0 && skills.every(({ value }) => !skills[0]?.value.everyday && value.id === skills[0]?.value.id);

/** `redis vs kafka`: skills set beside each other by somebody who tells nothing of themselves. */
const isComparison = ({ marks }: Heard): boolean => marks.has('COMPARED') && !marks.has('STATUS') && !marks.has('I');

/** `should I get better with Node or rather learn .NET?`: which of the two, rather than what comes next on one's own way. */
const isChoice = ({ marks, found }: Heard, best: Judgement['ranked'][number] | undefined): boolean =>
  marks.has('COMPARED') &&
  marks.has('ASKS') &&
  !marks.has('STATUS') &&
  found.skills.length > 1 &&
  best !== undefined &&
  OF_ONESELF.has(best.topic) &&
  best.probability < SURE_OF_ONESELF;
const OF_ONESELF: ReadonlySet<Topic> = new Set(['next', 'gap', 'match']);
const SURE_OF_ONESELF = 0.7;

/** `spring boot vs .net`: two names, and what sets them apart. */
const isNothingElse = ({ found: { skills, tokens } }: Heard): boolean =>
  skills.length > 1 && tokens.length - skills.reduce((sum, { from, to }) => sum + to - from, 0) < skills.length;

/** Skills set beside each other get the same answer under any topic about skills: what they have in common is said best. */
const toSkillTopic = ({ ranked }: Judgement): Topic =>
  ranked.find(({ topic }) => topic.startsWith('skill.') && topic !== 'skill.detail')?.topic ?? 'skill.detail';

/** `should I learn docker`: the topics about skills, which share the certainty, have the same answer on the one named. */
const shareOfSkills = ({ ranked }: Judgement): number =>
  ranked.reduce((sum, { topic, probability }) => (topic.startsWith('skill.') ? sum + probability : sum), 0);

const isSure = (judgement: Judgement, heard: Heard): boolean => {
  const [best] = judgement.ranked;
  return best !== undefined && isOurs(judgement) && best.probability >= toSure(best.topic, heard);
};

const isOurs = ({ ranked: [best], inScope }: Judgement): boolean => {
  const isOrder = best !== undefined && isPersonalTopic(best.topic) && best.probability >= THRESHOLDS.sureOrder;
  return inScope >= (isOrder ? THRESHOLDS.oursOfOrder : THRESHOLDS.ours);
};

const toSure = (topic: Topic, { last, found }: Heard): number => {
  if (topic === 'nudge' && last?.intent.topic !== topic && !namesNudge(found)) return THRESHOLDS.sure;
  if (last !== undefined) return THRESHOLDS.sureInTalk;
  return SHOWN.has(topic) ? THRESHOLDS.sureOfShown : THRESHOLDS.sure;
};

/** `evenings after 9` begins no nudge where none is spoken of. */
const namesNudge = ({ nudge, tokens }: Heard['found']): boolean =>
  nudge !== undefined || tokens.some(({ word }) => NUDGES.has(word));

/** Topics whose answer shows what was read: the person's own record, the skill named, the place and level. */
const SHOWN: ReadonlySet<Topic> = new Set([...PERSONAL_TOPICS, 'salary.range', 'skill.detail']);

const isWorthAsking = ({ ranked, inScope }: Judgement, { last }: Heard): boolean =>
  ranked.slice(0, 3).reduce((sum, { probability }) => sum + probability, 0) * inScope >=
  (last === undefined ? THRESHOLDS.worthAsking : THRESHOLDS.worthAskingInTalk);

/** An intent with the slots its topic can use. */
export const toIntent = (topic: Topic, aspect: Aspect, heard: Heard, confidence: number): Intent =>
  withDay({ topic, aspect, slots: toSlots(topic, heard.found), confidence, alternatives: [] }, heard);

/** Of plans and nudges the day they name is the reference. */
export const withDay = (intent: Intent, { found, now }: Heard): Intent => {
  if (intent.ref !== undefined || (intent.topic !== 'plan' && intent.topic !== 'nudge')) return intent;
  const { topic, slots } = intent;
  const isTimed = slots.weekday !== undefined || slots.time !== undefined || slots.zone !== undefined;
  const isPause = (slots.nudge === undefined ? !isTimed : slots.nudge !== 'on') || leavesDaysOut(found.tokens);
  const date = topic === 'plan' ? readPlanDay(found, now) : readPause(found.tokens, now, isPause);
  return date === undefined ? intent : { ...intent, ref: date };
};

/** A month whose weeks are asked for is no day to be ready by. */
const readPlanDay = (found: Heard['found'], now: Date): string | undefined =>
  readMonthAsked(found.tokens) === undefined
    ? (readDeadline(found.tokens, now) ?? readPlanDays(found.tokens, now, found))
    : undefined;

/** A topic and nothing else. */
export const bare = (topic: Topic): Intent => ({
  topic,
  aspect: 'answer',
  slots: {},
  confidence: 0.9,
  alternatives: [],
});

/** Not ours. `crisis` marks somebody in distress, `complaint` words against the answer before, `bait` a try to have other rules. */
export const none = (ref?: 'crisis' | 'complaint' | 'bait'): Intent => ({
  ...bare('none'),
  ...(ref === undefined ? {} : { ref }),
});

/** Not understood, or not enough to answer. */
export const isOpen = ({ topic }: Intent): boolean => topic === 'none' || topic === 'clarify';

const clarify = (judgement: Judgement, confidence: number, heard: Heard): Intent => ({
  ...toIntent('clarify', 'answer', heard, confidence),
  alternatives: judgement.ranked.slice(0, 3).map(({ topic }) => topic),
});

const others = ({ ranked }: Judgement, chosen: Topic | undefined): readonly Topic[] =>
  ranked
    .slice(0, 4)
    .map(({ topic }) => topic)
    .filter((topic) => topic !== chosen)
    .slice(0, 3);

/** Words far apart in a long message say less about it than the same words close together. */
const damp = (evidence: readonly Evidence[], length: number): readonly Evidence[] => {
  const factor = length <= 14 ? 1 : length <= 24 ? 0.95 : 0.75;
  return factor === 1 ? evidence : evidence.map((each) => ({ ...each, weight: each.weight * factor }));
};
