import { wordSet } from '../../text/word-set.ts';
import { createPhrases, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';

/** What is asked of an advert that was pasted before; `pay` and `judged` together are of its pay, `which` is asked of two. */
export type AdvertQuestion = 'missing' | 'chance' | 'skill' | 'pay' | 'two' | 'again' | 'first' | 'kept' | 'spoken';

type Heard = AdvertQuestion | 'judged' | 'plan' | 'which';

export const readQuestions = (tokens: readonly Token[]): ReadonlySet<Heard> =>
  new Set([
    ...SAID.all(tokens).map(({ value }) => value),
    ...(isOfWanting(tokens) ? (['skill'] as const) : []),
    ...(isOfAnswering(tokens) ? (['chance'] as const) : []),
  ]);

/** `should I answer`, `shall I write back to her`; not `should I answer honestly about my gap` */
const isOfAnswering = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => SHOULD.has(word)) &&
  tokens.some(({ word }) => ANSWERING.has(word)) &&
  tokens.every(({ word }) => SHOULD.has(word) || ANSWERING.has(word) || TO_THEM.has(word));
const SHOULD = wordSet('should shall');
const ANSWERING = wordSet('answer reply respond write');
const TO_THEM = wordSet(
  'i so then and ok even back to her him them it that this mail message now or not the recruiter',
);
/** `do they really need it`, `does the ad mention it` */
const isOfWanting = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => WANTERS.has(word) && tokens.slice(at + 1, at + 4).some((one) => WANTING.has(one.word)));
const WANTERS = wordSet('they it ad advert posting job role');
const WANTING = wordSet(
  'want wants ask asks need needs require requires expect expects mention mentions say says list lists',
);

/** `that ad`, `the posting`, `for this job`: the advert is named, and not a job of whatever kind. */
export const pointsAtAdvert = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      ADVERTS.has(word) || (JOBS.has(word) && tokens.slice(Math.max(0, at - 2), at).some((one) => THAT.has(one.word))),
  );
export const isAdvertWord = ({ word }: Token): boolean => ADVERTS.has(word);
const ADVERTS = wordSet('ad ads advert adverts advertisement posting listing vacancy jd');
const JOBS = wordSet('job role position offer description');
const THAT = wordSet('that this these those');

const SAID = createPhrases<Heard>(
  spread<Heard>({
    'am i missing|do i miss|i am missing|i miss|do i lack|i lack|what is missing|which are missing|is missing|are missing|do i not have|i do not have|do not i have|still need|the missing ones|what else do i need|where are the gaps|my gaps|which missing|lacking ones which|which lacks|not covered|dealbreakers|the worst miss|how long|how many months|how many weeks|how many hours|first for it|learn for it|start with for it|begin with for it|next for it|to get there first|of those should i learn|of these should i learn|of them should i learn|of those do i learn|of these do i learn|of them do i learn|of those first|of these first|of them first|of those would you learn|of these would you learn|which should i learn first|which do i learn first|which to learn first|which gap first|which gap|first gap|gap first|add what is missing|add the missing':
      'missing',
    'stand a chance|have a chance|got a chance|any chance|my chances|my odds|the chances|should i apply|shall i apply|can i apply|could i apply|do i apply|worth applying|worth it|apply anyway|apply or not|apply for it|apply with|realistic to apply|crazy to apply|ok to apply|okay to apply|apply to it|would they take me|will they take me|would they hire me|will they hire me|would i get it|will i get it|could i get it|can i get it|get this job|get the job|get that job|good enough|do i qualify|am i qualified|am i a fit|am i a good fit|a match for|should i go for it|go for it or|enough for them|enough for this|enough to apply|how many years|years do they|how much experience|do i fit|would i fit|am i fit|do i suit|do i match|would you apply|would you go for it|should i try|shall i try|give it a try|yes or no|yes or a no|far off|still send|send it|overall score|how many percent|how many of them|how many of these|how many of those|a dealbreaker|fit or not|look at me|about the years|with the years|the years matter|years matter':
      'chance',
    'a must|must have|required|requirement|mandatory|nice to have|optional|asked for|on the list|in there|in the ad|in it|part of it|for this job|for that job|for that role|for this role|for that ad|for the ad|for the job':
      'skill',
    'pay|pays|paid|salary|money|ctc|lpa|comp|compensation|package|wage|rate': 'pay',
    'ok|okay|well|fair|good|low|high|decent|enough|competitive|reasonable|bad|realistic|alright|fine|generous|stingy|market|in line|worth|compared to usual|compared to the usual|than usual|usual|normal|typical|average':
      'judged',
    'of the two|the two|both ads|both adverts|both jobs|two ads|two adverts|two jobs|the other ad|the other advert|the other job|which of them|which of both|the first or the second|first or second|first one or the second':
      'two',
    'which one am i|which am i|which one is|which is|which one do i|which do i|which one fits|which fits|which one suits|which suits|which one should i|which should i|which would i|which one would i|which of these|which one matches|which matches|which job|which ad|which advert|which one has':
      'which',
    'plan|roadmap|schedule|timetable': 'plan',
    'save this|save it|save that|save the ad|save the job|keep this|keep it|keep that|keep the ad|store it|store this|bookmark|bookmark it|bookmark this|remember this|remember it|remember that':
      'kept',
    'compare again|update the comparison|refresh the comparison|redo the comparison|repeat the comparison|renew the comparison|run the comparison again|make the comparison again|update the match|redo the match|compare anew|compare it anew|compare it again|compare them again|compare now|compare me again|match again|match it again|match me again|check again|check it again|score again|look again|ad again|advert again|job again|posting again|again please|and now|how about now|what about now|how do i look now|how do i compare|how do i match|compare the ad|compare that ad|compare it|how far am i from it|how far am i from that|how far off am i|how close am i|how near am i|where do i stand with it':
      'again',
  }),
);
