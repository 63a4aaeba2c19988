import type { Skill } from '../../../../knowledge/schema.ts';
import type { Slots } from '../../../intent.ts';
import { EMPTY_PROFILE } from '../../../profile.ts';
import { studyOf } from '../../../road/plan.ts';
import { leftOf } from '../../../road/road-ahead.ts';
import { standing } from '../../../road/standing.ts';
import { joinNames, shortName } from '../../../wording.ts';
import type { Answer, Context } from '../../answer.ts';
import { toAnswer } from './duration-answer.ts';
import { inPaces, paceOf, takes } from './paces.ts';

/** "How long does Java take?": each skill that was named, all of them, and what comes before where nothing is known. */
export const forSkills = (skills: readonly Skill[], slots: Slots, context: Context): Answer => {
  const { graph } = context;
  const ids = skills.map(({ id }) => id);
  const left = leftOf(graph, standing(graph, EMPTY_PROFILE, { kind: 'skills', skills: ids }));
  const ground = left.filter(({ id }) => !ids.includes(id));
  const said = skills.map((skill) => takes(shortName(skill), skill.hours, slots));
  const items = [
    ...(skills.length > 1 ? [{ title: 'All of these', text: `${inPaces(studyOf(skills), slots)}.` }] : []),
    ...(ground.length
      ? [
          {
            title: 'Before that, from nothing',
            text: `${joinNames(ground.map(shortName), MOST_NAMED)}: another ${inPaces(studyOf(ground), slots)}.`,
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
  return toAnswer({ lead: `${said.join('. ')}.`, items, hours, slots, plan, claims: [], sources: [] }, context);
};

const MOST_NAMED = 6;
