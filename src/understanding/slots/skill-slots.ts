import { type SkillStatus, type Slots, toSlot } from '../../core/intent.ts';
import { OF_THE_WAY, type Topic } from '../../core/topic.ts';
import { wordSet } from '../text/word-set.ts';
import type { Hit } from '../tokens/phrases.ts';
import { readDeniedAgain } from './denied-again.ts';
import type { Found } from './found.ts';
import { meant } from './meant.ts';
import type { SkillName } from './skills.ts';
import { readStanding } from './status/standing.ts';
import { isTakenBack } from './taken-back.ts';
import { createTold } from './told.ts';

/** The skills that a topic asks for or is told of, and what is said of each. */
export const toSkillSlots = (topic: Topic, found: Found, withStatus: boolean): Slots => {
  if (topic === 'practice' && isAllBut(found)) return {};
  const all = new Map<string, SkillStatus | undefined>();
  const named = new Set(namedFor(topic, found));
  const statusOf = createStatusOf(topic, found);
  for (const [index, hit] of found.skills.entries()) {
    const { id, everyday } = hit.value;
    if ((everyday && !(SKILLED.has(topic) && !isArea(found, hit))) || !named.has(hit)) continue;
    if (TOLD.has(topic) && found.tokens[hit.from]?.word === 'dsa') all.set('data-structures', statusOf(index));
    all.set(id, statusOf(index));
  }
  const said = topic === 'progress.set' ? withoutAsides(all) : all;
  if (said.size === 0) return toStanding(topic, found);
  const status = withStatus ? toStatus(topic, [...said.values()]) : undefined;
  return { skill: toSlot([...said.keys()]), ...(status === undefined ? {} : { status }) };
};

/** Where `java, dsa, mysql` tells of data structures as well as of algorithms. */
const TOLD: ReadonlySet<Topic> = new Set(['progress.set', 'settings']);

/** Of the skills named those that the topic is about. */
const namedFor = (topic: Topic, all: Found): readonly Hit<SkillName>[] => {
  const denied = readDeniedAgain(all.tokens, all.skills);
  const isKept = (_: unknown, at: number) => !denied.has(at);
  const found =
    denied.size === 0 ? all : { ...all, skills: all.skills.filter(isKept), statuses: all.statuses.filter(isKept) };
  if (topic === 'practice') return asked(found);
  if (topic === 'settings') return meant(found.skills, found, UNWANTED_SKILLS);
  const kept = found.skills.filter((hit, at) => !isTakenBack(found.tokens, hit, found.skills[at + 1]));
  const preferred = topic === 'plan' ? kept.filter((hit) => !isLessLiked(found, hit)) : kept;
  return preferred.length > 0 ? preferred : kept;
};

/** `rather do python than javascript`, `go instead of java`, `go, not java`; not `sql sooner than docker`. */
const isLessLiked = ({ tokens }: Found, { from }: Hit<SkillName>): boolean => {
  const [second, before] = [tokens[from - 2]?.word, tokens[from - 1]?.word];
  return (
    (before === 'than' && tokens.slice(0, from).some(({ word }) => PREFERRING.has(word))) ||
    (before === 'of' && second === 'instead') ||
    before === 'not'
  );
};
const PREFERRING = wordSet('rather prefer');

/** `finished git, quiz me on sql`: what was only reported is not asked for. */
const asked = (found: Found): readonly Hit<SkillName>[] => {
  const all = meant(found.skills, found, UNWANTED_SKILLS);
  const open = all.filter((hit) => found.statuses[found.skills.indexOf(hit)]?.status !== 'learned');
  return open.length === 0 ? all : open;
};

/** `show me what I skipped`: how the skills asked for stand, where none is named. */
const toStanding = (topic: Topic, { tokens }: Found): Slots => {
  const status = topic === 'progress.show' ? readStanding(tokens) : undefined;
  return status === undefined ? {} : { status };
};

/** `the security ones`, `the databases area`, `only the databases`: a group of skills, and none of them. */
const isArea = ({ tokens }: Found, { from, to }: Hit<unknown>): boolean =>
  AREAS.has(tokens[to]?.word ?? '') ||
  (GROUPS.has(tokens[from]?.word ?? '') && PICKING.has(tokens[from - 1]?.word ?? ''));
const GROUPS = wordSet('databases libraries apis protocols');
const PICKING = wordSet('the only just my those these');
const AREAS = wordSet('ones area areas section group category corner department side stuff topics skills');

/** `anything but algorithms` */
const isAllBut = ({ tokens, skills: [first] }: Found): boolean =>
  first !== undefined && ALL_BUT.has(tokens[first.from - 1]?.word ?? '') && ANY.has(tokens[first.from - 2]?.word ?? '');
const ALL_BUT = wordSet('but except besides');
const ANY = wordSet('anything everything all whatever any');

const createStatusOf = (topic: Topic, found: Found): ((index: number) => SkillStatus | undefined) => {
  if (OF_THE_WAY.has(topic)) return createTold(topic, found);
  return (index) => (topic === 'progress.set' ? found.statuses[index]?.reported : found.statuses[index]?.status);
};

/** `not flask, it's laravel I finished`: of a skill named beside the point nothing is recorded, unless it is all there is. */
const withoutAsides = (all: ReadonlyMap<string, SkillStatus | undefined>): typeof all => {
  const meant = [...all].filter(([, status]) => status !== undefined);
  return meant.length === 0 ? all : new Map(meant);
};

/** One status for all skills, or a list beside them. What a report leaves open was learned; what is only asked about was not. */
const toStatus = (topic: Topic, said: readonly (SkillStatus | undefined)[]): Slots['status'] => {
  const known = said.find((status) => status !== undefined);
  if (known === undefined) return undefined;
  const open = REPORTS.has(topic) ? (known ?? 'learned') : 'none';
  const filled = said.map((status) => status ?? open);
  return new Set(filled).size === 1 ? filled[0] : filled;
};

const REPORTS: ReadonlySet<Topic> = new Set(['progress.set', 'progress.show', 'settings']);

/** `enough java, python now`, `from php to go`. */
const UNWANTED_SKILLS = wordSet('not enough from');

/** Topics about skills themselves, where everyday words (`testing`, `security`) name one. */
const SKILLED: ReadonlySet<Topic> = new Set([
  'progress.set',
  'progress.show',
  'practice',
  'skill.detail',
  'match',
  'settings',
  'plan',
  'gap',
]);
