import type { Skill } from '../../knowledge/schema.ts';
import { LEVELS, type Level } from '../intent.ts';
import type { Profile } from '../profile.ts';
import { action, button } from '../respond/answer.ts';
import { aimOf } from '../road/aim.ts';
import { count } from '../wording.ts';
import { daysBetween, span } from './activity.ts';
import { type Candidate, learnedAction, type PersonWeek } from './candidate.ts';

const LONG_OPEN_DAYS = 120;
/** Where nobody said how much time they have. */
const USUAL_PACE = 5;
const PRACTISED_DAYS = 14;

/**
 * A step begun and left: looked after once half of the least time for it is over, at the person's pace, unless they
 * practise it; later, whether it is still wanted.
 */
export const begunCandidates = (week: PersonWeek): readonly Candidate[] =>
  Object.entries(week.profile.skills).flatMap(([id, { status, since }]) => {
    const skill = week.graph.skills.get(id);
    if (!skill || status !== 'learning' || isPractised(id, week)) return [];
    const days = daysBetween(since, week.now);
    const effort = effortOf(skill, week.profile);
    if (days < Math.max(10, effort.least * 3.5)) return [];
    const isLong = days > Math.max(LONG_OPEN_DAYS, effort.most * 14);
    return [isLong ? longOpen(skill, days) : open(skill, days, effort, aimOf(week.profile))];
  });

const isPractised = (id: string, { knowledge, profile, now }: PersonWeek): boolean =>
  knowledge.interview.some((question) => {
    const last = question.skill === id ? profile.reviews[question.id]?.last : undefined;
    return last !== undefined && daysBetween(last, now) < PRACTISED_DAYS;
  });

/** Weeks. */
type Effort = { readonly least: number; readonly most: number; readonly text: string };

const effortOf = ({ hours }: Skill, { settings }: Profile): Effort => {
  const pace = settings.hoursPerWeek ?? USUAL_PACE;
  const [least, most] = [hours.min, hours.max].map((total) => Math.max(1, Math.ceil(total / pace))) as [number, number];
  const weeks = least === most ? count(most, 'week') : `${least} to ${count(most, 'week')}`;
  return { least, most, text: `${weeks} at ${pace} hours a week` };
};

const open = (skill: Skill, days: number, effort: Effort, aim: Level): Candidate => {
  const [resource] = skill.resources;
  const enough = depthAt(skill, aim);
  const isOver = days / 7 > effort.most;
  return {
    key: `begun:${skill.id}`,
    weight: 0.95,
    because: `you began ${skill.name} ${span(days)} ago and it is still open`,
    blocks: [
      { kind: 'lead', text: `You began ${skill.name} ${span(days)} ago; ${standing(days / 7, effort)}` },
      {
        kind: 'list',
        items: [
          ...(enough ? [{ title: 'Enough for now', text: enough }] : []),
          {
            title: isOver ? 'If you are stuck, build the smallest part of this' : 'What shows that you have it',
            text: skill.project,
          },
          ...(resource ? [{ title: 'To go on with', text: resource.name, url: resource.url }] : []),
        ],
      },
    ],
    buttons: [
      button('Done', learnedAction(skill.id), 'primary'),
      stillButton(skill),
      button('Ask me about it', action('practice', { slots: { skill: skill.id } })),
    ],
  };
};

/** How far it should be, by our estimate. */
const standing = (weeks: number, { least, most, text }: Effort): string => {
  if (weeks < least) return `it takes ${text} by our estimate, so there is time.`;
  if (weeks <= most) return `it takes ${text} by our estimate. How far are you?`;
  return `our estimate was ${text}. What is in the way?`;
};

/** How deep is enough at a level; where that is not told, at the nearest one below. */
const depthAt = ({ depth }: Skill, level: Level): string | undefined =>
  LEVELS.slice(0, LEVELS.indexOf(level) + 1)
    .flatMap((one) => (one === 'principal' ? [] : (depth[one] ?? [])))
    .at(-1);

const longOpen = (skill: Skill, days: number): Candidate => ({
  key: `begun:${skill.id}`,
  weight: 0.6,
  because: `you began ${skill.name} ${span(days)} ago and it is still open`,
  blocks: [
    {
      kind: 'lead',
      text: `${skill.name} has been open on your record for ${span(days)}. Finished, still wanted, or better set aside? Setting it aside is no failure: it makes room for what matters now.`,
    },
  ],
  buttons: [
    button('Done', learnedAction(skill.id), 'primary'),
    stillButton(skill),
    button('Set it aside', action('progress.set', { slots: { skill: skill.id, status: 'none' } })),
  ],
});

const stillButton = ({ id }: Skill) => button('Still at it', action('nudge', { aspect: 'done', ref: `begun:${id}` }));
