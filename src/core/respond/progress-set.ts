import type { Skill } from '../../knowledge/schema.ts';
import { type SkillStatus, toList } from '../intent.ts';
import type { ReplyBlock } from '../message.ts';
import { learnedSkills } from '../next-step.ts';
import type { Profile, SkillRecord } from '../profile.ts';
import { joinWords } from '../wording.ts';
import { type Answer, action, answer, button, buttons, type Context, type Responder } from './answer.ts';

/** Puts what somebody said of their skills on their record. Prerequisites are offered, never assumed. */
export const respondToProgressSet: Responder = (intent, context) => {
  if (intent.aspect === 'undo') return undo(context);
  const skills = toList(intent.slots.skill).flatMap((id) => context.graph.skills.get(id) ?? []);
  if (!skills.length) return askWhich(context);
  const changes = pair(skills, intent.slots.status);
  const profile = withSkills(context.profile, changes, context.now);
  return { ...confirm(changes, { ...context, profile }), profile };
};

export type SkillChange = { readonly skill: Skill; readonly status: SkillStatus };

/** One status for all, or one for each; "learned" where none was said. */
const pair = (
  skills: readonly Skill[],
  said: SkillStatus | readonly SkillStatus[] | undefined,
): readonly SkillChange[] => {
  const statuses = toList(said);
  return skills.map((skill, at) => ({ skill, status: statuses[at] ?? statuses.at(-1) ?? 'learned' }));
};

/** The record with these skills changed, and what they replaced kept for undo; the same record where nothing changes. */
export const withSkills = (profile: Profile, changes: readonly SkillChange[], now: Date): Profile => {
  const changed = changes.reduce((before, change) => withSkill(before, change, now), profile);
  if (changed === profile) return profile;
  const ids = changes.map(({ skill }) => skill.id).filter((id) => changed.skills[id] !== profile.skills[id]);
  return { ...changed, undo: Object.fromEntries(ids.map((id) => [id, profile.skills[id] ?? null])) };
};

const withSkill = (profile: Profile, { skill, status }: SkillChange, now: Date): Profile => {
  const { [skill.id]: before, ...others } = profile.skills;
  if (status === 'none') return before ? { ...profile, skills: others } : profile;
  if (before?.status === status) return profile;
  const since = now.toISOString();
  const started = status === 'learning' ? since : before?.started;
  const record: SkillRecord = { status, since, ...(started && { started }) };
  return { ...profile, skills: { ...others, [skill.id]: record } };
};

/** Takes the last change of skills back. */
const undo = ({ profile, graph }: Context): Answer => {
  const before = Object.entries(profile.undo);
  if (!before.length)
    return answer('progress.set', 'private', [{ kind: 'lead', text: 'There is no change to take back.' }]);
  const gone = new Set(before.map(([id]) => id));
  const kept = Object.entries(profile.skills).filter(([id]) => !gone.has(id));
  const restored = before.flatMap(([id, record]) => (record ? [[id, record] as const] : []));
  const names = before.map(([id]) => graph.skills.get(id)?.name ?? id);
  return {
    ...answer('progress.set', 'private', [
      { kind: 'lead', text: `Taken back: ${joinWords(names)} ${names.length === 1 ? 'is' : 'are'} as before.` },
      buttons(button('What next?', action('next'), 'primary'), button('My skills', action('progress.show'))),
    ]),
    profile: { ...profile, skills: Object.fromEntries([...kept, ...restored]), undo: {} },
  };
};

const SAID: Readonly<Record<SkillStatus, string>> = {
  learned: 'learned',
  learning: 'being learned',
  skipped: 'skipped',
  none: 'not on your record',
};

const confirm = (changes: readonly SkillChange[], context: Context): Answer => {
  const parts = (['learned', 'learning', 'skipped', 'none'] as const).flatMap((status) => {
    const names = changes.filter((change) => change.status === status).map(({ skill }) => skill.name);
    return names.length
      ? [
          `${joinWords(names)} ${names.length === 1 ? 'is' : 'are'} ${status === 'none' ? 'off your record now' : `on your record as ${SAID[status]}`}.`,
        ]
      : [];
  });
  return answer('progress.set', 'private', [
    { kind: 'lead', text: parts.join(' ') },
    ...prerequisites(changes, context),
    buttons(
      button('What next?', action('next'), 'primary'),
      button('My skills', action('progress.show')),
      button('Undo', action('progress.set', { aspect: 'undo' })),
    ),
  ]);
};

/** Knowing something advanced suggests knowing what it rests on: asked, not taken for granted. */
const prerequisites = (changes: readonly SkillChange[], { graph, profile }: Context): ReplyBlock[] => {
  const learned = learnedSkills(profile);
  const missing = changes
    .filter((change) => change.status === 'learned')
    .flatMap(({ skill }) => graph.missing(skill.id, learned))
    .filter((need) => typeof need === 'string');
  const names = [...new Set(missing)].slice(0, 5).flatMap((id) => graph.skills.get(id) ?? []);
  if (!names.length) return [];
  return [
    {
      kind: 'text',
      text: `That usually rests on ${joinWords(names.map((skill) => skill.name))}. Do you know ${names.length === 1 ? 'it' : 'them'} too?`,
    },
    buttons(
      ...names
        .slice(0, 4)
        .map((skill) =>
          button(`I know ${skill.name}`, action('progress.set', { slots: { skill: skill.id, status: 'learned' } })),
        ),
    ),
  ];
};

const askWhich = ({ graph }: Context): Answer =>
  answer('progress.set', 'private', [
    {
      kind: 'lead',
      text: 'Which skill do you mean? Name it as you would to a colleague: “I finished Docker”, “learning SQL”, “skip PHP”.',
    },
    { kind: 'note', text: `I know ${graph.skills.size} skills; “my skills” shows them by group.` },
  ]);
