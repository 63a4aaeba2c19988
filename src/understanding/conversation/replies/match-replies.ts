import { type Intent, type Slots, toList, toSlot } from '../../../core/intent.ts';
import type { Turn } from '../../../core/message.ts';
import type { Found } from '../../slots/found.ts';
import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import { intentOf, made } from '../follow-up/made.ts';
import { readReport } from './report.ts';

/** What is said after an advert was set beside the record, of that advert: what is missing, whether to apply, "I only have 2 years". */
export const readOfMatch = (found: Found, last: Turn): Intent | undefined => {
  const { tokens, skills, levels, countries, years } = found;
  const { intent, listed = [] } = last;
  if (intent.topic !== 'match' || intent.ref === undefined || tokens.length > LONGEST) return undefined;
  const report = readReport(found);
  if (report !== undefined) return report;
  if (skills.length + levels.length + countries.length > 0) return undefined;
  const missing: Slots = listed.length > 0 ? { skill: toSlot(listed) } : {};
  const again = (aspect: 'more' | 'why', slots = missing): Intent => ({
    ...made('match', aspect, slots),
    ref: intent.ref ?? '',
  });
  const begun = isBegun(found) ? last.offered.find(({ slots }) => slots.status === 'learning') : undefined;
  if (begun !== undefined && toList(begun.slots.skill).length === 1) return intentOf(begun);
  const said = SAID.all(tokens).map(({ value }) => value);
  if (isAdding(found))
    return listed.length > 0 ? made('progress.set', 'answer', { ...missing, status: 'learning' }) : again('more');
  if (said.includes('chance')) return again('why', years === undefined ? missing : { ...missing, years });
  if (said.includes('missing')) return again('more');
  const isOwn = tokens.some(({ word }) => word === 'i') && tokens.some(({ word }) => HAVING.has(word));
  return years !== undefined && isOwn ? again('why', { ...missing, years }) : undefined;
};

const LONGEST = 14;
const HAVING = wordSet('have got only just worked am with');

const SAID = createPhrases<'missing' | 'chance'>(
  spread<'missing' | 'chance'>({
    'am i missing|do i miss|i am missing|i miss|do i lack|i lack|what is missing|which are missing|is missing|are missing|do i not have|i do not have|do not i have|still need|the missing ones|what else do i need|where are the gaps|my gaps':
      'missing',
    'stand a chance|have a chance|got a chance|any chance|my chances|my odds|the chances|should i apply|shall i apply|can i apply|could i apply|do i apply|worth applying|worth it|apply anyway|apply or not|apply for it|would they take me|will they take me|would they hire me|will they hire me|would i get it|will i get it|could i get it|can i get it|get this job|get the job|get that job|good enough|do i qualify|am i qualified|am i a fit|am i a good fit|a match for|should i go for it|go for it or|enough for them|enough for this|enough to apply':
      'chance',
  }),
);

/** `start it`: the step that was advised toward it. */
const isBegun = ({ tokens }: Found): boolean =>
  BEGINNING.has(tokens[0]?.word ?? '') && tokens.every(({ word }) => BEGINNING.has(word) || THAT.has(word));
const BEGINNING = wordSet('start begin');
const THAT = wordSet('it that this with one now please first');

/** `add the missing ones to my list`, `I'll learn those`: all that was said to be missing, and nothing else said. */
const isAdding = ({ tokens }: Found): boolean =>
  tokens.some(({ word }) => ADDING.has(word)) &&
  tokens.some(({ word }) => WHICH.has(word)) &&
  tokens.every(({ word }) => ADDING.has(word) || WHICH.has(word) || AROUND.has(word));
const ADDING = wordSet('add put note learn track start save');
const WHICH = wordSet('missing them those these all both ones');
const AROUND = wordSet(
  'the to my list plan record on onto skills i will want would like let me us please can could you ok okay then and so as being learned learning of it into down now gaps what is are',
);
