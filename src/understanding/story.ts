import { type Intent, type SkillStatus, type Slots, toReported } from '../core/intent.ts';
import type { Topic } from '../core/topic.ts';
import { isOfCraft } from './aspiring.ts';
import { namesCalling } from './slots/calling.ts';
import type { Found } from './slots/found.ts';
import { isAboutOthers, isOfOthers } from './slots/whose.ts';
import { wordSet } from './text/word-set.ts';
import { isWithin } from './tokens/phrases.ts';

/**
 * `laid off after 4 years with Node and some AWS. What now?`, `I was a Java developer until 2017 and want back`: what is told of
 * oneself in a story is noted beside the answer to it. Who comes back has begun it again.
 */
export const withStory = (intent: Intent, found: Found): Intent => {
  const { topic, aspect, reported, second } = intent;
  const isStory = STORIES.has(topic) && aspect === 'answer' && reported === undefined;
  if (!isStory || isAboutOthers(found.tokens)) return intent;
  const said = saidOf(found, intent.case === COMEBACK);
  const years = yearsOf(found, said.length > 0 || intent.case === COMEBACK);
  const { second: _, ...alone } = intent;
  return {
    ...(second?.topic === 'match' && said.length > 0 ? alone : intent),
    ...(said.length > 0 && { reported: toReported(said) }),
    ...(years !== undefined && { second: { topic: 'settings', slots: { ...ownSlots(second), years } } }),
  };
};
const ownSlots = (second: Intent['second']): Slots => (second?.topic === 'settings' ? second.slots : {});
const STORIES: ReadonlySet<Topic> = new Set(['learn.career-change', 'job.search', 'job.first']);
const COMEBACK = 'comeback';

const saidOf = (found: Found, isBack: boolean): readonly { skill: string; status: SkillStatus }[] => {
  const said = found.skills.flatMap((hit, at) =>
    isWorkedWith(found, at)
      ? [{ skill: hit.value.id, status: isBack ? ('learning' as const) : (statusOf(found, at) ?? 'learned') }]
      : [],
  );
  return [...new Map(said.map((one) => [one.skill, one])).values()];
};

const statusOf = ({ statuses }: Found, at: number): SkillStatus | undefined => statuses[at]?.status;

/** `a Java developer`, `4 years with Node/Express and some AWS`, `I automate with Python`, `finished a Java bootcamp`. */
const isWorkedWith = (found: Found, at: number): boolean => {
  const { tokens, skills } = found;
  const [hit, status] = [skills[at], statusOf(found, at)];
  if (hit === undefined || isOfOthers(tokens, hit.from, skills) || status === 'none' || status === 'skipped')
    return false;
  return isOfCraft(found, hit) || SCHOOLS.has(tokens[hit.to]?.word ?? '') || isBehindWith(found, hit.from);
};
const SCHOOLS = wordSet('bootcamp');

/** In one sentence, from skill to skill, back to the `with` of somebody's work. */
const isBehindWith = ({ tokens, skills }: Found, from: number): boolean => {
  const isSame = (at: number) => tokens[at]?.sentence === tokens[from]?.sentence;
  let at = from - 1;
  while (at > 0 && isSame(at) && (isWithin(skills, at) || LISTING.has(tokens[at]?.word ?? ''))) at--;
  const before = tokens.slice(Math.max(0, at - FAR), at).filter((_, place) => isSame(Math.max(0, at - FAR) + place));
  return isSame(at) && WITH.has(tokens[at]?.word ?? '') && before.some(({ word }) => WORKING.has(word));
};
const FAR = 5;
const LISTING = wordSet('and a an some bit of little mostly mainly plus');
const WITH = wordSet('with in of using doing writing');
const WORKING = wordSet(
  'years year yoe experience work worked working automate automated built build wrote coded programmed developed',
);

/** Years of work as we count it: not those of another calling. */
const yearsOf = ({ tokens, readOwnYears }: Found, isOfWork: boolean): number | undefined => {
  const { years, bareYears } = readOwnYears();
  const told = isOfWork && !namesCalling(tokens) ? (years ?? bareYears) : undefined;
  return told !== undefined && told >= 1 ? told : undefined;
};
