import type { Skill } from '../../../knowledge/schema.ts';
import { type Aspect, type Intent, type SkillStatus, type Slots, toList } from '../../intent.ts';
import type { ReplyBlock } from '../../message.ts';
import { offeredIn } from '../../plain-text.ts';
import { pairSkills, type SkillChange, withSkills } from '../../road/skill-change.ts';
import { shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from '../answer.ts';
import { talkOfNext } from '../road/next.ts';
import { askHowFar } from './ask-how-far.ts';
import { askToSkip, isRash } from './ask-to-skip.ts';
import { allBut, isKeptAlone, nothingTakenOff } from './keep-only.ts';
import { notKept, sumUp } from './sum-up.ts';
import { knownForm, likelySkills, readTicks, tickForm } from './tick.ts';
import { putBack, sayTakenBack, undo, withoutLast } from './undo.ts';

/** Puts what somebody said of their skills on their record. Prerequisites are offered, never assumed. */
export const respondToProgressSet: Responder = (intent, context) => {
  if (intent.aspect === 'undo') return takeBack(intent, context);
  if (intent.aspect === 'start') return openForm(intent, context);
  if (intent.aspect === 'confirm') return takeAll(intent, context);
  const skills = toList(intent.slots.skill).flatMap((id) => context.graph.skills.get(id) ?? []);
  if (intent.aspect === 'leave') return leftAsIs(skills[0], context);
  if (context.inbound.body.kind === 'form') return ticked(readTicks(context.inbound.body.values, context), context);
  if (!skills.length)
    return GOING_ON.has(intent.aspect) ? talkOfNext(context) : (noneKept(context) ?? askWhich(context));
  if (context.said.allBut)
    return isKeptAlone(skills, context) ? record(allBut(skills, context), context) : nothingTakenOff(skills, context);
  if (intent.slots.status === undefined) return askHowFar(skills);
  const changes = asDropped(asItStood(pairSkills(skills, intent.slots.status), intent, context), context);
  if (isRash(changes, context)) return askToSkip(changes, context);
  return intent.aspect === 'instead'
    ? recordInstead(changes, context, intent.ref)
    : stillOfList(stillOfMatch(record(changes, context), changes, context), changes, context);
};

/** "Replace Python with Go": what takes the place of a skill stands as that one did. */
const asItStood = (
  changes: readonly SkillChange[],
  { aspect, ref = '' }: Intent,
  { profile }: Context,
): readonly SkillChange[] => {
  const stood = aspect === 'answer' ? profile.skills[ref]?.status : undefined;
  return stood === undefined ? changes : changes.map((one) => (one.skill.id === ref ? one : { ...one, status: stood }));
};

/** "Drop SQL" takes off what was learned or begun, and passes over what was not. */
const asDropped = (changes: readonly SkillChange[], { said, profile }: Context): readonly SkillChange[] => {
  const isBegun = ({ skill: { id }, status }: SkillChange): boolean =>
    status === 'skipped' && BEGUN.has(profile.skills[id]?.status ?? 'none');
  return said.drops ? changes.map((one) => (isBegun(one) ? { ...one, status: 'none' as const } : one)) : changes;
};
const BEGUN: ReadonlySet<SkillStatus> = new Set(['learned', 'learning']);

/** "The first one is done", and then "the second too": the list that both are of is spoken of still. */
const stillOfList = (recorded: Answer, changes: readonly SkillChange[], { last }: Context): Answer => {
  const isOfList = changes.every(({ skill }) => last?.listed?.includes(skill.id));
  return last?.listed && isOfList ? { listed: last.listed, ...recorded } : recorded;
};

/** Begun after an advert was read, they are steps toward it, which the talk is about still: "so do I stand a chance?" */
const stillOfMatch = (recorded: Answer, changes: readonly SkillChange[], { last }: Context): Answer => {
  const isStep = changes.every(({ status }) => status === 'learning');
  if (last?.intent.topic !== 'match' || last.adverts === undefined || !isStep) return recorded;
  const turn = { intent: last.intent, offered: offeredIn(recorded.reply) };
  return { ...recorded, turn, ...(last.listed && { listed: last.listed }) };
};

/** "Why?" and "another" after a change of the record are about what comes next. */
const GOING_ON: ReadonlySet<Aspect> = new Set(['why', 'more', 'another']);

/** Who learns Symfony knows Laravel still, under which it is kept. */
const isOfAnother = ({ skill: { id }, status }: SkillChange, { said, profile }: Context): boolean =>
  status === 'learning' &&
  profile.skills[id]?.status === 'learned' &&
  said.counted?.some(({ skill }) => skill === id) === true;

const record = (all: readonly SkillChange[], context: Context): Answer => {
  const changes = all.map((one) => (isOfAnother(one, context) ? { ...one, status: 'learned' as const } : one));
  const profile = withSkills(context.profile, changes, context.now);
  const isNew = ({ skill }: SkillChange) => profile.skills[skill.id] !== context.profile.skills[skill.id];
  return {
    ...sumUp(
      changes.filter(isNew),
      changes.filter((one) => !isNew(one)),
      { ...context, profile },
    ),
    profile,
  };
};

/** All of the last change, or the skills that are to be put back: what the record does not know of them is asked. */
const takeBack = ({ slots: { skill, status } }: Intent, context: Context): Answer => {
  const skills = status === undefined ? toList(skill).flatMap((id) => context.graph.skills.get(id) ?? []) : [];
  if (skills.length === 0) return undo(context);
  const standing = skills.flatMap((one) => {
    const held = context.profile.skills[one.id];
    return held ? [{ skill: one, status: held.status }] : [];
  });
  return putBack(skills, context) ?? (standing.length > 0 ? record(standing, context) : askHowFar(skills));
};

/** What was said before was a slip, all of it or of one skill: it is taken back, and this takes its place. */
const recordInstead = (changes: readonly SkillChange[], context: Context, only?: string): Answer => {
  const ids = only === undefined ? Object.keys(context.profile.undo) : [only];
  const recorded = record(changes, { ...context, profile: withoutLast(context.profile, ids) });
  const [lead, ...rest] = recorded.reply.blocks;
  const taken: ReplyBlock = { kind: 'text', text: sayTakenBack(context, ids) };
  return ids.length && lead ? { ...recorded, reply: { ...recorded.reply, blocks: [lead, taken, ...rest] } } : recorded;
};

const ticked = (changes: readonly SkillChange[], context: Context): Answer =>
  changes.length
    ? record(changes, context)
    : answer('progress.set', 'private', [
        { kind: 'lead', text: 'Nothing has changed on your record.' },
        buttons(button('What next?', action('next'), 'primary'), button('My skills', action('progress.show'))),
      ]);

/** Skills to tick: all by group, or those that the skills named, or all learned ones, rest on. */
const openForm = ({ slots, ref }: Intent, context: Context): Answer => {
  const likely = ref === 'all' ? [] : likelyOf(slots, context);
  const form = likely.length ? knownForm(likely) : tickForm(context);
  const isSaid = context.inbound.body.kind === 'message' && likely.length > 0;
  return answer('progress.set', 'private', [
    ...(isSaid ? [{ kind: 'lead' as const, text: WHICH }] : []),
    { kind: 'form', form },
  ]);
};

const WHICH = 'Which of them? Tick those you know, or name them: only these go on your record.';

/** Everything that the skills named rest on, as was asked and agreed to, but for those said not to be known. */
const takeAll = ({ slots }: Intent, context: Context): Answer => {
  const named = toList(slots.skill);
  const isExcepted = (at: number) => toList(slots.status)[at] === 'none';
  const excepted = named.filter((_id, at) => isExcepted(at));
  const likely = likelyOf({ skill: named.filter((_id, at) => !isExcepted(at)) }, context);
  return ticked(
    likely.filter(({ id }) => !excepted.includes(id)).map((skill) => ({ skill, status: 'learned' })),
    context,
  );
};

/** "No", said to whether more is known, and two names of one skill to be swapped. */
const leftAsIs = (same: Skill | undefined, { last }: Context): Answer => {
  const left = answer('progress.set', 'private', [
    {
      kind: 'lead',
      text: same
        ? `I keep both as one skill, ${shortName(same)}: your record stays as it is.`
        : 'All right: your record stays as it is.',
    },
    buttons(button('What next?', action('next'), 'primary'), button('My skills', action('progress.show'))),
  ]);
  return same && last ? { ...left, turn: { intent: last.intent, offered: offeredIn(left.reply) } } : left;
};

const likelyOf = (slots: Slots, { graph, profile }: Context): readonly Skill[] => {
  const named = toList(slots.skill);
  return likelySkills(graph, profile, named.length ? new Set(named) : undefined);
};

/** "I know Selenium" */
const noneKept = ({ said: { unheld } }: Context): Answer | undefined =>
  unheld &&
  answer('progress.set', 'private', [
    { kind: 'lead', text: notKept(unheld) },
    buttons(button('My skills', action('progress.show'), 'primary'), button('What next?', action('next'))),
  ]);

const askWhich = ({ graph }: Context): Answer =>
  answer('progress.set', 'private', [
    {
      kind: 'lead',
      text: 'Which skill do you mean? Name it as you would to a colleague: “I finished Docker”, “learning SQL”, “skip PHP”.',
    },
    { kind: 'note', text: `I know ${graph.skills.size} skills; “my skills” shows them by group.` },
  ]);
