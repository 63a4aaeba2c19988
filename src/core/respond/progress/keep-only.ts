import type { Skill } from '../../../knowledge/schema.ts';
import type { SkillChange } from '../../road/skill-change.ts';
import { joinNames, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';

/** "Remove everything except Git": what else is on the record, to be taken off. */
export const allBut = (kept: readonly Skill[], { graph, profile }: Context): readonly SkillChange[] =>
  Object.keys(profile.skills)
    .filter((id) => kept.every((skill) => skill.id !== id))
    .flatMap((id) => graph.skills.get(id) ?? [])
    .map((skill) => ({ skill, status: 'none' }));

/** What is to be kept must be there, or nothing would be left; and there must be something else. */
export const isKeptAlone = (kept: readonly Skill[], context: Context): boolean =>
  kept.some(({ id }) => context.profile.skills[id]) && allBut(kept, context).length > 0;

export const nothingTakenOff = (kept: readonly Skill[], { profile }: Context): Answer => {
  const names = joinNames(kept.map(shortName));
  const isThere = kept.some(({ id }) => profile.skills[id]);
  return answer('progress.set', 'private', [
    {
      kind: 'lead',
      text: isThere
        ? `Nothing but ${names} is on your record, so it stays as it is.`
        : `${names} ${kept.length === 1 ? 'is' : 'are'} not on your record, so I took nothing off.`,
    },
    buttons(button('My skills', action('progress.show'), 'primary'), button('What next?', action('next'))),
  ]);
};
