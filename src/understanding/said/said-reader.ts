import { type Intent, toList } from '../../core/intent.ts';
import { once } from '../../core/once.ts';
import type { SaidReader } from '../../core/ports.ts';
import type { Said } from '../../core/said.ts';
import type { Topic } from '../../core/topic.ts';
import { isNamedSubject } from '../slots/named-subject.ts';
import { createOtherNames, LIBRARIES } from '../slots/other-names.ts';
import { isOfFrontEnd } from '../slots/other-side.ts';
import { isAboutOthers } from '../slots/whose.ts';
import { toPlainCharacters } from '../text/unicode.ts';
import { isWithin } from '../tokens/phrases.ts';
import { type Token, tokenise } from '../tokens/tokens.ts';
import { readCounted } from './named/counted.ts';
import { readLetterNames } from './named/letter-names.ts';
import { createNameReader } from './named/names.ts';
import { readRegion } from './named/region.ts';
import { createKnownRoleReader, type KnownRoles, readRole } from './named/role.ts';
import { readSkillQuestion } from './named/skill-question.ts';
import { readNudgeWish } from './nudge/nudge-wish.ts';
import { isAllBut } from './person/all-but.ts';
import { isDislike } from './person/dislike.ts';
import { isDropOrder } from './person/drop.ts';
import { readGoal, readOwn } from './person/goal.ts';
import { isAtWork, isRejected, readLanguageWord, setsMainLanguage } from './person/language.ts';
import { isToKeep } from './person/setting.ts';
import { isForNamed } from './plan/for-name.ts';
import { isOwnDay } from './plan/own-day.ts';
import { readPaces } from './plan/paces.ts';
import { readPlanWishIn } from './plan/plan-wish.ts';
import { isTooLong } from './plan/too-long.ts';
import { readPracticeReply } from './practice/practice-reply.ts';
import { createQuestionWishReader } from './practice/question-wish.ts';
import { isQuizRestart } from './practice/quiz-restart.ts';
import { exportsFirst } from './rung/data-deed.ts';
import { readDataParts } from './rung/data-parts.ts';
import { readGivenName } from './rung/given-name.ts';
import { readModelChoice } from './rung/model-choice.ts';
import { readOutside } from './rung/outside.ts';
import { readPrivacyQuestion } from './rung/privacy-question.ts';
import { readRemark } from './rung/remark.ts';
import { readSelfQuestion } from './rung/self-question.ts';
import { isSmallStep } from './small-step.ts';
import { readSteps } from './steps.ts';

/** What words are looked for by: names as the knowledge folder has them. */
export type SaidNames = {
  readonly skills: ReadonlyMap<string, { readonly name: string }>;
  readonly roles: KnownRoles;
  readonly topics: ReadonlyMap<string, { readonly others?: readonly Called[] | undefined }>;
  readonly interview: readonly { readonly id: string; readonly skill: string; readonly question: string }[];
  readonly comparisons: readonly { readonly names?: readonly (readonly string[])[] | undefined }[];
};

type Called = { readonly names: readonly string[] };

/** Reads what the words say beside their intent, as far as its topics ask for it. */
export const createSaidReader = (names: SaidNames): SaidReader => {
  const readers = Object.entries(toReaders(names)) as readonly [Kind, Read][];
  return {
    read: (written, intent) => {
      const text = toPlainCharacters(written);
      const spoken: Spoken = { written, text, words: text.toLowerCase(), tokens: once(() => tokenise(text)), intent };
      const topics = topicsOf(spoken);
      const asked = readers.filter(([kind]) => topics.some((topic) => kindsOf(topic).has(kind)));
      return Object.fromEntries(
        asked.map(([kind, read]) => [kind, read(spoken)] as const).filter(([, value]) => value !== undefined),
      );
    },
  };
};

type Kind = keyof Said;

/** `text` is what was `written` in plain characters, `words` are the text in lower case, `tokens` what it is cut into, once for all who look at them. */
type Spoken = {
  readonly written: string;
  readonly text: string;
  readonly words: string;
  readonly tokens: () => readonly Token[];
  readonly intent: Intent;
};

type Read = (spoken: Spoken) => Said[Kind];
type Readers = { readonly [K in Kind]-?: (spoken: Spoken) => Said[K] | undefined };

const toReaders = ({ skills, roles, topics, comparisons, interview }: SaidNames): Readers => {
  const readQuestionWish = createQuestionWishReader(interview);
  const others = [...topics.values()].flatMap((topic) => topic.others ?? []);
  const readUnheld = createOtherNames(LIBRARIES);
  const readNames = createNameReader([
    ...others.flatMap(({ names }) => names),
    ...comparisons.flatMap(({ names = [] }) => names.flat()),
  ]);
  return {
    goal: ({ words }) => readGoal(words),
    own: ({ words }) => readOwn(words),
    unheld: ({ tokens }) =>
      some([...new Set([...readUnheld(tokens(), []).map(({ value }) => value), ...readLetterNames(tokens())])]),
    counted: ({ tokens }) => some(readCounted(tokens())),
    ofOthers: ({ tokens, intent }) => {
      const others = once(() => readUnheld(tokens(), []));
      const isThing = (at: number) => isCalled(tokens()[at]?.word ?? '', intent, skills) || isWithin(others(), at);
      const isForPerson = PLANNED.has(intent.topic) && isForNamed(tokens(), isThing);
      return isOfSomebodyElse(tokens(), intent) || isForPerson || undefined;
    },
    language: ({ words }) => readLanguageWord(words),
    setsMain: ({ words }) => setsMainLanguage(words) || undefined,
    atWork: ({ words }) => isAtWork(words) || undefined,
    frontEnd: ({ tokens }) => isOfFrontEnd(tokens()) || undefined,
    rejected: ({ words, intent: { slots, second, reported } }) => {
      const ids = [slots, second?.slots, reported].flatMap((each) => toList(each?.skill));
      return some(ids.filter((id) => isRejected(skills.get(id)?.name ?? id, words)));
    },
    toKeep: ({ words }) => isToKeep(words) || undefined,
    model: ({ text }) => readModelChoice(text),
    steps: ({ words }) => readSteps(words),
    small: ({ words }) => isSmallStep(words) || undefined,
    ownDay: ({ words }) => isOwnDay(words) || undefined,
    tooLong: ({ words }) => isTooLong(words) || undefined,
    allBut: ({ tokens }) => isAllBut(tokens()) || undefined,
    dislikes: ({ words }) => isDislike(words) || undefined,
    drops: ({ words }) => isDropOrder(words) || undefined,
    plan: ({ text }) => readPlanWishIn(text),
    paces: ({ tokens, intent }) => readPaces(tokens(), intent.slots.hours_per_week),
    restarts: ({ words }) => isQuizRestart(words) || undefined,
    practice: ({ words }) => readPracticeReply(words),
    questions: ({ words, intent }) => readQuestionWish(words, intent.slots),
    privacy: ({ words }) => readPrivacyQuestion(words),
    region: ({ words }) => readRegion(words),
    parts: ({ words }) => readDataParts(words),
    exportsFirst: ({ tokens }) => exportsFirst(tokens()) || undefined,
    self: ({ words }) => readSelfQuestion(words),
    remark: ({ tokens }) => readRemark(tokens()),
    name: ({ text }) => readGivenName(text),
    outside: ({ tokens }) => readOutside(tokens()),
    nudge: ({ words, intent }) => readNudgeWish(words, intent),
    asks: ({ text }) => readSkillQuestion(text),
    names: ({ words }) => some(readNames(words)),
    role: ({ text }) => readRole(text),
    knownRole: createKnownRoleReader(roles),
    pasted: ({ written }) => written,
  };
};

/** Of `Avi finished docker` nothing is noted, because the name is somebody's. */
const isOfSomebodyElse = (tokens: readonly Token[], { topic, slots }: Intent): boolean =>
  isAboutOthers(tokens) ||
  (topic === 'progress.set' && slots.status === undefined && tokens.some((_, at) => isNamedSubject(tokens, at)));

const PLANNED: ReadonlySet<Topic> = new Set(['plan', 'gap']);

/** Whether a word is, or begins, the name of a skill of the intent: `Postgres`, `Golang`. */
const isCalled = (word: string, { slots }: Intent, skills: SaidNames['skills']): boolean =>
  toList(slots.skill)
    .flatMap((id) => [...id.split('-'), ...(skills.get(id)?.name.toLowerCase().split(' ') ?? [])])
    .some((part) => part.startsWith(word) || (part.length > 1 && word.startsWith(part)));

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** A report that says to change the main language is a setting. */
const topicsOf = ({ words, intent: { topic, second } }: Spoken): readonly Topic[] => [
  topic,
  ...(second ? [second.topic] : []),
  ...(topic === 'progress.set' && setsMainLanguage(words) ? (['settings'] as const) : []),
];

const kindsOf = (topic: Topic): ReadonlySet<Kind> =>
  BY_TOPIC[topic] ?? (topic.startsWith('skill.') ? OF_SKILLS : NOTHING);

const kinds = (...list: readonly Kind[]): ReadonlySet<Kind> => new Set(list);

const NOTHING = kinds();
const OF_SKILLS = kinds('asks', 'names');
const BY_TOPIC: Readonly<Partial<Record<Topic, ReadonlySet<Kind>>>> = {
  next: kinds('ofOthers', 'goal', 'own', 'language', 'atWork', 'rejected', 'steps', 'small'),
  gap: kinds('ofOthers', 'goal', 'own', 'language', 'atWork', 'rejected', 'plan'),
  plan: kinds('ofOthers', 'goal', 'own', 'language', 'atWork', 'rejected', 'ownDay', 'tooLong', 'plan'),
  settings: kinds(
    'ofOthers',
    'goal',
    'language',
    'atWork',
    'frontEnd',
    'rejected',
    'toKeep',
    'model',
    'steps',
    'self',
    'plan',
  ),
  'learn.duration': kinds('paces'),
  'progress.show': kinds('ofOthers', 'unheld'),
  'progress.set': kinds('ofOthers', 'unheld', 'counted', 'setsMain', 'steps', 'own', 'dislikes', 'drops', 'allBut'),
  quiz: kinds('restarts'),
  practice: kinds('practice', 'questions', 'names'),
  match: kinds('pasted'),
  privacy: kinds('privacy', 'parts', 'unheld', 'exportsFirst'),
  help: kinds('self'),
  thanks: kinds('remark'),
  greeting: kinds('name'),
  none: kinds('outside'),
  nudge: kinds('nudge'),
  'salary.range': kinds('role', 'knownRole', 'names', 'region', 'own'),
};
