import { type Intent, toList } from '../core/intent.ts';
import type { Turn } from '../core/message.ts';
import type { Understanding } from '../core/ports.ts';
import { isAdvert } from './advert/advert.ts';
import { readOwnList } from './advert/own-list.ts';
import { createClassifier } from './classifier/classifier.ts';
import { CHATTING, type Reading } from './classify.ts';
import { withComparedSkills } from './conversation/compared-skills.ts';
import { isFresh } from './conversation/follow-up/follow-up.ts';
import { withInstead } from './conversation/follow-up/instead.ts';
import { readForgottenSetting } from './conversation/forgotten.ts';
import type { Heard } from './conversation/heard.ts';
import { readLanguageChoice } from './conversation/language-choice.ts';
import { withNearHours } from './conversation/near-hours.ts';
import { withNearTime } from './conversation/near-time.ts';
import { withOwnZone } from './conversation/own-zone.ts';
import { ofPay } from './conversation/pay/pay.ts';
import { withoutReaction } from './conversation/reaction.ts';
import { ofHeldAdvert } from './conversation/replies/match-replies.ts';
import { withoutReports } from './conversation/reported.ts';
import { withSameYears } from './conversation/same-years.ts';
import { toSpoken } from './conversation/spoken-of.ts';
import { withToldHours } from './conversation/told-hours.ts';
import { withCaseOfTalk } from './deciding/case-of-talk.ts';
import { type CasedTopic, createCaseReader, withCases } from './deciding/cases.ts';
import { bare, isOpen, none, toIntent } from './deciding/decide.ts';
import { readIntent } from './in-context.ts';
import { introduced, isIntroduction } from './introduction.ts';
import type { Learned } from './learning/learn.ts';
import { createReader } from './learning/reader.ts';
import { isComplaint } from './signals/complaint.ts';
import { readGuard } from './signals/guard.ts';
import { toMarks } from './signals/marks.ts';
import type { Found } from './slots/found.ts';
import type { SkillReader } from './slots/skills.ts';
import { withoutManners } from './text/manners.ts';
import { normalise } from './text/normalise.ts';
import { wordSet } from './text/word-set.ts';
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
  };
  return { understand: (text, last, now) => understand(reading, text, last, now) };
};

/** A message says what it wants within so many words: what follows is read by those who look for adverts alone. */
const MOST_WORDS = 600;

const understand = (reading: Reading, text: string, turn: Turn | undefined, now: Date): Intent => {
  const before = turn !== undefined && isFresh(turn, now) ? turn : undefined;
  const polite = withoutManners(normalise(text));
  const plain = before === undefined ? polite : withoutReaction(polite);
  const written = tokenise(plain.text, MOST_WORDS);
  if (written.length === 0) return readWordless(text);
  if (OTHER_BOT.test(text)) return none();
  const guarded = readGuard(plain === polite ? written : tokenise(polite.text, MOST_WORDS));
  if (guarded !== undefined) return none(guarded === 'crisis' ? 'crisis' : undefined);
  const said = reading.find(reading.mend(written), now, toList(before?.intent.slots.skill));
  const last = before === undefined ? undefined : toSpoken(before, said);
  const placed = withNearTime(withOwnZone(withNearHours(said, last), last), last);
  const marks = toMarks(plain, placed);
  const found = withoutReports(placed, marks);
  const heard: Heard = { found, marks, last, now };
  const put = readForgottenSetting(found) ?? readLanguageChoice(found, last, marks.has('ASKS'));
  if (put !== undefined) return put;
  const own = readOwnList(found);
  const isPasted = isAdvert(found.tokens, found.skills.length) && !isIntroduction(found.tokens);
  if (own === undefined && (isPasted || isListed(heard))) return toIntent('match', 'answer', heard, 0.95);
  const alone = introduced(readIntent(reading, plain, heard), heard);
  const read = own !== undefined && (alone.topic === 'match' || isOpen(alone)) ? own : alone;
  const spoken = ofHeldAdvert(read, heard, last);
  const meant = withToldHours(last === undefined ? spoken : withInstead(spoken, found, last), found);
  const talked = withCaseOfTalk(withComparedSkills(meant, found, last), reading.caseOf, found, last);
  const cased = withCases(talked, reading.caseOf, found.tokens, last);
  const asked = withSameYears(cased, found, last);
  if (saysLittleElse(asked, found.tokens.length) && isComplaint(found.tokens)) return none('complaint');
  return ofPay(asked, { text: plain.text, found, last, find: (tokens) => reading.find(tokens, now) });
};

/** `Python, Django, PostgreSQL, Lisbon` where an advert was asked for: its skills, and nothing said of them. */
const isListed = (heard: Heard): boolean => isBehindOrder(heard.found) || isListedAlone(heard);

/** `compare me with this job: Senior Developer, Oslo. Go, Kafka, AWS.`: what it asks for is nobody's report. */
const isBehindOrder = ({ tokens, skills }: Found): boolean => {
  const opening = tokens.slice(0, OPENING);
  const at = opening.findIndex(({ word }, place) => ADVERTS.has(word) && opening[place - 1]?.word === 'this');
  return at > 0 && MATCHING.has(tokens[0]?.word ?? '') && skills.length >= LEAST_LISTED && tokens.length > OPENING;
};
const OPENING = 9;
const MATCHING = wordSet('compare match check hold measure');
const ADVERTS = wordSet('job advert ad posting post position role vacancy description offer one');

const isListedAlone = ({ found: { skills, statuses }, marks, last }: Heard): boolean =>
  last?.intent.topic === 'match' &&
  skills.length >= LEAST_LISTED &&
  !marks.has('ASKS') &&
  !marks.has('I') &&
  statuses.every(({ status }) => status === undefined);
const LEAST_LISTED = 3;

/** Whether words against the answer before are likelier than what was made of the message. */
const saysLittleElse = (intent: Intent, words: number): boolean =>
  isOpen(intent) || CHATTING.has(intent.topic) || (words <= FEW_WORDS && intent.confidence < SURE_TO_ANSWER);
const FEW_WORDS = 7;
const SURE_TO_ANSWER = 0.7;

/** `!rank`, `!play something`: the command of another bot. */
const OTHER_BOT = /^\s*![a-z]/i;

/** A question mark alone asks for help, and a raised thumb thanks. */
const readWordless = (text: string): Intent => {
  if (text.includes('?') && !text.includes('<')) return bare('help');
  return THANKING.some((sign) => text.includes(sign)) ? bare('thanks') : none();
};
const THANKING = [...'👍🙏👌❤💯🙌'];
