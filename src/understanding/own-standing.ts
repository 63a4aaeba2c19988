import { type Intent, type Slots, toList, toSlot } from '../core/intent.ts';
import { OF_THE_WAY } from '../core/topic.ts';
import { isAim, isOfCraft } from './aspiring.ts';
import type { Heard } from './conversation/heard.ts';
import { withSaid } from './deciding/second.ts';
import type { Reader } from './learning/reader.ts';
import type { Found } from './slots/found.ts';
import { isAboutOthers } from './slots/whose.ts';
import { isOtherLevel } from './slots/whose-level.ts';
import { wordSet } from './text/word-set.ts';

/**
 * `I am a mid Java dev, 8 years. Plan with 4 hours a week`, `I know C#, 11 years. What am I missing for lead?`: where somebody stands, and
 * what they work with, is told before what is asked, and the answer goes on from there.
 */
export const withOwnStanding = (find: Reader['find'], intent: Intent, heard: Heard): Intent => {
  const { tokens } = heard.found;
  const isAlone = intent.second === undefined || intent.second.topic === 'settings';
  const isOfWay = OF_THE_WAY.has(intent.topic) && intent.aspect === 'answer' && isAlone;
  const end = isOfWay ? tokens.findIndex(({ word }) => ASKING.has(word)) : -1;
  if (end <= 0 || isAboutOthers(tokens)) return intent;
  const told = find(tokens.slice(0, end), heard.now);
  const self = selfOf(told);
  return Object.keys(self).length === 0 ? intent : withCraft(withSelf(intent, self, heard), told, self);
};

/** Where what is asked or ordered begins, or what is wished for. */
const ASKING = wordSet(
  'plan roadmap road make give show build what how where which when should could can want would need hope aim become reach toward towards until',
);

/** The level and the years of who speaks; years of which nothing else is said beside the one or a skill. */
const selfOf = (told: Found): Slots => {
  const own = told.levels.find((hit) => !isOtherLevel(told.tokens, hit))?.value;
  const { years: sure, bareYears } = told.readOwnYears();
  const isOfWork = own !== undefined || crafts(told).length > 0 || told.tokens.some(({ word }) => WORKED.has(word));
  const years = isOfWork ? (sure ?? bareYears ?? 0) : 0;
  return { ...(own !== undefined && { level: own }), ...(years > 0 && { years }) };
};
const WORKED = wordSet('experience exp yoe work worked working dev developer engineer programmer coding professional');

/** `a Java dev`, `I know C#`: what is worked with. */
const crafts = (told: Found): readonly string[] =>
  told.skills.flatMap((hit, at) =>
    isOfCraft(told, hit) || told.statuses[at]?.status === 'learned' ? [hit.value.id] : [],
  );

/** What is worked with is on the record, and nothing that is led to; toward a higher level the way is in it. */
const withCraft = (intent: Intent, told: Found, self: Slots): Intent => {
  const { skill, ...others } = intent.slots;
  const before = toList(intent.reported?.skill);
  const own = crafts(told);
  if (own.length === 0 || intent.slots.status !== undefined) return intent;
  const isToward = others.level !== undefined && others.level !== self.level;
  const aims = toList(skill).filter((id) => isToward || !own.includes(id));
  const slots = aims.length > 0 ? { ...others, skill: toSlot(aims) } : others;
  const noted = [...before, ...toList(intent.second?.slots.skill)];
  const statuses = toList(intent.reported?.status);
  return withSaid({ ...intent, slots }, [
    ...before.map((id, at) => ({ skill: id, status: statuses[at] ?? statuses.at(-1) ?? 'learned' })),
    ...own.filter((id) => !noted.includes(id)).map((id) => ({ skill: id, status: 'learned' as const })),
  ]);
};

const withSelf = (intent: Intent, told: Slots, { found: { tokens, levels } }: Heard): Intent => {
  const self = { ...intent.second?.slots, ...told };
  const aim = levels.findLast(({ from }) => isAim(tokens, from))?.value;
  const slots = aim === undefined ? intent.slots : { ...intent.slots, level: aim };
  return { ...intent, slots, second: { topic: 'settings', slots: self } };
};
