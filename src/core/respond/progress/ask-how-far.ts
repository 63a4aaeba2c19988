import type { Skill } from '../../../knowledge/schema.ts';
import { type SkillStatus, toSlot } from '../../intent.ts';
import { joinNames, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons } from '../answer.ts';

/** "I'm forgetting SQL", "my Java is fading": skills are told of, but not how far they are known, so nothing is written down. */
export const askHowFar = (skills: readonly Skill[]): Answer => {
  const [only, ...more] = skills;
  const names = joinNames(skills.slice(0, MOST_NAMED).map(shortName));
  return answer('progress.set', 'private', [
    { kind: 'lead', text: `I changed nothing on your record. What shall I note of ${names}?` },
    buttons(
      ...ASKED.map(([label, status]) =>
        button(
          only && more.length === 0 ? `${label} ${shortName(only)}` : `${label} them`,
          action('progress.set', { slots: { skill: toSlot(skills.slice(0, MOST_NAMED).map(({ id }) => id)), status } }),
        ),
      ),
      ...(only && more.length === 0
        ? [button(`A question on ${shortName(only)}`, action('practice', { slots: { skill: only.id } }))]
        : []),
    ),
  ]);
};

const MOST_NAMED = 4;
const ASKED: readonly (readonly [string, SkillStatus])[] = [
  ['I know', 'learned'],
  ['Learning', 'learning'],
  ['Skip', 'skipped'],
];
