import type { Intent } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import type { Understanding } from '../core/ports.ts';
import type { Topic } from '../core/topic.ts';
import { isAdvert } from './advert/advert.ts';
import { isNewAdvert } from './advert/new-advert.ts';
import { readOwnList } from './advert/own-list.ts';
import { OWN } from './advert/own-words.ts';
import { isQuotedAdvert } from './advert/quoted-advert.ts';
import { createClassifier } from './classifier/classifier.ts';
import type { Reading } from './classify.ts';
import { readAllKnown, readGap } from './conversation/asked-again.ts';
import { isFresh } from './conversation/follow-up/follow-up.ts';
import { readForgottenSetting } from './conversation/forgotten.ts';
import { readGoalChoice } from './conversation/goal-choice.ts';
import type { Heard } from './conversation/heard.ts';
import { readLanguageChoice } from './conversation/language-choice.ts';
import { readOrdered } from './conversation/ordered.ts';
import { readPutBack } from './conversation/put-back.ts';
import { withoutReaction } from './conversation/reaction.ts';
import { readRecordLook } from './conversation/record-look.ts';
import { readReplaced } from './conversation/replaced.ts';
import { readBasicsDone } from './conversation/replies/basics-done.ts';
import { readKnown, readUnkept } from './conversation/replies/report.ts';
import { readWeekDone } from './conversation/week-done.ts';
import { type CasedTopic, createCaseReader } from './deciding/cases.ts';
import { bare, isOpen, none, toIntent } from './deciding/decide.ts';
import { createOwnTopics } from './deciding/own-topic.ts';
import { createTermReader } from './deciding/terms.ts';
import { hear } from './hear.ts';
import { readIntent } from './in-context.ts';
import { introduced, isIntroduction, isNameAlone } from './introduction.ts';
import type { Learned } from './learning/learn.ts';
import { createReader } from './learning/reader.ts';
import { readNoAdvert, readOwnStack } from './own-stack.ts';
import { withOwnStanding } from './own-standing.ts';
import { settle } from './settle.ts';
import { nearestToAsked, readGuard } from './signals/guard.ts';
import type { SkillReader } from './slots/skills.ts';
import { withoutManners } from './text/manners.ts';
import { normalise } from './text/normalise.ts';
import { isWithin } from './tokens/phrases.ts';
import { tokenise } from './tokens/tokens.ts';

export type UnderstandingParts = {
  readonly learned: Learned;
  readonly skills: SkillReader;
  /** By id. */
  readonly topics: ReadonlyMap<string, CasedTopic>;
};

/** Deterministic and offline: the same text, turn and time give the same intent. */
export const createUnderstanding = ({ learned, skills, topics }: UnderstandingParts): Understanding => {
  const reader = createReader(skills, learned);
  const reading: Reading = {
    ...reader,
    classifier: createClassifier(learned.model),
    nameOf: skills.nameOf,
    caseOf: createCaseReader(topics, reader.mend),
    termOf: createTermReader(topics, reader.mend),
    ownTopics: createOwnTopics(topics),
  };
  return { understand: (text, last, now) => understand(reading, text, last, now) };
};

/** What a list of one's own may be taken for. */
const OF_LIST: ReadonlySet<Topic> = new Set(['match', 'gap']);

/** A message says what it wants within so many words: what follows is read by those who look for adverts alone. */
const MOST_WORDS = 600;

const understand = (reading: Reading, text: string, turn: Turn | undefined, now: Date): Intent => {
  const before = turn !== undefined && isFresh(turn, now) ? turn : undefined;
  const polite = withoutManners(normalise(text));
  const plain = before === undefined ? polite : withoutReaction(polite);
  const written = tokenise(plain.text, MOST_WORDS);
  if (written.length === 0) return readWordless(text);
  if (OTHER_BOT.test(text)) return none();
  const said = plain === polite ? written : tokenise(polite.text, MOST_WORDS);
  const guarded = readGuard(said);
  if (guarded === 'profession') return { ...none(), alternatives: nearestToAsked(said) };
  if (guarded !== undefined) return none(OF_GUARDED[guarded]);
  const heard = hear(reading, plain, written, before, now);
  const own = readOwnList(heard.found);
  const marked =
    readTold(heard) ??
    readOwnStack(heard) ??
    readNoAdvert(heard) ??
    (own === undefined ? readPasted(heard, text) : undefined);
  if (marked !== undefined) return marked;
  const alone = withOwnStanding(reading.find, introduced(readIntent(reading, plain, heard), heard), heard);
  if (isNameAlone(alone, plain.text, heard)) return bare('greeting');
  const read = own !== undefined && (OF_LIST.has(alone.topic) || isOpen(alone)) ? own : alone;
  return settle(read, plain.text, heard, reading);
};

/** What is told in words that say nothing else: a setting that is put or forgotten, a look at the record, skills known or put back, a week that is done. */
const readTold = ({ found, last, marks }: Heard): Intent | undefined =>
  readForgottenSetting(found) ??
  readGoalChoice(found, last) ??
  readRecordLook(found, last) ??
  readReplaced(found, last) ??
  readLanguageChoice(found, last, marks.has('ASKS')) ??
  readOrdered(found, marks.has('ASKS'), last) ??
  readUnkept(found, marks.has('ASKS'), last) ??
  readKnown(found, marks.has('ASKS')) ??
  readBasicsDone(found, marks.has('ASKS')) ??
  readWeekDone(found.tokens) ??
  readAllKnown(found, last) ??
  readGap(found, last) ??
  readPutBack(found, marks.has('ASKS'), last);

/** An advert, pasted or told in its skills alone. */
const readPasted = (heard: Heard, text: string): Intent | undefined => {
  const { tokens, skills } = heard.found;
  const isNew = (heard.last?.adverts !== undefined || skills.length > 1) && isNewAdvert(tokens);
  const isQuoted = isQuotedAdvert(text) && !tokens.some(({ word }) => OWN.has(word));
  const isPasted = (isNew || isQuoted || isAdvert(tokens, skills)) && !isIntroduction(tokens);
  return isPasted || isListed(heard) ? toIntent('match', 'answer', heard, 0.95) : undefined;
};

/** What is read before anything else, by what marks it. */
const OF_GUARDED = { crisis: 'crisis', injection: 'bait' } as const;

/** `Python, Django, PostgreSQL, Lisbon` where an advert was asked for: its skills, and nothing said of them. */
const isListed = ({ found: { tokens, skills, countries, statuses }, marks, last }: Heard): boolean => {
  const named = [...skills, ...countries];
  return (
    last?.intent.topic === 'match' &&
    skills.length >= LEAST_LISTED &&
    !marks.has('ASKS') &&
    !marks.has('I') &&
    (statuses.every(({ status }) => status === undefined) || tokens.every((_, at) => isWithin(named, at)))
  );
};
const LEAST_LISTED = 3;

/** `!rank`, `!play something`: the command of another bot. */
const OTHER_BOT = /^\s*![a-z]/i;

/** A question mark alone asks for help, and a raised thumb thanks. */
const readWordless = (text: string): Intent => {
  if (text.includes('?') && !text.includes('<')) return bare('help');
  return THANKING.some((sign) => text.includes(sign)) ? bare('thanks') : none();
};
const THANKING = [...'👍🙏👌❤💯🙌'];
