import { offeredIn } from '../../plain-text.ts';
import type { SkillChange } from '../../road/skill-change.ts';
import { count, shortName } from '../../wording.ts';
import { type Answer, action, answer, button, buttons, type Context } from '../answer.ts';

/** A dislike of the step just advised, on which much is built, is no word that it is to be skipped for good. */
export const isRash = ([change, other]: readonly SkillChange[], { graph, profile, said, last }: Context): boolean =>
  said.dislikes === true &&
  last?.intent.topic === 'next' &&
  other === undefined &&
  change?.status === 'skipped' &&
  profile.skills[change.skill.id] === undefined &&
  graph.reach(change.skill.id) >= MUCH;

/** As many later skills that build on it make a skill one to ask about. */
const MUCH = 10;

/** What rests on it, and the choice; the talk is about that step still. */
export const askToSkip = (changes: readonly SkillChange[], { graph, last }: Context): Answer => {
  const [skill] = changes.map((change) => change.skill);
  if (!skill || !last) return answer('progress.set', 'private', []);
  const { id } = skill;
  const set = (status: 'learning' | 'skipped') => action('progress.set', { slots: { skill: id, status } });
  const another = action('next', { aspect: 'another', ref: id });
  const asked = answer('progress.set', 'private', [
    {
      kind: 'lead',
      text: `${count(graph.reach(id), 'later skill builds', 'later skills build')} on ${shortName(skill)}, so I have changed nothing. Another step first, or is it to be skipped for good?`,
    },
    buttons(
      button('Another', another, 'primary'),
      button('Skip it', set('skipped')),
      button('Start it', set('learning')),
    ),
  ]);
  return { ...asked, turn: { intent: last.intent, offered: offeredIn(asked.reply) } };
};
