import type { Skill } from '../../../knowledge/schema.ts';
import { LEVELS } from '../../intent.ts';
import type { ProgressBar, ReplyBlock } from '../../message.ts';
import { capitalise, joinWords, LEVEL_NAMES } from '../../wording.ts';
import type { Context } from '../answer.ts';

/** Weeks looked back on. */
const WEEKS = 8;
const WEEK_MS = 7 * 86_400_000;

/** Skills learned in each of the last eight weeks, oldest first. */
export const lastWeeks = ({ profile, now }: Context): readonly number[] => {
  const weeks = Array.from({ length: WEEKS }, () => 0);
  for (const { status, since } of Object.values(profile.skills)) {
    const ago = Math.floor((now.getTime() - Date.parse(since)) / WEEK_MS);
    const at = WEEKS - 1 - ago;
    if (status === 'learned' && ago >= 0 && at >= 0) weeks[at] = (weeks[at] ?? 0) + 1;
  }
  return weeks;
};

/** How far each level is of what it asks, and each category of the skills that count; and what the last weeks brought. */
export const progressPicture = (asked: readonly Skill[], all: readonly Skill[], context: Context): ReplyBlock[] => {
  const { knowledge, now } = context;
  const categories = Map.groupBy(all, ({ category }) => category);
  const bar = (name: string, by: string, some: readonly Skill[]) => toBar(name, by, some, context);
  const groups = [
    ...LEVELS.flatMap((level) => {
      const some = asked.filter((skill) => skill.level === level);
      return some.length ? [bar(capitalise(LEVEL_NAMES[level]), 'By level', some)] : [];
    }),
    ...knowledge.categories.flatMap(({ id, title }) => {
      const some = categories.get(id) ?? [];
      return some.length ? [bar(title, 'By category', some)] : [];
    }),
  ];
  const weeks = lastWeeks(context);
  const title = 'Your skills so far';
  const picture = { kind: 'progress' as const, title, groups, weeks, until: now.toISOString().slice(0, 10) };
  return [{ kind: 'picture', picture, alt: altOf(title, groups, weeks), repeats: true }];
};

const toBar = (name: string, by: string, some: readonly Skill[], { profile }: Context): ProgressBar => {
  const having = (status: string) => some.filter(({ id }) => profile.skills[id]?.status === status).length;
  return { name, by, learned: having('learned'), learning: having('learning'), total: some.length };
};

const altOf = (title: string, groups: readonly ProgressBar[], weeks: readonly number[]): string => {
  const begun = groups.filter(({ learned, learning }) => learned + learning > 0);
  const bars = begun.map(
    ({ name, learned, learning, total }) =>
      `${name} ${learned} of ${total}${learning ? ` and ${learning} being learned` : ''}`,
  );
  const rest = groups.length > begun.length ? '; nothing yet in the others' : '';
  return `${title}: ${bars.join(', ')}${rest}. Learned in the last ${weeks.length} weeks, oldest first: ${joinWords(weeks.map(String))}.`;
};
