import type { Skill } from '../../../../knowledge/schema.ts';
import type { Slots } from '../../../intent.ts';
import { studyOf } from '../../../road/plan.ts';
import { leftOf } from '../../../road/road-ahead.ts';
import { standing } from '../../../road/standing.ts';
import { joinNames, shortName } from '../../../wording.ts';
import type { Answer, Context } from '../../answer.ts';
import { toAnswer } from './duration-answer.ts';
import { inPaces, paceOf, takes, toldPaces, withPace } from './paces.ts';

/**
 * "How long does Java take?": each skill that was named, all of them, and what comes before it that is not on the record, at the
 * hours that were said or are kept. What is told from the record is for its owner alone.
 */
export const forSkills = (skills: readonly Skill[], said: Slots, context: Context): Answer => {
  const { graph, profile } = context;
  const ids = skills.map(({ id }) => id);
  const slots = withPace(said, profile);
  const paces = toldPaces(slots, context.said);
  const fresh = ids.filter((id) => !BEGUN.has(profile.skills[id]?.status ?? ''));
  const left = leftOf(graph, standing(graph, profile, { kind: 'skills', skills: fresh }));
  const isFromNothing = Object.keys(profile.skills).length === 0;
  const ground = left.filter(({ id }) => !ids.includes(id));
  const each = skills.map((skill) => takes(shortName(skill), skill.hours, paces));
  const items = [
    ...(skills.length > 1 ? [{ title: 'All of these', text: `${inPaces(studyOf(skills), paces)}.` }] : []),
    ...(ground.length
      ? [
          {
            title: isFromNothing ? 'Before that, from nothing' : 'Before that, what you have not told me you know',
            text: `${joinNames(ground.map(shortName), MOST_NAMED)}: another ${inPaces(studyOf(ground), paces)}.`,
          },
        ]
      : []),
    ...skills.slice(0, 2).map(({ project, ...skill }) => ({
      title: skills.length > 1 ? `Enough of ${shortName(skill)}` : 'Enough',
      text: `when you can build this without a tutorial: ${project}`,
    })),
  ];
  const hours = [...skills.map((skill) => skill.hours), studyOf(skills), studyOf(ground)];
  const plan = { skill: ids, ...paceOf(slots) };
  return toAnswer(
    {
      lead: `${each.join('. ')}.`,
      items,
      hours,
      slots,
      plan,
      claims: [],
      sources: [],
      isPersonal: !isFromNothing || slots !== said,
    },
    context,
  );
};

const MOST_NAMED = 6;
/** Whoever has begun a skill has what comes before it. */
const BEGUN: ReadonlySet<string> = new Set(['learned', 'learning']);
