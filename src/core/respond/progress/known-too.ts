import type { Skill } from '../../../knowledge/schema.ts';
import { fitsButton } from '../../action-code.ts';
import type { Slots } from '../../intent.ts';
import type { Action, Button, ReplyBlock } from '../../message.ts';
import type { SkillChange } from '../../road/skill-change.ts';
import { joinNames, shortName } from '../../wording.ts';
import { action, button, buttons, type Context } from '../answer.ts';
import { likelySkills } from './tick.ts';

/** Knowing something advanced suggests knowing what it rests on: asked, not taken for granted, and not of what was just denied. */
export const prerequisites = (changes: readonly SkillChange[], { graph, profile }: Context): ReplyBlock[] => {
  const denied = new Set(changes.flatMap(({ skill, status }) => (status === 'learned' ? [] : [skill.id])));
  const learned = changes.flatMap(({ skill, status }) => (status === 'learned' ? [skill.id] : []));
  const top = learned.filter((id) => !learned.some((other) => other !== id && graph.groundOf(other).has(id)));
  const likely = likelySkills(graph, profile, new Set(learned)).filter(({ id }) => !denied.has(id));
  if (!likely.length) return [];
  const slots: Slots = { skill: top };
  const rests = learned.length === 1 ? 'What it rests on' : 'What they rest on';
  const text = `${rests} is not on your record: ${joinNames(likely.map(shortName), MOST_NAMED)}. Do you know ${likely.length === 1 ? 'it' : 'these'} too?`;
  return [{ kind: 'text', text }, buttons(...offers(likely, slots))];
};

const MOST_NAMED = 12;

const offers = (likely: readonly Skill[], slots: Slots): Button[] => {
  if (likely.length <= 3)
    return likely.map((skill) =>
      button(`I know ${shortName(skill)}`, action('progress.set', { slots: { skill: skill.id, status: 'learned' } })),
    );
  const all: Action = { topic: 'progress.set', aspect: 'confirm', slots };
  return [
    ...(fitsButton(all) ? [button(`I know all ${likely.length}`, all)] : []),
    button('Tick those I know', action('progress.set', { aspect: 'start', ...(fitsButton(all) && { slots }) })),
  ];
};
