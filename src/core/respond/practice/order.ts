import type { InterviewFile } from '../../../knowledge/schema.ts';
import { type Intent, toList } from '../../intent.ts';
import { aimOf } from '../../road/aim.ts';
import { byText } from '../../wording.ts';
import type { Context } from '../answer.ts';

export type Question = InterviewFile['questions'][number];

/**
 * Due reviews first, longest overdue before the rest; then questions of the skill or level asked for, or of what is
 * being learned, has been learned, or belongs to the level aimed at. Languages that are not one's own come late, and
 * questions that rest until later last.
 */
export const inOrder = ({ slots }: Intent, context: Context): readonly Question[] => {
  const { knowledge, graph, profile, now } = context;
  const skills = toList(slots.skill);
  const levels: readonly string[] = toList(slots.level);
  const fitting = knowledge.interview.filter(
    (one) => (!skills.length || isOn(one, skills)) && (!levels.length || levels.includes(one.level)),
  );
  const instant = now.toISOString();
  return fitting
    .map((one) => ({
      one,
      due: profile.reviews[one.id]?.due ?? '',
      rank: rankOf(one, context, instant),
      stage: graph.stage(one.skill)?.number ?? OFF_ROAD,
    }))
    .toSorted((a, b) => b.rank - a.rank || byText(a.due, b.due) || a.stage - b.stage || byText(a.one.id, b.one.id))
    .map(({ one }) => one);
};

const OFF_ROAD = 99;

const rankOf = ({ id, skill, level }: Question, { profile, graph }: Context, now: string): number => {
  const due = profile.reviews[id]?.due;
  if (due !== undefined) return due <= now ? 100 : -100;
  const status = profile.skills[skill]?.status;
  const isOwn = status !== undefined || profile.settings.language === skill;
  const isOtherLanguage = !isOwn && graph.skills.get(skill)?.category === 'language';
  const known = status === 'learning' ? 8 : status === 'learned' ? 4 : 0;
  return known + (level === aimOf(profile) ? 2 : 0) - (isOtherLanguage ? 3 : 0);
};

/** Of the skill, or of the kind of interview that the skill is. */
const isOn = ({ skill, kind }: Question, skills: readonly string[]): boolean =>
  skills.includes(skill) || skills.includes(INTERVIEWS[kind] ?? skill);
const INTERVIEWS: Readonly<Partial<Record<Question['kind'], string>>> = {
  behavioural: 'interview-behavioral',
  coding: 'interview-coding',
  'system design': 'interview-system-design',
};

export const isResting = ({ id }: Question, { profile, now }: Context): boolean =>
  (profile.reviews[id]?.due ?? '') > now.toISOString();
