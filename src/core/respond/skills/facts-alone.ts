import type { Skill } from '../../../knowledge/schema.ts';
import type { SkillGraph } from '../../road/skill-graph.ts';
import { joinWords, shortName } from '../../wording.ts';

/** What can be said of skills nobody has written a verdict on: which comes first, takes less, is used more. */
export const factsAlone = (skills: readonly Skill[], graph: SkillGraph): string => {
  const facts = [order(skills, graph), effort(skills), share(skills)].flatMap((fact) => fact ?? []);
  const winners = [...new Set(facts.map(({ skill }) => skill))];
  const said = winners.map((winner) => {
    const says = facts.flatMap(({ skill, says }) => (skill === winner ? says : []));
    return `${shortName(winner)} ${joinWords(says)}.`;
  });
  return ['I have no verdict on these together, only facts.', ...said].join(' ');
};

type Fact = { readonly skill: Skill; readonly says: string };

const order = (skills: readonly Skill[], graph: SkillGraph): Fact | undefined => {
  const ground = skills.find(({ id }) => skills.every((other) => graph.groundOf(other.id).has(id)));
  if (ground)
    return {
      skill: ground,
      says: `comes first (the ${skills.length > 2 ? 'rest builds' : 'other builds'} on it)`,
    };
  const first = least(skills, ({ id }) => graph.stage(id)?.number);
  return first && { skill: first, says: 'comes first on the road' };
};

const effort = (skills: readonly Skill[]): Fact | undefined => {
  const first = least(skills, ({ hours }) => hours.min + hours.max);
  const fewer = skills.length > 2 ? 'the fewest hours' : 'fewer hours';
  return first && { skill: first, says: `takes ${fewer} (${first.hours.min}–${first.hours.max}, by our estimate)` };
};

/** Shares are set against each other only where the same people were asked. */
const share = (skills: readonly Skill[]): Fact | undefined => {
  const [asked, ...others] = new Set(skills.map(({ market }) => market && `${market.source} ${market.scope}`));
  const most = asked && !others.length ? least(skills, ({ market }) => -(market?.share ?? 0)) : undefined;
  return most && { skill: most, says: 'is used by more of the developers surveyed' };
};

/** The one with the least of something; undefined where that is unknown of one, or two share it. */
const least = (skills: readonly Skill[], of: (skill: Skill) => number | undefined): Skill | undefined => {
  const known = skills.flatMap((skill) => of(skill) ?? []).toSorted((a, b) => a - b);
  const isClear = known.length === skills.length && known[0] !== known[1];
  return isClear ? skills.find((skill) => of(skill) === known[0]) : undefined;
};
