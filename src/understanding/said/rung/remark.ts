import type { Remark } from '../../../core/said/remark.ts';
import { wordSet } from '../../text/word-set.ts';
import { FUNCTION_WORDS } from '../../tokens/function-words.ts';
import { createPhrases, isWithin, spread } from '../../tokens/phrases.ts';
import type { Token } from '../../tokens/tokens.ts';

/** What a short message that asks for nothing lets one hear: `lol`, `thats a long time`, `sry. long day`, `thanks a lot`. */
export const readRemark = (tokens: readonly Token[]): Remark | undefined => {
  if (tokens.length > LONGEST) return undefined;
  const said = new Set(REMARKS.all(tokens).map(({ value }) => value));
  if (tokens.some(({ word }) => OTHERS.has(word))) said.delete('joy');
  return ORDER.find((kind) => said.has(kind)) ?? (tokens.some(isLaugh) ? 'laugh' : undefined);
};

/** The same where nothing else is said: `that is low smh`, and not `low latency`. */
export const readWholeRemark = (tokens: readonly Token[]): Remark | undefined => {
  const kind = readRemark(tokens);
  if (kind === undefined) return undefined;
  const hits = REMARKS.all(tokens);
  const isBeside = (token: Token, at: number): boolean =>
    isWithin(hits, at) ||
    (FUNCTION_WORDS.has(token.word) && !WISHING.has(token.word)) ||
    BESIDE.has(token.word) ||
    isLaugh(token) ||
    OF_ITSELF[kind]?.has(token.word) === true ||
    (kind === 'contradiction' && /^\d/.test(token.word));
  return tokens.every(isBeside) ? kind : undefined;
};

const LONGEST = 12;
/** `they all got a job` is no joy of one's own. */
const OTHERS = wordSet('he she they you everyone everybody others');

const isLaugh = ({ word }: Token): boolean => LAUGHS.has(word) || LAUGHING.test(word);
const LAUGHS = wordSet('lol lmao lmfao rofl hehe haha xd funny hilarious');
const LAUGHING = /^(?:ha|he|ah){2,}h?$/;

/** Of several the one that most wants an answer; `thanks a lot` is thanks. */
const ORDER: readonly Remark[] = [
  'thanks',
  'contradiction',
  'opinion',
  'study',
  'nervous',
  'joy',
  'torn',
  'long',
  'low',
  'pay',
  'much',
  'weary',
  'sorry',
  'doubt',
  'bye',
  'quick',
  'surprise',
  'pause',
];

const REMARKS = createPhrases<Remark>(
  spread<Remark>({
    'contradict|contradicts|contradicting|contradictory|contradiction|contradictions|inconsistent|not add up|does not match|you said|you told me|you just said':
      'contradiction',
    'just opinions|only opinions|just opinion|just an opinion|just your opinion|only your opinion|your opinion then|no data|just guessing|just guesses|only guesses|just guess|made that up|made this up|making it up|making this up':
      'opinion',
    'at school|in school|at uni|at university|in university|in college|at college|in a course|during my studies':
      'study',
    'nervous|stage fright|butterflies|hands are shaking|panicking|so anxious': 'nervous',
    'torn|undecided|can not decide|not decide|hard to decide|hard to choose|can not choose|tough call|hard choice|difficult choice|on the fence|in two minds|of two minds':
      'torn',
    'is long|quite long|pretty long|very long|long time|so long|that long|takes too long|forever|for ages|takes ages|retired by then|retire by then|old by then|dead by then|years away|long way|long road':
      'long',
    'low|so little|that little|not much|is nothing|next to nothing|not a lot|peanuts|depressing|disappointing|disappointed|discouraging|ouch|oof|yikes|rough|harsh|brutal|bad news|unfair|bummer|that sucks|sobering|grim|no chance':
      'low',
    'a lot|so much|too much|high|that much|so many|too many|scary|scared|daunting|frightening|intimidating|intimidated|terrifying|overwhelming|tough|hard|difficult|complicated|complex|intense':
      'much',
    'good money|a lot of money|so much money|too much money|that much money|much money': 'pay',
    'long day|tired|sleepy|sigh|ugh|brain dead|brain is fried|bad timing': 'weary',
    'my bad|apologies|sry|sorry|not be mad|not be angry|no offense|no offence|no hard feelings': 'sorry',
    'disagree|not convinced|not so sure|not sure about that|not sure i agree|doubt it|doubt that|not believe|not believe that|not think so|not agree|not true|that is wrong|is wrong|sounds wrong|sceptical|skeptical':
      'doubt',
    'thank|thanks|thankyou|thx|ty|tysm|tyvm|cheers|appreciate|appreciated|grateful|lifesaver|legend|helpful|helped|helps|you rock|love it|love this|love you|well done|well said|good job|great job|nice job|nice work|good work|great work|good bot|great bot|nice bot|great answer|good answer|nice one|brilliant|i would recommend|i will recommend|i can recommend|would recommend this|would recommend you|would recommend it|amazing|awesome|fantastic|excellent|wonderful|perfect|gracias|merci|grazie|obrigado|obrigada|danke|dank|bedankt|dziekuje|dzieki|salamat|arigato|tack|spasibo|kiitos|asante|shukran|terima kasih':
      'thanks',
    'bye|goodbye|see you|see ya|cya|good night|gn|night night|take care|ttyl|talk later|later then|until next time|till next time|you too|same to you|likewise|have a nice|have a good|have a great|enough for today|all for today|all for now|off to bed|ciao|tschuss|adios':
      'bye',
    'got the job|got a job|got hired|am hired|i passed|i passed it|i passed the interview|i passed my interview|i passed the exam|passed the interview|passed my interview|passed my exam|passed the exam|i did it|made it|yay|woohoo|woo|hooray|hurray':
      'joy',
    'was quick|was fast|that quick|that fast|so quick|so fast|quick huh': 'quick',
    'wow|whoa|woah|omg|wild|crazy|insane|impressive|interesting|no way|did not know that|news to me|surprising|surprised|mind blown|not bad|damn|dang|jeez|geez':
      'surprise',
    'hm|hmm|hmmm|hmmmm|eh|nah|meh|whatever|dunno|no idea|no clue|let me think|never mind|nvm|nevermind|forget it|brb|be right back|wrong chat|wrong window|wrong channel|one sec|hold on|lets go|let us go':
      'pause',
  }),
);

/** Who says one of these wants something: `hmm, show me`. */
const WISHING = wordSet('show tell give make made want wanted need look take put');

/** What goes with any of them. */
const BESIDE = wordSet(
  `aw aww ooh oooh kinda pretty bit smh huh though bruh dude whole honestly feel feels feeling sound sounds looks seem seems seemed bad sad
  little rather damn dang god gosh jesus hell wait much data sometimes today tonight learn money pay life`,
);
/** What goes with one of them: of what was said before, and of where else it could have been. */
const OF_ITSELF: Readonly<Partial<Record<Remark, ReadonlySet<string>>>> = {
  contradiction: wordSet(
    'month months year years week weeks hour hours day days before earlier first yourself different answer answers completely totally wrote told number numbers',
  ),
  study: wordSet('work job jobs professionally real learned did mostly'),
  torn: wordSet('choose hard'),
};
