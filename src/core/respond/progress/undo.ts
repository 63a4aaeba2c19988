import type { Skill } from '../../../knowledge/schema.ts';
import type { Profile } from '../../profile.ts';
import { beforePlan } from '../../road/plan-change.ts';
import { isAskTopic } from '../../topic.ts';
import { count, joinNames, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';
import { MOST_LISTED } from './sum-up.ts';

const TOPIC = 'progress.set';

/** Takes the last change of skills back. */
export const undo = (context: Context): Answer => {
  if (isOfNothing(context)) return nothingChanged;
  const isOfSkills = Object.keys(context.profile.undo).length > 0;
  if (beforePlan(context.profile) && (!isOfSkills || isLongAgo(context))) return askWhich(isOfSkills);
  return isOfSkills
    ? { ...takenBack(sayTakenBack(context)), profile: withoutLast(context.profile) }
    : answer(TOPIC, 'private', [{ kind: 'lead', text: 'There is no change to take back.' }]);
};

const takenBack = (text: string): Answer =>
  answer(TOPIC, 'private', [
    { kind: 'lead', text },
    buttons(button('What next?', action('next'), 'primary'), button('My skills', action('progress.show'))),
  ]);

/** "Undo" right after a report that changed nothing: what was told before that stays. */
const isOfNothing = ({ inbound: { body }, last }: Context): boolean =>
  body.kind === 'message' &&
  last?.intent.topic === TOPIC &&
  last.intent.aspect === 'answer' &&
  !last.offered.some(({ topic, aspect }) => topic === TOPIC && aspect === 'undo');

const nothingChanged: Answer = answer(TOPIC, 'private', [
  { kind: 'lead', text: 'Nothing was changed just now, so there is nothing to take back.' },
  buttons(
    button('My skills', action('progress.show'), 'primary'),
    button('Undo the change before', action(TOPIC, { aspect: 'undo' })),
  ),
]);

/** More than one question lies between: which change was the last is not known any more. */
const isLongAgo = ({ inbound: { body }, last }: Context): boolean =>
  body.kind === 'message' && last !== undefined && isAskTopic(last.intent.topic) && last.before?.topic !== TOPIC;

const askWhich = (isOfSkills: boolean): Answer =>
  answer(TOPIC, 'private', [
    {
      kind: 'lead',
      text: isOfSkills
        ? 'Which one: your last report of skills, or the last change of your settings and your plan?'
        : 'There is no report of skills to take back. Do you mean the last change of your settings and your plan?',
    },
    buttons(
      ...(isOfSkills ? [button('The skills', action(TOPIC, { aspect: 'undo' }))] : []),
      button('Settings and plan', action('settings', { aspect: 'undo' })),
    ),
  ]);

/** "Put SQL back": as it stood before it was dropped or skipped; undefined where the record does not know how. */
export const putBack = (skills: readonly Skill[], context: Context): Answer | undefined => {
  const { profile } = context;
  const isSkipped = (id: string) => profile.skills[id]?.status === 'skipped';
  const ids = skills.map(({ id }) => id).filter((id) => isSkipped(id) || (!profile.skills[id] && profile.undo[id]));
  if (ids.length === 0) return undefined;
  const restored = withoutLast(profile, ids);
  const open = Object.entries(restored.skills).filter(
    ([id, { status }]) => !(ids.includes(id) && status === 'skipped'),
  );
  return {
    ...takenBack(sayTakenBack(context, ids)),
    profile: { ...restored, skills: Object.fromEntries(open) },
  };
};

/** The record as it was before the last change of skills, or of these of them. */
export const withoutLast = (profile: Profile, ids = Object.keys(profile.undo)): Profile => {
  const isBack = ([id]: readonly [string, unknown]) => ids.includes(id) && id in profile.undo;
  const kept = Object.entries(profile.skills).filter((one) => !isBack(one));
  const changes = Object.entries(profile.undo);
  const restored = changes.filter(isBack).flatMap(([id, record]) => (record ? [[id, record] as const] : []));
  return {
    ...profile,
    skills: Object.fromEntries([...kept, ...restored]),
    undo: Object.fromEntries(changes.filter((one) => !isBack(one))),
  };
};

/** "Taken back: Docker is as before." */
export const sayTakenBack = ({ profile, graph }: Context, ids = Object.keys(profile.undo)): string => {
  const names = ids.map((id) => shortName(graph.skills.get(id) ?? { name: id }));
  const what = names.length > MOST_LISTED ? count(names.length, 'skill') : joinNames(names);
  return `Taken back: ${what} ${names.length === 1 ? 'is' : 'are'} as before.`;
};
