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
import { asRemark } from './conversation/remarked.ts';
import { ofHeldAdvert } from './conversation/replies/match-replies.ts';
import { readUnkept } from './conversation/replies/report.ts';
import { withoutReports } from './conversation/reported.ts';
import { withSameYears } from './conversation/same-years.ts';
import { toSpoken } from './conversation/spoken-of.ts';
import { withToldHours } from './conversation/told-hours.ts';
import { withCaseOfTalk } from './deciding/case-of-talk.ts';
import { type CasedTopic, createCaseReader, withCases } from './deciding/cases.ts';
import { bare, isOpen, none, toIntent } from './deciding/decide.ts';
import { createOwnTopics, withOwnTopic } from './deciding/own-topic.ts';
import { createTermReader, withTerm } from './deciding/terms.ts';
import { readIntent } from './in-context.ts';
import { introduced, isIntroduction, isNameAlone } from './introduction.ts';
import type { Learned } from './learning/learn.ts';
import { createReader } from './learning/reader.ts';
import { isComplaint } from './signals/complaint.ts';
import { readGuard } from './signals/guard.ts';
import { toMarks } from './signals/marks.ts';
import type { SkillReader } from './slots/skills.ts';
import { withoutManners } from './text/manners.ts';
import { normalise } from './text/normalise.ts';
import { isWithin } from './tokens/phrases.ts';
import { type Token, tokenise } from './tokens/tokens.ts';

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
  if (guarded !== undefined) return none(OF_GUARDED[guarded]);
  const said = reading.find(reading.mend(written), now, toList(before?.intent.slots.skill));
  const last = before === undefined ? undefined : toSpoken(before, said);
  const placed = withNearTime(withOwnZone(withNearHours(said, last), last), last);
  const marks = toMarks(plain, placed);
  const found = withoutReports(placed, marks);
  const heard: Heard = { found, marks, last, now };
  const put = readForgottenSetting(found) ?? readLanguageChoice(found, last, marks.has('ASKS')) ?? readUnkept(found);
  if (put !== undefined) return put;
  const own = readOwnList(found);
  const isPasted = isAdvert(found.tokens, found.skills) && !isIntroduction(found.tokens);
  if (own === undefined && (isPasted || isListed(heard))) return toIntent('match', 'answer', heard, 0.95);
  const alone = introduced(readIntent(reading, plain, heard), heard);
  if (isNameAlone(alone, plain.text, heard)) return bare('greeting');
  const read = own !== undefined && (alone.topic === 'match' || isOpen(alone)) ? own : alone;
  const spoken = ofHeldAdvert(read, heard, last);
  const meant = withToldHours(last === undefined ? spoken : withInstead(spoken, found, last), found);
  const named = withOwnTopic(withComparedSkills(asRemark(meant, heard), found, last), reading.ownTopics, last);
  const talked = withCaseOfTalk(named, reading.caseOf, heard);
  const cased = withTerm(withCases(talked, reading.caseOf, found.tokens, last), reading.termOf(found.tokens));
  const asked = withSameYears(cased, found, last);
  if (saysLittleElse(asked, found.tokens.length) && isComplaint(found.tokens)) return none('complaint');
  const caseOf = (topic: string, tokens: readonly Token[]) => reading.caseOf(topic, tokens)?.id;
  return ofPay(asked, { text: plain.text, found, last, find: (tokens) => reading.find(tokens, now), caseOf });
};

/** What is read before anything else, by what marks it; other people's callings are only not ours. */
const OF_GUARDED = { crisis: 'crisis', injection: 'bait', profession: undefined } as const;

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
