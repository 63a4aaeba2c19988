import type { Skill } from '../../knowledge/schema.ts';
import { action, button } from '../respond/answer.ts';
import { count } from '../wording.ts';
import { daysBetween, span } from './activity.ts';
import type { Candidate, PersonWeek } from './candidate.ts';

const LONG_OPEN_DAYS = 120;
/** Where nobody said how much time they have. */
const USUAL_PACE = 5;

/** A step begun: looked after once half of the least time for it is over, at the person's pace; later, whether it is still wanted. */
export const begunCandidates = ({ graph, profile, now }: PersonWeek): readonly Candidate[] =>
  Object.entries(profile.skills).flatMap(([id, { status, since }]) => {
    const skill = graph.skills.get(id);
    const days = daysBetween(since, now);
    if (!skill || status !== 'learning') return [];
    const pace = profile.settings.hoursPerWeek ?? USUAL_PACE;
    const [least, most] = [weeksAt(skill.hours.min, pace), weeksAt(skill.hours.max, pace)];
    if (days < Math.max(10, least * 3.5)) return [];
    if (days > Math.max(LONG_OPEN_DAYS, most * 14)) return [longOpen(skill, days)];
    return [underWay(skill, days, { least, most, pace })];
  });

type Effort = { readonly least: number; readonly most: number; readonly pace: number };

const underWay = (skill: Skill, days: number, effort: Effort): Candidate => {
  const [resource] = skill.resources;
  const weeks =
    effort.least === effort.most ? count(effort.most, 'week') : `${effort.least} to ${count(effort.most, 'week')}`;
  return {
    key: `begun:${skill.id}`,
    weight: 0.95,
    because: `you began ${skill.name} ${span(days)} ago and it is still open`,
    blocks: [
      {
        kind: 'lead',
        text: `You began ${skill.name} ${span(days)} ago; at ${effort.pace} hours a week our estimate is ${weeks}. ${askAfter(days / 7, effort)}`,
      },
      {
        kind: 'list',
        items: [
          { title: 'What shows that you have it', text: skill.project },
          ...(resource ? [{ title: 'To pick it up again', text: resource.name, url: resource.url }] : []),
        ],
      },
    ],
    buttons: [
      button('Done', learnedAction(skill.id), 'primary'),
      button('Still at it', action('nudge', { aspect: 'done', ref: `begun:${skill.id}` })),
      button('Ask me about it', action('practice', { slots: { skill: skill.id } })),
    ],
  };
};

const askAfter = (weeks: number, { least, most }: Effort): string => {
  if (weeks < least) return 'Is it going, or did life come between? Half an hour this week keeps it warm.';
  if (weeks <= most) return 'Is it done, or what is still missing?';
  return 'Is it done? If it is stuck, take the smallest part of the project below and leave the rest for later.';
};

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
    button('Set it aside', action('progress.set', { slots: { skill: skill.id, status: 'none' } })),
  ],
});

const weeksAt = (hours: number, pace: number): number => Math.max(1, Math.ceil(hours / pace));
const learnedAction = (skill: string) => action('progress.set', { slots: { skill, status: 'learned' } });
