import type { Skill } from '../../knowledge/schema.ts';
import type { Profile, SkillRecord } from '../profile.ts';
import { byText } from '../wording.ts';
import { type State, shownBy, toState } from './ground.ts';
import { scoreOf } from './reasons.ts';
import type { SkillGraph } from './skill-graph.ts';
import type { Standing } from './standing.ts';

/** What is left to learn of some standing, in no order. What they likely have is left out. */
export const leftOf = (graph: SkillGraph, { learning, missing }: Standing): readonly Skill[] =>
  [...learning, ...missing].filter(({ id }) => !graph.isMilestone(id));

/** Of a road what comes before the first applications for a job. */
export const toApply = (graph: SkillGraph, road: readonly Skill[]): readonly Skill[] =>
  road.filter(({ id }) => graph.stage(id)?.toApply);

/** The order in which a person would take what is left: step after step, each once what it rests on is there. */
export const roadAhead = (graph: SkillGraph, profile: Profile, stands: Standing): Iterable<Skill> =>
  inOrder(graph, { ...profile, declined: {} }, leftOf(graph, stands));

/** Of these the one to take first: one whose requirements are there, else the one that lacks least. */
export const firstOf = (graph: SkillGraph, profile: Profile, skills: readonly Skill[]): Skill | undefined => {
  const [first] = inOrder(graph, profile, skills);
  return first;
};

/** Each time the first of those left, which is learned then: only what is near it in the graph gets another place. */
function* inOrder(graph: SkillGraph, profile: Profile, skills: readonly Skill[]): Generator<Skill, void> {
  const record: Record<string, SkillRecord> = { ...profile.skills };
  const ahead = { ...profile, skills: record };
  let state = toState(graph, ahead);
  const places = new Map(skills.map((skill) => [skill.id, toPlace(skill, state)]));
  const queue = [...places.values()].toSorted(lastFirst);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { skill } = next;
    if (places.get(skill.id) !== next) continue;
    yield skill;
    places.delete(skill.id);
    record[skill.id] = { status: 'learned', since: '' };
    // A language, or what is made for one, may decide the main one from here on: much else is likely had or needless then.
    const isTurn = graph.languagesOf(skill.id).length > 0;
    if (isTurn) state = toState(graph, ahead);
    const moved = isTurn ? places.keys() : learn(skill, state).flatMap(graph.near);
    for (const id of moved) {
      const before = places.get(id);
      const place = before && toPlace(before.skill, state);
      if (!place || lastFirst(before, place) === 0) continue;
      places.set(id, place);
      queue.splice(indexFor(place, queue), 0, place);
    }
  }
}

/** How a skill stands among those left. */
type Place = { readonly skill: Skill; readonly begun: boolean; readonly lacks: number; readonly score: number };

const toPlace = (skill: Skill, state: State): Place => ({
  skill,
  begun: state.profile.skills[skill.id]?.status === 'learning',
  lacks: state.graph.missing(skill.id, state.ground).length,
  score: scoreOf(state, skill),
});

/** What was begun goes first, then what lacks least, of these what scores best; ties go by id. */
const lastFirst = (one: Place, other: Place): number =>
  Number(one.begun) - Number(other.begun) ||
  other.lacks - one.lacks ||
  one.score - other.score ||
  byText(other.skill.id, one.skill.id);

const indexFor = (place: Place, sorted: readonly Place[]): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastFirst(place, sorted[middle] ?? place) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Puts a skill that is no language among what is had: it, and what it rests on that was not there before. */
const learn = ({ id }: Skill, { graph, profile, learned, rests, ground }: State): readonly string[] => {
  const fresh = shownBy(graph, id).filter((one) => one === id || !rests.has(one));
  learned.add(id);
  for (const one of fresh) {
    rests.add(one);
    if (one === id || (graph.skills.has(one) && profile.skills[one] === undefined)) ground.add(one);
  }
  return fresh;
};
