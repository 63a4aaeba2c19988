import type { Intent } from '../core/intent.ts';
import { CHATTING, type Reading } from './classify.ts';
import { withComparedSkills } from './conversation/compared-skills.ts';
import { withFelt } from './conversation/felt.ts';
import { withInstead } from './conversation/follow-up/instead.ts';
import { withPace } from './conversation/follow-up/pace-changed.ts';
import type { Heard } from './conversation/heard.ts';
import { withHome } from './conversation/home.ts';
import { withLeftOut } from './conversation/left-out.ts';
import { ofPay } from './conversation/pay/pay.ts';
import { asRemark } from './conversation/remarked.ts';
import { ofHeldAdvert } from './conversation/replies/match-replies.ts';
import { withSameYears } from './conversation/same-years.ts';
import { withTakenOff } from './conversation/taken-off.ts';
import { withToldSettings } from './conversation/told-settings.ts';
import { withCaseOfTalk } from './deciding/case-of-talk.ts';
import { withCases } from './deciding/cases.ts';
import { isOpen, none } from './deciding/decide.ts';
import { withApplication } from './deciding/in-application.ts';
import { withOwnTopic } from './deciding/own-topic.ts';
import { withTerm } from './deciding/terms.ts';
import { withDoubted } from './doubted.ts';
import { isComplaint } from './signals/complaint.ts';
import { withStory } from './story.ts';
import type { Token } from './tokens/tokens.ts';

/** What was understood, with all that the talk and the topics' own cases make of it. */
export const settle = (read: Intent, text: string, heard: Heard, reading: Reading): Intent => {
  const asked = PASSES.reduce((intent, pass) => pass(intent, heard, reading), read);
  const { found, last, now } = heard;
  if (saysLittleElse(asked, found.tokens.length) && isComplaint(found.tokens)) return none('complaint');
  const caseOf = (topic: string, tokens: readonly Token[]) => reading.caseOf(topic, tokens)?.id;
  return ofPay(asked, { text, found, last, find: (tokens) => reading.find(tokens, now), caseOf });
};

/** An intent as it was, or another where the message says what the pass is about. */
type Pass = (intent: Intent, heard: Heard, reading: Reading) => Intent;

/** Each takes what those before it have made. */
const PASSES: readonly Pass[] = [
  (intent, heard) => withTakenOff(intent, heard),
  (intent, heard) => ofHeldAdvert(intent, heard, heard.last),
  (intent, { found, last }) => (last === undefined ? intent : withInstead(intent, found, last)),
  (intent, heard, reading) => withDoubted(intent, heard, reading),
  (intent, { found }) => withToldSettings(intent, found),
  (intent, { found }) => withLeftOut(intent, found),
  (intent, heard) => asRemark(intent, heard),
  (intent, { found, last }) => withComparedSkills(intent, found, last),
  (intent, { last }, { ownTopics }) => withOwnTopic(intent, ownTopics, last),
  (intent, { found }) => withApplication(intent, found.tokens),
  (intent, { found }, { caseOf }) => withFelt(intent, found, caseOf),
  (intent, heard, { caseOf }) => withCaseOfTalk(intent, caseOf, heard),
  (intent, { found, last }, { caseOf }) => withCases(intent, caseOf, found.tokens, last),
  (intent, { found }, { termOf }) => withTerm(intent, termOf(found.tokens)),
  (intent, { found }) => withStory(intent, found),
  (intent, { found, last }) => withPace(intent, found, last),
  (intent, { found, last }) => withSameYears(intent, found, last),
  (intent, { found, marks }) => withHome(intent, found, marks.has('ASKS')),
];

/** Whether words against the answer before are likelier than what was made of the message. */
const saysLittleElse = (intent: Intent, words: number): boolean =>
  isOpen(intent) || CHATTING.has(intent.topic) || (words <= FEW_WORDS && intent.confidence < SURE_TO_ANSWER);
const FEW_WORDS = 7;
const SURE_TO_ANSWER = 0.7;
